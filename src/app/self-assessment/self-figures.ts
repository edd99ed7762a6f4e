/**
 * The figures of a 自评表 that no indicator gives: 分值, the points that 计分办法 makes of a target, their sums, and a 完成值 that a person
 * typed in. Figures like any other, so that they are bound, traced and refreshed like any other (P22).
 */
import { decimal, type Decimal } from "../../core/base/decimal";
import { sha256 } from "../../core/base/sha256";
import type { Evidence, Figure, FigureValue } from "../../core/indicator/figure";
import type { ReportTime } from "../../core/indicator/report-time";
import { reportFigure } from "../../core/narrative/report-figures";
import type { Proofs } from "../../core/target/proofs";
import type { TargetResult } from "../../core/target/target";
import { SELF_FIGURE_NAMES, SELF_FORMULAS } from "../../text/zh/self-assessment/words";
import type { SelfRow, SelfRows } from "./self-rows";

/** The sums, and how many targets have no proof. */
export const SUMS = {
  worth: "WORTH_SUM",
  points: "POINTS_SUM",
  unproved: "PROOFS_OPEN",
} as const;

/** Keys of the figures of one target. */
export type RowKeys = {
  /** What is measured: an indicator's figure, or the value that was typed in. */
  readonly subject: string;
  readonly worth: string;
  readonly points: string;
  /** .2 on the second target of one figure: its goal, its rate and its verdict are its own. */
  readonly suffix: string;
};

export type SelfFigures = {
  readonly figures: readonly Figure[];
  /** By the target's row. */
  readonly keysOf: ReadonlyMap<number, RowKeys>;
};

export function selfFigures(of: SelfRows, proofs: Proofs, time: ReportTime): SelfFigures {
  const keysOf = keysOfRows(of.rows);
  const own = of.rows.flatMap((row) => {
    const keys = keysOf.get(row.target.row);
    return keys ? figuresOfRow(row, keys, time) : [];
  });
  return { figures: [...own, ...sums(of, { keysOf, proofs, time })], keysOf };
}

/** A tag takes 64 characters, and a figure's key may have 48 of them. */
const LONGEST_SUBJECT = 36;
const HASH = 8;

function keysOfRows(rows: readonly SelfRow[]): ReadonlyMap<number, RowKeys> {
  const seen = new Map<string, number>();
  return new Map(
    rows.map(({ target }): [number, RowKeys] => {
      const named = target.figure ?? hashed(target.name);
      const times = (seen.get(named) ?? 0) + 1;
      seen.set(named, times);
      const suffix = times > 1 ? `.${times}` : "";
      const id = (named.length > LONGEST_SUBJECT ? hashed(named) : named) + suffix;
      const typed = { subject: `TARGET.${id}`, suffix: "" };
      const shared = target.figure === null ? typed : { subject: target.figure, suffix };
      return [target.row, { ...shared, worth: `WORTH.${id}`, points: `POINTS.${id}` }];
    }),
  );
}

function hashed(words: string): string {
  return `x${sha256(words).slice(0, HASH)}`;
}

function figuresOfRow({ target, points }: SelfRow, keys: RowKeys, time: ReportTime): readonly Figure[] {
  const { name, unit, figure, actual, score } = target;
  const worth = valueOr(score?.worth ?? null, "分", SELF_FIGURE_NAMES.worth(name));
  const earned = points.kind === "earned" ? points.earned : null;
  const scored = valueOr(earned, "分", SELF_FIGURE_NAMES.points(name));
  const at = (...columns: readonly string[]): readonly Evidence[] => evidenceAt(target, columns);
  const typed = valueOr(actual, unit, name);
  return [
    ...(figure === null ? [made({ key: keys.subject, name, value: typed, evidence: at("manual") }, unit, time)] : []),
    made({ key: keys.worth, name: SELF_FIGURE_NAMES.worth(name), value: worth, evidence: at("points") }, "分", time),
    {
      ...made(
        { key: keys.points, name: SELF_FIGURE_NAMES.points(name), value: scored, evidence: at("scoring", "cap") },
        "分",
        time,
      ),
      from: [keys.subject, keys.worth],
    },
  ];
}

function evidenceAt({ row }: TargetResult, columns: readonly string[]): readonly Evidence[] {
  return columns.map((column) => ({ kind: "target", row, column }));
}

type Known = { readonly keysOf: SelfFigures["keysOf"]; readonly proofs: Proofs; readonly time: ReportTime };

function sums({ worth, earned, open }: SelfRows, { keysOf, proofs, time }: Known): readonly Figure[] {
  const all = [...keysOf.values()];
  const names = SELF_FIGURE_NAMES.sums;
  const summed = open > 0 ? null : earned;
  const sum = (key: string, name: string, value: FigureValue): Figure =>
    made({ key, name, value, evidence: [] }, "分", time);
  const count = (key: string, name: string, many: number): Figure =>
    made({ key, name, value: valueOr(decimal(many), "项", name), evidence: [] }, "项", time);
  return [
    { ...sum(SUMS.worth, names.worth, valueOr(worth, "分", names.worth)), from: all.map((keys) => keys.worth) },
    { ...sum(SUMS.points, names.points, valueOr(summed, "分", names.points)), from: all.map(({ points }) => points) },
    count(SUMS.unproved, names.unproved, proofs.without.length),
  ];
}

/** Points and typed values have at most so many. */
const DECIMALS = 2;

function valueOr(value: Decimal | null, unit: string, what: string): FigureValue {
  return value === null
    ? { kind: "missing", why: { code: "no-figure", what } }
    : { kind: "decimal", value, unit, decimals: DECIMALS };
}

type Made = Pick<Figure, "key" | "name" | "value" | "evidence">;

// POINTS.PAT_GRT is the points of PAT_GRT: how it is computed is told once for all points.
function made(of: Made, unit: string, time: ReportTime): Figure {
  const [indicator = of.key, ...target] = of.key.split(".");
  const qualifiers = target.length === 0 ? {} : { target: target.join(".") };
  const scope = SELF_FORMULAS.get(indicator) ?? of.name;
  return { ...reportFigure({ ...of, unit }, time), indicator, qualifiers, decimals: DECIMALS, scope };
}
