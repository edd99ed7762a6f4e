/** A chart's picture in the text: an inline drawing that names the chart part by its relationship. */
import type { Chart } from "../../core/narrative/narrative";
import { element, type Element } from "../element";
import { TEXT_WIDTH } from "../layout";

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** English metric units in a twip and in a millimetre. */
const TWIP = 635;
const MILLIMETRE = 36_000;

/** `ordinal` is the chart's number in the document, from 1. */
export type ChartAt = { readonly relationship: string; readonly ordinal: number };

export function chartRun({ alt, chart }: { readonly alt: string; readonly chart: Chart }, at: ChartAt): Element {
  const edges = { distT: 0, distB: 0, distL: 0, distR: 0 };
  const inline = element(
    "wp:inline",
    edges,
    element("wp:extent", { cx: TEXT_WIDTH * TWIP, cy: pictureHeight(chart.kind, chart.categories.length) }),
    element("wp:docPr", { id: at.ordinal, name: `图${at.ordinal}`, descr: alt }),
    element("wp:cNvGraphicFramePr"),
    element(
      "a:graphic",
      { "xmlns:a": DRAWING },
      element("a:graphicData", { uri: CHART }, element("c:chart", { "xmlns:c": CHART, "r:id": at.relationship })),
    ),
  );
  return element("w:r", null, element("w:drawing", null, inline));
}

/** In English metric units: a centimetre a bar, and room for the axis; never more than half a page. */
export function pictureHeight(kind: Chart["kind"], categories: number): number {
  const millimetres = kind === "lines" ? 80 : Math.min(110, 22 + 10 * categories);
  return Math.round(millimetres * MILLIMETRE);
}
