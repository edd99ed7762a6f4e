/** Formulas that several cells share, written out in each: then each can change by itself. */
import { decodeXml } from "../xml-tags";
import { parseCellRange } from "../cell-range";
import { escapeXml } from "./cell-xml";
import { mapReferences, type Corner } from "./formula-refs";

const CELL = /<((?:[\w.-]+:)?)c\b[^>]*?(?:\/>|>[^]*?<\/\1c>)/g;
const SHARED = /<((?:[\w.-]+:)?)f\b([^>]*?\st="shared"[^>]*?)(?:\/>|>([^<]*)<\/\1f>)/;

type Master = { readonly text: string; readonly row: number; readonly column: number };

/** The worksheet's XML without shared formulas; the same text where there are none. */
export function expandShared(xml: string): string {
  if (!/<(?:[\w.-]+:)?f\b[^>]*\st="shared"/.test(xml)) return xml;
  const masters = new Map<string, Master>();
  return xml.replace(CELL, (cell) => {
    const shared = SHARED.exec(cell);
    return shared ? writtenOut(cell, shared, masters) : cell;
  });
}

function writtenOut(cell: string, shared: RegExpExecArray, masters: Map<string, Master>): string {
  const [whole, prefix = "", attributes = "", text = ""] = shared;
  const id = firstOf(/\ssi="(\d+)"/, attributes);
  const at = parseCellRange(firstOf(/^<[^>]*?\sr="([^"]+)"/, cell));
  if (at && text !== "") masters.set(id, { text: decodeXml(text), row: at.top, column: at.left });
  const master = masters.get(id);
  if (!at || !master) throw new Error("a shared formula stands in no cell, or is not there");
  const own = translated(master, at.top - master.row, at.left - master.column);
  return cell.replace(whole, () => `<${prefix}f>${escapeXml(own)}</${prefix}f>`);
}

function firstOf(pattern: RegExp, text: string): string {
  return pattern.exec(text)?.[1] ?? "";
}

function translated({ text }: Master, down: number, right: number): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.fixedRow ? corner.row : corner.row + down,
    column: corner.column === null || corner.fixedColumn ? corner.column : corner.column + right,
  });
  if (down === 0 && right === 0) return text;
  return mapReferences(text, ({ sheet, from, to }) => ({ sheet, from: move(from), to: to && move(to) }));
}
