/** Turns what a target asks for into the value that the actual one is compared with. */
import { ceiling, compareDecimal, dividedBy, minus, plus, times, type Decimal } from "../base/decimal";
import { never } from "../base/never";
import { fail, ok, type Result } from "../base/result";
import type { Comparator, Demand } from "./target";
import { convert, isCount } from "../base/units";

/** What a target is about: its unit and precision, last year's value, and whether it already is a growth or an increase. */
export type Subject = {
  readonly unit: string;
  readonly decimals: number;
  readonly base: Decimal | null;
  readonly measures: "amount" | "growth" | "increase";
};

export type Goal = {
  /** How the value is judged; "=" is met by more as well, but never exceeded. */
  readonly comparator: Comparator;
  readonly threshold: Decimal;
  /** Progress counts from here: last year's value for a net increase, zero otherwise. */
  readonly from: Decimal;
  /** Below the goal but from this share of it on a target is nearly met: 0.9, for coverage 0.95 (domain 10.1); null: it is or it is not. */
  readonly nearly: Decimal | null;
  /** Whether the share reached is stated as a 完成率: not for percentages, growth and coverage (P14). */
  readonly rate: "stated" | "unstated";
};

export type GoalProblem = { readonly code: "no-base" } | { readonly code: "unit-differs"; readonly stated: string };

type Outcome = Result<Goal, GoalProblem>;

const NEARLY = "0.9";
const NEARLY_COVERED = "0.95";
const NO_BASE: Outcome = fail({ code: "no-base" });

/** The goal a demand sets for its subject, in the subject's unit. */
export function goalOf(demand: Demand, subject: Subject): Outcome {
  const asked = ownMeasure(demand, subject);
  switch (asked.kind) {
    case "level":
      return level(asked, subject);
    case "growth":
      return grown(subject, asked.comparator, growthFactor(asked.percent));
    case "increase":
      return increased(asked, subject);
    case "multiple":
      return grown(subject, asked.comparator, asked.times);
    case "all":
      if (subject.unit !== "%") return fail({ code: "unit-differs", stated: "%" });
      return ok({ comparator: "=", threshold: "100", from: "0", nearly: NEARLY_COVERED, rate: "unstated" });
    case "hold":
      return subject.base === null ? NO_BASE : ok(held(subject, asked.comparator, subject.base));
    default:
      return never(asked);
  }
}

// 增长18% of R&D经费增长速度, and 净增3家 of 净增数, name the level of what already is a growth or an increase.
function ownMeasure(demand: Demand, { measures }: Subject): Demand {
  if (measures === "increase" && demand.kind === "increase") return { ...demand, kind: "level" };
  if (measures !== "growth" || (demand.kind !== "growth" && demand.kind !== "multiple")) return demand;
  const value = demand.kind === "growth" ? demand.percent : times(minus(demand.times, "1"), "100");
  return { kind: "level", comparator: demand.comparator, value, unit: "%" };
}

type Asked = { readonly comparator: Comparator; readonly value: Decimal; readonly unit: string | null };

function level({ comparator, value, unit }: Asked, subject: Subject): Outcome {
  const threshold = convert(value, unit, subject.unit);
  return threshold === null
    ? fail({ code: "unit-differs", stated: unit ?? "" })
    : ok(goal(subject, comparator, threshold));
}

function increased({ comparator, value, unit }: Asked, subject: Subject): Outcome {
  const wanted = convert(value, unit, subject.unit);
  if (wanted === null) return fail({ code: "unit-differs", stated: unit ?? "" });
  if (subject.base === null) return NO_BASE;
  return ok({ ...goal(subject, comparator, plus(subject.base, wanted)), from: subject.base });
}

// Growth over a base of zero or below says nothing (domain 10.2).
function grown(subject: Subject, comparator: Comparator, factor: Decimal): Outcome {
  const { base } = subject;
  if (base === null || compareDecimal(base, "0") <= 0) return NO_BASE;
  const exact = times(base, factor);
  if (!isCount(subject.unit, subject.decimals)) return ok({ ...goal(subject, comparator, exact), rate: "unstated" });
  // 23件 and 增长28% ask for 29.44件: of whole things, 30 (domain 2).
  const whole = comparator === ">=" || comparator === "=";
  return ok(goal(subject, comparator, whole ? ceiling(exact) : exact));
}

// More than last year keeps 不低于上年 but does not exceed it, and a little less is no part of it; 持平 has some room.
function held(subject: Subject, comparator: Comparator, base: Decimal): Goal {
  const exactly = comparator === "=";
  const judgedBy = comparator === ">=" ? "=" : comparator;
  return { ...goal(subject, judgedBy, base), nearly: exactly ? NEARLY : null, rate: "unstated" };
}

function growthFactor(percent: Decimal): Decimal {
  return dividedBy(plus("100", percent), "100") ?? "1";
}

function goal(subject: Subject, comparator: Comparator, threshold: Decimal): Goal {
  return { comparator, threshold, from: "0", nearly: NEARLY, rate: subject.unit === "%" ? "unstated" : "stated" };
}
