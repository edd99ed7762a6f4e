/** Charts of the report: how far the year's targets are, and how indicators went over the years (P12: only on request). */
import type { Decimal } from "../base/decimal";
import { yearOf, type PlainDate } from "../base/plain-date";
import { decimalOf, type Figure, type Figures } from "../indicator/figure";
import { formatNumber } from "../indicator/format-figure";
import type { History } from "../indicator/history";
import type { Indicator } from "../indicator/indicator";
import type { TargetResult } from "../target/target";
import type { Block, Chart, Narrative, Section } from "./narrative";
import { mentionedValues } from "./said";
import { text } from "./spans";
import { rateText } from "./target-values";

export type ChartInput = {
  readonly targets: readonly TargetResult[];
  readonly figures: Figures;
  readonly indicators: readonly Indicator[];
  /** Nothing is drawn that the report does not say. */
  readonly narrative: Narrative;
  readonly history: History;
};

type ChartBlock = Extract<Block, { kind: "chart" }>;

/** 图1 and 图2, as far as there is something to draw. */
export function chartBlocks(input: ChartInput): readonly ChartBlock[] {
  const drawn = [
    { key: "chart_targets", title: "年度目标任务完成率", chart: completion(input) },
    { key: "chart_years", title: "主要指标历年情况", chart: overTheYears(input) },
  ];
  return drawn
    .flatMap(({ chart, ...of }) => (chart ? [{ ...of, ...chart }] : []))
    .map(({ key, title, chart, figures }, at) => ({
      kind: "chart",
      key,
      figures,
      caption: [text(`图${at + 1}  ${title}`)],
      alt: `${title}（单位：${chart.unit}）。${told(chart)}`,
      chart,
    }));
}

/** The narrative with the charts after the table of targets, or before 附件说明 and 落款 where there is none. */
export function withCharts(narrative: Narrative, charts: readonly Block[]): Narrative {
  if (charts.length === 0) return narrative;
  const { sections } = narrative;
  const annex = sections.findIndex(({ blocks }) => blocks.some(({ kind }) => kind === "annex"));
  const ending = sections.findIndex(({ blocks }) => blocks.some(({ kind }) => kind === "signature"));
  const at = annex >= 0 ? annex : ending > 0 ? ending - 1 : sections.length - 1;
  const drawn = (section: Section): Section => ({ ...section, blocks: [...section.blocks, ...charts] });
  return { ...narrative, sections: sections.map((section, index) => (index === at ? drawn(section) : section)) };
}

const FEWEST = 2;

type Drawn = { readonly chart: Chart; readonly figures: readonly string[] };

function completion({ targets, narrative }: ChartInput): Drawn | null {
  const said = mentionedValues(narrative);
  const rated = targets.flatMap((target) => {
    const rate = rateText(target);
    const isShown = target.figure === null || said.has(target.figure);
    return rate !== null && isShown ? [{ ...target, rate: rate.replace("%", "") }] : [];
  });
  if (rated.length < FEWEST) return null;
  const chart: Chart = {
    kind: "bars",
    unit: "%",
    categories: rated.map(({ name }) => name),
    series: [{ name: "完成率", values: rated.map(({ rate }) => rate) }],
  };
  return { chart, figures: rated.flatMap(({ figure }) => figure ?? []) };
}

/** So many earlier years make a course, and so many lines can be told apart in grey. */
const FEWEST_YEARS = 2;
const MOST_LINES = 3;

type Course = { readonly figure: Figure; readonly years: ReadonlyMap<number, Decimal> };

// Lines share one axis: those of the unit that most of them have.
function overTheYears(input: ChartInput): Drawn | null {
  const said = mentionedValues(input.narrative);
  const courses = input.indicators.filter(({ id }) => said.has(id)).flatMap(({ id }) => courseOf(id, input) ?? []);
  const units = [...new Set(courses.map(({ figure }) => figure.unit))];
  const groups = units.map((unit) => courses.filter(({ figure }) => figure.unit === unit));
  const [lines = []] = groups.sort((a, b) => b.length - a.length).map((group) => group.slice(0, MOST_LINES));
  const [first] = lines;
  if (!first) return null;
  const years = [...new Set(lines.flatMap((line) => [...line.years.keys()]))].sort((a, b) => a - b);
  const chart: Chart = {
    kind: "lines",
    unit: first.figure.unit,
    categories: years.map((year) => `${year}年`),
    series: lines.map((line) => ({
      name: line.figure.name,
      values: years.map((year) => line.years.get(year) ?? null),
    })),
  };
  return { chart, figures: lines.map(({ figure }) => figure.key) };
}

// Whole years only: eleven months beside twelve would look like a fall.
function courseOf(id: string, { figures, history }: ChartInput): Course | null {
  const figure = figures.get(id);
  const now = decimalOf(figure);
  if (!figure || now === null) return null;
  const own = yearOf(figure.asOf);
  const past = (history.get(id) ?? []).filter(({ asOf }) => isYearEnd(asOf) && yearOf(asOf) < own);
  const years = new Map<number, Decimal>();
  for (const { asOf, value } of past) {
    if (!years.has(yearOf(asOf))) years.set(yearOf(asOf), formatNumber(figure, value));
  }
  if (years.size < FEWEST_YEARS) return null;
  if (isYearEnd(figure.asOf)) years.set(own, formatNumber(figure, now));
  return { figure, years };
}

function isYearEnd(date: PlainDate): boolean {
  return date.endsWith("-12-31");
}

// What the picture shows, in words, for who cannot see it.
function told({ categories, series, unit }: Chart): string {
  const value = (number: Decimal | null | undefined): string => (number ? `${number}${unit}` : "缺");
  const parts = series.map(({ name, values }) => {
    const pairs = categories.map((category, at) => `${category}${value(values[at])}`);
    return `${series.length > 1 ? `${name}：` : ""}${pairs.join("，")}`;
  });
  return `${parts.join("；")}。`;
}
