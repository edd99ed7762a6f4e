/** What became of the last thing that was written into the document, and the way back. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Applied } from "../../app/open-report/apply-refresh";
import { useWord, useWordState } from "./word-context";
import { WordProblemNotice } from "./word-problem";
import { InsertedNotice, MadeNotice, PuttingNotice, StoppedNotice } from "./write-notice";
import type { Written } from "./word-state";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "block" },
  list: { margin: 0, paddingLeft: "18px" },
  step: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  pad: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`, flexShrink: 0 },
  notice: { flexShrink: 0 },
});

export function WrittenNotice(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const written = useWordState((state) => state.written);
  switch (written.kind) {
    case "writing":
      return <WritingNotice written={written} />;
    case "applied":
      return <AppliedNotice written={written} />;
    case "undone":
      return (
        <MessageBar intent="info" layout="multiline" className={styles.notice}>
          <MessageBarBody className={styles.body}>{t("word.update.undone")}</MessageBarBody>
        </MessageBar>
      );
    case "putting":
      return <PuttingNotice written={written} />;
    case "inserted":
      return <InsertedNotice written={written} />;
    case "made":
      return <MadeNotice written={written} />;
    case "stopped":
      return <StoppedNotice />;
    case "failed":
      return <WordProblemNotice problem={written.problem} />;
    default:
      return null;
  }
}

type Writing = Extract<Written, { kind: "writing" }>;

function WritingNotice({ written }: { readonly written: Writing }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const { stop } = written;
  const words = t(stop === "asked" ? "word.update.stopping" : "word.update.writing");
  return (
    <div className={styles.pad} role="status">
      <div className={styles.step}>
        <Text>{words}</Text>
        <Button size="small" disabledFocusable={stop !== "possible"} onClick={() => linking.stop()}>
          {t("word.update.stop")}
        </Button>
      </div>
      <ProgressBar aria-label={words} {...progressOf(written)} />
    </div>
  );
}

function progressOf({ done, total }: Writing): { readonly value?: number } {
  return done > 0 && total > 0 ? { value: done / total } : {};
}

/** Shown one by one; more than that nobody reads through. */
const MOST_LEFT = 6;

/** What could not be written: what it says, what it should say, and where. */
function LeftList({ left }: { readonly left: Applied["left"] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  if (left.length === 0) return null;
  return (
    <>
      <span className={styles.line}>{t("word.update.left", { count: left.length })}</span>
      <ul className={styles.list}>
        {left.slice(0, MOST_LEFT).map(({ key, from, to, where }, at) => (
          <li key={`${key} ${at}`}>
            {t("word.update.leftOne", { from, to, where: t(`word.update.where.${where ?? "text"}`) })}
          </li>
        ))}
      </ul>
      {left.some(({ where }) => where !== null) && <span className={styles.line}>{t("word.update.leftAside")}</span>}
    </>
  );
}

function AppliedNotice({ written }: { readonly written: Extract<Written, { kind: "applied" }> }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { linking } = useWord();
  const { applied, count, stage } = written;
  const isWhole = applied.left.length + applied.unmoved === 0;
  return (
    <MessageBar intent={isWhole ? "success" : "warning"} layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>
        {(isWhole || (count > 0 && stage === null)) && (
          <span className={styles.line}>
            {stage === null ? t("word.update.applied", { count }) : t("word.update.staged", { stage })}
          </span>
        )}
        <LeftList left={applied.left} />
        {applied.unmoved > 0 && (
          <span className={styles.line}>{t("word.update.unmoved", { count: applied.unmoved })}</span>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void linking.undo()}>
          {t("word.update.undo")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
