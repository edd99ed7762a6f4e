/** How our charts look: grey tones, a number at every bar and point, so that a black-and-white print loses nothing. */
import type { ChartRunOptions, ChartSeries } from "docx/charts";
import type { Chart } from "../../core/narrative/narrative";
import { FONT } from "../fonts";
import type { ChartShape } from "../lines";

/** Points. */
const LABEL = { size: 10.5, color: "000000" } as const;
const BAR = "595959";

/** Lines are told apart by their dashes and marks before their grey. */
const LINE_LOOKS = [
  { color: "262626", line: { width: 1.75, dash: "solid" }, markers: { shape: "circle", size: 7 } },
  { color: "7F7F7F", line: { width: 1.75, dash: "dash" }, markers: { shape: "square", size: 7 } },
  { color: "595959", line: { width: 1.75, dash: "dot" }, markers: { shape: "triangle", size: 8 } },
] as const;

/** For the library that writes the chart part. */
export function chartOptions({ chart, alt }: ChartShape): ChartRunOptions {
  const common = {
    categories: chart.categories,
    categoryAxis: { font: LABEL },
    valueAxis: { font: LABEL, gridlines: true, minimum: 0, title: unitTitle(chart) },
    font: { name: FONT.body },
    chartArea: { fill: "FFFFFF", border: "none" },
    altText: { name: "图", description: alt },
  } as const;
  const dataLabels = { value: true, numberFormat: chart.unit === "%" ? '0.0"%"' : "General", font: LABEL } as const;
  if (chart.kind === "lines")
    return {
      ...common,
      type: "line",
      series: chart.series.map((one, at) => ({ ...seriesOf(one), ...LINE_LOOKS[at % LINE_LOOKS.length] })),
      legend: chart.series.length > 1 ? { position: "bottom", font: LABEL } : false,
      dataLabels: { ...dataLabels, position: "above" },
      emptyValues: "gap",
    };
  return {
    ...common,
    type: "bar",
    series: chart.series.map((one) => ({ ...seriesOf(one), color: BAR })),
    // The first category of a bar chart would stand at the bottom.
    categoryAxis: { ...common.categoryAxis, reverseOrder: true },
    valueAxis: { ...common.valueAxis, crossesAt: "maximum" },
    legend: false,
    gapWidth: 60,
    dataLabels: { ...dataLabels, position: "outsideEnd" },
  };
}

function unitTitle({ unit }: Chart): { readonly text: string; readonly font: typeof LABEL } {
  return { text: `单位：${unit}`, font: LABEL };
}

// A chart's values are binary numbers in every program that draws one; the exact ones stand in the text.
function seriesOf({ name, values }: Chart["series"][number]): Pick<ChartSeries, "name" | "values"> {
  return { name, values: values.map((value) => (value === null ? null : Number(value))) };
}
