/** What taking over the numbers that people typed into a report tells (以审定数为准, P8). */

const NOT_ADOPTED = {
  "not-typed": "报告里没有人改过这个数",
  several: "各处改成了不同的数，请先改成一致",
  "not-its-value": "改的是措辞、比率或说明，不是这个数本身，请去改台账或目标任务表",
  "not-a-number": "写的不是这项指标单位下的数，请写成数字和单位，如“9家”",
  "not-adoptable":
    "外部数据登记表不能提供这个数（名单、比例、合计的一部分，或自评表的分值、得分），请去改台账或目标任务表",
  "supplied-already": "外部数据登记表里已采用一个数，请改那一行",
} as const;

type Outcome = "adopted" | keyof typeof NOT_ADOPTED;

/** Between the name of a workbook and its extension. */
export const ADOPTED_SUFFIX = "_审定数";

export const ADOPTED_HEAD = "以审定数为准：";

/** 专利授权量：“8件”登记为审定数 */
export function describeAdopted(of: {
  readonly name: string;
  readonly text: string;
  readonly outcome: Outcome;
}): string {
  const typed = of.text === "" ? "" : `“${of.text}”`;
  return of.outcome === "adopted"
    ? `${of.name}：${typed}登记为审定数，各处和有关措辞随之更新`
    : `${of.name}：${typed === "" ? "" : `${typed}，`}没有采用，${NOT_ADOPTED[of.outcome]}`;
}

/** 审定数已写入… */
export function describeAdoptedInto(path: string): string {
  return `审定数已登记到工作簿的副本：${path}\n报告按这份副本刷新。请用它替换原工作簿，否则下次仍会不一致。`;
}
