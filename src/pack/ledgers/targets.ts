/** T1 目标任务表: what the year's task list asks for, one row per target (domain 3 T1, practice P17). */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import { column, note, ordinal, text, year } from "./columns";

/** The codes are the comparators themselves; wording is that of domain 2 (民法典第1259条: 以上 and 以内 include the number). */
const comparator: ColumnType = {
  kind: "enum",
  values: [
    {
      code: ">=",
      name: "≥",
      synonyms: [">=", "＞=", "以上", "不少于", "不低于", "不小于", "大于等于", "大于或等于", "达到", "达", "完成"],
    },
    { code: ">", name: ">", synonyms: ["＞", "超过", "突破", "大于", "高于"] },
    {
      code: "<=",
      name: "≤",
      synonyms: ["<=", "＜=", "以内", "不超过", "控制在", "不高于", "不大于", "小于等于", "小于或等于"],
    },
    { code: "<", name: "<", synonyms: ["＜", "低于", "小于", "少于"] },
    { code: "=", name: "=", synonyms: ["＝", "等于", "持平"] },
  ],
};

/** A number in the row's own 计量单位. */
const inRowUnit: ColumnType = { kind: "quantity", unit: "" };
const points: ColumnType = { kind: "quantity", unit: "分" };

export const targets: LedgerSchema = {
  id: "T1",
  name: "目标任务表",
  aliases: ["年度目标任务分解表", "考核指标表", "目标责任书"],
  columns: [
    ordinal,
    column("ind", "指标名称", {
      type: text,
      required: true,
      synonyms: ["考核指标", "任务名称", "工作目标", "目标名称", "指标"],
      generic: ["工作任务", "项目", "内容"],
    }),
    column("unit", "计量单位", { type: text, required: true, generic: ["单位"] }),
    column("target", "目标值", {
      type: { kind: "raw" },
      required: true,
      synonyms: ["年度目标", "任务数", "目标任务", "目标任务数", "考核目标", "年度目标值", "目标任务值"],
    }),
    column("cmp", "比较方式", { type: comparator, synonyms: ["考核方式"] }),
    column("base", "上年基数", {
      type: inRowUnit,
      synonyms: ["上年实际", "上年完成", "上年完成数", "上年实绩"],
      generic: ["基数"],
    }),
    column("dept", "责任股室", {
      type: text,
      synonyms: ["责任单位", "责任人", "责任科室", "牵头股室"],
      generic: ["股室", "科室"],
    }),
    column("src", "下达文号", { type: text, synonyms: ["文件依据"], generic: ["依据", "文号"] }),
    column("year", "年度", { type: year, synonyms: ["目标年度", "考核年度", "任务年度"] }),
    column("figure", "对应指标", { type: text, synonyms: ["系统指标", "指标编码", "指标代码"] }),
    column("manual", "完成值(人工)", {
      type: inRowUnit,
      synonyms: ["人工完成值", "完成值"],
      generic: ["完成数", "完成情况"],
    }),
    column("manual-note", "完成说明", { type: text, synonyms: ["完成情况说明"] }),
    column("proof", "佐证材料", { type: text, synonyms: ["佐证", "证明材料", "支撑材料"] }),
    column("points", "分值", { type: points, synonyms: ["权重分", "满分"] }),
    column("scoring", "计分办法", { type: text, synonyms: ["评分办法", "计分方法", "评分标准"] }),
    column("cap", "封顶", { type: points, synonyms: ["封顶分", "最高分"] }),
    note,
  ],
  key: ["ind", "year"],
  flowOnly: false,
  identifying: [["ind"], ["target"]],
};
