/** The copy with 核实说明 ready to fill in, made from real files and read again like any other. */
import { unzipSync } from "fflate";
import { annotateWorkbook } from "../../src/app/annotate-workbook";
import { readAndCheck, type ReadAndChecked } from "../../src/app/check-workbook";
import { isOpen } from "../../src/app/check";
import type { RawValue, Workbook } from "../../src/core/workbook/workbook";
import { rawText } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { explanationSheet, HEADERS, rowAbout, findingOf, SHEET } from "../make/explanations";
import { checkSample } from "../make/check";
import { sheet, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { clean } from "../pack/rules/planted/plant";

type File = ReadAndChecked & { readonly bytes: Uint8Array };

async function open(bytes: Uint8Array): Promise<File> {
  const done = await readAndCheck({ bytes, name: "测试.xlsx" }, { pack, clock: "2022-01-05" });
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  return { ...done.value, bytes };
}

/** A file with one thing to verify, the R&D statistics, and what a change adds. */
const fileOf = (change: SampleChange = {}): Promise<File> =>
  open(workbookFile(clean({ ...change, parameters: { 规上工业企业数: 80, ...change.parameters } })));

async function copyOf(file: File): Promise<{ file: File; prepared: number; units: number }> {
  const annotated = annotateWorkbook(file, file.check, pack);
  if (!annotated.ok) throw new Error(JSON.stringify(annotated.problem));
  const { bytes, prepared, units } = annotated.value;
  return { file: await open(bytes), prepared, units };
}

function rowsOf({ workbook }: { readonly workbook: Workbook }, name: string): string[][] {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name} among ${workbook.sheets.map((one) => one.name).join("、")}`);
  return found.rows.map((row) => row.map(rawText));
}

/** Two things to verify and one to put right. */
const CHANGE: SampleChange = { cells: { "企业研发!H2": 1, "企业信息库!C2": "9135042" } };

describe("a copy of a workbook without 核实说明", () => {
  it("has a row for each open verify finding, and for nothing else", async () => {
    const before = await fileOf(CHANGE);
    const { file, prepared } = await copyOf(before);
    const open = before.check.findings.filter((finding) => finding.severity === "verify" && isOpen(finding));
    const [header, ...rows] = rowsOf(file, "核实说明");
    expect(header).toEqual(HEADERS);
    expect(rows.map(([rule, key]) => `${rule}/${key}`)).toEqual(open.map(({ id }) => id));
    expect(prepared).toBe(open.length);
    expect(file.check.explanations.map(({ outcome }) => outcome)).toEqual(open.map(() => "waiting"));
  });
  it("comes to the same findings and the same fingerprint's ledgers", async () => {
    const before = await fileOf(CHANGE);
    const { file } = await copyOf(before);
    expect(file.check.findings).toEqual(before.check.findings);
    expect(file.check.ledgers.ignoredSheets).toEqual(before.check.ledgers.ignoredSheets);
  });
  it("is filled in, and then closes what it speaks of", async () => {
    const { file } = await copyOf(await fileOf());
    const filled = rowsOf(file, "核实说明").map((row, at) =>
      at === 0
        ? row
        : row.map((cell, i) => ({ 原因类别: "不在统计范围", "依据/说明": "电话核实" })[HEADERS[i] ?? ""] ?? cell),
    );
    const after = await open(
      workbookFile({
        name: "测试.xlsx",
        sheets: [...file.workbook.sheets.filter(({ name }) => name !== "核实说明"), sheet("核实说明", filled)],
      }),
    );
    expect(findingOf(after.check, "X27").state).toBe("explained");
  });
  it("is the file itself when there is nothing to explain", async () => {
    const explained = await fileOf({
      sheets: {
        [SHEET]: explanationSheet(
          rowAbout(findingOf(checkSample(), "X27"), { 原因类别: "不在统计范围", "依据/说明": "电话核实" }),
        ),
      },
    });
    const annotated = annotateWorkbook(explained, explained.check, pack);
    expect(annotated.ok && annotated.value.bytes).toBe(explained.bytes);
  });
  it("leaves a sheet of the same name that is none alone", async () => {
    const { file } = await copyOf(await fileOf({ sheets: { 核实说明: [["请各股室"], ["尽快核实"]] } }));
    expect(rowsOf(file, "核实说明")).toEqual([["请各股室"], ["尽快核实"]]);
    expect(rowsOf(file, "核实说明2")[0]).toEqual(HEADERS);
  });
});

describe("a copy of a workbook that has 核实说明", () => {
  const old = findingOf(checkSample({ cells: { "企业研发!H2": 2 } }), "R19");
  const said = rowAbout(old, { 原因类别: "口径调整", "依据/说明": "统计局来文" });
  const having = (rows: readonly (readonly RawValue[])[]): Promise<File> =>
    fileOf({ ...CHANGE, sheets: { [SHEET]: rows } });

  it("keeps its rows as they are and adds what lapsed and what is new below", async () => {
    const before = await having(explanationSheet(said));
    expect(findingOf(before.check, "R19").state).toBe("lapsed");
    const { file } = await copyOf(before);
    const rows = rowsOf(file, SHEET);
    expect(rows.slice(0, 2)).toEqual(rowsOf(before, SHEET));
    expect(
      rows
        .slice(2)
        .map(([rule]) => rule)
        .sort(),
    ).toEqual(["R19", "X27"]);
    expect(file.check.findings).toEqual(before.check.findings);
  });
  it("is not given the same rows twice", async () => {
    const { file } = await copyOf(await having(explanationSheet(said)));
    const again = await copyOf(file);
    expect(again.prepared).toBe(0);
    expect(again.file.bytes).toEqual(file.bytes);
  });
  it("gets rows under a header of their own below a note, where they are read", async () => {
    const before = await having([...explanationSheet(said), ["注：以上由高新股填写"]]);
    const { file } = await copyOf(before);
    expect(rowsOf(file, SHEET)[2]?.join("")).toBe("注：以上由高新股填写");
    expect(file.check.explanations.map(({ outcome }) => outcome).sort()).toEqual(["lapsed", "waiting", "waiting"]);
  });
  it("gets rows under a header of their own beside columns that are lacking", async () => {
    const rows = explanationSheet(said).map((row) => row.slice(0, 8));
    const { file } = await copyOf(await having(rows));
    expect(file.check.explanations.filter(({ outcome }) => outcome === "waiting")).toHaveLength(2);
  });
  it("changes no part but those of the sheet", async () => {
    const before = await having(explanationSheet(said));
    const { file } = await copyOf(before);
    const [old, now] = [unzipSync(before.bytes), unzipSync(file.bytes)].map((parts) =>
      Object.entries(parts).map(([name, part]) => [name, Buffer.from(part).toString("base64")] as const),
    );
    expect(now?.map(([name]) => name)).toEqual(old?.map(([name]) => name));
    expect(now?.filter(([, part], at) => part !== old?.[at]?.[1])).toHaveLength(1);
  });
});

describe("催办清单", () => {
  const seen = checkSample({ cells: { "专利!G3": "2017-05-05", "企业研发!H2": 1 } });
  const hand = (rule: string, unit: string, due: string): RawValue[] =>
    rowAbout(findingOf(seen, rule), { 状态: "转办", 转办单位: unit, 办结期限: due });
  const handed = (...rows: RawValue[][]): Promise<File> =>
    fileOf({ cells: { "专利!G3": "2017-05-05", "企业研发!H2": 1 }, sheets: { [SHEET]: explanationSheet(...rows) } });

  it("is one sheet for each unit with only its own rows, what is due first", async () => {
    const { file, units } = await copyOf(
      await handed(
        hand("R14", "高新股", "2022-01-31"),
        hand("X27", "高新股", "2022-01-04"),
        hand("R19", "统计局", "2022-01-31"),
      ),
    );
    expect(units).toBe(2);
    const [title, , ...rows] = rowsOf(file, "催办-高新股");
    expect(title?.[0]).toBe("催办清单：高新股（2022年1月5日，共2条，逾期1条）");
    expect(rows.map(([number, , rule, , , due, overdue]) => [number, rule, due, overdue])).toEqual([
      ["1", "X27", "2022年1月4日", "逾期"],
      ["2", "R14", "2022年1月31日", ""],
    ]);
    expect(
      rowsOf(file, "催办-统计局")
        .slice(2)
        .map((row) => row[2]),
    ).toEqual(["R19"]);
  });
  it("is no ledger and no explanation: it changes nothing in the next check", async () => {
    const before = await handed(hand("R14", "高新股", "2022-01-31"));
    const { file } = await copyOf(before);
    expect(file.check.findings).toEqual(before.check.findings);
    expect(file.check.ledgers.ignoredSheets).toContain("催办-高新股");
  });
  it("quotes no value of a firm's statistics (P23)", async () => {
    const { file } = await copyOf(await handed(hand("R19", "统计局", "2022-01-31")));
    const text = JSON.stringify(rowsOf(file, "催办-统计局"));
    expect(text).toContain("与上年相比变化过大");
    expect(text).not.toContain("265");
  });
  it("is written anew, and emptied when nothing is left of it", async () => {
    const { file } = await copyOf(await handed(hand("R14", "高新股", "2022-01-31")));
    const settled = sheet(SHEET, explanationSheet());
    const after = await open(
      workbookFile({
        name: "测试.xlsx",
        sheets: file.workbook.sheets.map((one) => (one.name === SHEET ? settled : one)),
      }),
    );
    expect(rowsOf((await copyOf(after)).file, "催办-高新股")).toEqual([
      ["催办清单：高新股（2022年1月5日，没有未办结的事项）"],
    ]);
  });
});
