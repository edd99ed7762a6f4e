/** The source of the words that are pointed at: which figure, how it is computed, which cells; it stays until others are. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type KeyboardEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import { MARK_WORDS } from "../../core/narrative/spans";
import { WordingChoice } from "../shared/draft/wording-choice";
import { usePack, usePane } from "../shared/pane-context";
import { CellLinks } from "../shared/cell-links";
import { FigureNote } from "../figures/figure-note";
import { sourcesOf, type SourceFigure } from "../shared/report-facts";
import type { Phrase, Pointing } from "./use-pointing";

const useStyles = makeStyles({
  box: {
    flexShrink: 0,
    maxHeight: "34%",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "19px",
  },
  // While somebody chooses, there is more to see.
  wide: { maxHeight: "52%" },
  figure: { margin: "0 0 6px" },
  line: { margin: "0 0 3px", overflowWrap: "anywhere" },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Figures shown of a phrase that many decide. */
const MOST = 4;

type Props = { readonly pointing: Pointing; readonly check: Check };

export function SpanSource({ pointing: { span, held, letGo }, check }: Props): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const { desk } = usePane();
  const pack = usePack();
  const sources = useMemo(() => (span ? sourcesOf(span, check, pack) : []), [span, check, pack]);
  const closeOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") letGo();
  };
  return (
    <section
      className={mergeClasses(styles.box, held !== null && styles.wide)}
      aria-label={t("report.source")}
      aria-live="polite"
      tabIndex={0}
      onKeyDown={closeOnEscape}
    >
      {span === null && <p className={styles.line}>{t("report.sourceHint")}</p>}
      {held && <WordingChoice key={held.key} desk={desk} phrase={held} close={letGo} />}
      {sources.slice(0, MOST).map((source) => (
        <Source key={source.key} source={source} check={check} />
      ))}
      {span?.mark && <p className={styles.line}>{t(`report.mark.${span.mark}`)}</p>}
      {span?.kind === "phrase" && span.choices.length > 1 && !held && (
        <p className={styles.line} lang="zh-CN">
          {t("draft.say.more", { words: otherWords(span).join("；") })}
        </p>
      )}
    </section>
  );
}

function otherWords({ choices, text, mark }: Phrase): readonly string[] {
  const said = mark === null ? text : text.slice(0, -MARK_WORDS[mark].length);
  return choices.filter((words) => words !== said);
}

function Source({ source, check }: { readonly source: SourceFigure; readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.figure}>
      <p className={styles.line}>
        <span className={styles.name}>{source.name}</span>
        {source.display === null ? "" : ` ${source.display}`}
        {source.formula !== "" && <span className={styles.quiet} lang="zh-CN">{` = ${source.formula}`}</span>}
      </p>
      {source.cells.length > 0 ? (
        <CellLinks key={source.key} cells={source.cells} />
      ) : (
        <p className={styles.quiet}>{t("report.noCells")}</p>
      )}
      <FigureNote figure={source.key} check={check} />
    </div>
  );
}
