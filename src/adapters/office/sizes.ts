/** How large answers are: guessed at first, then learnt from each sheet's own values. */
import { columnsIn, cellsIn, type Question } from "./question";

/** Cells of the sample ledgers: names of companies, codes, dates as numbers, empty cells. */
const GUESS = 18;
/** "yyyy/m/d;@", "Double", {"rowHidden":false} with what stands between them. */
const FORMAT_BYTES = 13;
const TYPE_BYTES = 10;
const HIDDEN_BYTES = 24;
/** Rows of each answer that are measured. */
const SAMPLE = 64;

type Known = { cells: number; bytes: number };

export class AnswerSizes {
  private readonly known = new Map<number, Known>();
  private readonly encoder = new TextEncoder();

  /** Bytes of one row of the answer, as JSON in UTF-8. */
  perRow({ kind, sheet, area }: Question): number {
    switch (kind) {
      case "values":
        return columnsIn(area) * this.perCell(sheet);
      case "formats":
        return columnsIn(area) * FORMAT_BYTES;
      case "types":
        return columnsIn(area) * TYPE_BYTES;
      case "columns":
        return columnsIn(area) * HIDDEN_BYTES;
      default:
        return HIDDEN_BYTES;
    }
  }

  /** Takes note of what the values of a sheet came to. */
  learn({ sheet, area }: Question, rows: readonly (readonly unknown[])[]): void {
    const step = Math.max(1, Math.floor(rows.length / SAMPLE));
    let bytes = 0;
    let measured = 0;
    for (let at = 0; at < rows.length; at += step) {
      bytes += this.encoder.encode(JSON.stringify(rows[at])).length;
      measured++;
    }
    const known = this.known.get(sheet) ?? { cells: 0, bytes: 0 };
    known.cells += cellsIn(area);
    known.bytes += measured === 0 ? 0 : (bytes / measured) * rows.length;
    this.known.set(sheet, known);
  }

  private perCell(sheet: number): number {
    const known = this.known.get(sheet);
    return known && known.cells > 0 ? Math.max(2, known.bytes / known.cells) : GUESS;
  }
}
