/**
 * Reads the sheets of a workbook in blocks, one round trip each, whatever answers: Excel in the product. A block that is
 * too much is halved; what changes meanwhile ends the reading.
 */
import type { Cancel, HostFact, HostProblem, HostWorkbook } from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { BLOCK_BYTES, nextBlock, type Block } from "./blocks";
import { firstQuestions, MOST_CELLS } from "./first-questions";
import { cellsIn, cutAfter, rowsIn, type Answer, type Question } from "./question";
import { NumberReader } from "./raw-values";
import { SheetFacts } from "./sheet-facts";
import type { WorkbookShape } from "./sheet-shape";
import { AnswerSizes } from "./sizes";

/** What came of a round trip. `size`: whether asking for less may help: "much" it will, "perhaps" the host does not say. */
export type Asked =
  | {
      readonly ok: true;
      readonly answers: readonly Answer[];
      /** With a last block: the sheet that is not as it was, or null. */
      readonly moved: string | null;
    }
  | { readonly ok: false; readonly problem: HostProblem; readonly size: "much" | "perhaps" | "no" };

type Refused = Extract<Asked, { readonly ok: false }>;

/** A round trip. With the last block comes the question whether the sheets are still as they were. */
export type Ask = (questions: readonly Question[], place: "more" | "last") => Promise<Asked>;

export type ReadingWatch = {
  readonly cancel: Cancel;
  readonly tell: (progress: Progress) => void;
  /** The sheet somebody changed since the reading began, or null. */
  readonly changed: () => string | null;
};

/** How often in a row less is asked for when the host does not say what is wrong. */
const MOST_GUESSES = 4;

export class Reading {
  private readonly sizes = new AnswerSizes();
  private readonly sheets: readonly SheetFacts[];
  private readonly lacks = new Set<HostFact>();
  private questions: Question[];
  private limit = BLOCK_BYTES;
  private guesses = 0;
  private rowsRead = 0;

  constructor(
    private readonly shape: WorkbookShape,
    private readonly ask: Ask,
    private readonly watch: ReadingWatch,
  ) {
    const numbers = new NumberReader();
    this.sheets = shape.sheets.map((sheet) => new SheetFacts(sheet, numbers));
    this.questions = firstQuestions(shape.sheets);
    if (shape.sheets.some(({ formulas }) => formulas === null)) this.lacks.add("formulas");
  }

  async run(): Promise<Result<HostWorkbook, HostProblem>> {
    const wide = this.shape.sheets.find(({ used }) => used && cellsIn(used) > MOST_CELLS);
    if (wide) return fail({ code: "too-large", sheet: wide.name });
    let isDone = false;
    this.tell();
    while (!isDone) {
      const stop = this.stopped();
      if (stop) return fail(stop);
      const step = await this.step();
      if (!step.ok) return step;
      isDone = step.value === "done";
    }
    const stop = this.stopped();
    if (stop) return fail(stop);
    const sheets = this.sheets.map((sheet) => sheet.finish());
    return ok({ workbook: { name: this.shape.name, sheets }, lacks: [...this.lacks] });
  }

  private stopped(): HostProblem | null {
    if (this.watch.cancel.isCancelled) return { code: "cancelled" };
    const sheet = this.watch.changed();
    return sheet === null ? null : { code: "changed-while-reading", sheet };
  }

  private async step(): Promise<Result<"more" | "done", HostProblem>> {
    const block = nextBlock(this.questions, this.limit, (question) => this.sizes.perRow(question));
    // Only values lead to further questions.
    const isLast = block.rest.length === 0 && block.questions.every(({ kind }) => kind !== "values");
    const asked = await this.ask(block.questions, isLast ? "last" : "more");
    if (!asked.ok) return this.recover(block, asked);
    this.guesses = 0;
    this.questions = [...block.rest];
    if (asked.answers.some(isRefused)) this.askForLess(block);
    for (const [at, question] of block.questions.entries()) {
      const problem = this.take(question, asked.answers[at]);
      if (problem) return fail(problem);
    }
    this.tell();
    if (asked.moved !== null) return fail({ code: "changed-while-reading", sheet: asked.moved });
    return ok(isLast && this.questions.length === 0 ? "done" : "more");
  }

