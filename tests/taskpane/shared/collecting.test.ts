/** 汇入 in the pane: compared, chosen among, written as it was shown, and never when the workbook is another by then. */
import type { HostProblem } from "../../../src/app/ports";
import { listKey } from "../../../src/core/collect/list-choice";
import { rawText, type RawValue, type Sheet } from "../../../src/core/workbook/workbook";
import type { ChosenFile } from "../../../src/taskpane/shared/collect-state";
import { sampleRows, sampleWorkbook, sheet, workbook } from "../../make/workbook";
import { workbookFile } from "../../make/workbook-file";
import { aPane, type APane } from "../a-pane";

const [HEADERS = [], ...PATENTS] = sampleRows("L06");
const NUMBER = HEADERS.indexOf("专利号");
const TITLE = HEADERS.indexOf("专利名称");

function patent(no: string): RawValue[] {
  return (PATENTS[0] ?? []).map((value, at) => (at === NUMBER ? no : value));
}

const CHANGED = (PATENTS[1] ?? []).map((value, at) => (at === TITLE ? "改过的名称" : value));
const LIST = [HEADERS, CHANGED, ...PATENTS.slice(2), patent("201710000101.0")];

function file(name: string, ...sheets: readonly Sheet[]): ChosenFile {
  return { name, bytes: () => Promise.resolve(workbookFile(workbook(name, ...sheets))) };
}

const LISTED = file("来件.xlsx", sheet("专利", LIST));

async function cells(pane: APane, name = "专利"): Promise<string[][]> {
  const read = await pane.host.read(() => undefined, { isCancelled: false });
  if (!read.ok) throw new Error(read.problem.code);
  const found = read.value.workbook.sheets.find((one) => one.name === name);
  return (found?.rows ?? []).map((row) => row.map(rawText));
}

function compared(pane: APane) {
  const { step } = pane.state().collect;
  if (step.kind !== "compared") throw new Error(`nothing is compared: ${JSON.stringify(step)}`);
  return step;
}

const counts = (pane: APane) =>
  compared(pane).compared.plans.map(({ comparison: { schema, added, changed, missing, same } }) => [
    schema.id,
    ...[added.length, changed.length, missing.length, same],
  ]);

it("compares without writing, and writes what it showed", async () => {
  const pane = aPane();
  const before = await cells(pane);
  await pane.collecting.start([LISTED]);
  expect(counts(pane)).toEqual([["L06", 1, 1, 1, PATENTS.length - 2]]);
  expect(await cells(pane)).toEqual(before);
  await pane.collecting.write();
  expect(compared(pane).outcome).toMatchObject({
    kind: "written",
    amount: { rows: 1, cells: 1, sheets: 0 },
    left: null,
    unclear: [],
  });
  const after = await cells(pane);
  expect(after.slice(0, 2)).toEqual(before.slice(0, 2));
  expect(after[2]?.[TITLE]).toBe("改过的名称");
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)?.[NUMBER]).toBe("201710000101.0");
  expect(counts(pane)).toEqual([["L06", 0, 0, 1, PATENTS.length]]);
});

it("writes nothing twice", async () => {
  const pane = aPane();
  await pane.collecting.start([LISTED]);
  await pane.collecting.write();
  const once = await cells(pane);
  await pane.collecting.start([LISTED]);
  await pane.collecting.write();
  expect(await cells(pane)).toEqual(once);
});

it("puts a ledger that the workbook lacks onto a sheet of its own", async () => {
  const pane = aPane(sampleWorkbook({ without: ["专利"] }));
  await pane.collecting.start([file("来件.xlsx", sheet("专利", [HEADERS, ...PATENTS]))]);
  await pane.collecting.write();
  expect(compared(pane).outcome).toMatchObject({
    kind: "written",
    amount: { rows: PATENTS.length, sheets: 1 },
    left: null,
  });
  const numbers = await cells(pane);
  const at = numbers[0]?.indexOf("专利号") ?? -1;
  expect(numbers.slice(1).map((row) => row[at])).toEqual(PATENTS.map((row) => rawText(row[NUMBER] ?? null)));
});

it("lets a person choose among several lists, and writes only the chosen one", async () => {
  const pane = aPane();
  const sheets = [sheet("初", [HEADERS, patent("201710000101.0")]), sheet("终", [HEADERS, patent("201710000202.7")])];
  await pane.collecting.start([file("两份.xlsx", ...sheets)]);
  expect(counts(pane)[0]?.[1]).toBe(2);
  const [, last] = compared(pane).compared.sheets;
  if (!last) throw new Error("there are two lists");
  await pane.collecting.choose(last, "choose");
  expect(counts(pane)[0]?.[1]).toBe(1);
  await pane.collecting.write();
  expect((await cells(pane)).map((row) => row[NUMBER])).toContain("201710000202.7");
  expect((await cells(pane)).map((row) => row[NUMBER])).not.toContain("201710000101.0");
});

