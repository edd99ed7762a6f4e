/** Which figures the words around a number can mean. */
import { frameOf, type Frame } from "./frame";
import type { Facet, Reading, Said } from "./lexicon";
import type { Slot } from "./slots";

/** Words that say nothing of what is counted. */
const FILLER =
  /(?:增加|增长|提高|上升|提升|扩大|下降|减少|降低|降|增|减)[到至]|由|从|上年|去年|全县|全市|我县|我市|我局|县科技局|共计|合计|总计|共有|共|计|约|达到|达|为|是|有|其中|分别|和|及|与|等|的|了|已|又|还|并|企业|个人|金额|资金|经费|数量|数|各类|各级|累计|全年|今年以来|今年|本年|年内|截至|目前|现|均|年|月|底|末|[\d\s.—~-]|[“”‘’"]/g;
/** What was spoken of is now so many. */
const TOWARDS = /(?:增加|增长|提高|上升|提升|扩大|下降|减少|降低|降|增|减)[到至]/;
/** So many unknown characters are another matter. */
const MOST_UNKNOWN = 6;
const MOST_IN_A_LIST = 2;

/** The keys of the most specific of these readings; several when the words do not tell them apart. */
export function resolve(slot: Slot, readings: readonly Reading[]): readonly string[] {
  for (const own of attemptsOf(slot)) {
    const found = bestOf(own, { slot, readings });
    if (found.length > 0) return found;
  }
  return [];
}

type Given = { readonly slot: Slot; readonly readings: readonly Reading[] };

/** Which cues count: those before and behind the number together, fewer acts, those before it alone; the first that mean something. */
function attemptsOf({ leadSaid, tailSaid, tail }: Slot): readonly (readonly Said[])[] {
  const nextThing = tailSaid.find(({ says }) => says.thing !== undefined);
  const isNear = nextThing !== undefined && unknownIn(tail.slice(0, nextThing.from), []) <= 1;
  if (isNear && nextThing.says.thing === "other") return [];
  const isTailTold = isNear || !leadSaid.some(({ says }) => says.thing !== undefined);
  const behind = isTailTold ? tailSaid : tailSaid.filter(isAct);
  const last = leadSaid.filter(isAct).pop();
  const withLastAct = leadSaid.filter((said) => !isAct(said) || said === last);
  const alone = withLastAct.length < leadSaid.length ? [leadSaid, withLastAct] : [leadSaid];
  if (behind.length === 0) return alone;
  const withoutActs = leadSaid.filter((said) => !isAct(said));
  const together = last === undefined ? [leadSaid] : [...alone, withoutActs];
  return [...together.map((lead) => [...lead, ...behind]), ...alone];
}

function isAct({ says }: Said): boolean {
  return says.act !== undefined && says.thing === undefined;
}

function bestOf(said: readonly Said[], { slot, readings }: Given): readonly string[] {
  const own = frameOf(said);
  if (own.says.thing === "other" || !isToldOf(own, said, slot)) return [];
  const around = surroundings(own, slot);
  const context: Context = { own, around, continues: slot.continues };
  const fitting = readings.filter((reading) => fits(reading, context));
  const most = Math.max(0, ...fitting.map(specificity));
  return [...new Set(fitting.filter((reading) => specificity(reading) === most).map(({ figure }) => figure))];
}

function specificity({ needs }: Reading): number {
  return Object.keys(needs).length;
}

// Without a thing of its own a number is of what was spoken of before, unless too much else is said around it.
function isToldOf(own: Frame, said: readonly Said[], slot: Slot): boolean {
  if (own.says.thing !== undefined || own.says.of !== undefined) return true;
  const { thing } = slot.within.says;
  if (thing === undefined || thing === "other") return false;
  const unknown = unknownIn(slot.lead, said);
  if (isBare(own)) return !slot.isStale && goesOn(slot) && unknown <= MOST_IN_A_LIST;
  return (own.acts.length > 0 || !slot.isStale) && unknown <= MOST_UNKNOWN;
}

function isBare({ says, acts }: Frame): boolean {
  return acts.length === 0 && Object.keys(says).length === 0;
}

function goesOn({ continues, lead }: Slot): boolean {
  return continues || TOWARDS.test(lead);
}

function unknownIn(words: string, said: readonly Said[]): number {
  let rest = words;
  for (const { word } of said) rest = rest.replace(word, "");
  return rest.replace(FILLER, "").length;
}

// An act of its own, without a thing, goes back to before the 其中: 专利申请4件，其中发明1件，授权5件.
function surroundings(own: Frame, { before, within, continues }: Slot): Frame {
  const isBack = own.says.thing === undefined && own.says.kind === undefined && own.acts.length > 0;
  const frame = isBack ? before : within;
  const { of, ...rest } = frame.says;
  return isBare(own) && continues && of !== undefined ? frame : { says: rest, acts: frame.acts };
}

type Context = {
  readonly own: Frame;
  readonly around: Frame;
  readonly continues: boolean;
};

function fits(reading: Reading, { own, around, continues }: Context): boolean {
  const { thing } = own.says;
  const isSameThing = thing === undefined || thing === around.says.thing;
  const acts = own.acts.length > 0 || !(isSameThing || continues) ? own.acts : around.acts;
  const inherited = thing === undefined ? around.says : {};
  return actsFit(reading, acts, own.acts.length > 0) && saysFit(reading, own.says, inherited);
}

function actsFit({ needs, may }: Reading, acts: readonly string[], areOwn: boolean): boolean {
  if (needs.act !== undefined && !acts.includes(needs.act)) return false;
  // What an earlier clause said happened need not have happened to this one too.
  return !areOwn || acts.every((act) => act === needs.act || (may.act ?? []).includes(act));
}

const FACETS: readonly Facet[] = ["thing", "kind", "level", "of"];

function saysFit({ needs, may }: Reading, own: Frame["says"], inherited: Frame["says"]): boolean {
  return FACETS.every((facet) => {
    const said = own[facet] ?? (facet === "level" && needs.level === undefined ? undefined : inherited[facet]);
    const wanted = needs[facet];
    if (wanted !== undefined) return said === wanted;
    return said === undefined || (may[facet] ?? []).includes(said);
  });
}
