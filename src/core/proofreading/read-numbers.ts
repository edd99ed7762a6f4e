/** Reads every number of a document, in prose and in tables, bound and typed. */
import { aspectOf, type Aspect } from "./aspect";
import { isSameUnit } from "./measure";
import type { Block, Passage } from "./passage";
import { quoteOf, type ReadNumber } from "./proof";
import { judged, readSlot, type Reader, type ReadAs } from "./reader";
import { readTable } from "./read-table";
import { scanNumbers } from "./scan-numbers";
import { slotsOf, type Slot } from "./slots";

/** What a control is bound to: its figure, and what it says of it where that is not its value; null for a phrase or one that is not ours. */
export type ControlFigure = { readonly figure: string; readonly aspect: Aspect | null };
export type ControlFigures = (control: number) => ControlFigure | null;

export function readNumbers(blocks: readonly Block[], reader: Reader, controls: ControlFigures): readonly ReadNumber[] {
  let passage = 0;
  let caption = "";
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") {
      caption = block.passage.text;
      return readPassage(block.passage, { reader, controls, passage: passage++ });
    }
    const first = passage;
    const starts = block.rows.map((_, row) => block.rows.slice(0, row).reduce((sum, cells) => sum + cells.length, 0));
    passage += block.rows.flat().length;
    const at = (row: number, cell: number): number => first + (starts[row] ?? 0) + cell;
    return readTable(reader, block.rows, { passage: at, caption });
  });
}

type At = { readonly reader: Reader; readonly controls: ControlFigures; readonly passage: number };

function readPassage({ text, where, bound }: Passage, { reader, controls, passage }: At): readonly ReadNumber[] {
  const slots = slotsOf(text, scanNumbers(text), reader.scanner);
  const read: ReadNumber[] = [];
  slots.forEach((slot, at) => {
    const { number, sentence } = slot;
    const control = bound.find(({ from, to }) => from <= number.from && number.to <= to)?.control ?? null;
    const told = respective(slots, at, { read, reader }) ?? readSlot(reader, slot, lastValue(read, slots, at));
    const known = control === null ? null : controls(control);
    // What a control shows is the figure that it is bound to, whatever the words around it say.
    const own = known ? { figures: [known.figure], aspect: known.aspect ?? told.aspect } : {};
    const quote = quoteOf(text, number.from, number.to);
    read.push({ where, passage, token: number, ...told, ...own, sentence, control, quote });
  });
  return read;
}

/** 申请62件、授权21件，分别比上年增加7件、4件: the nth number after 分别 is of the nth thing before it. */
function respective(
  slots: readonly Slot[],
  at: number,
  { read, reader }: { readonly read: readonly ReadNumber[]; readonly reader: Reader },
): ReadAs | null {
  const first = firstOfList(slots, at);
  const lead = slots[first];
  const slot = slots[at];
  if (!lead || !slot || !lead.lead.includes("分别")) return null;
  let last = first;
  while (slots[last + 1]?.continues && slots[last + 1]?.sentence === lead.sentence) last += 1;
  const before = read.filter(
    ({ sentence, aspect }, index) => index < first && sentence === lead.sentence && aspect === "value",
  );
  const of = before[before.length - (last - at) - 1];
  if (!of || last === first) return null;
  return judged(reader, slot, {
    said: aspectOf({ ...slot, clause: lead.clause, lead: lead.lead.replace("分别", "") }, reader.input.facts.year),
    figures: of.figures,
  });
}

function firstOfList(slots: readonly Slot[], at: number): number {
  let first = at;
  while (first > 0 && slots[first]?.continues && slots[first - 1]?.sentence === slots[at]?.sentence) first -= 1;
  return first;
}

/** The value that a growth or a difference after it is about; what stands in brackets is about the value before them. */
function lastValue(read: readonly ReadNumber[], slots: readonly Slot[], at: number): ReadNumber | null {
  const slot = slots[at];
  if (!slot) return null;
  const found = [...read.keys()].reverse().find((index) => {
    const isInner = slots[index]?.inside === true && !slot.inside;
    const before = read[index];
    return before?.sentence === slot.sentence && before.aspect === "value" && !isInner && isLike(before, slot);
  });
  const number = found === undefined ? undefined : read[found];
  return number && number.figures.length > 0 ? number : null;
}

const SHARE = /^(?:%|倍|个?百分点)$/;

// What stands before a share is what it is of; a difference is of something in its own unit.
function isLike({ token }: ReadNumber, { number }: Slot): boolean {
  if (number.unit === null || SHARE.test(number.unit) || token.unit === null) return true;
  return isSameUnit(token.unit, number.unit);
}
