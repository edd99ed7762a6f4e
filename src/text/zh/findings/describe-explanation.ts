/** What people said about findings in 核实说明, and what came of it, in Chinese. */
import { dayOf, monthOf, yearOf, type PartialDate } from "../../../core/base/plain-date";
import type { SettledEntry } from "../../../core/explanation/settle-findings";
import type { FindingExplanation, IdleReason } from "../../../core/rule/explained";

/** Why a row changes nothing, and what to do. */
export const IDLE_SENTENCES = {
  mandatory: "必改问题不能用说明代替，请更正数据",
  "not-a-notice": "只有提示才能忽略，请更正数据或写明原因",
  "no-category": "没有填原因类别，请从可选类别中选一个",
  "unknown-category": "原因类别不在可选类别中，请重新选择",
  "unfit-category": "原因类别不适用于这条规则，请换一个类别，或选“其他”写明原因",
  "no-basis": "没有写依据（文件、电话或经办人），请补上",
  "basis-too-short": "类别为“其他”的说明不足10个字，请写明具体原因",
  "empty-phrase": "只写了“情况属实”一类的话，请写明具体原因",
  unbound: "没有校验标识，也没有填报值，不能确定说明的是哪个数，请写上填报值",
  "no-year": "没有填报告年度，不能确定说明的是哪一年，请补上",
  "no-unit": "没有填转办单位，请补上",
  "unknown-state": "状态只能是“已说明”“忽略”或“转办”，请改正",
} as const satisfies Record<IdleReason, string>;

/** One sentence without a full stop. */
export function describeExplanation(explanation: FindingExplanation): string {
  const { effect, ask, why, year, seen } = explanation;
  switch (effect) {
    case "holds":
      return ask === "hand-on"
        ? handedOn(explanation)
        : `${ask === "dismiss" ? "已忽略" : "已说明"}${said(explanation)}`;
    case "lapsed":
      return `说明已失效${said(explanation)}；原填报值“${seen}”已变，请重新核实`;
    case "offered":
      return `${year ?? ""}年的说明供参考${said(explanation)}；本年须重新说明`;
    case "idle":
      return `核实说明表第${explanation.place.row}行不起作用：${IDLE_SENTENCES[why ?? "unbound"]}`;
  }
}

function said({ reason, basis, by, on }: FindingExplanation): string {
  const words = [reason, basis].filter((part) => part !== "").join("，");
  const who = [by, on].filter((part) => part !== "").join("，");
  return `${words === "" ? "" : `：${words}`}${who === "" ? "" : `（${who}）`}`;
}

function handedOn({ unit, due, overdue }: FindingExplanation): string {
  const until = due === null ? "未定办结期限" : `${describeDay(due)}前办结`;
  return `已转办${unit}，${until}${overdue ? "，已逾期" : ""}`;
}

/** 2022年1月31日, as precise as it is known. */
export function describeDay(date: PartialDate): string {
  const [month, day] = [monthOf(date), dayOf(date)];
  return `${yearOf(date)}年${month === null ? "" : `${month}月`}${day === null ? "" : `${day}日`}`;
}

const OUTCOME_WORDS = {
  holds: "起作用",
  lapsed: "已失效",
  offered: "往年说明，仅供参考",
  idle: "不起作用",
  waiting: "尚未填写",
  superseded: "已有其他说明",
  "no-finding": "已无对应问题",
  "rule-not-run": "规则未运行，暂不能对应",
  "unknown-rule": "没有这条规则",
} as const satisfies Record<SettledEntry["outcome"], string>;

const OUTCOMES = Object.keys(OUTCOME_WORDS) as readonly SettledEntry["outcome"][];

/** 起作用3条、已失效1条; empty when there is none. */
export function describeOutcomes(entries: readonly SettledEntry[]): string {
  return OUTCOMES.map((outcome) => ({ outcome, count: entries.filter((entry) => entry.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => `${OUTCOME_WORDS[outcome]}${count}条`)
    .join("、");
}

/** A row that its author should look at: 第5行 R14 L06/…：已无对应问题. */
export function describeEntry({ place, rule, key, outcome, why }: SettledEntry): string {
  const what = why === null ? OUTCOME_WORDS[outcome] : `${OUTCOME_WORDS[outcome]}（${IDLE_SENTENCES[why]}）`;
  return `第${place.row}行 ${rule} ${key}：${what}`;
}
