/// <reference types="office-js" />
/**
 * Carries steps out on the open document, in three round trips: look whether it is as it was read; write the figures part, and see
 * what followed it by itself while searching for the rest; write that, and read back. Plain-text controls are not among those
 * that Word's interface lists (office-js 2160): their words are found by searching.
 */
import type { CarriedOut, DocumentProblem, Following } from "../../../app/ports";
import { fail, ok, type Result } from "../../../core/base/result";
import {
  plainWords,
  wordsAfter,
  type DocumentSteps,
  type InsertStep,
  type LineStep,
  type RemoveStep,
} from "../../../core/link/document-steps";
import { base64Of } from "./base64";
import { documentProblem, isRefusal } from "./problem";
import { foundRange, seek, type Sought } from "./find-words";
import { placeChanges } from "./place-changes";
import type { XmlParts } from "./xml-parts";

type Lines = readonly Word.Paragraph[];

export async function carryOut(
  context: Word.RequestContext,
  steps: DocumentSteps,
  { parts, ...following }: Following & { readonly parts: XmlParts },
): Promise<Result<CarriedOut, DocumentProblem>> {
  const { paragraphs } = context.document.body;
  paragraphs.load("items/text");
  await context.sync();
  const lines = paragraphs.items;
  if (!isAsRead(lines, steps)) return fail({ code: "document-changed" });
  if (following.cancel.isCancelled) return fail({ code: "cancelled" });
  if (steps.figures) await parts.write(steps.figures);
  const writer = new LineWriter(context, lines, steps);
  return ok(await writer.write(following));
}

// Only what is changed has to be as it was read, and all lines have to be where they were.
function isAsRead(lines: Lines, { lines: read, changes, removes }: DocumentSteps): boolean {
  if (lines.length !== read.length) return false;
  const isSame = (line: number): boolean => plainWords(lines[line]?.text ?? "") === plainWords(read[line] ?? "");
  const going = removes.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return changes.every(({ line }) => isSame(line)) && going.every(isSame);
}

class LineWriter {
  private readonly sought = new Map<LineStep, ReadonlyMap<string, Sought>>();
  private readonly refused: number[] = [];
  private isStopped = false;

  constructor(
    private readonly context: Word.RequestContext,
    private readonly lines: Lines,
    private readonly steps: DocumentSteps,
  ) {}

  async write(following: Following): Promise<CarriedOut> {
    const { changes } = this.steps;
    for (const step of changes) this.look(step);
    if (changes.length > 0) await this.context.sync();
    const open = changes.filter((step) => !this.isDone(step));
    const isMoving = this.steps.removes.length + this.steps.inserts.length > 0;
    if (open.length > 0 || isMoving) {
      this.isStopped = following.cancel.isCancelled;
      if (!this.isStopped) await this.writeAll(open, following.watch);
    }
    return { unreached: this.unreached(), refused: this.refused, isStopped: this.isStopped };
  }

  private look(step: LineStep): void {
    const paragraph = this.at(step.line);
    paragraph.load("text");
    const words = new Set(step.pieces.flatMap((piece) => (typeof piece === "string" ? [] : [plainWords(piece.from)])));
    this.sought.set(step, new Map([...words].map((one) => [one, seek(paragraph, one)])));
  }

  private isDone(step: LineStep): boolean {
    return plainWords(this.at(step.line).text) === plainWords(wordsAfter(step));
  }

  // All in one batch; where Word refuses one line, each for itself, so that the others are written.
  private async writeAll(open: readonly LineStep[], watch: Following["watch"]): Promise<void> {
    try {
      for (const step of open) this.change(step);
      this.move();
      this.readBack(open);
      await this.context.sync();
    } catch (error) {
      if (!isRefusal(documentProblem(error))) throw error;
      await this.oneByOne(open, watch);
    }
  }

  // There is no stopping here: the refused batch may have done half of what it was to do, and a figure would read so here and so there.
  private async oneByOne(open: readonly LineStep[], watch: Following["watch"]): Promise<void> {
    for (const [at, step] of open.entries()) {
      watch({ done: at, total: open.length, what: "writing-line" });
      await this.alone(step.line, async () => {
        this.look(step);
        await this.context.sync();
        if (!this.isDone(step)) this.change(step);
        this.readBack([step]);
      });
    }
    for (const step of this.steps.removes) await this.alone(step.from, () => this.remove(step));
    for (const step of this.steps.inserts)
      await this.alone(step.after?.line ?? step.before ?? 0, () => this.insert(step));
  }

  private async alone(line: number, act: () => Promise<void> | void): Promise<void> {
    try {
      await act();
      await this.context.sync();
    } catch (error) {
      if (!isRefusal(documentProblem(error))) throw error;
      this.refused.push(line);
    }
  }

  private change(step: LineStep): void {
    const { text } = this.at(step.line);
    for (const { from, nth, to } of placeChanges(step, text) ?? []) {
      const sought = this.sought.get(step)?.get(from);
      const range = sought ? foundRange(sought, nth, plainWords(text)) : null;
      range?.insertText(to, "Replace");
    }
  }

  private move(): void {
    for (const step of this.steps.removes) this.remove(step);
    for (const step of this.steps.inserts) this.insert(step);
  }

  private remove({ from, to, kind }: RemoveStep): void {
    if (kind === "table") this.at(from).parentTable.delete();
    else for (let line = from; line <= to; line += 1) this.at(line).delete();
  }

  // A paragraph of its own first, which the file then takes the place of: beside a line its own mark would be in the way.
  private insert({ after, before, file }: InsertStep): void {
    this.placeFor(after, before).insertFileFromBase64(base64Of(file), "Replace");
  }

  private placeFor(after: InsertStep["after"], before: number | null): Word.Paragraph {
    if (after && !after.endsTable) return this.at(after.line).insertParagraph("", "After");
    if (before !== null) return this.at(before).insertParagraph("", "Before");
    if (after) return this.at(after.line).parentTable.insertParagraph("", "After");
    return this.context.document.body.insertParagraph("", "End");
  }

  private readBack(open: readonly LineStep[]): void {
    for (const { line } of open) this.at(line).load("text");
  }

  private unreached(): CarriedOut["unreached"] {
    return this.steps.changes
      .filter((step) => !this.isDone(step))
      .map(({ line }) => ({ line, words: this.at(line).text }));
  }

  private at(line: number): Word.Paragraph {
    const paragraph = this.lines[line];
    if (!paragraph) throw new Error(`no line ${line}`);
    return paragraph;
  }
}
