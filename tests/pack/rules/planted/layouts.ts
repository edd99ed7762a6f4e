/** Smallest errors for the rules about how tables are laid out and how unknown headers were mapped (S09, S11—S14, S16, versions). */
import type { CheckInput } from "../../../../src/core/rule/rule";
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { date, sampleRows } from "../../../make/workbook";
import { inputOf } from "../checked";
import { granted } from "./new-rows";
import { changedSheet, clean, cleanRows, column, rows, type Planted } from "./plant";

const L14_ROWS = cleanRows("L14");
const sums = (label: string, stated: number): RawValue[] => [
  ...[label, null, null, null, null, null, null],
  ...[stated, null, null, null],
];
/** The clean workbook with a 字段映射 of one row. */
const mapping = (...row: readonly RawValue[]): (() => CheckInput) => {
  const headers = ["工作表", "原表头", "台账", "对应字段", "处理"];
  return () => inputOf(clean({ sheets: { 字段映射: [headers, [...row]] } }));
};
const APPLIED: readonly RawValue[] = [
  ...[9, "青溪县兰芝园艺有限公司", "91350423XXXX000517", "省级", "首次认定"],
  ...[2021, "申报", null, null, null],
];
const [HITECH_HEADER = []] = sampleRows("L05");
/** The same two applications on a sheet of their own, numbered from 1. */
const APPLICATIONS = [
  HITECH_HEADER,
  ...[sampleRows("L05")[7] ?? [], APPLIED].map((row, at) => [at + 1, ...row.slice(1)]),
];

export const plantedInLayouts: readonly Planted[] = [
  {
    tells: "S01/versions",
    severity: "mandatory",
    at: ["专利!B2", "专利!B3", "专利终稿!B2", "专利终稿!B3"],
    input: () => inputOf(clean({ sheets: { 专利终稿: sampleRows("L06").slice(0, 3) } })),
    companions: ["X11/fewer-in-library"],
  },
  {
    tells: "S02/versions",
    severity: "verify",
    at: ["高新技术企业!B8", "高新技术企业!B10", "申报!B2", "申报!B3"],
    input: () => inputOf(clean({ append: { 高新技术企业: [APPLIED] }, sheets: { 申报: APPLICATIONS } })),
  },
  {
    tells: "S09/again",
    severity: "verify",
    at: ["企业研发!H1", "企业研发!L1"],
    input: column("L14", "R&D经费内部支出（万元）"),
    companions: ["S09/unmapped"],
  },
  {
    tells: "S09/near-ledger",
    severity: "notice",
    at: ["导出!A1", "导出!B1", "导出!D1"],
    input: () =>
      inputOf(
        clean({
          sheets: {
            导出: [
              ["专利号码", "专利名", "专利权人", "专利权人代码", "申请日", "授权公告日"],
              ["201710000101.2", "甲", "福建青溪清泉新材料有限公司", "91350423XXXX00019U", date("2017-03-01"), null],
            ],
          },
        }),
      ),
  },
  {
    tells: "S11/sheets-differ",
    severity: "notice",
    at: ["企业信息库!H1", "企业信息库二!B1"],
    input: () =>
      inputOf(
        clean({
          sheets: { 企业信息库二: [["企业名称", "营业收入（元）", "统一社会信用代码", "是否规上", "所属行业"]] },
        }),
      ),
  },
  {
    tells: "S12/amounts",
    severity: "notice",
    at: ["企业研发!A10"],
    input: rows("企业研发", [], ["注：另有3家企业未报"]),
  },
  {
    tells: "S13/blank-rows",
    severity: "notice",
    at: ["企业研发!A5"],
    input: () => inputOf(clean({ sheets: { 企业研发: [...L14_ROWS.slice(0, 4), [], ...L14_ROWS.slice(4)] } })),
  },
  {
    tells: "S13/several-tables",
    severity: "notice",
    at: ["企业研发!A1", "企业研发!A7"],
    input: () =>
      inputOf(
        clean({
          sheets: {
            企业研发: [
              ...L14_ROWS.slice(0, 4),
              [],
              ["2020年企业研发统计表（续）"],
              L14_ROWS[0] ?? [],
              ...L14_ROWS.slice(4),
            ],
          },
        }),
      ),
  },
  {
    tells: "S13/below-table",
    severity: "verify",
    at: ["专利!A14"],
    input: changedSheet(
      "专利",
      () => ({
        tables: [
          {
            name: "专利表",
            range: { top: 1, left: 1, bottom: 13, right: 10 },
            hasHeaderRow: true,
            hasTotalsRow: false,
          },
        ],
      }),
      clean({ append: { 专利: [granted(1)] } }),
    ),
  },
  {
    tells: "S14/typed",
    severity: "notice",
    at: ["企业研发!H9"],
    input: changedSheet(
      "企业信息库",
      () => ({ formulas: [{ top: 2, left: 1, bottom: 9, right: 1 }] }),
      clean({ append: { 企业研发: [sums("合计", 1461.5)] } }),
    ),
  },
  {
    tells: "S16/unknown-ledger",
    severity: "verify",
    at: ["字段映射!C2"],
    input: mapping("专利", "号码", "专利台帐", "专利号", "采用"),
  },
  {
    tells: "S16/unknown-field",
    severity: "verify",
    at: ["字段映射!D2"],
    input: mapping("专利", "号码", "专利台账", "专利号数", "采用"),
  },
  {
    tells: "S16/no-action",
    severity: "verify",
    at: ["字段映射!E2"],
    input: mapping("专利", "号码", "专利台账", null, null),
  },
  {
    tells: "S16/incomplete",
    severity: "verify",
    at: ["字段映射!D2"],
    input: mapping("专利", "号码", "专利台账", null, "采用"),
  },
  {
    tells: "S16/no-such-sheet",
    severity: "notice",
    at: ["字段映射!E2"],
    input: mapping("专利旧", null, null, null, "忽略"),
  },
  {
    tells: "S16/no-such-header",
    severity: "notice",
    at: ["字段映射!E2"],
    input: mapping("专利", "编码", "专利台账", "专利号", "采用"),
  },
  {
    tells: "S16/not-that-ledger",
    severity: "verify",
    at: ["字段映射!E2"],
    input: mapping("专利", null, "高新技术企业台账", null, "选用"),
  },
];
