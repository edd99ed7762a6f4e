/** T6 自定义规则: checks that the bureau writes itself, one row per rule (docs/custom-rules.md). A register, no data of the report. */
import type { ColumnType, LedgerSchema } from "../../core/ledger/schema";
import { column } from "./columns";

/** As it was typed: a rule may consist of signs that elsewhere mean nothing. */
const written: ColumnType = { kind: "raw" };

/** The word on screen and the official one (practice P18). */
const severity: ColumnType = {
  kind: "enum",
  values: [
    { code: "mandatory", name: "必改", synonyms: ["强制性", "强制", "必须改"] },
    { code: "verify", name: "需核实", synonyms: ["核实性", "核实"] },
    { code: "notice", name: "提示", synonyms: ["提示性", "提醒"] },
  ],
};

const inUse: ColumnType = { kind: "yes-no", yes: ["启用", "开"], no: ["停用", "关", "不启用"] };

export const customRules: LedgerSchema = {
  id: "T6",
  name: "自定义规则",
  aliases: ["自定义规则表", "自定义审核规则"],
  columns: [
    column("no", "规则编号", { type: written, required: true, synonyms: ["规则号"], generic: ["编号"] }),
    column("name", "名称", { type: written, synonyms: ["规则名称"] }),
    column("sev", "级别", { type: severity, synonyms: ["规则级别", "审核级别"] }),
    column("of", "对象", { type: written, required: true, synonyms: ["规则对象", "审核对象"], generic: ["台账"] }),
    column("when", "条件", { type: written, synonyms: ["条件(适用范围)", "适用范围", "适用条件"] }),
    column("test", "表达式", { type: written, required: true, synonyms: ["规则表达式", "FEEL表达式", "审核表达式"] }),
    column("says", "提示文字", { type: written, synonyms: ["提示语", "提示内容"] }),
    column("on", "启用", { type: inUse, synonyms: ["是否启用"] }),
  ],
  key: ["no"],
  flowOnly: false,
  register: true,
  identifying: [["test"], ["of", "no"]],
};
