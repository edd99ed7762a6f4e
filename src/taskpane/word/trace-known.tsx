/** A figure as the document itself knows it, where no workbook tells more. */
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { KnownFigure } from "../../app/open-report/trace-figures";
import type { ProvenanceTarget } from "../../docx/reading/read-provenance";
import { CellLinks } from "../shared/cell-links";
import { showDate, showPeriod } from "../shared/show-date";
import { Facts, FigureBox, FigureHead, type Fact } from "./trace-facts";

type Translate = TFunction;

export function TracedKnown({ known }: { readonly known: KnownFigure }): ReactNode {
  const { t, i18n } = useTranslation();
  const { figure, targets } = known;
  const cells = figure.cells.flatMap(({ sheet, ranges }) => ranges.map((range) => ({ sheet, range })));
  const count = figure.cells.reduce((sum, one) => sum + one.count, 0);
  const facts: readonly Fact[] = [
    figure.formula === null ? null : { name: t("figures.formula"), told: figure.formula, lang: "zh-CN" },
    { name: t("trace.period"), told: timeText(known, i18n.language, t) },
    figure.base === null ? null : { name: t("trace.base"), told: `${figure.base}${figure.unit}`, lang: "zh-CN" },
    targets.length === 0
      ? null
      : { name: t("trace.targets"), told: targets.map((one) => targetText(one, figure.unit, t)).join("；") },
    cells.length === 0 ? null : { name: t("trace.cells", { count }), told: <CellLinks cells={cells} /> },
  ];
  return (
    <FigureBox figure={figure.key}>
      <FigureHead name={figure.name} value={figure.value === null ? figure.told : `${figure.value}${figure.unit}`} />
      <Facts facts={facts} />
    </FigureBox>
  );
}

function timeText({ figure: { basis }, period, asOf }: KnownFigure, language: string, t: Translate): string {
  if (basis === "stock") return t("figures.asOf", { date: showDate(asOf, language) });
  return basis === "year" ? t("figures.yearOf", { year: period.to.slice(0, 4) }) : showPeriod(period, language);
}

function targetText({ threshold, rate, verdict }: ProvenanceTarget, unit: string, t: Translate): string {
  const told = { threshold: `${threshold ?? "—"}${threshold === null ? "" : unit}`, verdict: t(`verdict.${verdict}`) };
  return rate === null ? t("trace.target", told) : t("trace.targetRate", { ...told, rate });
}
