/** Domain 8.1 N02—N15, one by one, through a file: what each layout comes to, and who tells it how gravely. */
import type { Check } from "../../../../src/app/check";
import { normalisationsIn } from "../../../../src/core/ledger/normalisations";
import { valueAt } from "../../../../src/core/ledger/ledger";
import type { RawValue, Sheet, Workbook } from "../../../../src/core/workbook/workbook";
import { checkOf } from "../../../make/check";
import { packageOf } from "../../../make/package";
import { throughFile, workbookIn } from "../../../make/read-file";
import { date, sampleRows } from "../../../make/workbook";
import { clean, cleanRows } from "../../../pack/rules/planted/plant";

const told = ({ findings }: Check): readonly string[] =>
  findings.map(({ rule, code, severity }) => `${rule}/${code} ${severity}`);
const check = async (
  change: Parameters<typeof clean>[0],
  on: (sheet: Sheet) => Partial<Sheet> = () => ({}),
): Promise<Check> => {
  const held: Workbook = clean(change);
  return checkOf(await throughFile({ ...held, sheets: held.sheets.map((one) => ({ ...one, ...on(one) })) }));
};
const RD = "企业研发";
const rd = cleanRows("L14");
const sum = (label: string, stated: RawValue): RawValue[] => [label, ...[null, null, null, null, null, null], stated];
const only =
  (name: string, facts: Partial<Sheet>) =>
  (one: Sheet): Partial<Sheet> =>
    one.name === name ? facts : {};

describe("class A, silent", () => {
  it.each<[string, Parameters<typeof clean>[0], ((sheet: Sheet) => Partial<Sheet>)?]>([
    [
      "N01 a merged title",
      { sheets: { 专利: [["2021年青溪县专利台账"], ...sampleRows("L06")] } },
      only("专利", { merges: [{ top: 1, left: 1, bottom: 1, right: 10 }] }),
    ],
    [
      "N02 填报单位 and 截至 of the same day",
      { sheets: { 专利: [["填报单位：科技局", "截至2021年12月31日"], ...sampleRows("L06")] } },
    ],
    [
      "N06 a sum that adds up, as a formula",
      { append: { [RD]: [sum("合  计", 1461.5)] } },
      only(RD, { formulas: [{ top: 9, left: 8, bottom: 9, right: 8 }] }),
    ],
    ["N06 a typed sum that adds up, where nothing is a formula", { append: { [RD]: [sum("合计", 1461.5)] } }],
    [
      "N07 a note without amounts",
      { append: { [RD]: [[], ["注：以上数据截至2021年12月31日，联系电话：0598-1234567"]] } },
    ],
    ["N10 the header of every page", { sheets: { [RD]: [...rd.slice(0, 4), rd[0] ?? [], ...rd.slice(4)] } }],
    ["N14 a sheet of any name", { without: ["专利"], sheets: { Sheet1: sampleRows("L06") } }],
  ])("%s", async (...[, change, on]) => expect(told(await check(change, on))).toEqual([]));

  it("N04 the unit of a header is converted and logged", async () => {
    const rows = rd.map((row, at) =>
      row.map((cell, column) => (column !== 7 ? cell : at === 0 ? "R&D经费内部支出（千元）" : Number(cell) * 10)),
    );
    const checked = await check({ sheets: { [RD]: rows } });
    const ledger = checked.ledgers.ledgers.get("L14");
    expect([ledger && valueAt(ledger, 0, "rdx"), told(checked)]).toEqual([312.5, []]);
    expect(ledger && normalisationsIn([ledger])).toContainEqual({
      ledger: "L14",
      column: "rdx",
      kind: "unit-of-header",
      count: 7,
    });
  });
  it("N08 a merged town fills down and is logged; a plain blank does not", async () => {
    const rows = sampleRows("L01").map((row, at) =>
      row.map((cell, column) => (column === 3 && (at === 2 || at === 5) ? null : cell)),
    );
    const checked = await check(
      { sheets: { 企业信息库: rows } },
      only("企业信息库", { merges: [{ top: 2, left: 4, bottom: 3, right: 4 }] }),
    );
    const ledger = checked.ledgers.ledgers.get("L01");
    expect([1, 4].map((row) => ledger && valueAt(ledger, row, "town"))).toEqual(["东坊镇", null]);
    expect(ledger && normalisationsIn([ledger])).toContainEqual({
      ledger: "L01",
      column: "town",
      kind: "filled-down",
      count: 1,
    });
  });
});

describe("class B, a notice", () => {
  it.each<[string, Parameters<typeof clean>[0], readonly string[], ((sheet: Sheet) => Partial<Sheet>)?]>([
    ["N07 amounts in a note", { append: { [RD]: [[], ["注：另有3家企业未报"]] } }, ["S12/amounts notice"]],
    ["N09 同上", { cells: { "企业信息库!D3": "同上" } }, ["S15/ditto notice"]],
    ["N10 an empty row", { sheets: { [RD]: [...rd.slice(0, 4), [], ...rd.slice(4)] } }, ["S13/blank-rows notice"]],
    ["N11 a hidden row", {}, ["S08/rows notice"], only("专利", { hiddenRows: new Set([3]) })],
    ["N11 a hidden column", {}, ["S08/columns notice"], only("专利", { hiddenColumns: new Set([10]) })],
    ["N11 a very hidden sheet", {}, ["S08/sheet notice"], only("专利", { visibility: "very-hidden" })],
    ["N12 row numbers with a gap", { cells: { "企业信息库!A9": 9 } }, ["S06/broken notice"]],
    [
      "N06 a typed sum where there are formulas",
      { append: { [RD]: [sum("合计", 1461.5)] } },
      ["S14/typed notice"],
      only("专利", { formulas: [{ top: 2, left: 1, bottom: 13, right: 1 }] }),
    ],
  ])("%s", async (...[, change, wanted, on]) => expect(told(await check(change, on))).toEqual(wanted));
});

