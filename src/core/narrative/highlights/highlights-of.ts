/** Finds what could be highlighted, and ranks it. Nothing is highlighted unasked, and never a target that was missed (P21). */
import { compareDecimal, decimal, dividedBy, minus, times, type Decimal } from "../../base/decimal";
import { yearOf } from "../../base/plain-date";
import { HISTORY_LEDGER } from "../../indicator/history";
import { OUTSIDE_LEDGER } from "../../indicator/outside";
import { decimalOf, type Evidence, type Figure, type FigureKey } from "../../indicator/figure";
import type { TargetResult } from "../../target/target";
import { pastOf, decideMilestone } from "../decide-history";
import { decideRank, decideTurn } from "../decide-turn";
import type { PhraseTemplate } from "../phrase-template";
import { figureIn, type Scope } from "../scope";
import { HIGHLIGHT_KINDS, type Highlight, type HighlightKind, type Proof } from "./highlight";

/** At most so many. */
const MOST = 8;
/** From a smaller base a growth says little (P21, domain 10.2). */
const LEAST_BASE = "10";

export type HighlightInput = {
  readonly scope: Scope;
  /** As far as the report may say them (P15). */
  readonly targets: readonly TargetResult[];
  /** The figures that the report's sections are about; targeted ones are looked at anyway. */
  readonly headlines: ReadonlySet<FigureKey>;
};

/** Up to eight, the best of each kind first, in the kinds' order. */
export function highlightsOf(input: HighlightInput): readonly Highlight[] {
  const shy = notPraised(input);
  const targeted = new Set(input.targets.flatMap(({ figure }) => figure ?? []));
  const found = [...input.scope.figures.values()]
    .filter(({ key, outside }) => targeted.has(key) || input.headlines.has(key) || outside?.rank)
    .filter(({ key }) => !shy.has(key) && !input.scope.isHeldBack(key))
    .flatMap((figure) => HIGHLIGHT_KINDS.flatMap((kind) => candidate(kind, figure, input.scope) ?? []));
  return ranked(found).slice(0, MOST);
}

// A sum whose growth misses its target is no highlight either.
function notPraised({ targets, scope }: HighlightInput): ReadonlySet<FigureKey> {
  const bad = targets.filter(({ verdict }) => verdict === "missed" || verdict === "nearly" || verdict === "behind");
  return new Set(
    bad.flatMap(({ figure }) => (figure === null ? [] : [figure, ...(scope.figures.get(figure)?.from ?? [])])),
  );
}

function ranked(found: readonly Highlight[]): readonly Highlight[] {
  const places = HIGHLIGHT_KINDS.map((kind) =>
    found.filter((one) => one.kind === kind).sort((a, b) => compareDecimal(b.strength, a.strength)),
  );
  const longest = Math.max(...places.map(({ length }) => length));
  return Array.from({ length: longest }, (_, place) => places.flatMap((of) => of[place] ?? [])).flat();
}

type Case = Pick<Proof, "base" | "target" | "past" | "rank"> & { readonly strength: Decimal };
const BARE: Omit<Case, "strength"> = { base: null, target: null, past: [], rank: null };

function candidate(kind: HighlightKind, figure: Figure, scope: Scope): Highlight | null {
  const now = decimalOf(figure);
  if (now === null || compareDecimal(now, "0") <= 0) return null;
  const known = CASES[kind](figure, now, scope);
  if (known === null) return null;
  const { strength, ...proof } = known;
  const evidence = [...figure.evidence, ...evidenceOf(figure, proof)];
  const { key, name } = figure;
  // Statistics lag, and what is of an earlier year says so.
  const isDated = yearOf(figure.period.to) !== yearOf(figureIn(scope, "REPORT_PERIOD").period.to);
  return { key: `${kind}.${key}`, kind, figure: key, name, isDated, strength, proof: { now, ...proof, evidence } };
}

