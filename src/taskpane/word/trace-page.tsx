/** 溯源: where the words come from that the cursor stands in. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Traced } from "../../app/open-report/trace-figures";
import type { BoundStretch } from "../../docx/live/read-lines";
import { useGoTo, usePaneState } from "../shared/pane-context";
import { usePageStyles } from "./page-look";
import { ReadingNote } from "./reading-note";
import { TracedFigure } from "./trace-figure";
import { TracedKnown } from "./trace-known";
import { useTrace, useWord } from "./word-context";
import { WordProblemNotice } from "./word-problem";

const useStyles = makeStyles({
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  choice: { maxWidth: "100%", overflowWrap: "anywhere", fontWeight: tokens.fontWeightRegular, textAlign: "left" },
});

export function TracePage(): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  const { tracing } = useWord();
  const trace = useTrace();
  const check = usePaneState((state) => state.checked?.check ?? null);
  // Only while somebody looks, and anew when another workbook tells of it.
  useEffect(() => tracing.follow(), [tracing, check]);
  return (
    <div className={page.page} tabIndex={0} role="region" aria-label={t("trace.title")} aria-live="polite">
      {(trace.kind === "reading" || trace.kind === "none") && <ReadingNote words={t("trace.reading")} />}
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
  const page = usePageStyles();
  return (
    <div className={page.pad}>
      <h1 className={page.title}>{t("trace.title")}</h1>
      <Text>{words}</Text>
    </div>
  );
}

function Beside({ bound }: { readonly bound: readonly BoundStretch[] }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const page = usePageStyles();
  const { tracing } = useWord();
  return (
    <div className={page.pad}>
      <h1 className={page.title}>{t("trace.title")}</h1>
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
  const page = usePageStyles();
  const { explained, known, mark, choices, now, words } = traced;
  return (
    <>
      <div className={styles.head}>
        <h1 className={page.title} lang="zh-CN">
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
        <MessageBar intent="info" layout="multiline" className={page.notice}>
          <MessageBarBody className={page.body}>{t("trace.noWorkbook")}</MessageBarBody>
        </MessageBar>
      )}
      {explained.map((one) => (
        <TracedFigure key={one.facts.figure.key} explained={one} />
      ))}
      {known.map((one) => (
        <TracedKnown key={one.figure.key} known={one} />
      ))}
      {explained.length + known.length === 0 && (
        <div className={page.pad}>
          <Text>{t("trace.unknown")}</Text>
        </div>
      )}
    </>
  );
}

function Behind({ now }: { readonly now: string }): ReactNode {
  const { t } = useTranslation();
  const page = usePageStyles();
  const goTo = useGoTo();
  return (
    <MessageBar intent="warning" layout="multiline" className={page.notice}>
      <MessageBarBody className={page.body}>{t("trace.now", { words: now })}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => goTo("update")}>
          {t("trace.update")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
