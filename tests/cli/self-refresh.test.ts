/** A 自评表 of our own lives like a report: every figure in it is bound, verified, refreshed, and a person's words stay. */
import { refreshJson } from "../../src/app/wire/refresh-json";
import { verifyJson } from "../../src/app/wire/verify-json";
import type { RawValue } from "../../src/core/workbook/workbook";
import { openForm } from "../../src/docx/form/fill-form";
import type { Habit } from "../docx/habits/edit-document";
import { typeAfter, typeInWord, typeOverText } from "../docx/habits/typing";
import { changed, open, paragraphs } from "../docx/opened";
import { keji, type Ran } from "../make/command-line";
import { withPoints } from "../make/self-assessment";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const A = workbookFile(sampleWorkbook(withPoints()));
/** R&D falls, so that its growth earns nothing that can be computed; the first target is worth 12 points, no longer 10. */
const B = workbookFile(sampleWorkbook({ sheets: worthMore(), cells: { "企业研发!H2": 30 } }));

function worthMore(): NonNullable<SampleChange["sheets"]> {
  const { 目标任务表: rows = [] } = withPoints().sheets ?? {};
  const at = rows[0]?.indexOf("分值") ?? -1;
  return {
    目标任务表: rows.map((row, index) => (index === 1 ? row.map((cell, column) => (column === at ? 12 : cell)) : row)),
  };
}

let table: Uint8Array;
beforeAll(async () => {
  const ran = await keji(["report", "a.xlsx", "-o", "自评.docx", "--kind", "self"], { files: { "a.xlsx": A } });
  table = ran.files.get("自评.docx") ?? new Uint8Array();
});

type Given = { readonly document?: Uint8Array; readonly options?: readonly string[] };

function refresh(workbook: Uint8Array, { document = table, options = [] }: Given = {}): Promise<Ran> {
  return keji(["report", "a.xlsx", "--into", "自评.docx", ...options], {
    files: { "a.xlsx": workbook, "自评.docx": document },
  });
}

function fileOf({ files }: Ran): Uint8Array {
  return files.get("自评.docx") ?? new Uint8Array();
}

function rowsOf(document: Uint8Array): (string | undefined)[][] {
  const opened = openForm(document);
  if (!opened.ok) throw new Error(opened.problem.code);
  return (opened.value.tables[0] ?? []).map((row) => row.map((cell) => cell?.text));
}

const wordsOf = (document: Uint8Array): string => paragraphs(open(document)).join("\n");

async function verified(document: Uint8Array, workbook: Uint8Array | null) {
  const files = { "自评.docx": document, ...(workbook ? { "a.xlsx": workbook } : {}) };
  const ran = await keji(["verify", "自评.docx", ...(workbook ? ["a.xlsx"] : []), "--json"], { files });
  return verifyJson.parse(JSON.parse(ran.out));
}

describe("verifying a 自评表", () => {
  it.each([
    ["against its workbook", A],
    ["against what it remembers", null],
  ])("is quiet about a fresh one, %s", async (_, workbook) => {
    const { holds, figures, numbers, findings } = await verified(table, workbook);
    expect([holds, numbers, findings]).toEqual([true, [], []]);
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.every(({ state }) => state === "current")).toBe(true);
  });

  it("tells points that no longer hold, and points that somebody typed", async () => {
    const typed = typeInWord("fig:POINTS.PAT_INV_VALID~n", "15")(table);
    const { holds, figures } = await verified(typed, A);
    expect(holds).toBe(false);
    expect(figures.filter(({ state }) => state !== "current")).toMatchObject([
      { tag: "fig:POINTS.PAT_INV_VALID~n", shown: "15", expected: "13", state: "edited" },
    ]);
    const stale = (await verified(table, B)).figures.filter(({ state }) => state === "stale");
    const tags = stale.map(({ tag }) => tag);
    for (const tag of ["fig:POINTS.HT_N_NEW~n", "fig:WORTH_SUM~n", "say:self_points.POINTS.RD_GROWTH"])
      expect(tags).toContain(tag);
  });
});

