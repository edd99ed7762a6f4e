/** The words of the 自评表 and of its 佐证材料目录. */
import type { Points, Unscored } from "../../../core/target/scoring";
import { isNegative, isZero, minus } from "../../../core/base/decimal";
import { roundTrimmed } from "../../../core/base/rounding";

/** 青溪县科学技术局2021年度考核自评表 */
export function selfTitle(bureau: string, year: number): string {
  return `${bureau}${year}年度考核自评表`;
}

export const SELF_COLUMNS = {
  number: "序号",
  name: "考核指标",
  goal: "目标值",
  actual: "完成值",
  rate: "完成率",
  state: "完成情况",
  worth: "分值",
  points: "自评得分",
  method: "计分办法及得分说明",
  proof: "佐证",
} as const;

export const PROOF_CAPTION = "佐证材料目录";
export const PROOF_COLUMNS = { number: "编号", name: "材料名称", targets: "对应指标" } as const;

/** Targets that name no file, in the workbook of 佐证材料目录. */
export const WITHOUT_PROOF_SHEET = "未列佐证材料的指标";
export const WITHOUT_PROOF_COLUMNS = { name: "指标名称", department: "责任股室" } as const;

/** What stands where there is nothing: never an empty cell. */
export const NONE = "—";
export const TOTAL = "合计";
export const POINTS_GAP = "【待补：自评得分】";
export const SUM_GAP = "【待补：自评得分合计】";

export function actualGap(name: string): string {
  return `【待补：${name}】`;
}

/** 未列佐证材料的指标：…。 */
export function withoutProof(names: readonly string[]): string {
  return names.length === 0
    ? "各项指标均列有佐证材料。"
    : `未列佐证材料的指标（${names.length}项）：${names.join("、")}。`;
}

/** 分值合计70分，自评得分55.5分, behind 2021年度目标任务7项. */
export function selfSummary({ worth, earned }: { readonly worth: string; readonly earned: string }): string {
  return `${selfWorth(worth)}，自评得分${earned}分`;
}

export function selfWorth(worth: string): string {
  return `分值合计${worth}分`;
}

/** What the figures of a 自评表 are called. */
export const SELF_FIGURE_NAMES = {
  worth: (target: string): string => `${target}分值`,
  points: (target: string): string => `${target}自评得分`,
  sums: { worth: "分值合计", points: "自评得分合计", unproved: "未列佐证材料项数" },
} as const;

/** How they come about, by the first part of their keys. */
export const SELF_FORMULAS: ReadonlyMap<string, string> = new Map([
  ["TARGET", "取目标任务表的“完成值（人工）”"],
  ["WORTH", "取目标任务表的“分值”"],
  ["POINTS", "按目标任务表的“计分办法”和“封顶”，由分值、完成情况、完成率和差额计算"],
  ["WORTH_SUM", "各项分值相加"],
  ["POINTS_SUM", "各项自评得分相加"],
  ["PROOFS_OPEN", "没有写佐证材料的目标项数"],
]);

const UNSCORED: Readonly<Record<Unscored, string>> = {
  "no-worth": "目标任务表未填分值",
  "no-method": "目标任务表未填计分办法",
  unread: "计分办法需由人工计算",
  "not-judged": "尚未核定完成情况，暂不计分",
  "no-rate": "该指标没有完成率，需由人工计算",
  "no-whole-step": "差额不是计分单位的整数倍，需由人工计算",
  unsaid: "计分办法未说明未完成时如何计分",
};

/** 扣2分; 加4分，封顶12分; 得满分; 计分办法需由人工计算. */
export function describePoints(points: Points): string {
  if (points.kind === "open") return UNSCORED[points.why];
  const { change, cut, earned } = points;
  if (isZero(change)) return "得满分";
  const amount = pointsText(isNegative(change) ? minus("0", change) : change);
  const moved = `${isNegative(change) ? "扣" : "加"}${amount}分`;
  if (cut === "capped") return `${moved}，封顶${pointsText(earned)}分`;
  return cut === "floored" ? `${moved}，扣完为止` : moved;
}

const POINT_DECIMALS = 2;

/** 7.5: at most two decimals. */
export function pointsText(points: string): string {
  return roundTrimmed(points, POINT_DECIMALS);
}
