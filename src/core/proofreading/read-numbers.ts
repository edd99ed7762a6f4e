/** Reads every number of a document, in prose and in tables, bound and typed. */
import { aspectOf } from "./aspect";
import { inControl, type ControlFigures } from "./control-figure";
import { isSameUnit } from "./measure";
import type { Block, Passage } from "./passage";
import { quoteOf, type ReadNumber } from "./proof";
import { judged, readSlot, type Reader, type ReadAs } from "./reader";
import { readTable } from "./read-table";
import { scanNumbers } from "./scan-numbers";
import { slotsOf, type Slot } from "./slots";

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
    return readTable(reader, block.rows, { passage: at, caption, controls });
  });
}

type At = { readonly reader: Reader; readonly controls: ControlFigures; readonly passage: number };

function readPassage({ text, where, bound }: Passage, { reader, controls, passage }: At): readonly ReadNumber[] {
  const slots = slotsOf(text, scanNumbers(text), reader.scanner);
  const read: ReadNumber[] = [];
  slots.forEach((slot, at) => {
    const { number, sentence } = slot;
    const control = bound.find(({ from, to }) => from <= number.from && number.to <= to)?.control ?? null;
    const told = respective(slots, at, { read, reader }) ?? readSlot(reader, slot, lastSubject(read, slots, at));
    const quote = quoteOf(text, number.from, number.to);
    const own = inControl(control, told, controls);
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

/**
 * What a growth, a difference or a gap after it is about: the nearest value or target, else whatever was said of a figure.
 * What stands in brackets is about the value before them.
 */
function lastSubject(read: readonly ReadNumber[], slots: readonly Slot[], at: number): ReadNumber | null {
  const slot = slots[at];
  if (!slot) return null;
  const earlier = read.filter(({ sentence }, index) => {
    return sentence === slot.sentence && (slots[index]?.inside !== true || slot.inside);
  });
  const values = earlier.filter((number) => isSubject(number) && isLike(number, slot));
  const last = values[values.length - 1] ?? earlier.filter(isMove).pop();
  return last && last.figures.length > 0 ? last : null;
}

/** 距7件的目标尚差1件: what a gap is to may have been said of the target alone. */
function isSubject({ aspect }: ReadNumber): boolean {
  return aspect === "value" || aspect === "target";
}

function isMove({ aspect }: ReadNumber): boolean {
  return aspect === "growth" || aspect === "difference" || aspect === "gap";
}

// Points are of a percentage, a percentage is of something else, and a difference of something in its own unit.
function isLike({ token }: ReadNumber, { number }: Slot): boolean {
  if (number.unit === null || token.unit === null) return true;
  if (/百分点$/.test(number.unit)) return token.unit === "%";
  if (number.unit === "%" || number.unit === "倍") return token.unit !== "%";
  return isSameUnit(token.unit, number.unit);
}
