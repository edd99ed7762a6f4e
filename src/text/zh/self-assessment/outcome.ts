/** What `keji report --kind self` tells when it has done its work. */

type Row = { readonly where: string; readonly address: string; readonly name: string };

const FIELD_WORDS = {
  actual: "完成值",
  rate: "完成率",
  state: "完成情况",
  points: "自评得分",
  note: "得分说明",
  proof: "佐证材料",
} as const;
type Field = keyof typeof FIELD_WORDS;

const UNMATCHED_WORDS = {
  unmatched: "目标任务表中没有这项指标",
  several: "目标任务表中有几项与之对应，不能确定是哪一项",
  repeated: "表中有几行与同一项目标任务对应，不能确定填哪一行",
} as const;

const KEPT_WORDS = {
  filled: "已有内容，没有改动",
  formula: "是公式，没有改动",
  merged: "是合并单元格的一部分，没有填",
} as const;

/** 自评表已写出：x.docx（7项指标，4处待补） */
export function describeSelf(path: string, of: { readonly targets: number; readonly gaps: number }): string {
  const gaps = of.gaps > 0 ? `，${of.gaps}处待补` : "";
  return `自评表已写出：${path}（${of.targets}项指标${gaps}）`;
}

/** 已填入来表：x.xlsx（填写5行、20格） */
export function describeFilled(path: string, of: { readonly rows: number; readonly cells: number }): string {
  return `来表已填好：${path}（对应${of.rows}行，填写${of.cells}格）`;
}

export function describeUnmatched({
  where,
  address,
  name,
  why,
}: Row & { readonly why: keyof typeof UNMATCHED_WORDS }): string {
  return `没有填：${where} ${address}“${name}”，${UNMATCHED_WORDS[why]}`;
}

export function describeKept({
  where,
  address,
  name,
  field,
  why,
}: Row & { readonly field: Field; readonly why: keyof typeof KEPT_WORDS }): string {
  return `没有改：${where} ${address}“${name}”的${FIELD_WORDS[field]}${KEPT_WORDS[why]}`;
}

export function describeToFill({ where, address, name, field }: Row & { readonly field: Field }): string {
  return `请补填：${where} ${address}“${name}”的${FIELD_WORDS[field]}`;
}

/** 来表中没有：… */
export function describeLeft(names: readonly string[]): string {
  return `目标任务表中有、来表中没有的指标：${names.join("、")}`;
}

/** 佐证材料目录已写出：… */
export function describeProofList(
  path: string,
  of: { readonly files: number; readonly without: readonly string[] },
): string {
  const lacking = of.without.length > 0 ? `；未列佐证材料的指标：${of.without.join("、")}` : "";
  return `佐证材料目录已写出：${path}（${of.files}份${lacking}）`;
}
