/** What a number says of an indicator: its value, how it moved, its target, how far it is from that, or last year's value. */
import type { Slot } from "./slots";

export type Aspect =
  | "value"
  /** In percent or 倍. */
  | "growth"
  /** In the figure's own unit, or in percentage points. */
  | "difference"
  | "base"
  | "target"
  | "gap"
  | "rate"
  /** Of a year that is not the figure's own, or planned. */
  | "other-time"
  /** For each of several, or a share of something: no figure of ours. */
  | "each";

export type Direction = "up" | "down";

export type Said = { readonly aspect: Aspect; readonly direction: Direction | null };

const UP = "增长|增加|提高|提升|上升|净增加|净增|递增|增幅|增速|增长率|扩大|多";
const DOWN = "下降|减少|降低|回落|下滑|降幅|净减少|净减|缩小|少";
const LINK = "(?:了|约|达到|达|为|近|超过|超|逾|幅度|：|:)*";
const CHANGE = new RegExp(`(${UP}|${DOWN})${LINK}$`);
const IS_DOWN = new RegExp(`(?:${DOWN})${LINK}$`);
const COMPARED = /同比|环比|比上年|较上年|比去年|较去年|比上|较上|净增|净减|与上年|比20\d\d年|较20\d\d年|同期/;

const LAST = "上年度?末?底?(?:同期)?|去年(?:同期|末|底)?";
/** 高于上年0.11个百分点. */
const BEYOND = new RegExp(`(高于|高出|多于|低于|少于)(?:${LAST})$`);
const BASE = new RegExp(`(?:${LAST})(?:的|为|是|仅|有|只有|数为|完成|实际)*$`);
const BASE_BEFORE = new RegExp(`(?:由|从)(?:${LAST}|20\\d\\d年末?)?(?:的)?$`);
const FROM_TO = /^[^，。；]{0,4}(?:增加|增长|提高|上升|提升|减少|下降|降低|扩大|降)?[到至]/;
const GAP =
  /(?:尚差|还差|仍差|相差|差距为?|缺口为?|差|(?:比|较|低于|高于|超过|超出|超)(?:年度|全年)?(?:目标|任务)(?:任务|值|数)?(?:少|低|多|高)?)(?:了|约)?$/;
const RATE =
  /(?:完成率(?:为|达|达到)?|(?:完成|占)(?:了)?(?:年度|全年|年初)?(?:目标|任务|计划)(?:任务|值|数)?的?(?:比例)?(?:为|达)?)$/;
const GOAL_TAIL = /^(?:(?:以上|及以上|左右|以内)?的|以上|及以上)(?:年度|全年|年初|预期|既定)?(?:目标|任务)/;
const GOAL_LEAD = /(?:目标|任务)(?:任务|值|数)?(?:为|是|：|:|数|要求|值为)?(?:新增|达到|不少于|不低于)?$/;
const PLANNED =
  /力争|确保|争取(?!到|上级|资金|立项)|计划(?=新增|培育|组织|完成|实现|引进|在20|到20)|拟|到20\d\d年|明年|下年度?|下一步|目标是|奋斗/;
const EACH = /(?:每[家人户名个项件年场期村]?|各|各自|户均|人均|均|平均|分别)(?:获|得|奖励|补助|获得|补助资金|兑现)*$/;

/** `year` is the report's own. */
export function aspectOf(slot: Slot, year: number): Said {
  const direct = ofTarget(slot);
  if (direct) return plainly(direct);
  const isPlanned = PLANNED.test(slot.clause) || PLANNED.test(slot.sentenceLead) || isLater(slot, year);
  if (isPlanned) return plainly("other-time");
  return changeOf(slot) ?? plainly(isBase(slot) ? "base" : "value");
}

function plainly(aspect: Aspect): Said {
  return { aspect, direction: null };
}

function ofTarget(slot: Slot): Aspect | null {
  const { lead, tail } = slot;
  if (EACH.test(lead)) return "each";
  if (GAP.test(lead)) return "gap";
  if (isRelative(slot) && RATE.test(lead)) return "rate";
  return GOAL_TAIL.test(tail) || GOAL_LEAD.test(lead) ? "target" : null;
}

function isRelative({ number }: Slot): boolean {
  return number.unit === "%" || number.unit === "倍";
}

function isBase({ lead, tail }: Slot): boolean {
  return BASE.test(lead) || (BASE_BEFORE.test(lead) && FROM_TO.test(tail));
}

function changeOf(slot: Slot): Said | null {
  const { lead, clause, number } = slot;
  const [, beyond] = BEYOND.exec(lead) ?? [];
  if (beyond !== undefined) return { aspect: "difference", direction: /低|少/.test(beyond) ? "down" : "up" };
  if (!CHANGE.test(lead)) return null;
  const direction: Direction = IS_DOWN.test(lead) ? "down" : "up";
  if (isRelative(slot)) return { aspect: "growth", direction };
  const isPoints = number.unit === "个百分点" || number.unit === "百分点";
  return isPoints || COMPARED.test(clause) ? { aspect: "difference", direction } : null;
}

const YEARS = /(20\d\d)年度?(?!第?\d*号)/g;

/** A year after the report's own, named in the clause before the number. */
function isLater({ clause, lead }: Slot, year: number): boolean {
  const before = clause.slice(0, clause.indexOf(lead) + lead.length);
  const named = [...before.matchAll(YEARS)].map(([, text]) => Number(text));
  return (named[named.length - 1] ?? 0) > year;
}

/** 比2020年 is what is compared with, 按2020年人口计算 what is divided by. */
const OF_ANOTHER = /[比较与]20\d\d年|按[^，。]*计算/g;

/** The years that the words up to a number name; the last one is its own. */
export function yearNamed({ sentenceLead }: Slot): number | null {
  const own = sentenceLead.replace(OF_ANOTHER, "");
  const years = [...own.matchAll(YEARS)].map(([, text]) => Number(text));
  return years[years.length - 1] ?? null;
}