describe("keji report --into a 自评表", () => {
  it("lets values, verdicts, points and sums follow the workbook, and gives the first back with the first workbook", async () => {
    const there = await refresh(B);
    expect([there.status, there.err, there.written]).toEqual([0, "", ["自评.docx"]]);
    const row = (document: Uint8Array): readonly unknown[] => rowsOf(document)[5] ?? [];
    expect(row(table).slice(3, 8)).toEqual(["19.8%〔待核实〕", "—", "超额完成", "10", "10"]);
    expect(row(fileOf(there))[3]).toBe("-3.4%〔待核实〕");
    expect(row(fileOf(there)).slice(5, 8)).toEqual(["未完成，尚差21.4个百分点", "10", "【待补：自评得分】"]);
    expect(rowsOf(fileOf(there))[1]?.slice(6, 8)).toEqual(["12", "12"]);
    expect(rowsOf(fileOf(there))[8]?.slice(6, 8)).toEqual(["67", "【待补：自评得分合计】"]);
    expect(wordsOf(fileOf(there))).not.toBe(wordsOf(table));
    const back = await refresh(A, { document: fileOf(there) });
    expect(wordsOf(fileOf(back))).toBe(wordsOf(table));
    expect((await refresh(A, { document: fileOf(back) })).written).toEqual([]);
    expect((await verified(fileOf(back), A)).holds).toBe(true);
  });

  it("is the same as writing it anew", async () => {
    const anew = await keji(["report", "a.xlsx", "-o", "新.docx", "--kind", "self"], { files: { "a.xlsx": B } });
    const there = await refresh(B);
    expect(wordsOf(fileOf(there))).toBe(wordsOf(anew.files.get("新.docx") ?? new Uint8Array()));
  });

  it("keeps what a person wrote, in a paragraph and in a cell, and lists typed points", async () => {
    const habits: Habit = (bytes) => typeInWord("fig:POINTS.SME_N~n", "8")(typeAfter("年度目标任务", "共")(bytes));
    const ran = await refresh(B, { document: habits(table), options: ["--json", "--confirm", "all"] });
    expect(ran.status).toBe(1);
    const { figures, blocks } = refreshJson.parse(JSON.parse(ran.out));
    expect(figures.find(({ figure }) => figure === "POINTS.SME_N")).toMatchObject({
      name: "科技型中小企业评价入库自评得分",
      state: "hand",
      texts: [{ from: "8", ledger: "7.5" }, ...Array.from({ length: 3 }, () => ({ state: "unchanged" }))],
    });
    expect(blocks.find(({ key }) => key === "self_table")?.state).toBe("kept");
    expect(wordsOf(fileOf(ran))).toContain("年度目标任务共7项");
    expect(rowsOf(fileOf(ran))[2]?.[7]).toBe("8");
    expect(rowsOf(fileOf(ran))[5]?.[3]).toBe("-3.4%〔待核实〕");
    const restored = await refresh(A, { document: fileOf(ran), options: ["--hand", "POINTS.SME_N=restore"] });
    expect(rowsOf(fileOf(restored))[2]?.[7]).toBe("7.5");
  });

  it("lets the numbers of proofs follow in a table with a gap filled in by hand", async () => {
    const { 目标任务表: rows = [] } = withPoints().sheets ?? {};
    const at = rows[0]?.indexOf("佐证材料") ?? -1;
    const proved = (row: readonly RawValue[], file: string): RawValue[] =>
      row.map((cell, column) => (column === at ? [file, cell].filter((one) => one !== null).join("；") : cell));
    const files = new Map([
      [1, "认定名单.pdf"],
      [3, "专利清单.xlsx"],
    ]);
    const more = rows.map((row, index) => (files.has(index) ? proved(row, files.get(index) ?? "") : row));
    const workbook = workbookFile(sampleWorkbook({ sheets: { 目标任务表: more } }));
    const ran = await refresh(workbook, { document: typeOverText("【待补：自评得分】", "6")(table) });
    const now = rowsOf(fileOf(ran));
    expect([now[4]?.[7], now[1]?.[9], now[2]?.[9], now[3]?.[9]]).toEqual(["6", "1、2、3", "4", "5"]);
    expect((await verified(fileOf(ran), workbook)).holds).toBe(true);
  });

  it("misses only a row that is not there, whatever is typed in a gap, and where points can no longer be computed", async () => {
    const filled = typeOverText("【待补：自评得分】", "6分（商定）")(table);
    const told = async (workbook: Uint8Array): Promise<unknown> => {
      const ran = await refresh(workbook, { document: filled, options: ["--json", "--confirm", "all"] });
      return refreshJson.parse(JSON.parse(ran.out)).blocks.find(({ key }) => key === "self_table");
    };
    expect(await told(B)).toMatchObject({ state: "kept", rows: { added: [], removed: [] } });
    const { 目标任务表: rows = [] } = withPoints().sheets ?? {};
    const [, first = []] = rows;
    const more = first.map((cell) => (cell === "新增国家高新技术企业" ? "群众满意度" : cell));
    const added = workbookFile(sampleWorkbook({ sheets: { 目标任务表: [...rows, more] } }));
    expect(await told(added)).toMatchObject({ state: "kept", rows: { added: ["群众满意度"], removed: [] } });
  });

  it("knows its kind: --kind self is right, another is refused, a work summary is none", async () => {
    expect((await refresh(B, { options: ["--kind", "self"] })).status).toBe(0);
    const half = await refresh(B, { options: ["--kind", "half"] });
    expect([half.status, half.written]).toEqual([2, []]);
    expect(half.err).toContain("这份报告是考核自评表，刷新后还是；请去掉 --kind half");
    const summary = await keji(["report", "a.xlsx", "-o", "b.docx", "--no-papers"], { files: { "a.xlsx": A } });
    const taken = await keji(["report", "a.xlsx", "--into", "b.docx", "--kind", "self"], {
      files: Object.fromEntries(summary.files),
    });
    expect(taken.err).toContain("这份报告是年度工作总结，刷新后还是；请去掉 --kind self");
  });

  it("is written with the stage that --stage names, and stays at it", async () => {
    const written = await keji(["report", "a.xlsx", "-o", "b.docx", "--kind", "self", "--stage", "征求意见稿"], {
      files: { "a.xlsx": A },
    });
    const table = written.files.get("b.docx") ?? new Uint8Array();
    expect(wordsOf(table)).toContain("（征求意见稿，数据截至2021年12月31日");
    expect(wordsOf(fileOf(await refresh(B, { document: table })))).toContain("（征求意见稿，");
  });

  it("names another stage with --stage, and stays a document of that stage", async () => {
    const ran = await refresh(A, { options: ["--stage", "送审稿"] });
    expect(wordsOf(fileOf(ran))).toContain("（送审稿，数据截至2021年12月31日");
    expect(wordsOf(fileOf(await refresh(B, { document: fileOf(ran) })))).toContain("（送审稿，");
    expect((await verified(fileOf(ran), A)).holds).toBe(true);
  });

  it("binds again what lost its parts, when it is told what it is", async () => {
    const stripped = ["customXml/item1.xml", "customXml/item2.xml"].reduce(
      (bytes, path) => changed(bytes, path, () => "<gone/>"),
      table,
    );
    expect((await refresh(B, { document: stripped })).status).toBe(2);
    const ran = await refresh(A, { document: stripped, options: ["--relink", "--kind", "self"] });
    expect(wordsOf(fileOf(ran))).toBe(wordsOf(table));
    expect((await refresh(B, { document: fileOf(ran) })).status).toBe(0);
  });

  it("refuses a kind that only a newer version knows", async () => {
    const newer = changed(table, "customXml/item2.xml", (xml) =>
      xml.replace('kind="self-assessment"', 'kind="budget"'),
    );
    const ran = await refresh(A, { document: newer });
    expect([ran.status, ran.written]).toEqual([2, []]);
    expect(ran.err).toContain("请更新科绩");
    const read = await keji(["verify", "自评.docx"], { files: { "自评.docx": newer } });
    expect([read.status, read.err]).toEqual([2, expect.stringContaining("请更新科绩")]);
  });
});

