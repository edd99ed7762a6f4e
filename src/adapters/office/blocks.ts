/** Packs questions into blocks of a bearable size: big sheets are cut by rows, small ones share a block. */
import { cutAfter, rowsIn, type Question } from "./question";

/** Bytes that one row of the answer takes. */
export type BytesPerRow = (question: Question) => number;

export type Block = {
  readonly questions: readonly Question[];
  readonly rest: readonly Question[];
  /** What the answers are expected to take. */
  readonly bytes: number;
};

/**
 * What one round trip asks for, in bytes: office-platform 1. Excel on the web refuses 5 MB, and what the cells of a sheet
 * take is only known once some were read.
 */
export const BLOCK_BYTES = 1_500_000;
/** What each answer takes besides its rows. */
const QUESTION_BYTES = 500;

/**
 * The next block. It stays within `limit` unless its first row alone is more. Merged areas are asked for one question at
 * a time: only so it is known which one was too much.
 */
export function nextBlock(questions: readonly Question[], limit: number, bytesPerRow: BytesPerRow): Block {
  const taken: Question[] = [];
  let bytes = 0;
  for (const [at, question] of questions.entries()) {
    if (question.kind === "merges" && taken.length > 0) return { questions: taken, rest: questions.slice(at), bytes };
    const perRow = Math.max(1, bytesPerRow(question));
    const fitting = Math.floor((limit - bytes - QUESTION_BYTES) / perRow);
    const rows = Math.min(rowsIn(question.area), taken.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows <= 0) return { questions: taken, rest: questions.slice(at), bytes };
    bytes += QUESTION_BYTES + rows * perRow;
    if (rows < rowsIn(question.area)) {
      const [now, later] = cutAfter(question, rows);
      return { questions: [...taken, now], rest: [later, ...questions.slice(at + 1)], bytes };
    }
    taken.push(question);
    if (question.kind === "merges") return { questions: taken, rest: questions.slice(at + 1), bytes };
  }
  return { questions: taken, rest: [], bytes };
}
