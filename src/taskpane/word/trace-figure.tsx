/** A figure by the workbook: how it is computed, its day, its base, target, findings, cells and rows; and the note to copy. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { TFunction } from "i18next";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Check } from "../../app/check";
import type { FigureExplanation } from "../../app/explain-figure";
import type { Figure } from "../../core/indicator/figure";
import { formatFigure } from "../../core/indicator/format-figure";
import { describeMissing } from "../../text/zh/missing";
import { CellLinks } from "../shared/cell-links";
import { targetLine } from "../figures/figure-cards";
import { FigureNote } from "../figures/figure-note";
import { sourceOf } from "../shared/report-facts";
import { TargetState } from "../figures/target-item";
import { usePack, usePaneState } from "../shared/pane-context";
import { showDate, showPeriod } from "../shared/show-date";
import { Facts, FigureBox, FigureHead, type Fact } from "./trace-facts";
import { TracedRows } from "./trace-rows";

const useStyles = makeStyles({
  lines: { margin: 0, paddingLeft: "16px" },
  warning: { color: tokens.colorStatusWarningForeground3 },
});

export function TracedFigure({ explained }: { readonly explained: FigureExplanation }): ReactNode {
  const check = usePaneState((state) => state.checked?.check ?? null);
  return check ? <Figured explained={explained} check={check} /> : null;
}

function Figured({ explained, check }: { readonly explained: FigureExplanation; readonly check: Check }): ReactNode {
  const { t } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const { facts, rows } = explained;
  const { figure, targets } = facts;
  const why = figure.value.kind === "missing" ? figure.value.why : null;
  return (
    <FigureBox figure={figure.key}>
      <FigureHead name={figure.name} value={formatFigure(figure)} />
      {why && <span lang="zh-CN">{t("figures.missing", { why: describeMissing(why, pack) })}</span>}
      {targets.map((target) => (
        <TargetState key={target.row} line={targetLine(target, check)} />
      ))}
      <FigureFacts explained={explained} check={check} />
      {facts.fewFirms && (
        <Text size={200} className={styles.warning}>
          {t("trace.fewFirms")}
        </Text>
      )}
      <FigureNote figure={figure.key} check={check} />
      <TracedRows key={figure.key} rows={rows} />
    </FigureBox>
  );
}

type FactsProps = { readonly explained: FigureExplanation; readonly check: Check };

function FigureFacts({ explained: { facts, open, explained }, check }: FactsProps): ReactNode {
  const { t, i18n } = useTranslation();
  const styles = useStyles();
  const pack = usePack();
  const { figure, indicator } = facts;
  const source = useMemo(() => sourceOf(figure.key, check, pack), [figure, check, pack]);
  const from = facts.from.map((one) => `${one.name} ${formatFigure(one) ?? "—"}`);
  const parameters = facts.parameters.map(({ name, value }) => `${name} ${String(value ?? "—")}`);
  const lines: readonly Fact[] = [
    fact(t("figures.scope"), figure.scope ?? indicator?.scope ?? null),
    fact(t("figures.formula"), source?.formula ?? null),
    fact(t("trace.period"), timeText(figure, i18n.language, t)),
    fact(t("trace.base"), baseText(facts.compared, t)),
    fact(t("trace.from"), from.join("、")),
    fact(t("trace.parameters"), parameters.join("、")),
    listed(t("trace.findings"), open, styles.lines),
    listed(t("trace.explained"), explained, styles.lines),
    source && source.cells.length > 0
      ? { name: t("trace.cells", { count: source.count }), told: <CellLinks cells={source.cells} /> }
      : null,
  ];
  return <Facts facts={lines} />;
}

function fact(name: string, told: string | null): Fact {
  return told === null || told === "" ? null : { name, told, lang: "zh-CN" };
}

function listed(name: string, sentences: readonly string[], className: string): Fact {
  if (sentences.length === 0) return null;
  const told = (
    <ul className={className}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
  return { name, told, lang: "zh-CN" };
}

type Translate = TFunction;

function timeText({ basis, period, asOf }: Figure, language: string, t: Translate): string {
  if (basis === "stock") return t("figures.asOf", { date: showDate(asOf, language) });
  if (basis === "year") return t("figures.yearOf", { year: period.to.slice(0, 4) });
  return showPeriod(period, language);
}

const SOURCES = ["register", "snapshot", "history", "target", "ledger"] as const;

/** 5件（据历年数据表） */
function baseText(compared: FigureExplanation["facts"]["compared"], t: Translate): string | null {
  if (!compared) return null;
  const { figure, base } = compared;
  const shown = formatFigure({ ...figure, value: base.value });
  const from = SOURCES.find((known) => known === base.source);
  if (shown === null || !from) return null;
  return `${shown}（${t(`figures.baseFrom.${from}`)}）`;
}