  private take(question: Question, answer: Answer | undefined): HostProblem | null {
    if (!answer) throw new Error(`no answer to ${question.kind}`);
    const sheet = this.sheetOf(question);
    if (answer.kind === "merges") sheet.addMerges(answer.merges);
    else if (answer.kind === "hidden") this.takeHidden(question, answer.hidden);
    else if (answer.cells) this.takeCells(question, answer.cells);
    else return this.tooMuch(question, { code: "too-large", sheet: sheet.shape.name });
    return null;
  }

  private takeCells(question: Question, cells: readonly (readonly unknown[])[]): void {
    const { grid } = this.sheetOf(question);
    const { kind, sheet, area } = question;
    this.sizes.learn(question, cells);
    if (kind === "formats") return grid.putFormats(area, cells);
    if (kind === "types") return grid.putTypes(area, cells);
    this.rowsRead += cells.length;
    const open = grid.putValues(area, cells);
    for (const part of open.formats) this.questions.push({ kind: "formats", sheet, area: part });
    for (const part of open.types) this.questions.push({ kind: "types", sheet, area: part });
  }

  private takeHidden(question: Question, hidden: readonly (boolean | undefined)[]): void {
    const sheet = this.sheetOf(question);
    if (hidden.includes(undefined)) this.lacks.add("hidden-rows");
    if (question.kind === "rows") sheet.hideRows(question.area.top, hidden);
    else sheet.hideColumns(question.area.left, hidden);
  }

  private recover(block: Block, { problem, size }: Refused): Result<"more", HostProblem> {
    const { questions, rest } = block;
    const facts = questions.filter(({ kind }) => kind === "rows" || kind === "columns");
    if (problem.code === "not-supported" && facts.length > 0) {
      this.lacks.add("hidden-rows");
      this.questions = [...questions, ...rest].filter(({ kind }) => kind !== "rows" && kind !== "columns");
      return ok("more");
    }
    const [first] = questions;
    if (!first || size === "no") return fail(this.told(problem, first));
    this.questions = [...questions.slice(1), ...rest];
    const gaveUp =
      first.kind === "merges" ? this.tooMuch(first, problem) : this.tryLess(block, first, { problem, size });
    return gaveUp ? fail(this.told(gaveUp, first)) : ok("more");
  }

  private tryLess(block: Block, first: Question, { problem, size }: Omit<Refused, "ok">): HostProblem | null {
    if (size === "perhaps" && ++this.guesses > MOST_GUESSES) return problem;
    this.askForLess(block);
    const isOneRow = block.questions.length === 1 && rowsIn(first.area) === 1;
    return isOneRow && size === "much" ? problem : this.putBack(first);
  }

  /** From here on: what was too much once is not asked for again. */
  private askForLess({ bytes }: Block): void {
    this.limit = Math.min(this.limit, bytes) / 2;
  }

  private putBack(question: Question): null {
    this.questions.unshift(question);
    return null;
  }

  /** Asks for the halves; one row is as little as can be asked for. */
  private tooMuch(question: Question, problem: HostProblem): HostProblem | null {
    const rows = rowsIn(question.area);
    if (rows === 1) return problem;
    this.questions.unshift(...cutAfter(question, Math.floor(rows / 2)));
    return null;
  }

  private told(problem: HostProblem, question: Question | undefined): HostProblem {
    const name = question ? this.sheetOf(question).shape.name : null;
    if (problem.code === "too-large") return { ...problem, sheet: name };
    // What was there when the reading began has been taken away since.
    return problem.code === "gone" ? { code: "changed-while-reading", sheet: name } : problem;
  }

  private sheetOf({ sheet }: Question): SheetFacts {
    const facts = this.sheets[sheet];
    if (!facts) throw new Error(`no sheet ${sheet}`);
    return facts;
  }

  private tell(): void {
    const open = new Set(this.questions.filter(({ kind }) => kind === "values").map(({ sheet }) => sheet));
    const rows = this.shape.sheets.reduce((sum, { used }) => sum + (used ? rowsIn(used) : 0), 0);
    this.watch.tell({ done: this.sheets.length - open.size, total: this.sheets.length, what: "reading-sheet" });
    this.watch.tell({ done: this.rowsRead, total: rows, what: "reading-rows" });
  }
}

function isRefused(answer: Answer): boolean {
  return answer.kind === "cells" && answer.cells === null;
}
