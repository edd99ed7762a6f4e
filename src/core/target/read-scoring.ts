/** Reads 计分办法: a few plain wordings; one clause that is not known leaves the whole to a person. */
import { compareDecimal, decimal, type Decimal } from "../base/decimal";
import { clausesOf, normalizeWording } from "./normalize-wording";

/** So many points for every so much. */
export type Step = { readonly every: Decimal; readonly points: Decimal };

export type Scoring = {
  /** Everything for reaching it: said, or understood where something is said of falling short. */
  readonly full: boolean;
  /** By the share that was reached. */
  readonly share: boolean;
  /** Nothing unless it is reached. */
  readonly nothing: boolean;
  readonly off: Step | null;
  readonly on: Step | null;
  /** The most that can be taken off, added, and earned in all. */
  readonly offMost: Decimal | null;
  readonly onMost: Decimal | null;
  readonly most: Decimal | null;
};

const NONE: Scoring = {
  full: false,
  share: false,
  nothing: false,
  off: null,
  on: null,
  offMost: null,
  onMost: null,
  most: null,
};

const NUMBER = "(\\d+(?:\\.\\d+)?)";
const UNITS = "(?:个|家|户|件|项|名|人|人次|场|场次|期|次|万元|亿元|%|个百分点|百分点)?";
const SHARE = /^(?:未完成)?的?按(?:实际)?(?:完成)?(?:情况)?(?:的)?(?:率|比例|比率)(?:得|计|计算得|折算|扣)分$/u;
const FULL = /^(?:全部|达标|按期)?(?:完成|达到|达标)(?:目标|任务|目标任务|年度目标)?(?:的)?(?:得满分|得|计满分)$/u;
const NOTHING = /^(?:未完成|未达到|未达标|否则)(?:目标|任务|目标任务|的)?不(?:得|计)分$/u;
const BEYOND = "超额完成|超额|超出|超过目标|超";
const STEP = new RegExp(
  `^(${BEYOND})?(?:部分)?(?:的)?每(少|差|低|降低|少完成|超额完成|超额|超过|超出|超|多|增加|增)?${NUMBER}?${UNITS}(扣|减|加)${NUMBER}分$`,
  "u",
);
const FILLER = /^(?:扣完为止|加满为止|满分\d+分)$/u;
const MOST = new RegExp(
  `^(?:(?:最高|最多)(?:得|计|不超过)?${NUMBER}分|(?:得分)?封顶${NUMBER}分|${NUMBER}分封顶)$`,
  "u",
);
const ON_MOST = new RegExp(`^(?:(?:最高|最多)加${NUMBER}分|加分(?:最高|最多|不超过|封顶)${NUMBER}分)$`, "u");
const OFF_MOST = new RegExp(`^(?:(?:最高|最多)扣${NUMBER}分|扣分(?:最高|最多|不超过)${NUMBER}分)$`, "u");

/** What the wording says of a target worth so many points; null when it is for a person to read. */
export function readScoring(words: string, worth: Decimal): Scoring | null {
  let scoring = NONE;
  // 加0.5分封顶12分: two clauses without a comma.
  const apart = normalizeWording(words).replace(/([加减扣]\d+(?:\.\d+)?分)(?=封顶|最高|最多)/gu, "$1;");
  for (const clause of clausesOf(apart)) {
    const read = readClause(clause);
    if (!read) return null;
    scoring = { ...scoring, ...read };
  }
  // 封顶2分 of a target worth 10 may cap what is added, or be a slip: nobody can tell.
  if (scoring.most !== null && compareDecimal(scoring.most, worth) < 0) return null;
  return scoring.full || scoring.share || scoring.nothing || scoring.off || scoring.on ? scoring : null;
}

function readClause(clause: string): Partial<Scoring> | null {
  if (FULL.test(clause)) return { full: true };
  if (FILLER.test(clause)) return {};
  if (SHARE.test(clause)) return { share: true };
  if (NOTHING.test(clause)) return { nothing: true };
  return readCap(clause) ?? readStep(clause);
}

function readCap(clause: string): Partial<Scoring> | null {
  const [most, onMost, offMost] = [numberIn(MOST, clause), numberIn(ON_MOST, clause), numberIn(OFF_MOST, clause)];
  if (most !== null) return { most };
  if (onMost !== null) return { onMost };
  return offMost === null ? null : { offMost };
}

function numberIn(form: RegExp, clause: string): Decimal | null {
  const found = form
    .exec(clause)
    ?.slice(1)
    .find((part) => part !== undefined);
  return found === undefined ? null : decimal(found);
}

function readStep(clause: string): Partial<Scoring> | null {
  const [, before, after, every = "1", sign, points] = STEP.exec(clause) ?? [];
  const way = after ?? before;
  // 每1件加1分 may count from the first one on.
  if (points === undefined || way === undefined) return null;
  const step = { every: decimal(every), points: decimal(points) };
  const isShort = /^[少差低降]/u.test(way);
  if (isShort !== (sign !== "加")) return null;
  return isShort ? { off: step } : { on: step };
}
