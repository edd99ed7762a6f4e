/** The sample's 目标任务表 with points, and a form that asks for them in Word. */
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalMergeType } from "docx";
import type { RawValue } from "../../src/core/workbook/workbook";
import { sampleRows, type SampleChange } from "./workbook";

const HEADERS = ["分值", "计分办法", "封顶", "完成值（人工）", "完成说明", "佐证材料"];
const MORE: readonly (readonly RawValue[])[] = [
  [10, "完成得满分，未完成不得分", null, null, null, "高企认定批复.pdf；公示截图"],
  [10, "按完成率得分", null, null, null, "科技型中小企业入库公告"],
  [15, "每少1件扣2分，扣完为止", null, null, null, null],
  [10, "超额每10人次加0.5分，封顶12分", null, null, null, "培训签到表、公示截图"],
  [10, "按完成率得分", null, null, null, null],
  [10, "由考核组评定", null, null, null, null],
];

/** 目标任务表 with 分值, 计分办法 and 佐证材料. */
export function withPoints(): SampleChange {
  const [head = [], ...rows] = sampleRows("T1");
  const width = head.length;
  const padded = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null));
  return { sheets: { 目标任务表: [[...head, ...HEADERS], ...padded.map((row, at) => [...row, ...(MORE[at] ?? [])])] } };
}

type Cell = string | { readonly text: string; readonly font?: string; readonly merge?: "restart" | "continue" };

function cell(of: Cell): TableCell {
  const { text, font, merge } = typeof of === "string" ? { text: of, font: undefined, merge: undefined } : of;
  const run = new TextRun({ text, ...(font === undefined ? {} : { font }) });
  return new TableCell({
    children: [new Paragraph({ children: text === "" && font === undefined ? [] : [run] })],
    ...(merge === undefined
      ? {}
      : { verticalMerge: merge === "restart" ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE }),
  });
}

/** A .docx with a heading and one table of these cells. */
export async function wordForm(rows: readonly (readonly Cell[])[]): Promise<Uint8Array> {
  const table = new Table({ rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
  const document = new Document({
    sections: [{ children: [new Paragraph("市局考核表"), table, new Paragraph("填表人：")] }],
  });
  return new Uint8Array(await Packer.pack(document, "arraybuffer"));
}
