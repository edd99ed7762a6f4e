/** Reads one number in its surroundings: what it is said of, what it says, and whether that is so. */
import type { Indicator } from "../indicator/indicator";
import { aspectOf, yearNamed, type Aspect, type Said } from "./aspect";
import type { Facts, FigureFact } from "./facts";
import { judgeNumber, type Judged } from "./judge-number";
import { CueScanner, type Mentions, type Reading } from "./lexicon";
import { isSameUnit } from "./measure";
import type { ReadNumber } from "./proof";
import { resolve } from "./resolve";
import type { Slot } from "./slots";

export type ProofInput = {
  readonly facts: Facts;
  readonly mentions: Mentions;
  /** Their names and aliases, for the first column of tables. */
  readonly indicators: readonly Indicator[];
};

/** What is said in the figure's own unit. */
const IN_OWN_UNIT: ReadonlySet<Aspect> = new Set(["value", "base", "target", "gap", "each"]);
/** What is said of a figure by itself, not of a value before it. */
const ABSOLUTE: ReadonlySet<Aspect> = new Set(["value", "each", "other-time"]);

/** What every passage of one document is read with. */
export class Reader {
  readonly scanner: CueScanner;
  private readonly units: ReadonlyMap<string, readonly string[]>;
  private readonly byUnit = new Map<string, readonly Reading[]>();

  constructor(readonly input: ProofInput) {
    this.scanner = new CueScanner(input.mentions.cues);
    const units = new Map<string, readonly string[]>();
    for (const { figure, units: own } of input.mentions.readings) if (!units.has(figure)) units.set(figure, own);
    this.units = units;
  }

  factOf(key: string): FigureFact | undefined {
    return this.input.facts.figures.get(key);
  }

  /** The readings of figures that are counted in a unit; of all where none is written. */
  readingsIn(unit: string | null): readonly Reading[] {
    const { readings } = this.input.mentions;
    if (unit === null) return readings;
    const found =
      this.byUnit.get(unit) ?? readings.filter(({ units }) => units.some((known) => isSameUnit(unit, known)));
    this.byUnit.set(unit, found);
    return found;
  }

  /** The right count nouns of a figure, the one to write first. */
  unitsOf(key: string): readonly string[] {
    return this.units.get(key) ?? [];
  }

  /** The figures a number can be of. A change is of whatever the sentence spoke of, whatever its unit. */
  candidates(slot: Slot, { aspect }: Said, last: ReadNumber | null): readonly string[] {
    const isMove = aspect === "growth" || aspect === "difference";
    const told = isMove ? withoutLast(slot) : slot;
    const found = resolve(told, this.readingsIn(IN_OWN_UNIT.has(aspect) ? slot.number.unit : null));
    if (last === null || ABSOLUTE.has(aspect)) return found;
    const hasThing = slot.leadSaid.some(({ says }) => says.thing !== undefined && says.thing !== "targets");
    if (!hasThing) return last.figures;
    const both = found.filter((key) => last.figures.includes(key));
    return found.length > 1 && both.length > 0 ? both : found;
  }
}

/** 同比减少13件: the word of the change says nothing of what was counted. */
function withoutLast(slot: Slot): Slot {
  return { ...slot, leadSaid: slot.leadSaid.filter(({ to }) => to < slot.lead.length) };
}

export type ReadAs = Pick<ReadNumber, "aspect" | "direction" | "figures" | "state" | "expected">;

export function readSlot(reader: Reader, slot: Slot, last: ReadNumber | null): ReadAs {
  const said = aspectOf(slot, reader.input.facts.year);
  const figures = reader.candidates(slot, said, last);
  return judged(reader, slot, { said, figures });
}

type Told = { readonly said: Said; readonly figures: readonly string[] };

/** Settles which of the candidates is meant, and holds the number against it. */
export function judged(reader: Reader, slot: Slot, { said, figures }: Told): ReadAs {
  const named = said.aspect === "value" ? yearNamed(slot) : null;
  const meant = figures.map((key) => atYear(reader, { key, said }, named));
  const known = meant.filter(({ said: { aspect } }) => aspect !== "other-time" && aspect !== "each");
  const keys = meant.map(({ key }) => key);
  const common = { aspect: meant[0]?.said.aspect ?? said.aspect, direction: said.direction };
  if (known.length === 0) return { ...common, figures: keys, state: "unknown", expected: null };
  if (known.length > 1) return { ...common, figures: keys, state: "ambiguous", expected: null };
  const [one] = known;
  const fact = one && reader.factOf(one.key);
  const result: Judged = one && fact ? judgeNumber(slot.number, one.said, fact) : { state: "unknown", expected: null };
  return { ...common, figures: one ? [one.key] : [], ...result };
}

type AtYear = { readonly key: string; readonly said: Said };

// The year named is the figure's own, the one before (its base), the policy year of a part (POL_HT_N.y-1), or another.
function atYear(reader: Reader, { key, said }: AtYear, named: number | null): AtYear {
  if (named === null) return { key, said };
  const { facts } = reader.input;
  const part = `${key}.y${named === facts.year ? "" : named - facts.year}`;
  if (facts.figures.has(part)) return { key: part, said };
  const own = reader.factOf(key)?.year ?? facts.year;
  if (named === own) return { key, said };
  return { key, said: { ...said, aspect: named === own - 1 ? "base" : "other-time" } };
}
