/** What a person says unknown columns mean: shown, written into the workbook, followed by the next check, and taken back. */
import type { Meaning } from "../../../src/app/map-in-host";
import { unreadColumns } from "../../../src/app/unread-columns";
import { rawText, type RawValue } from "../../../src/core/workbook/workbook";
import { pack } from "../../../src/pack/pack";
import { date, sampleWorkbook } from "../../make/workbook";
import { aPane, type APane } from "../a-pane";

const EXPORT = [
  ["专利号码", "专利名", "专利权人", "专利权人代码", "申请日", "授权公告日"],
  ["201710000101.2", "甲", "福建青溪清泉新材料有限公司", "91350423XXXX00019U", date("2017-03-01"), null],
];
const HEADERS = ["工作表", "原表头", "台账", "对应字段", "处理", "记录人", "时间", "格式"];

async function checked(sheets: Readonly<Record<string, readonly (readonly RawValue[])[]>> = {}): Promise<APane> {
  const pane = aPane(sampleWorkbook({ sheets: { 导出: EXPORT, ...sheets } }));
  await pane.checking.start();
  return pane;
}

function columns(pane: APane) {
  const { checked: result } = pane.state();
  if (!result) throw new Error("nothing is checked");
  return unreadColumns(result.check, pack);
}

function meaning(pane: APane, header: string, field: string | null): Meaning {
  const column = columns(pane).find((one) => one.header === header);
  if (!column) throw new Error(`${header} is known`);
  return { column, field };
}

async function write(pane: APane, meanings: readonly Meaning[], by = "张某"): Promise<void> {
  const rows = await pane.mapping.rows(meanings, by);
  if (!rows) throw new Error("there are no rows");
  await pane.mapping.write(rows, by);
}

async function cells(pane: APane, name = "字段映射"): Promise<string[][]> {
  const read = await pane.host.read(() => undefined, { isCancelled: false });
  if (!read.ok) throw new Error(read.problem.code);
  const found = read.value.workbook.sheets.find((one) => one.name === name);
  return (found?.rows ?? []).map((row) => row.map(rawText));
}

it("makes the sheet, writes what was shown, and the check that follows reads the columns so", async () => {
  const pane = await checked();
  expect(pane.state().checked?.check.ledgers.ledgers.get("L06")?.tables).toHaveLength(1);
  const rows = await pane.mapping.rows([meaning(pane, "专利号码", "no"), meaning(pane, "专利名", "title")], " 张某 ");
  expect(rows).toMatchObject({ sheet: "字段映射", isNewSheet: true, at: 1 });
  if (!rows) throw new Error("there are no rows");
  expect(await pane.mapping.write(rows, "张某")).toBe(true);
  expect(await cells(pane)).toEqual(rows.rows.map((row) => row.map(String)));
  expect((await cells(pane)).slice(0, 2)).toEqual([
    HEADERS,
    ["导出", "专利号码", "专利台账", "专利号", "采用", "张某", "2022-01-05", "1"],
  ]);
  const ledger = pane.state().checked?.check.ledgers.ledgers.get("L06");
  expect(ledger?.tables.map(({ sheet }) => sheet)).toEqual(["专利", "导出"]);
  expect(columns(pane).some(({ header }) => header === "专利号码")).toBe(false);
  expect(pane.state().mapping).toEqual({ kind: "written", at: { sheet: "字段映射", range: "A2:H3" }, count: 2 });
  expect(pane.mapping.by).toBe("张某");
});

it("goes on below the rows of a register that is there, in its own order of columns", async () => {
  const pane = await checked({
    对照: [
      ["原表头", "工作表", "处理", "台账", "对应字段"],
      ["吉祥物", "导出", "忽略", null, null],
    ],
  });
  await write(pane, [meaning(pane, "专利号码", "no")]);
  expect((await cells(pane, "对照"))[2]).toEqual(["专利号码", "导出", "采用", "专利台账", "专利号"]);
  expect(columns(pane).some(({ header }) => header === "专利号码")).toBe(false);
});

it("goes below a note under the register, where its rows are read all the same", async () => {
  const note = [["注：由科技局填写"]];
  const pane = await checked({ 字段映射: [HEADERS, ["导出", "吉祥物", null, null, "忽略"], [], ...note] });
  await write(pane, [meaning(pane, "专利号码", "no")]);
  expect(columns(pane).some(({ header }) => header === "专利号码")).toBe(false);
});

it("leaves a column alone that is no field", async () => {
  const pane = await checked();
  await write(pane, [meaning(pane, "专利权人代码", null)]);
  expect((await cells(pane))[1]?.slice(0, 5)).toEqual(["导出", "专利权人代码", "", "", "忽略"]);
  expect(columns(pane).some(({ header }) => header === "专利权人代码")).toBe(false);
});

it("takes the rows back and checks again", async () => {
  const pane = await checked();
  const before = columns(pane).map(({ header }) => header);
  await write(pane, [meaning(pane, "专利号码", "no")]);
  await pane.mapping.takeBack();
  expect(pane.state().mapping).toEqual({ kind: "taken-back" });
  expect(columns(pane).map(({ header }) => header)).toEqual(before);
  expect((await cells(pane)).slice(1).flat().join("")).toBe("");
});

it("forgets what it said when the person checks again, and nothing is taken back twice", async () => {
  const pane = await checked();
  await write(pane, [meaning(pane, "专利号码", "no")]);
  await pane.checking.start();
  expect(pane.state().mapping).toEqual({ kind: "idle" });
  await pane.mapping.takeBack();
  await pane.mapping.takeBack();
  expect(pane.state().mapping).toEqual({ kind: "taken-back" });
});

it("does not take back what somebody changed since", async () => {
  const pane = await checked();
  await write(pane, [meaning(pane, "专利号码", "no")]);
  const now = await cells(pane);
  const sheets = { 导出: EXPORT, 字段映射: now.map((row, at) => (at === 1 ? [...row.slice(0, 5), "李某"] : row)) };
  pane.host.change("字段映射", sampleWorkbook({ sheets }));
  await pane.mapping.takeBack();
  expect(pane.state().mapping).toEqual({ kind: "failed", problem: { code: "changed-since", sheet: "字段映射" } });
});

it.each([
  [{ code: "protected", sheet: "字段映射" }],
  [{ code: "editing-a-cell" }],
  [{ code: "not-supported", what: "ExcelApi 1.14" }],
] as const)("writes nothing when Excel refuses, and says why: %j", async (problem) => {
  const pane = await checked();
  const rows = await pane.mapping.rows([meaning(pane, "专利号码", "no")], "");
  pane.host.failNext(problem);
  expect(rows && (await pane.mapping.write(rows, ""))).toBe(false);
  expect(pane.state().mapping).toEqual({ kind: "failed", problem });
  expect(await cells(pane)).toEqual([]);
});

it("writes nothing before a check, for no column, and while a check runs", async () => {
  const pane = aPane(sampleWorkbook({ sheets: { 导出: EXPORT } }));
  expect(await pane.mapping.rows([], "")).toBeNull();
  await pane.checking.start();
  const rows = await pane.mapping.rows([meaning(pane, "专利号码", "no")], "");
  if (!rows) throw new Error("there are no rows");
  const running = pane.checking.start();
  expect(await pane.mapping.write(rows, "")).toBe(false);
  await running;
  expect(await cells(pane)).toEqual([]);
});
