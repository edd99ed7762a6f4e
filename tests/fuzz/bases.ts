/** The sound workbooks that are spoilt: the product's own sample, and small ones as other programs write them. */
import { explanationColumns } from "../../src/app/explanation-rows";
import { newWorkbook } from "../../src/app/new-workbook";
import type { Sheet, Workbook } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { packageOf } from "../make/package";
import { SAMPLE_SHEETS, sampleRows, sheet, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

export const CLOCK = "2022-01-05";

/** Few sheets, so that a case takes little time and a mutation is seldom lost on a sheet that nothing reads. */
export function smallWorkbook(): Workbook {
  const sheets = (["params", "L01", "L05", "L06"] as const).map((key) => sheet(SAMPLE_SHEETS[key], sampleRows(key)));
  const [parameters, ...ledgers] = sheets;
  if (!parameters) throw new Error("no parameters");
  const [first, ...others] = ledgers.map((one) => ({ ...one, rows: one.rows.slice(0, 12) }));
  if (!first) throw new Error("no ledger");
  const right = first.rows[0]?.length ?? 1;
  const table = {
    name: "企业",
    range: { top: 1, left: 1, bottom: first.rows.length, right },
    hasHeaderRow: true,
    hasTotalsRow: false,
  };
  return workbook(
    "小.xlsx",
    parameters,
    { ...first, tables: [table], hiddenRows: new Set([3]) },
    ...others,
    register(),
  );
}

/** An empty 核实说明: a copy gets its rows below this header, in the XML that is there. */
function register(): Sheet {
  return sheet("核实说明", [explanationColumns(pack).map(({ name }) => name)]);
}

/** Shared strings, 1904 dates, formats by code: what the notation of the tests does not write. */
function foreignPackage(): Uint8Array {
  const strings = [
    "参数",
    "值",
    "报告年度",
    "企业名称",
    "统一社会信用代码",
    "注册日期",
    "青溪县甲公司",
    "营业收入（万元）",
    "县名",
  ];
  const text = (at: string, index: number): string => `<c r="${at}" t="s"><v>${index}</v></c>`;
  const parameters = `<row r="1">${text("A1", 0)}${text("B1", 1)}</row><row r="2">${text("A2", 2)}<c r="B2"><v>2021</v></c></row><row r="3">${text("A3", 8)}${text("B3", 6)}</row><row r="4"><c r="A4" t="str"><v>常住人口（万人）</v></c><c r="B4"><v>12.38</v></c></row>`;
  const header = `<row r="1">${text("A1", 3)}${text("B1", 4)}${text("C1", 5)}${text("D1", 7)}</row>`;
  const rows = Array.from(
    { length: 6 },
    (_, at) =>
      `<row r="${at + 2}">${text(`A${at + 2}`, 6)}<c r="B${at + 2}" t="inlineStr"><is><t>91350423MA0000000${at}</t></is></c>` +
      `<c r="C${at + 2}" s="1"><v>${40_000 + at}</v></c><c r="D${at + 2}" s="2"><f>1+1</f><v>${at}</v></c></row>`,
  );
  return packageOf({
    strings: strings.map((one) => `<t>${one}</t>`),
    formats: [0, "yyyy/m/d", "0.0%"],
    date1904: true,
    sheets: [
      { name: "参数表", data: parameters, before: '<dimension ref="A1:B4"/>' },
      { name: "企业信息库", data: header + rows.join(""), before: '<dimension ref="A1:D7"/>' },
    ],
  });
}

/** Made once in a process. */
export async function basePackages(): Promise<readonly Uint8Array[]> {
  const { ledgers, parameters } = pack;
  const sample = await newWorkbook({ content: "sample", ledgers, parameters, clock: CLOCK });
  const small = workbookFile(smallWorkbook());
  // The whole sample costs many times what a small workbook does.
  return [small, small, small, foreignPackage(), foreignPackage(), foreignPackage(), sample];
}
