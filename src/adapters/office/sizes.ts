/** How large answers are: guessed at first, then learnt from what was answered. */
import { columnsIn, cellsIn, type Question, type QuestionKind } from "./question";

/** Bytes of a cell before anything was read. Values: names of companies, codes, dates as numbers, empty cells. */
const GUESS: Readonly<Record<QuestionKind, number>> = {
  values: 18,
  // "yyyy/m/d;@", "Double", {"rowHidden":false} with what stands between them.
  formats: 13,
  types: 10,
  columns: 24,
  rows: 24,
  merges: 24,
};
/** Rows of each answer that are measured. */
const SAMPLE = 64;

type Known = { cells: number; bytes: number };

export class AnswerSizes {
  /** By kind, and by kind and sheet. */
  private readonly known = new Map<string, Known>();
  private readonly encoder = new TextEncoder();

  /** Bytes of one row of the answer, as JSON in UTF-8. */
  perRow({ kind, sheet, area }: Question): number {
    const width = kind === "rows" || kind === "merges" ? 1 : columnsIn(area);
    return width * this.perCell(kind, sheet);
  }

  /** Takes note of what the cells of a sheet came to. */
  learn({ kind, sheet, area }: Question, rows: readonly (readonly unknown[])[]): void {
    if (rows.length === 0) return;
    const step = Math.max(1, Math.floor(rows.length / SAMPLE));
    let bytes = 0;
    let measured = 0;
    for (let at = 0; at < rows.length; at += step) {
      bytes += this.encoder.encode(JSON.stringify(rows[at])).length;
      measured++;
    }
    for (const name of [kind, `${kind} ${sheet}`]) {
      const known = this.known.get(name) ?? { cells: 0, bytes: 0 };
      known.cells += cellsIn(area);
      known.bytes += (bytes / measured) * rows.length;
      this.known.set(name, known);
    }
  }

  // A sheet that was not read yet is taken to be like those that were: ledgers of one bureau are written alike.
  private perCell(kind: QuestionKind, sheet: number): number {
    const known = this.known.get(`${kind} ${sheet}`) ?? this.known.get(kind);
    return known && known.cells > 0 ? Math.max(2, known.bytes / known.cells) : GUESS[kind];
  }
}
