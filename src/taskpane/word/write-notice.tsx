/** How far 写入报告 is, and what became of it. */
import { Button, makeStyles, MessageBar, MessageBarBody, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SaveBeside } from "../shared/draft/save-beside";
import { SaveLink } from "../shared/save-link";
import { useWord } from "./word-context";
import type { Written } from "./word-state";

const useStyles = makeStyles({
  pad: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    flexShrink: 0,
  },
  step: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  notice: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
  line: { display: "block" },
});

type Of<Kind extends Written["kind"]> = Extract<Written, { readonly kind: Kind }>;

/** Past this step the text is in the document, and nothing can be stopped any more. */
const LAST_STOP = "putting-text";

export function PuttingNotice({ written: { step, done, total } }: { readonly written: Of<"putting"> }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { writing } = useWord();
  const words = t(`word.write.step.${step as "writing-report"}`);
  const canStop = step !== LAST_STOP && step !== "reading-back" && step !== "stopping";
  return (
    <div className={styles.pad} role="status">
      <div className={styles.step}>
        <Text>{words}</Text>
        {total > 1 && (
          <Button size="small" disabledFocusable={!canStop} onClick={() => writing.stop()}>
            {t("word.write.stop")}
          </Button>
        )}
      </div>
      <ProgressBar aria-label={words} {...(total > 1 ? { value: done, max: total } : {})} />
    </div>
  );
}

export function InsertedNotice({ written }: { readonly written: Of<"inserted"> }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { standing, beside, thin } = written;
  const { written: count, missing, unbound, unmarked } = standing;
  const isWhole = missing.length + unbound + unmarked === 0;
  return (
    <MessageBar intent={isWhole ? "success" : "warning"} layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>
        <span className={styles.line}>{t("word.write.inserted", { count })}</span>
        {missing.length > 0 && (
          <span className={styles.line}>
            {t("word.write.missing", { count: missing.length, words: missing.map(({ words }) => words).join("、") })}
          </span>
        )}
        {unbound > 0 && <span className={styles.line}>{t("word.write.unbound", { count: unbound })}</span>}
        {unmarked > 0 && <span className={styles.line}>{t("word.write.unmarked", { count: unmarked })}</span>}
        <Thin names={thin} />
        {beside.map((file) => (
          <SaveBeside key={file.name} file={file} />
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

export function MadeNotice({ written: { how, files } }: { readonly written: Of<"made"> }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { report, beside, stage, thin } = files;
  return (
    <MessageBar
      intent={how.route === "link" ? "warning" : "success"}
      layout="multiline"
      politeness="assertive"
      className={styles.notice}
    >
      <MessageBarBody className={styles.body}>
        <span className={styles.line}>{t(`word.write.made.${how.route}`, { name: how.name })}</span>
        {stage === "final" && <span className={styles.line}>{t("draft.result.finalNote")}</span>}
        {how.route !== "opened" && <SaveLink file={report} label={t("report.saveAgain")} />}
        <Thin names={thin} />
        {beside.map((file) => (
          <SaveBeside key={file.name} file={file} />
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}

function Thin({ names }: { readonly names: readonly string[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return names.length === 0 ? null : (
    <span className={styles.line}>{t("draft.final.thin", { names: names.join("、") })}</span>
  );
}

export function StoppedNotice(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <MessageBar intent="info" layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>{t("word.write.stopped")}</MessageBarBody>
    </MessageBar>
  );
}