test("a second target of one figure and one that no indicator gives have figures of their own", async () => {
  const rows = withPoints().sheets?.目标任务表 ?? [];
  const [head = [], , , third = []] = rows;
  const cell = (of: Readonly<Record<string, string | number>>) => head.map((name) => of[String(name)] ?? null);
  const again = third.map((value, at) => (head[at] === "目标值" ? "5件以上" : head[at] === "分值" ? 6 : value));
  const typed = cell({
    ...{ 指标名称: "群众满意度", 计量单位: "%", 目标值: "90%以上", 年度: 2021, 分值: 5, 计分办法: "完成得满分" },
    ...{ "完成值（人工）": 95.5, 完成说明: "据第三方测评，收回问卷200份，联系人13859112345" },
  });
  const workbook = workbookFile(sampleWorkbook({ sheets: { 目标任务表: [...rows, again, typed] } }));
  const ran = await keji(["report", "a.xlsx", "-o", "自评.docx", "--kind", "self"], { files: { "a.xlsx": workbook } });
  const { holds, figures, numbers, findings } = await verified(fileOf(ran), workbook);
  expect([holds, numbers, findings]).toEqual([true, [], []]);
  const shown = new Map(figures.map((figure) => [figure.tag, figure.shown]));
  expect([shown.get("fig:POINTS.PAT_INV_VALID~n"), shown.get("fig:POINTS.PAT_INV_VALID.2~n")]).toEqual(["13", "6"]);
  expect(shown.get("say:self_state.PAT_INV_VALID.2")).toBe("超额完成");
  const [key = ""] = [...shown.keys()].filter((tag) => tag.startsWith("fig:TARGET.x"));
  expect(shown.get(`${key.split("~")[0]}~s`)).toBe("95.5%");
  const note = [...shown.values()].find((words) => words.startsWith("据第三方测评，收回问卷200份"));
  expect([note === undefined, note?.includes("13859112345")]).toEqual([false, false]);
  const more = await refresh(A, { document: fileOf(ran) });
  expect(wordsOf(fileOf(more))).toBe(wordsOf(table));
});

