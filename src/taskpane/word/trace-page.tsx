/** 溯源: where the words come from that the cursor stands in. */
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
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Traced } from "../../app/open-report/trace-figures";
import type { BoundStretch } from "../../docx/live/read-lines";
import { useGoTo, usePaneState } from "../shared/pane-context";
import { TracedFigure } from "./trace-figure";
import { TracedKnown } from "./trace-known";
import { useTrace, useWord } from "./word-context";
import { WordProblemNotice } from "./word-problem";

const useStyles = makeStyles({
  page: { overflowY: "auto", flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  pad: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "24px",
    overflowWrap: "anywhere",
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { maxWidth: "100%", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
  notice: { flexShrink: 0 },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

export function TracePage(): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { tracing } = useWord();
  const trace = useTrace();
  const check = usePaneState((state) => state.checked?.check ?? null);
  // Only while somebody looks, and anew when another workbook tells of it.
  useEffect(() => tracing.follow(), [tracing, check]);
  return (
    <div className={styles.page} tabIndex={0} role="region" aria-label={t("trace.title")} aria-live="polite">
      {(trace.kind === "reading" || trace.kind === "none") && (
        <div className={styles.pad} role="status">
          <Text>{t("trace.reading")}</Text>
          <ProgressBar aria-label={t("trace.reading")} />
        </div>
      )}
      {trace.kind === "failed" && <WordProblemNotice problem={trace.problem} retry={() => void tracing.look()} />}
      {trace.kind === "not-linked" && <Said words={t("trace.notLinked")} />}
      {trace.kind === "elsewhere" && <Said words={t("trace.elsewhere")} />}
      {trace.kind === "unclear" && <Said words={t("trace.unclear")} />}
      {trace.kind === "beside" && <Beside bound={trace.bound} />}
      {trace.kind === "traced" && <Shown traced={trace.traced} hasCheck={check !== null} />}
    </div>
  );
}

function Said({ words }: { readonly words: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.pad}>
      <h1 className={styles.title}>{t("trace.title")}</h1>
      <Text>{words}</Text>
    </div>
  );
}

function Beside({ bound }: { readonly bound: readonly BoundStretch[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { tracing } = useWord();
  return (
    <div className={styles.pad}>
      <h1 className={styles.title}>{t("trace.title")}</h1>
      <Text>{t("trace.beside")}</Text>
      <Text className={styles.quiet}>{t("trace.hint")}</Text>
      <Text weight="semibold">{bound.length > 0 ? t("trace.inParagraph") : t("trace.none")}</Text>
      <div className={styles.choices}>
        {bound.map((one, at) => (
          <Button key={at} size="small" className={styles.choice} onClick={() => void tracing.choose(one)}>
            {one.words}
          </Button>
        ))}
      </div>
    </div>
  );
}

function Shown({ traced, hasCheck }: { readonly traced: Traced; readonly hasCheck: boolean }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { explained, known, mark, choices, now, words } = traced;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title} lang="zh-CN">
          {words}
        </h1>
        {mark && <Text size={200}>{t(`report.mark.${mark}`)}</Text>}
        {choices.length > 0 && (
          <Text size={200} className={styles.quiet} block>
            {t("report.choices", { words: choices.join("；") })}
          </Text>
        )}
      </div>
      {now !== null && <Behind now={now} />}
      {!hasCheck && (
        <MessageBar intent="info" layout="multiline" className={styles.notice}>
          <MessageBarBody className={styles.body}>{t("trace.noWorkbook")}</MessageBarBody>
        </MessageBar>
      )}
      {explained.map((one) => (
        <TracedFigure key={one.facts.figure.key} explained={one} />
      ))}
      {known.map((one) => (
        <TracedKnown key={one.figure.key} known={one} />
      ))}
      {explained.length + known.length === 0 && (
        <div className={styles.pad}>
          <Text>{t("trace.unknown")}</Text>
        </div>
      )}
    </>
  );
}

function Behind({ now }: { readonly now: string }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const goTo = useGoTo();
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.body}>{t("trace.now", { words: now })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => goTo("update")}>
          {t("trace.update")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
