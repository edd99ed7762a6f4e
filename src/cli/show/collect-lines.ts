/** 汇入 as a person reads it in a terminal: all that would be written, and all that would not. */
import type { Collection } from "../../app/collect/collect-files";
import { columnsNotKnown, sheetsNotTaken } from "../../app/collect/not-taken";
import type { LedgerPlan } from "../../app/collect/plan-ledger";
import type { ReadList } from "../../app/collect/find-lists";
import { rowPlace, type CollectRow } from "../../core/collect/collect-row";
import type { CellChange, Conflict, FileShare } from "../../core/collect/comparison";
import {
  BLOCKED_WORDS,
  REFUSED_WORDS,
  describeCell,
  describeDifference,
  describeRow,
  describeSeveral,
  describeUnfound,
} from "../../text/zh/collect";
import { line, type Line } from "./line";

export function collectLines({ into, sources, plans, several, unfound }: Collection): readonly Line[] {
  return [
    line(`汇入：${sources.length}份文件 → ${into}`, "heading"),
    ...(unfound.length === 0 ? [] : [line(`  ${describeUnfound(unfound)}`, "verify")]),
    ...sources.flatMap(sourceLines),
    ...[...several].flatMap(([file, all]) =>
      all.map(({ ledger, sheets }) => line(`  ${describeSeveral(file, ledger, sheets)}。`, "verify")),
    ),
    ...plans.flatMap(planLines),
  ];
}

function sourceLines(list: ReadList): readonly Line[] {
  const left = sheetsNotTaken(list);
  const unknown = columnsNotKnown(list).map(({ sheet, header }) => `${sheet}的“${header}”`);
  return [
    ...(left.length === 0 ? [] : [line(`  ${list.name}中没有汇入的工作表：${left.join("、")}`, "quiet")]),
    ...(unknown.length === 0
      ? []
      : [line(`  ${list.name}中没有认出、因而没有汇入的栏目：${unknown.join("、")}`, "verify")]),
  ];
}

function planLines(plan: LedgerPlan): readonly Line[] {
  const { comparison } = plan;
  const { schema, files, repeated, kept } = comparison;
  return [
    line(""),
    line(`${schema.name}：${describeDifference(comparison)}`, "heading"),
    ...(files.length > 1 || files.some(({ conflicts }) => conflicts > 0) ? files.map(shareLine) : []),
    ...(schema.confidential === true
      ? [line("  这份台账含单个单位的统计资料，不列出内容。", "quiet")]
      : listLines(plan)),
    ...(repeated > 0 ? [line(`  来件之间重复的${repeated}行只写一次。`, "quiet")] : []),
    ...(kept > 0 ? [line(`  来件为空或出错的${kept}格，保留我方原值。`, "quiet")] : []),
    ...remarks(plan),
  ];
}

function shareLine({ file, rows, added, changed, missing, same, conflicts }: FileShare): Line {
  const conflict = conflicts > 0 ? `、冲突${conflicts}` : "";
  return line(`  ${file}（${rows}行）：新增${added}、变更${changed}、缺失${missing}、相同${same}${conflict}`, "quiet");
}

function listLines({ comparison, sheet, isNewSheet, blocked, refused }: LedgerPlan): readonly Line[] {
  const { schema, added, changed, missing, conflicts } = comparison;
  const to = refused !== null ? "未写入" : `${isNewSheet ? "新建工作表" : "写到工作表"}“${sheet ?? ""}”`;
  return [
    ...titled(`  新增${added.length}行（${to}）：`, "heading", [
      ...added
        .filter(({ isUnnamed }) => !isUnnamed)
        .map((row) => `+ ${describeRow(row.cells, schema.key)}  ${from(row.sources)}`),
      ...added
        .filter(({ isUnnamed }) => isUnnamed)
        .map(
          (row) =>
            `+ 没有编号或编号不可用，请确认不是重复：${describeRow(row.cells, schema.key)}  ${from(row.sources)}`,
        ),
    ]),
    ...titled(
      `  变更${changed.length}行：`,
      "heading",
      changed.flatMap(({ ours, changes }) => [
        `~ ${describeRow(ours.cells, schema.key)}  ${rowPlace(ours)}`,
        ...changes.map((change) => `    ${changeText(change, blocked.find((one) => one.change === change)?.why)}`),
      ]),
    ),
    ...titled(
      `  冲突${conflicts.length}项（没有写入，请核实后改好来件或工作簿再汇入）：`,
      "mandatory",
      conflicts.flatMap((conflict) => conflictLines(conflict, schema.key)),
    ),
    ...titled(
      `  缺失${missing.length}行（只在我方有，保留不动）：`,
      "heading",
      missing.map((row) => `- ${describeRow(row.cells, schema.key)}  ${rowPlace(row)}`),
    ),
  ];
}

function titled(title: string, tone: Line["tone"], lines: readonly string[]): readonly Line[] {
  return lines.length === 0 ? [] : [line(title, tone), ...lines.map((text) => line(`    ${text}`))];
}

function from(sources: readonly CollectRow[]): string {
  return `（${sources.map((row) => `${row.from.file} ${rowPlace(row)}`).join("；")}）`;
}

function changeText(
  { column, from: old, to, source }: CellChange,
  why: keyof typeof BLOCKED_WORDS | undefined,
): string {
  const text = `${column.name}：从${describeCell(old)}到${describeCell(to)}${from([source])}`;
  return why === undefined ? text : `${text}——${BLOCKED_WORDS[why]}`;
}

function conflictLines({ kind, ours, sources, columns }: Conflict, key: readonly string[]): readonly string[] {
  const [first] = sources;
  const name = first ? describeRow(first.cells, key) : "";
  if (kind === "ours-repeats") {
    return [
      `! ${name}：我方有${ours.length}行（${ours.map(rowPlace).join("、")}），不知道来件改的是哪一行${from(sources)}`,
    ];
  }
  return [
    `! ${name}`,
    ...columns.map(({ key: column, name: header }) => {
      const values = sources.flatMap((row) => {
        const cell = row.cells.get(column);
        return cell ? `${describeCell(cell)}${from([row])}` : [];
      });
      return `    ${header}：${values.join("，")}`;
    }),
  ];
}

function remarks({ lacking, refused, inserts }: LedgerPlan): readonly Line[] {
  const columns = lacking.map(({ name }) => `“${name}”`).join("、");
  return [
    ...(refused === null ? [] : [line(`  ${REFUSED_WORDS[refused]}。`, "mandatory")]),
    ...(lacking.length === 0
      ? []
      : [line(`  来件的${columns}一栏我方没有，没有写入；请先在我方表头加上再汇入。`, "verify")]),
    ...(inserts ? [line("  新行插在数据末尾，下面的合计等内容下移；合计若是填写的数，请自己更新。", "verify")] : []),
  ];
}
