/** Fills cells of a form in Word: the words get the look that the cell has, every other part of the file stays as it is. */
import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { fail, ok, type Result } from "../../core/base/result";
import { cleanText } from "../clean-text";
import type { ReportFileProblem } from "../report-files";
import { childrenOf, isFree, tablesOf, WORD, type FormTable } from "./tables";

const MAIN = "word/document.xml";
/** Without a zone it is local time everywhere: the same bytes in every zone. */
const ZIP_EPOCH = "1980-01-01T00:00:00";
const LARGEST = 100_000_000;

/** Where a text goes: table, row and grid column, from 0. */
export type FormEdit = { readonly table: number; readonly row: number; readonly column: number; readonly text: string };

export type OpenForm = {
  readonly tables: readonly FormTable[];
  /** The bytes with the texts in their cells, which must be empty. */
  fill(edits: readonly FormEdit[]): Uint8Array;
};

/** The form's tables; or why the file is no Word document. Never throws for bad input. */
export function openForm(bytes: Uint8Array): Result<OpenForm, ReportFileProblem> {
  const parts = unpacked(bytes);
  if (!parts.ok) return parts;
  const main = parts.value[MAIN];
  if (!main) return fail({ code: "not-docx" });
  try {
    const { root, tables } = tablesOf(strFromU8(main));
    return ok({ tables, fill: (edits) => filled(parts.value, { root: root as Document, tables }, edits) });
  } catch {
    return fail({ code: "broken" });
  }
}

type Parts = Readonly<Record<string, Uint8Array>>;

function unpacked(bytes: Uint8Array): Result<Parts, ReportFileProblem> {
  let total = 0;
  try {
    const parts = unzipSync(bytes, { filter: ({ originalSize }) => (total += originalSize) <= LARGEST });
    return total > LARGEST ? fail({ code: "too-large" }) : ok(parts);
  } catch {
    return fail({ code: "not-docx" });
  }
}

type Form = { readonly root: Document; readonly tables: readonly FormTable[] };

function filled(parts: Parts, { root, tables }: Form, edits: readonly FormEdit[]): Uint8Array {
  for (const { table, row, column, text } of edits) {
    const cell = tables[table]?.[row]?.[column];
    if (!cell || !isFree(cell)) throw new Error(`nothing may be written in table ${table}, row ${row}, ${column}`);
    write(root, cell.element, text);
  }
  const xml = new XMLSerializer().serializeToString(root);
  const files: Zippable = {};
  for (const [path, data] of Object.entries(parts)) files[path] = path === MAIN ? strToU8(xml) : data;
  return zipSync(files, { mtime: ZIP_EPOCH });
}

function write(root: Document, cell: Element, text: string): void {
  const paragraph = childrenOf(cell, "p")[0] ?? root.createElementNS(WORD, "w:p");
  if (!paragraph.parentNode) cell.appendChild(paragraph);
  const [run] = childrenOf(paragraph, "r");
  const look = lookOf(run, paragraph);
  // Empty runs, and the blanks that stood in them, give way.
  for (const old of childrenOf(paragraph, "r")) old.parentNode?.removeChild(old);
  const written = root.createElementNS(WORD, "w:r");
  if (look) written.appendChild(look);
  const words = root.createElementNS(WORD, "w:t");
  words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
  words.appendChild(root.createTextNode(cleanText(text)));
  written.appendChild(words);
  paragraph.appendChild(written);
}

/** The look of the cell's words: of its first run, or that of its paragraph's mark. */
function lookOf(run: Element | undefined, paragraph: Element): Element | null {
  const [own] = run ? childrenOf(run, "rPr") : [];
  if (own) return own.cloneNode(true) as Element;
  const [properties] = childrenOf(paragraph, "pPr");
  const [mark] = properties ? childrenOf(properties, "rPr") : [];
  if (!mark) return null;
  const look = mark.cloneNode(true) as Element;
  // Insertions and deletions of the mark itself are not a look.
  for (const tracked of ["ins", "del", "moveFrom", "moveTo", "rPrChange"]) {
    for (const node of [...look.getElementsByTagNameNS(WORD, tracked)]) node.parentNode?.removeChild(node);
  }
  return look;
}