const CASES: Readonly<Record<HighlightKind, (figure: Figure, now: Decimal, scope: Scope) => Case | null>> = {
  exceeded: ({ key }, now, scope) => {
    const target = scope.targetOf(key);
    if (target?.verdict !== "exceeded" || target.threshold === null || !isUpward(target)) return null;
    const strength = target.rate ?? dividedBy(times(now, "100"), target.threshold);
    return strength === null ? null : { ...BARE, strength, target: target.wording };
  },
  growth: (figure, now, scope) => {
    const base = baseOf(figure);
    if (base === null || figure.unit === "%" || compareDecimal(base.value, LEAST_BASE) < 0) return null;
    const strength = dividedBy(times(minus(now, base.value), "100"), base.value);
    if (strength === null || compareDecimal(strength, "0") <= 0 || !mayGrow(figure, scope)) return null;
    return { ...BARE, strength, base };
  },
  turned: (figure, now, scope) => {
    const template = templateOf("turn", scope);
    const base = baseOf(figure);
    if (!template || base === null || !mayGrow(figure, scope) || !decideTurn(template, figure, scope)) return null;
    const year = Number(figure.period.to.slice(0, 4));
    const past = (figure.past ?? []).filter((one) => one.year === year - 1 || one.year === year - 2);
    return { ...BARE, strength: dividedBy(times(minus(now, base.value), "100"), base.value) ?? "0", base, past };
  },
  first: (figure, now, scope) => {
    const template = templateOf("milestone", scope);
    if (!template || !mayGrow(figure, scope) || !decideMilestone(template, figure, scope)) return null;
    const known = pastOf(figure, scope);
    const past = (figure.past ?? []).filter(({ year }) => known.has(year));
    return { ...BARE, strength: now, base: baseOf(figure), past };
  },
  rank: (figure, _, scope) => {
    const template = templateOf("rank", scope);
    const { rankBefore: before, outside } = figure;
    if (!template || !before || !outside?.rank || !decideRank(template, figure)) return null;
    const strength = decimal(Number(before.place) - Number(outside.rank.place));
    return { ...BARE, strength, rank: { now: outside.rank, before: { place: before.place, of: before.of } } };
  },
};

type Deciding = PhraseTemplate["decide"];

function templateOf<By extends Deciding>(by: By, { phrases }: Scope): Extract<PhraseTemplate, { decide: By }> | null {
  for (const phrase of phrases.values()) if (isDecidedBy(phrase, by)) return phrase;
  return null;
}

function isDecidedBy<By extends Deciding>(
  phrase: PhraseTemplate,
  by: By,
): phrase is Extract<PhraseTemplate, { decide: By }> {
  return phrase.decide === by;
}

function isUpward({ comparator }: TargetResult): boolean {
  return comparator === ">=" || comparator === ">";
}

// What a target wants to be small is no better for growing.
function mayGrow({ key }: Figure, scope: Scope): boolean {
  const target = scope.targetOf(key);
  return !target || target.comparator === null || isUpward(target);
}

function baseOf({ base }: Figure): Proof["base"] {
  if (base?.value.kind !== "decimal" || compareDecimal(base.value.value, "0") <= 0) return null;
  return { value: base.value.value, source: base.source };
}

function evidenceOf(figure: Figure, { base, past, rank }: Omit<Case, "strength">): readonly Evidence[] {
  const rowsOf = (ledger: string, rows: readonly number[], column: string): readonly Evidence[] =>
    rows.length === 0 ? [] : [{ kind: "rows", ledger, rows, columns: [column] }];
  return [
    ...(base ? (figure.base?.evidence ?? []) : []),
    ...rowsOf(
      HISTORY_LEDGER,
      past.flatMap(({ row }) => row ?? []),
      "value",
    ),
    ...rowsOf(
      OUTSIDE_LEDGER,
      rank ? [figure.outside?.row, figure.rankBefore?.row].flatMap((row) => row ?? []) : [],
      "rank",
    ),
  ];
}