describe("class C, to be verified", () => {
  it.each<[string, Parameters<typeof clean>[0], readonly string[]]>([
    ["N05 no unit", { cells: { "企业信息库!H1": "营业收入" } }, ["S10/no-unit verify"]],
    [
      "N13 another year in the title",
      { sheets: { 企业信息库: [["2020年企业信息库"], ...sampleRows("L01")] } },
      ["S07/year verify"],
    ],
    [
      "N13 another year in the sheet's name",
      { without: ["专利"], sheets: { "2020专利（终）": sampleRows("L06") } },
      ["S07/year verify"],
    ],
  ])("%s", async (_, change, wanted) => expect(told(await check(change))).toEqual(wanted));

  it("N11 a sum of the visible rows alone", async () => {
    const checked = await check({ append: { [RD]: [sum("合计", 1383.5)] } }, only(RD, { hiddenRows: new Set([8]) }));
    expect(told(checked)).toEqual(["S04/visible-only verify", "S08/rows notice", "S14/typed notice"]);
  });
  it("N13 sheets by year are ordinary as long as one is of the report year (P4)", async () => {
    const patents = sampleRows("L06");
    const sheets = { 专利2020: patents.slice(0, 6), 专利2021: [patents[0] ?? [], ...patents.slice(6)] };
    expect(told(await check({ without: ["专利"], sheets })).filter((one) => one.startsWith("S07"))).toEqual([]);
  });
  it("N15 two versions without keys", async () => {
    const events = sampleRows("L13");
    const checked = await check({ sheets: { 挂乡包村终稿: events } });
    expect(told(checked)).toContain("S02/versions verify");
  });
});

describe("class D, must be put right", () => {
  it("N06 a sum that does not add up", async () =>
    expect(told(await check({ append: { [RD]: [sum("合计", 1400)] } }))).toEqual([
      "S04/differs mandatory",
      "S14/typed notice",
    ]));
  it("N09 a blank in a required column", async () =>
    expect(told(await check({ cells: { "企业信息库!C9": null } }))).toContain("R01/empty mandatory"));
  it("N15 two versions with keys are one finding, not one for each row", async () => {
    const keyed = told(await check({ sheets: { 专利终稿: sampleRows("L06").slice(0, 4) } }));
    expect(keyed.filter((one) => one.startsWith("S01"))).toEqual(["S01/versions mandatory"]);
  });
  it("N15 a key twice on one sheet", async () =>
    expect(
      told(await check({ append: { 专利: [sampleRows("L06")[1] ?? []] } })).filter((one) => one.startsWith("S01")),
    ).toEqual(["S01/duplicate mandatory"]));
});

describe("what only a file holds", () => {
  const row = (cells: string): string => `<row r="2">${cells}</row>`;
  const header = ["企业名称", "统一社会信用代码", "是否规上", "注册日期", "职工总数"]
    .map((text, at) => `<c r="${"ABCDE"[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`)
    .join("");
  const firm =
    '<c r="A2" t="inlineStr"><is><t>甲公司</t></is></c><c r="B2" t="inlineStr"><is><t>91350423XXXX00019U</t></is></c><c r="C2" t="inlineStr"><is><t>是</t></is></c>';
  const read = async (cells: string, date1904 = false): Promise<unknown> => {
    const bytes = packageOf({
      sheets: [{ name: "企业", data: `<row r="1">${header}</row>${row(firm + cells)}` }],
      formats: [0, 14],
      date1904,
    });
    const held = clean();
    const page = (await workbookIn(bytes)).sheets;
    const checked = checkOf({ ...held, sheets: [...held.sheets.filter(({ name }) => name !== "企业信息库"), ...page] });
    const ledger = checked.ledgers.ledgers.get("L01");
    return (
      ledger && [
        valueAt(ledger, 0, "reg"),
        valueAt(ledger, 0, "emp"),
        told(checked).filter((one) => one.startsWith("R03")),
      ]
    );
  };
  it("dates that count from 1904", async () =>
    expect(await read('<c r="D2" s="1"><v>38854</v></c><c r="E2"><v>5</v></c>', true)).toEqual(["2010-05-18", 5, []]));
  it("the results of formulas, shared ones too", async () =>
    expect(
      await read(
        '<c r="D2" s="1"><f t="shared" ref="D2:E2" si="0">A9</f><v>40316</v></c><c r="E2"><f t="shared" si="0"/><v>5</v></c>',
      ),
    ).toEqual(["2010-05-18", 5, []]));
  it("a formula whose result was never stored: not empty, but an error to put right (N32)", async () =>
    expect(await read('<c r="E2"><f>SUM(A1:A2)</f></c>')).toEqual([null, null, ["R03/excel-error mandatory"]]));
  it("an error cell (N32)", async () =>
    expect(await read('<c r="E2" t="e"><v>#REF!</v></c>')).toEqual([null, null, ["R03/excel-error mandatory"]]));
  it("a count that Excel made a date of (N29)", async () =>
    expect(await read('<c r="E2" s="1"><v>44199</v></c>')).toEqual([null, null, ["R03/date-in-number mandatory"]]));
});

describe("N35: several names in one cell", () => {
  it("are several only in the columns that say so", async () => {
    const owners = await check({ cells: { "专利!E13": "张三；李四", "专利!F13": null } });
    const patents = owners.ledgers.ledgers.get("L06");
    expect(patents && valueAt(patents, 11, "owner")).toBe("张三；李四");
    expect(date("2021-01-01").serial).toBe(44197);
  });
});
