/** The sheet that goes with a clean copy: every figure of the report with its source, by address, never by row (P23). */
import { compareText } from "../core/base/compare";
import { maskPersonalData } from "../core/identifier/personal-data";
import { FEWEST_FIRMS } from "../core/indicator/disclosure";
import { rowMeasureOf } from "../core/indicator/indicator";
import type { BoundFigure } from "../core/proofreading/bound-figures";
import type { Provenance, ProvenanceFigure } from "../docx/reading/read-provenance";
import { pack } from "../pack/pack";
import { PROOF_SHEETS, PROOF_WORDS, SHOWN_HEADERS, SOURCE_HEADERS } from "../text/zh/clean";
import { describeWhere, MARK_NAMES } from "../text/zh/proofreading";
import type { CellInput, ColumnKind, ColumnSpec, SheetSpec } from "../xlsx/sheet-spec";
import { columnWidth } from "./column-width";

/** Sheets for `writeWorkbook`; `about` are the lines of the first. */
export function proofSheets(
  provenance: Provenance,
  figures: readonly BoundFigure[],
  about: readonly string[],
): SheetSpec[] {
  return [
    { kind: "notes", name: PROOF_SHEETS.about, lines: about },
    ledger(
      PROOF_SHEETS.shown,
      SHOWN_HEADERS,
      figures.map((figure, at) => shownRow(figure, at + 1, provenance)),
    ),
    ledger(PROOF_SHEETS.sources, SOURCE_HEADERS, sourceRows(provenance)),
  ];
}

function ledger(name: string, headers: readonly string[], rows: readonly (readonly CellInput[])[]): SheetSpec {
  const columns = headers.map((header, at): ColumnSpec => {
    const kind: ColumnKind = header === "序号" ? "ordinal" : header === "单元格数" ? "count" : "text";
    return {
      header,
      kind,
      width: columnWidth(header, { kind, values: rows.map((row) => row[at] ?? null) }),
      choices: null,
    };
  });
  return { kind: "ledger", name, title: null, columns, rows };
}

function shownRow(
  { tag, where, shown, mark, state }: BoundFigure,
  number: number,
  { texts, figures }: Provenance,
): readonly CellInput[] {
  const keys = texts.get(tag.slice("fig:".length))?.figures ?? [];
  const names = keys.map((key) => figures.get(key)?.name ?? key).join("、");
  const verdict =
    state === "current" ? PROOF_WORDS.agrees : state === "broken" ? PROOF_WORDS.broken : PROOF_WORDS.edited;
  return [number, describeWhere(where), shown, names, mark === null ? "" : MARK_NAMES[mark], verdict];
}

function sourceRows(provenance: Provenance): readonly (readonly CellInput[])[] {
  return [...provenance.figures.values()]
    .sort((a, b) => compareText(a.key, b.key))
    .map((figure) => sourceRow(figure, provenance));
}

function sourceRow(figure: ProvenanceFigure, provenance: Provenance): readonly CellInput[] {
  const { key, name, unit, formula, cells } = figure;
  const isFew = isOfFewFirms(figure);
  const [value, base] = isFew ? ["", ""] : [figure.value ?? figure.told ?? "", figure.base ?? ""];
  return [
    ...[name, key, maskPersonalData(value), unit, ...timeOf(figure, provenance), base, formula ?? "", placesOf(figure)],
    cells.reduce((sum, { count }) => sum + count, 0),
    isFew ? PROOF_WORDS.few : "",
  ];
}

function timeOf({ from, to, asOf }: ProvenanceFigure, { year, cutoff }: Provenance): readonly [string, string] {
  const end = to ?? cutoff;
  return [`${from ?? `${year}-01-01`}—${end}`, asOf ?? end];
}

function placesOf({ cells }: ProvenanceFigure): string {
  return cells
    .map(({ sheet, ranges, more }) => `${sheet}!${ranges.join(",")}${more ? PROOF_WORDS.more : ""}`)
    .join("；");
}

/** The ledger of firms' own research figures: statistics of single firms are nobody else's (P23). */
const FIRM_STATISTICS = "L14";

// A document tells cells, and no firms: every row is taken for one.
function isOfFewFirms({ indicator, cells }: ProvenanceFigure): boolean {
  const declared = pack.indicators.find(({ id }) => id === indicator);
  const measure = declared ? rowMeasureOf(declared) : null;
  if (measure?.kind !== "sum" || measure.ledger !== FIRM_STATISTICS) return false;
  if (cells.some(({ more }) => more)) return false;
  return rowsIn(cells.flatMap(({ ranges }) => ranges)).size < FEWEST_FIRMS;
}

function rowsIn(ranges: readonly string[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const range of ranges) {
    const [first = 0, last = first] = range.split(":").map((cell) => Number(cell.replace(/\D/g, "")));
    for (let row = first; row <= last; row++) rows.add(row);
  }
  return rows;
}
