/** The steps from a document as it stands open to the one it shall be; both as files, the second made from the first. */
import type {
  DocumentSteps,
  InsertStep,
  LinePiece,
  LineStep,
  PartStep,
  RemoveStep,
} from "../../core/link/document-steps";
import { FIGURES_NAMESPACE } from "../figures-part";
import { parseXml } from "../report-files";
import { DOCUMENT, packageOf, textOf, type Parts } from "../refresh/open-package";
import { childOf } from "../refresh/word-xml";
import { align, type Aligned } from "./align";
import { asideTexts } from "./aside-texts";
import { drawnIn } from "./drawn-in";
import { fragmentOf } from "./fragment";
import { readUnits, type Stretch, type Unit } from "./read-units";

export type StepsSettings = {
  /** Whether a block's paragraphs may be put in anew for the shading of their marks alone; null stands in none. */
  readonly mayShade: (block: string | null) => boolean;
};

/** @throws when one of the two is no Word document: both were opened before. */
export function stepsBetween(before: Uint8Array, after: Uint8Array, settings: StepsSettings): DocumentSteps {
  const [old, now] = [opened(before), opened(after)];
  const aligned = align(
    old.units.map(({ shape }) => shape),
    now.units.map(({ shape }) => shape),
  ).flatMap((pair) => {
    const [from, to] = [unitAt(old.units, pair.old), unitAt(now.units, pair.now)];
    const isDrawnAnew = from !== null && to !== null && from.isChartAlone && old.drawn(from) !== now.drawn(to);
    return isDrawnAnew ? apart(pair) : parted(pair, { from, to }, settings);
  });
  const pairs = withoutTouched(aligned, old.units, now.units);
  return {
    lines: old.units.flatMap(({ lines }) => lines.map(wordsOf)),
    changes: pairs.flatMap(({ old: from, now: to }) => changesOf(unitAt(old.units, from), unitAt(now.units, to))),
    removes: pairs.flatMap(({ old: from, now: to }) => (to === null ? removeOf(unitAt(old.units, from)) : [])),
    inserts: insertsOf(pairs, old.units, now),
    figures: changedPart(old.parts, now.parts, FIGURES_NAMESPACE),
    beyond: beyondLines(old.parts, now.parts),
  };
}

// A paragraph with a comment, a picture or tracked changes would lose them: where only its controls differ, it stays as it is.
function withoutTouched(pairs: readonly Aligned[], old: readonly Unit[], now: readonly Unit[]): readonly Aligned[] {
  const kept = new Set<Aligned>();
  for (const pair of pairs) {
    const from = pair.now === null ? unitAt(old, pair.old) : null;
    if (!from?.isTouched || from.isChartAlone) continue;
    const same = pairs.find((one) => one.old === null && !kept.has(one) && isSameWords(from, unitAt(now, one.now)));
    if (same) kept.add(pair).add(same);
  }
  return pairs.flatMap((pair) => (!kept.has(pair) ? [pair] : pair.now === null ? [{ old: pair.old, now: STAYS }] : []));
}

/** The place of a unit that stays as it is. */
const STAYS = -1;

function isSameWords(a: Unit, b: Unit | null): boolean {
  return b !== null && a.lines.map(wordsOf).join("\r") === b.lines.map(wordsOf).join("\r");
}

type Opened = {
  readonly parts: Parts;
  readonly units: readonly Unit[];
  /** What a unit's charts draw. */
  readonly drawn: (unit: Unit) => string;
};

function opened(bytes: Uint8Array): Opened {
  const parts = packageOf(bytes);
  const body = childOf(parseXml(textOf(parts, DOCUMENT)).documentElement, "body");
  if (!body) throw new Error("a document without a body");
  return { parts, units: readUnits(body), drawn: drawnIn(parts) };
}

function unitAt(units: readonly Unit[], at: number | null): Unit | null {
  return at === null ? null : (units[at] ?? null);
}