test("a clean copy of a 自评表 has no draft line, and counts what is still to be filled in", async () => {
  const refused = await keji(["clean", "自评.docx", "-o", "净.docx"], { files: { "自评.docx": table } });
  expect(refused.err).toContain("待填写的内容6处（【待补：自评得分合计】【待补：自评得分】【成文日期】）");
  const ran = await keji(
    ["clean", "自评.docx", "-o", "净.docx", "--with-problems", "--by", "王某", "--reason", "急用"],
    {
      files: { "自评.docx": table },
    },
  );
  const text = wordsOf(ran.files.get("净.docx") ?? new Uint8Array());
  expect(text).not.toContain("（初稿");
  expect(text).not.toContain("〔待核实〕");
  const against = await keji(["verify", "净.docx", "a.xlsx", "--json"], {
    files: { "净.docx": ran.files.get("净.docx") ?? new Uint8Array(), "a.xlsx": A },
  });
  const { holds, numbers, findings } = verifyJson.parse(JSON.parse(against.out));
  expect([holds, findings]).toEqual([true, []]);
  expect(numbers.filter(({ quote }) => quote.includes("尚差"))).toEqual([]);
});

test("the sum of points waits for a person as long as one of them does, and its gaps can be filled in and cleaned", async () => {
  const text = wordsOf(table);
  expect(text).toContain("2021年度目标任务7项，分值合计65分，自评得分【待补：自评得分合计】分。");
  expect(text).not.toContain("40.5");
  const gaps = /【待补：自评得分(?:合计)?】|【成文日期】/g;
  const filled = changed(table, "word/document.xml", (xml) =>
    xml.replace(gaps, (gap) => (gap.includes("合计") ? "60.5" : gap.includes("得分") ? "10" : "2022年1月5日")),
  );
  expect((await verified(filled, A)).holds).toBe(true);
  const ran = await keji(["clean", "自评.docx", "-o", "净.docx"], { files: { "自评.docx": filled } });
  expect(ran.err).not.toContain("人工改动");
  expect(ran.err).not.toContain("待填写");
});

test("the sum of points is bound where all of them can be computed", async () => {
  const { 目标任务表: rows = [] } = withPoints().sheets ?? {};
  const [head = [], ...targets] = rows;
  const points = new Map<RawValue, RawValue>([
    ["分值", 10],
    ["计分办法", "完成得满分，未完成不得分"],
  ]);
  const sure = targets.map((row) =>
    head.map((name, column) => points.get(name) ?? (name === "封顶" ? null : (row[column] ?? null))),
  );
  const workbook = workbookFile(sampleWorkbook({ sheets: { 目标任务表: [head, ...sure] } }));
  const ran = await keji(["report", "a.xlsx", "-o", "自评.docx", "--kind", "self"], { files: { "a.xlsx": workbook } });
  const { figures } = await verified(fileOf(ran), workbook);
  const tags = figures.map(({ tag }) => tag);
  expect(wordsOf(fileOf(ran))).toMatch(/分值合计70分，自评得分\d+分。/);
  for (const tag of ["fig:POINTS_SUM~n", "say:self_sum.POINTS_SUM"]) expect(tags).toContain(tag);
});
