/** What a person says in the pane: written into the workbook, seen at once, found again by the next check, and taken back. */
import type { FindingState } from "../../../src/core/rule/rule";
import { rawText } from "../../../src/core/workbook/workbook";
import { explanationSheet, HEADERS, rowAbout, findingOf } from "../../make/explanations";
import { checkSample } from "../../make/check";
import { sampleWorkbook, sheet, workbook, type SampleChange } from "../../make/workbook";
import { aPane, type APane } from "../a-pane";

/** Two applications numbered in another year than they were filed in, and one firm whose spending fell to nearly nothing. */
const CHANGE: SampleChange = { cells: { "专利!G3": "2017-05-05", "专利!G4": "2012-05-05", "企业研发!H2": 1 } };
const DIVISIONAL = {
  ask: "explain",
  category: "分案申请",
  basis: "受理通知书",
  by: "张三",
  unit: "",
  due: "",
} as const;

async function checked(change: SampleChange = CHANGE): Promise<APane> {
  const pane = aPane(sampleWorkbook(change));
  await pane.checking.start();
  return pane;
}

const findings = (pane: APane, rule: string) =>
  pane.state().checked?.check.findings.filter((finding) => finding.rule === rule) ?? [];
const states = (pane: APane, rule: string): FindingState[] => findings(pane, rule).map(({ state }) => state);

async function cells(pane: APane, name = "核实说明"): Promise<string[][]> {
  const read = await pane.host.read(() => undefined, { isCancelled: false });
  if (!read.ok) throw new Error(read.problem.code);
  const found = read.value.workbook.sheets.find((one) => one.name === name);
  return (found?.rows ?? []).map((row) => row.map(rawText));
}

it("makes the sheet, writes the row, and the list shows the new state without another check", async () => {
  const pane = await checked();
  const { runs } = pane;
  await pane.settling.say(findings(pane, "R14").slice(0, 1), DIVISIONAL);
  expect(states(pane, "R14")).toEqual(["explained", "open"]);
  const [header, row] = await cells(pane);
  expect(header).toEqual(HEADERS);
  expect(row?.slice(0, 1)).toEqual(["R14"]);
  expect(row).toEqual(expect.arrayContaining(["分案申请", "受理通知书", "张三", "2022-01-05", "已说明", "2021"]));
  expect(pane.state().settling).toEqual({ kind: "written", at: { sheet: "核实说明", range: "A2:N2" }, count: 1 });
  expect(pane.state().changed).toBeNull();
  expect(runs).toEqual(["running", "idle"]);
});

it("comes to the same as a check of the workbook as it is then", async () => {
  const pane = await checked();
  await pane.settling.say(findings(pane, "R14").slice(0, 1), DIVISIONAL);
  await pane.settling.say(findings(pane, "R19"), { ...DIVISIONAL, category: "口径调整" });
  const seen = pane.state().checked?.check;
  await pane.checking.start();
  const again = pane.state().checked?.check;
  expect(seen?.findings).toEqual(again?.findings);
  expect(seen?.explanations).toEqual(again?.explanations);
  expect(seen?.narrative).toEqual(again?.narrative);
  expect(states(pane, "R19")).toEqual(["explained"]);
});

it("goes on below what it wrote, also after a new check, and below what was there", async () => {
  const old = findingOf(checkSample(CHANGE), "R19");
  const pane = await checked({ ...CHANGE, sheets: { 核实说明: explanationSheet(rowAbout(old)) } });
  const [first, second] = findings(pane, "R14");
  if (!first || !second) throw new Error("two findings were planted");
  await pane.settling.say([first], DIVISIONAL);
  await pane.checking.start();
  await pane.settling.say([second], DIVISIONAL);
  expect((await cells(pane)).map(([rule]) => rule)).toEqual(["审核规则", "R19", "R14", "R14"]);
  expect(states(pane, "R14")).toEqual(["explained", "explained"]);
});

it("explains several findings of a rule in one row, each bound to its own values", async () => {
  const pane = await checked();
  await pane.settling.say(findings(pane, "R14"), DIVISIONAL);
  expect(states(pane, "R14")).toEqual(["explained", "explained"]);
  expect(await cells(pane)).toHaveLength(2);
  expect(pane.state().settling).toMatchObject({ kind: "written", count: 2 });
});

it("leaves a notice aside and hands a finding on", async () => {
  const pane = await checked();
  const nothing = { category: "", basis: "", by: "" } as const;
  await pane.settling.say(findings(pane, "X26"), { ...nothing, ask: "dismiss", unit: "", due: "" });
  await pane.settling.say(findings(pane, "X27"), { ...nothing, ask: "hand-on", unit: "高新股", due: "2022-01-04" });
  expect(states(pane, "X26")).toEqual(["dismissed"]);
  expect(findings(pane, "X27")[0]).toMatchObject({
    state: "handed-on",
    explanation: { unit: "高新股", overdue: true },
  });
});

it("takes back what was said last, and then what was said before", async () => {
  const pane = await checked();
  const [first, second] = findings(pane, "R14");
  if (!first || !second) throw new Error("two findings were planted");
  await pane.settling.say([first], DIVISIONAL);
  await pane.settling.say([second], DIVISIONAL);
  await pane.settling.takeBack();
  expect(states(pane, "R14")).toEqual(["explained", "open"]);
  expect(pane.state().settling).toEqual({ kind: "taken-back" });
  await pane.settling.takeBack();
  expect(states(pane, "R14")).toEqual(["open", "open"]);
  await pane.settling.say([second], DIVISIONAL);
  expect((await cells(pane)).filter((row) => row.some((text) => text !== ""))).toHaveLength(2);
  expect(states(pane, "R14")).toEqual(["open", "explained"]);
});

it("does not take back what somebody changed since", async () => {
  const pane = await checked();
  await pane.settling.say(findings(pane, "R14").slice(0, 1), DIVISIONAL);
  const rows = (await cells(pane)).map((row, at) =>
    at === 1 ? row.map((text) => (text === "张三" ? "李四" : text)) : row,
  );
  const others = sampleWorkbook(CHANGE).sheets;
  pane.host.change("核实说明", workbook("改过的.xlsx", ...others, sheet("核实说明", rows)));
  await pane.settling.takeBack();
  expect(pane.state().settling).toEqual({ kind: "failed", problem: { code: "changed-since", sheet: "核实说明" } });
  expect(states(pane, "R14")).toEqual(["explained", "open"]);
});

it.each([
  [{ code: "protected", sheet: "核实说明" }],
  [{ code: "editing-a-cell" }],
  [{ code: "not-supported", what: "ExcelApi 1.14" }],
] as const)("keeps the list as it is when Excel refuses: %j", async (problem) => {
  const pane = await checked();
  pane.host.failNext(problem);
  await pane.settling.say(findings(pane, "R14"), DIVISIONAL);
  expect(pane.state().settling).toEqual({ kind: "failed", problem });
  expect(states(pane, "R14")).toEqual(["open", "open"]);
  expect(await cells(pane)).toEqual([]);
});

it("writes nothing before a check and while one runs", async () => {
  const pane = aPane(sampleWorkbook(CHANGE));
  await pane.settling.say([], DIVISIONAL);
  expect(pane.state().settling).toEqual({ kind: "idle" });
  await pane.checking.start();
  const seen = findings(pane, "R14");
  const running = pane.checking.start();
  await pane.settling.say(seen, DIVISIONAL);
  await running;
  expect(await cells(pane)).toEqual([]);
});