// What is alike but cannot be changed word by word goes out and comes in anew.
function parted(
  pair: Aligned,
  { from, to }: { readonly from: Unit | null; readonly to: Unit | null },
  { mayShade }: StepsSettings,
): readonly Aligned[] {
  if (!from || !to || from.isTouched) return [pair];
  const isShadedAnew = from.shades !== to.shades && mayShade(from.block);
  const isUnreachable = from.lines.some((line, at) => hasEmptied(line, to.lines[at] ?? []));
  return isShadedAnew || isUnreachable ? apart(pair) : [pair];
}

/** Out, and in anew. */
function apart({ old, now }: Aligned): readonly Aligned[] {
  return [
    { old, now: null },
    { old: null, now },
  ];
}

// A control without a word in it cannot be found by its words.
function hasEmptied(from: readonly Stretch[], to: readonly Stretch[]): boolean {
  return from.some(({ words, key }, at) => key !== null && words === "" && to[at]?.words !== "");
}

function wordsOf(line: readonly Stretch[]): string {
  return line.map(({ words }) => words).join("");
}

function changesOf(from: Unit | null, to: Unit | null): readonly LineStep[] {
  if (!from || !to) return [];
  return from.lines.flatMap((line, at) => {
    const other = to.lines[at] ?? [];
    const pieces = line.map((stretch, nth) => pieceOf(stretch, other[nth]));
    return pieces.every((piece) => typeof piece === "string") ? [] : [{ line: from.line + at, pieces }];
  });
}

function pieceOf({ words, key }: Stretch, to: Stretch | undefined): LinePiece {
  return key === null || !to || to.words === words || words === "" ? words : { key, from: words, to: to.words };
}

function removeOf(unit: Unit | null): readonly RemoveStep[] {
  if (!unit) return [];
  return [{ from: unit.line, to: unit.line + unit.lines.length - 1, kind: unit.kind, keys: keysIn(unit) }];
}

function keysIn({ lines }: Unit): readonly string[] {
  return lines.flat().flatMap(({ key }) => key ?? []);
}

/** What comes in between two units that stay is one file. */
function insertsOf(pairs: readonly Aligned[], old: readonly Unit[], now: Opened): readonly InsertStep[] {
  const inserts: InsertStep[] = [];
  let coming: Unit[] = [];
  let last: Unit | null = null;
  const put = (next: Unit | null): void => {
    const elements = coming.map(({ element }) => element);
    const keys = coming.flatMap(keysIn);
    if (coming.length > 0) inserts.push({ ...placeOf(last, next), file: fragmentOf(now.parts, elements), keys });
    coming = [];
  };
  for (const pair of pairs) {
    const [from, to] = [unitAt(old, pair.old), unitAt(now.units, pair.now)];
    if (from && pair.now !== null) {
      put(from);
      last = from;
    } else if (to) coming.push(to);
  }
  put(null);
  return inserts;
}

function placeOf(last: Unit | null, next: Unit | null): Pick<InsertStep, "after" | "before"> {
  return {
    after: last ? { line: last.line + last.lines.length - 1, endsTable: last.kind === "table" } : null,
    before: next?.kind === "paragraph" ? next.line : null,
  };
}

// The second was made from the first: what stands beside the lines stands in the same order.
function beyondLines(old: Parts, now: Parts): DocumentSteps["beyond"] {
  const after = asideTexts(now);
  return asideTexts(old).flatMap(({ key, words, where }, at) => {
    const other = after[at];
    return !other || other.key !== key || other.words === words ? [] : [{ key, from: words, to: other.words, where }];
  });
}

function changedPart(old: Parts, now: Parts, namespace: string): PartStep | null {
  const [from, to] = [ownPart(old, namespace), ownPart(now, namespace)];
  return to === null || from === to ? null : { namespace, xml: to };
}

/** The part's text; null when there is none. */
export function ownPart(parts: Parts, namespace: string): string | null {
  for (const path of parts.keys()) {
    if (!/^customXml\/item\d+\.xml$/i.test(path)) continue;
    const xml = textOf(parts, path);
    if (xml.includes(`"${namespace}"`) || xml.includes(`'${namespace}'`)) return xml;
  }
  return null;
}
