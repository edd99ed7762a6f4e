/** A table as wide as the text, its header row repeated on each page. */
import { element, type Element } from "./element";
import { CELL_MARGIN, ROW_HEIGHT, TEXT_WIDTH } from "./layout";
import type { Line, TableShape } from "./lines";

const BORDERS = ["top", "left", "bottom", "right", "insideH", "insideV"] as const;
/** Half a point, in eighths. */
const BORDER = { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "auto" };

export function tableElement({ columns, rows }: TableShape, paragraphOf: (line: Line) => Element): Element {
  const widths = columnWidths(columns.map(({ share }) => share));
  const grid = widths.map((width) => element("w:gridCol", { "w:w": width }));
  const written = rows.map((row, at) => {
    const cells = row.map((line, column) => cellElement(widths[column] ?? 0, paragraphOf(line)));
    return element("w:tr", null, rowProperties(at === 0 ? "header" : "body"), ...cells);
  });
  return element("w:tbl", null, tableProperties(), element("w:tblGrid", null, ...grid), ...written);
}

/** Widths in twips by share; they add up to the text's width exactly. */
export function columnWidths(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  return shares.map((share) => {
    const from = Math.round((before / total) * TEXT_WIDTH);
    before += share;
    return Math.round((before / total) * TEXT_WIDTH) - from;
  });
}

function tableProperties(): Element {
  const margin = { "w:w": CELL_MARGIN, "w:type": "dxa" };
  return element(
    "w:tblPr",
    null,
    element("w:tblW", { "w:w": TEXT_WIDTH, "w:type": "dxa" }),
    element("w:jc", { "w:val": "center" }),
    element("w:tblBorders", null, ...BORDERS.map((side) => element(`w:${side}`, BORDER))),
    element("w:tblLayout", { "w:type": "fixed" }),
    element("w:tblCellMar", null, element("w:left", margin), element("w:right", margin)),
  );
}

function rowProperties(row: "header" | "body"): Element {
  const height = element("w:trHeight", { "w:val": ROW_HEIGHT, "w:hRule": "atLeast" });
  return element("w:trPr", null, element("w:cantSplit"), height, ...(row === "header" ? [element("w:tblHeader")] : []));
}

function cellElement(width: number, content: Element): Element {
  const properties = element(
    "w:tcPr",
    null,
    element("w:tcW", { "w:w": width, "w:type": "dxa" }),
    element("w:vAlign", { "w:val": "center" }),
  );
  return element("w:tc", null, properties, content);
}
