/** Points for a target (P17): worked out where 计分办法 is one of a few plain wordings, otherwise carried as text. */
import { compareDecimal, decimal, dividedBy, isWhole, minus, plus, times, type Decimal } from "../base/decimal";
import type { Judged } from "./assess-target";
import { clausesOf, normalizeWording } from "./normalize-wording";
import type { Score } from "./target";

/** What the clauses of a recognised wording say. */
type Method = {
  readonly share: boolean;
  readonly nothing: boolean;
  readonly off: Step | null;
  readonly on: Step | null;
};
/** So many points for every so much. */
type Step = { readonly every: Decimal; readonly points: Decimal };

const SHARE = /^(?:未完成)?按(?:实际)?(?:完成)?(?:情况)?(?:的)?(?:率|比例|比率)(?:得|计|计算得|折算|扣)分$/u;
const FULL = /^(?:全部|达标|按期)?(?:完成|达到|达标)(?:目标|任务|目标任务|年度目标)?(?:的)?(?:得满分|得|计满分)$/u;
const NOTHING = /^(?:未完成|未达到|未达标|否则)(?:目标|任务|目标任务|的)?不(?:得|计)分$/u;
const STEP =
  /^每(少|差|低|降低|超|多|超过|增加)(\d+(?:\.\d+)?)?(?:个|家|件|项|名|人|人次|场|场次|期|万元|亿元|%|个百分点|百分点)?(扣|减|加)(\d+(?:\.\d+)?)分$/u;
const FILLER = /^(?:扣完为止|加满为止|满分\d+分)$/u;

/** The points a judged target earns; null where the wording is not one of those known, or what it needs is not there. */
export function earned(
  stated: Omit<Score, "earned">,
  judged: Judged | null,
  of: { readonly actual: Decimal; readonly threshold: Decimal } | null,
): Decimal | null {
  const { worth, cap, method } = stated;
  const read = method === null ? null : readMethod(method);
  if (!read || worth === null || !judged || !of) return null;
  const most = cap ?? worth;
  const points = pointsOf(read, worth, { judged, ...of });
  if (points === null) return null;
  return least(most, compareDecimal(points, "0") < 0 ? "0" : points);
}

type Reached = { readonly judged: Judged; readonly actual: Decimal; readonly threshold: Decimal };

function pointsOf(method: Method, worth: Decimal, reached: Reached): Decimal | null {
  const { verdict, rate, gap } = reached.judged;
  switch (verdict) {
    case "met":
      return worth;
    case "exceeded":
      return beyond(method, worth, reached);
    case "nearly":
    case "missed":
      if (method.nothing) return "0";
      if (method.off) return gap === null ? null : stepped(method.off, gap, (points) => minus(worth, points));
      return method.share && rate !== null ? dividedBy(times(worth, rate), "100") : null;
    default:
      return null;
  }
}

function beyond({ on, share }: Method, worth: Decimal, { judged, actual, threshold }: Reached): Decimal | null {
  if (on) return stepped(on, minus(actual, threshold), (points) => plus(worth, points));
  return share && judged.rate !== null ? dividedBy(times(worth, judged.rate), "100") : worth;
}

// 每少1家扣2分 says nothing of half a firm, or of 0.4 points.
function stepped({ every, points }: Step, amount: Decimal, result: (points: Decimal) => Decimal): Decimal | null {
  const steps = dividedBy(amount, every);
  return steps !== null && isWhole(steps) ? result(times(steps, points)) : null;
}

function least(a: Decimal, b: Decimal): Decimal {
  return compareDecimal(a, b) < 0 ? a : b;
}

function readMethod(words: string): Method | null {
  let method: Method = { share: false, nothing: false, off: null, on: null };
  for (const clause of clausesOf(normalizeWording(words))) {
    const read = readClause(clause);
    if (!read) return null;
    method = { ...method, ...read };
  }
  return method.share || method.nothing || method.off || method.on ? method : null;
}

function readClause(clause: string): Partial<Method> | null {
  if (FULL.test(clause) || FILLER.test(clause)) return {};
  if (SHARE.test(clause)) return { share: true };
  if (NOTHING.test(clause)) return { nothing: true };
  return readStep(clause);
}

function readStep(clause: string): Partial<Method> | null {
  const [, way = "", every = "1", sign, points] = STEP.exec(clause) ?? [];
  if (points === undefined) return null;
  const step = { every: decimal(every), points: decimal(points) };
  const isShort = /^[少差低降]/u.test(way);
  if (isShort !== (sign !== "加")) return null;
  return isShort ? { off: step } : { on: step };
}