it("does not write where the workbook has changed since, and shows the difference anew", async () => {
  const pane = aPane();
  await pane.collecting.start([LISTED]);
  const others = sampleWorkbook({ append: { 专利: [patent("201710000101.0")] } });
  pane.host.change("专利", others);
  await pane.collecting.write();
  expect(compared(pane).outcome).toEqual({ kind: "changed" });
  expect(counts(pane)).toEqual([["L06", 0, 1, 1, PATENTS.length - 1]]);
  expect(await cells(pane)).toHaveLength(PATENTS.length + 2);
});

it.each([
  [{ code: "protected", sheet: "专利" }],
  [{ code: "editing-a-cell" }],
  [{ code: "changed-since", sheet: "专利" }],
] as readonly (readonly [HostProblem])[])("says that nothing was written when Excel refuses: %j", async (problem) => {
  const pane = aPane();
  const before = await cells(pane);
  await pane.collecting.start([LISTED]);
  const { editLedgers } = pane.host;
  pane.host.editLedgers = (edits) => {
    pane.host.failNext(problem);
    return editLedgers.call(pane.host, edits);
  };
  await pane.collecting.write();
  expect(compared(pane).outcome).toEqual({ kind: "failed", problem, extent: "nothing" });
  expect(await cells(pane)).toEqual(before);
});

it("says so when it failed in the middle, and shows what is left", async () => {
  const pane = aPane();
  await pane.collecting.start([LISTED]);
  const { editLedgers } = pane.host;
  pane.host.editLedgers = async (edits) => {
    await editLedgers.call(pane.host, edits.slice(0, 1));
    return { ok: false, problem: { code: "offline" } };
  };
  await pane.collecting.write();
  expect(compared(pane).outcome).toEqual({ kind: "failed", problem: { code: "offline" }, extent: "partly" });
  expect(counts(pane)).toEqual([["L06", 1, 0, 1, PATENTS.length - 1]]);
});

it("goes on with the files that can be read, and names the others", async () => {
  const pane = aPane();
  const locked = { name: "占用.xlsx", bytes: () => Promise.reject(new Error("locked")) };
  const none = file("通讯录.xlsx", sheet("通讯录", [["姓名", "电话"]]));
  await pane.collecting.start([none, LISTED, locked, LISTED]);
  const { troubles, lists } = compared(pane).compared;
  expect(troubles).toEqual([
    // What cannot be read is known before the ledgers are looked for.
    { file: "占用.xlsx", code: "unreadable" },
    { file: "通讯录.xlsx", code: "no-ledger" },
  ]);
  expect(lists.map(({ name }) => name)).toEqual(["来件.xlsx", "来件.xlsx（2）"]);
});

it("fails where no file can be read, or the workbook cannot", async () => {
  const pane = aPane();
  await pane.collecting.start([file("通讯录.xlsx", sheet("通讯录", [["姓名", "电话"]]))]);
  expect(pane.state().collect.step).toMatchObject({ kind: "failed", problem: null, troubles: [{ code: "no-ledger" }] });
  pane.host.failNext({ code: "offline" });
  await pane.collecting.start([LISTED]);
  expect(pane.state().collect.step).toMatchObject({ kind: "failed", problem: { code: "offline" } });
});

it("stops when it is told to, and begins anew", async () => {
  const pane = aPane();
  const going = pane.collecting.start([LISTED]);
  pane.collecting.stop();
  expect(pane.state().collect.step).toEqual({ kind: "stopping" });
  await going;
  expect(pane.state().collect.step).toEqual({ kind: "none" });
  await pane.collecting.start([LISTED]);
  expect(counts(pane)).toHaveLength(1);
});

it("makes an earlier check out of date", async () => {
  const pane = aPane();
  await pane.checking.start();
  await pane.collecting.start([LISTED]);
  expect(pane.state().changed).toBeNull();
  await pane.collecting.write();
  expect(pane.state().changed).toBe("专利");
});

it("remembers in 字段映射 which list was chosen, and follows it the next time", async () => {
  const pane = aPane();
  const old = file("来件.xlsx", sheet("新", LIST), sheet("旧", [HEADERS, patent("201710000102.0")]));
  await pane.collecting.start([old]);
  const [first, second] = compared(pane).compared.sheets;
  if (!first || !second) throw new Error("two lists");
  await pane.collecting.choose(second, "ignore");
  await pane.collecting.write();
  expect(compared(pane).outcome).toMatchObject({ kind: "written", areChoicesKept: true });
  expect((await cells(pane, "字段映射")).flat()).toEqual(expect.arrayContaining(["[来件.xlsx]旧", "忽略"]));
  await pane.collecting.start([old]);
  expect(compared(pane).compared.choices).toEqual(new Map([[listKey(second), "ignore"]]));
  expect(counts(pane)).toEqual([["L06", 0, 0, 1, PATENTS.length]]);
});
