/** Points for a target (P17, P22): worked out where 计分办法 is one of a few plain wordings, otherwise for a person to read. */
import { compareDecimal, dividedBy, isWhole, minus, plus, times, type Decimal } from "../base/decimal";
import type { Judged } from "./assess-target";
import { readScoring, type Scoring, type Step } from "./read-scoring";
import type { Score } from "./target";

/** Why nobody but a person can say what a target earns. */
export type Unscored =
  /** 分值 or 计分办法 is not stated. */
  | "no-worth"
  | "no-method"
  /** The wording says more, or something else, than can be worked out. */
  | "unread"
  /** Nothing is judged yet, or at all. */
  | "not-judged"
  /** 按完成率 of a target without a rate (P14). */
  | "no-rate"
  /** 每少1家扣2分 says nothing of half a firm. */
  | "no-whole-step"
  /** The wording does not say what a target that was not reached earns. */
  | "unsaid";

export type Points =
  | {
      readonly kind: "earned";
      readonly earned: Decimal;
      /** What was taken off or added to 分值 before the cap: −2, 1.5, 0. */
      readonly change: Decimal;
      /** Whether a cap or the floor of zero cut it short. */
      readonly cut: "capped" | "floored" | null;
    }
  | { readonly kind: "open"; readonly why: Unscored };

type Reached = { readonly judged: Judged; readonly actual: Decimal; readonly threshold: Decimal };

/** The points a judged target earns; null where the wording is not one of those known, or what it needs is not there. */
export function earned(
  stated: Omit<Score, "earned">,
  judged: Judged | null,
  of: Omit<Reached, "judged"> | null,
): Decimal | null {
  const points = scorePoints(stated, judged && of && { judged, ...of });
  return points.kind === "earned" ? points.earned : null;
}

/** The same with what was taken off, added, or cut by a cap, or why it is open. */
export function scorePoints({ worth, cap, method }: Omit<Score, "earned">, reached: Reached | null): Points {
  if (worth === null) return open("no-worth");
  if (method === null) return open("no-method");
  const read = readScoring(method, worth);
  if (!read) return open("unread");
  if (!reached) return open("not-judged");
  const raw = rawPoints(read, worth, reached);
  return "why" in raw ? open(raw.why) : within(raw.points, worth, mostOf(read, worth, cap));
}

function open(why: Unscored): Points {
  return { kind: "open", why };
}

// Without a stated cap nobody earns more than 分值.
function mostOf({ most, onMost }: Scoring, worth: Decimal, cap: Decimal | null): Decimal {
  return cap ?? most ?? (onMost === null ? worth : plus(worth, onMost));
}

function within(points: Decimal, worth: Decimal, most: Decimal): Points {
  const change = minus(points, worth);
  if (compareDecimal(points, "0") < 0) return { kind: "earned", earned: "0", change, cut: "floored" };
  const isOver = compareDecimal(points, most) > 0;
  return { kind: "earned", earned: isOver ? most : points, change, cut: isOver ? "capped" : null };
}

type Raw = { readonly points: Decimal } | { readonly why: Unscored };

function rawPoints(scoring: Scoring, worth: Decimal, reached: Reached): Raw {
  switch (reached.judged.verdict) {
    case "met":
      return { points: worth };
    case "exceeded":
      return beyond(scoring, worth, reached);
    case "nearly":
    case "missed":
      return short(scoring, worth, reached.judged);
    default:
      return { why: "not-judged" };
  }
}

function short({ nothing, off, offMost, share }: Scoring, worth: Decimal, { gap, rate }: Judged): Raw {
  if (nothing) return { points: "0" };
  if (off) {
    const lost = gap === null ? null : stepped(off, gap);
    if (lost === null) return { why: "no-whole-step" };
    return { points: minus(worth, least(lost, offMost)) };
  }
  return share ? byRate(worth, rate) : { why: "unsaid" };
}

function beyond({ on, share }: Scoring, worth: Decimal, { judged, actual, threshold }: Reached): Raw {
  if (on) {
    const gained = stepped(on, minus(actual, threshold));
    return gained === null ? { why: "no-whole-step" } : { points: plus(worth, gained) };
  }
  return share && judged.rate !== null ? byRate(worth, judged.rate) : { points: worth };
}

function byRate(worth: Decimal, rate: Decimal | null): Raw {
  const points = rate === null ? null : dividedBy(times(worth, rate), "100");
  return points === null ? { why: "no-rate" } : { points };
}

// 每少1家扣2分 says nothing of half a firm, or of 0.4 points.
function stepped({ every, points }: Step, amount: Decimal): Decimal | null {
  const steps = dividedBy(amount, every);
  return steps !== null && isWhole(steps) ? times(steps, points) : null;
}

function least(amount: Decimal, most: Decimal | null): Decimal {
  return most !== null && compareDecimal(amount, most) > 0 ? most : amount;
}
