/** Indicators over L04 科技计划项目 (domain 4): applied for, approved, what funds were won, and which projects they are. */
import type { Breakdowns, NamedPart } from "../../core/indicator/breakdowns";
import type { Condition, Indicator } from "../../core/indicator/indicator";

const thisYear: Condition = { column: "year", year: "report" };
const approved: Condition = { column: "st", is: ["approved", "running", "concluded"] };
/** From the county's own funds nothing is won. */
const fromAbove: Condition = { column: "lvl", is: ["national", "provincial", "municipal"] };
const inspected: Condition = { column: "st", is: ["inspected", "approved", "running", "concluded"] };

function byTypeAndLevel(what: string, always: readonly NamedPart[]): Breakdowns {
  return {
    qualifiers: [
      { id: "type", column: "type" },
      { id: "lvl", column: "lvl" },
    ],
    by: [[], ["type"], ["lvl"], ["type", "lvl"]],
    named: [{ of: "lvl", after: "级" }, { of: "type" }, what],
    always,
  };
}

/** The programmes that such a report speaks of (seed slots 10–14). */
const spoken: readonly NamedPart[] = [
  { of: { type: "spark" } },
  { of: { type: "spark", lvl: "provincial" } },
  { of: { type: "innovation-fund" } },
  { of: { type: "commissioner" } },
];

const applications: readonly NamedPart[] = [
  { of: { type: "spark" }, aliases: ["申报星火项目", "星火项目申报", "申报星火计划项目"] },
  { of: { type: "spark", lvl: "provincial" }, aliases: ["申报省级星火项目", "申报省级星火科技项目"] },
  { of: { type: "innovation-fund" }, aliases: ["申报创新资金项目"] },
  { of: { type: "commissioner" }, aliases: ["申报科技特派员后补助项目"] },
];

const approvals: readonly NamedPart[] = [
  { of: { type: "spark" }, aliases: ["星火项目立项", "立项星火项目"] },
  { of: { type: "spark", lvl: "provincial" }, aliases: ["省级星火项目立项"] },
  { of: { type: "innovation-fund" }, aliases: ["创新资金项目立项"] },
  { of: { type: "commissioner" }, aliases: ["科技特派员后补助项目立项"] },
];

const item = "{org}的“{title}”";
const projects = { unit: "项", decimals: 0, basis: "flow" } as const;
/** 「…2个项目」: what a list counts is said after it. */
const listed = { ...projects, unit: "个" } as const;

export const projectIndicators: readonly Indicator[] = [
  {
    ...projects,
    id: "PRJ_APPLY",
    name: "申报科技计划项目数",
    aliases: ["申报科技计划项目", "组织申报科技计划项目", "科技计划项目申报数", "科技项目申报", "申报科技项目"],
    measure: { kind: "count", ledger: "L04", where: [thisYear] },
    breakdowns: byTypeAndLevel("项目申报数", applications),
    scope: "申报年度为报告年度的项目，不论结果",
  },
  {
    ...projects,
    id: "PRJ_APPROVED",
    name: "科技计划项目立项数",
    aliases: ["立项科技计划项目", "科技计划项目立项", "争取科技计划项目立项", "科技项目立项", "争取立项"],
    measure: { kind: "count", ledger: "L04", where: [thisYear, approved] },
    breakdowns: byTypeAndLevel("项目立项数", approvals),
    scope: "申报年度为报告年度，已立项、实施或验收的项目",
  },
  {
    id: "PRJ_FUND",
    name: "争取上级科技经费",
    aliases: ["争取上级科技资金", "争取科技项目资金", "争取上级项目资金", "争取资金", "争取科技经费", "上级科技经费"],
    unit: "万元",
    decimals: 2,
    basis: "flow",
    measure: { kind: "sum", ledger: "L04", column: "fund", where: [thisYear, approved, fromAbove] },
    breakdowns: byTypeAndLevel("项目立项经费", spoken),
    scope: "申报年度为报告年度、已立项的国家、省、市级项目的立项经费合计",
  },
  {
    ...listed,
    id: "PRJ_TITLES",
    name: "申报科技计划项目名单",
    aliases: [],
    measure: { kind: "list", ledger: "L04", where: [thisYear], item },
    breakdowns: byTypeAndLevel("项目申报名单", spoken),
    scope: "申报年度为报告年度的项目，列承担单位和项目名称",
  },
  {
    ...listed,
    id: "PRJ_WON_TITLES",
    name: "立项科技计划项目名单",
    aliases: [],
    measure: { kind: "list", ledger: "L04", where: [thisYear, approved], item },
    breakdowns: byTypeAndLevel("项目立项名单", spoken),
    scope: "申报年度为报告年度、已立项的项目，列承担单位和项目名称",
  },
  {
    ...projects,
    id: "PRJ_SITE_VISIT",
    name: "申报项目实地考察情况",
    aliases: [],
    measure: {
      kind: "status",
      ledger: "L04",
      where: [thisYear],
      reached: [inspected],
      words: { all: "已通过实地考察", some: "部分已通过实地考察", none: "尚未进行实地考察" },
    },
    breakdowns: byTypeAndLevel("项目实地考察情况", spoken),
    scope: "申报年度为报告年度的项目是否已到考察或之后的状态",
  },
];
