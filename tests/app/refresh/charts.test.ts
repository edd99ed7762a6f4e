import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { draftReport } from "../../../src/app/draft-report";
import { refreshReport, refreshWithCharts, type Refreshed } from "../../../src/app/refresh-report";
import { NO_CHOICES, type BlockChange, type Choices } from "../../../src/core/link/refresh-plan";
import { pack } from "../../../src/pack/pack";
import { deleteChart, enlarge, recaption, recolour, touchWorkbook, typeNumber } from "../../docx/habits/charts";
import type { Habit } from "../../docx/habits/edit-document";
import { open, paragraphs } from "../../docx/opened";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "../../docx/tools";
import type { SampleChange } from "../../make/workbook";
import { typeAfter } from "../../docx/habits/typing";
import { checked, FALLEN } from "./refreshed";

/** More farmers are to be trained: one bar is shorter. */
const TRAINED: SampleChange = { cells: { "目标任务表!D5": "400人次以上" } };
/** One target more: one bar more. */
const TARGET: SampleChange = { append: { 目标任务表: [[8, "专利授权量", "件", "5件以上", null, "知识产权股"]] } };
/** Earlier years: a second chart. */
const YEARS: SampleChange = {
  sheets: {
    历年数据表: [
      ["指标", "年度", "数值", "单位", "截止月"],
      ["专利授权量", 2019, 1, "件", null],
      ["专利授权量", 2020, 2, "件", null],
    ],
  },
};
const PART = "word/charts/chart1.xml";
const WORKBOOK = "word/embeddings/Microsoft_Excel_Worksheet1.xlsx";

const drafts = new Map<string, Promise<Uint8Array>>();
function drawn(change: SampleChange = {}): Promise<Uint8Array> {
  const name = JSON.stringify(change);
  const made =
    drafts.get(name) ??
    draftReport(checked(change), pack, { stage: "draft", charts: "drawn" }).then(({ bytes }) => bytes);
  drafts.set(name, made);
  return made;
}

type Told = Refreshed & { readonly file: Uint8Array; block(key: string): BlockChange | undefined };

async function refresh(bytes: Uint8Array, change: SampleChange, choices: Partial<Choices> = {}): Promise<Told> {
  const settings = { pack, relink: false, choices: { ...NO_CHOICES, ...choices } };
  const done = await refreshWithCharts(bytes, checked(change), settings);
  if (!done.ok) throw new Error(JSON.stringify(done.problem));
  const block = (key: string): BlockChange | undefined => done.value.plan.blocks.find((one) => one.key === key);
  return { ...done.value, file: done.value.bytes ?? bytes, block };
}

async function edited(habit: Habit, change: SampleChange, choices: Partial<Choices> = {}): Promise<Told> {
  return refresh(habit(await drawn()), change, choices);
}

const part = (bytes: Uint8Array, path = PART): string => open(bytes).text(path);
const alt = (bytes: Uint8Array): string | null =>
  open(bytes).all("word/document.xml", "docPr")[0]?.getAttribute("descr") ?? null;
const height = (bytes: Uint8Array): string | null =>
  open(bytes).all("word/document.xml", "extent")[0]?.getAttribute("cy") ?? null;

describe("a chart that nobody edited", () => {
  it("follows with its part, its workbook and the words for who cannot see it", async () => {
    const [{ file, block }, wanted] = [await refresh(await drawn(), TRAINED), await drawn(TRAINED)];
    expect(block("chart_targets")).toMatchObject({
      state: "replaced",
      touched: [],
      chart: { state: "drawn", why: null },
    });
    expect(part(file)).toBe(part(wanted));
    expect(part(file)).not.toBe(part(await drawn()));
    expect(unzipSync(file)[WORKBOOK]).toEqual(unzipSync(wanted)[WORKBOOK]);
    expect(alt(file)).toBe(alt(wanted));
  });
  it("is left byte for byte, and not told, while its figures are the same", async () => {
    const first = await refresh(await drawn(), TRAINED);
    const again = await refresh(first.file, TRAINED);
    expect(again.bytes).toBeNull();
    expect(again.block("chart_targets")).toMatchObject({ state: "same", chart: { state: "same" } });
  });
  it("is that of A again after A, B and A", async () => {
    const there = await refresh(await drawn(), TARGET);
    const back = await refresh(there.file, {});
    for (const path of [PART, WORKBOOK]) expect(unzipSync(back.file)[path]).toEqual(unzipSync(await drawn())[path]);
    expect([alt(back.file), height(back.file)]).toEqual([alt(await drawn()), height(await drawn())]);
  });
  it("is higher with a bar more, unless a person drew it to a size of their own", async () => {
    const more = await refresh(await drawn(), TARGET);
    expect(height(more.file)).toBe(height(await drawn(TARGET)));
    expect(height(more.file)).not.toBe(height(await drawn()));
    expect(height((await edited(enlarge, TARGET)).file)).toBe("3333333");
  });
  it("goes with its files where there is nothing to draw any more", async () => {
    const both = await drawn(YEARS);
    const gone = await refresh(both, {});
    expect(gone.block("chart_years")).toMatchObject({ state: "removed" });
    const after = open(gone.file);
    expect(after.paths.filter((path) => /chart2|Worksheet2/.test(path))).toEqual([]);
    for (const path of ["word/_rels/document.xml.rels", "[Content_Types].xml"])
      expect(after.text(path)).not.toMatch(/chart2|Worksheet2/);
  });
  it("is 图1 when the one before it goes, and its picture stays", async () => {
    const few: SampleChange = {
      ...YEARS,
      cells: Object.fromEntries(["D2", "D3", "D4", "D5"].map((at) => [`目标任务表!${at}`, null])),
    };
    const { file, block } = await refresh(await drawn(YEARS), few);
    expect(block("chart_targets")).toMatchObject({ state: "removed" });
    expect(block("chart_years")).toMatchObject({ state: "replaced", chart: { state: "same" } });
    expect(paragraphs(open(file)).filter((line) => /^图\d/.test(line))).toEqual(["图1  主要指标历年情况"]);
    expect((await refresh(file, few)).bytes).toBeNull();
  });
  it("waits with a figure that waits", async () => {
    const years: SampleChange = {
      sheets: {
        历年数据表: [
          ["指标", "年度", "数值", "单位", "截止月"],
          ["企业R&D经费内部支出", 2018, 900, "万元", null],
          ["企业R&D经费内部支出", 2019, 1000, "万元", null],
        ],
      },
    };
    const old = typeAfter("企业R&D经费内部支出", "合计")(await drawn(years));
    const fallen = { ...years, ...FALLEN };
    const waits = await refresh(old, fallen);
    expect(waits.block("chart_years")).toMatchObject({ state: "waiting", chart: { state: "kept", why: "waiting" } });
    expect(part(waits.file, "word/charts/chart2.xml")).toBe(part(old, "word/charts/chart2.xml"));
    const agreed = await refresh(old, fallen, { confirmed: "all" });
    expect(part(agreed.file, "word/charts/chart2.xml")).toBe(part(await drawn(fallen), "word/charts/chart2.xml"));
  });
  it("comes when there is something to draw, behind the other, with a relationship of its own", async () => {
    const { file, block } = await refresh(await drawn(), YEARS);
    expect(block("chart_years")).toMatchObject({ state: "added" });
    expect(part(file, "word/charts/chart2.xml")).toBe(part(await drawn(YEARS), "word/charts/chart2.xml"));
    expect((await refresh(file, YEARS)).bytes).toBeNull();
    const back = await refresh(file, {});
    expect(open(back.file).paths).not.toContain("word/charts/chart2.xml");
  });
});

describe("a chart that a person changed", () => {
  it("keeps its look and takes the numbers where as many are drawn", async () => {
    const { file, block } = await edited(recolour, TRAINED);
    expect(block("chart_targets")).toMatchObject({ state: "same", chart: { state: "followed", why: null } });
    expect(part(file)).toContain('val="A6A6A6"');
    const numbers = (xml: string): readonly string[] => [...xml.matchAll(/<c:v>([^<]*)/g)].map(([, text = ""]) => text);
    expect(numbers(part(file))).toEqual(numbers(part(await drawn(TRAINED))));
    expect(alt(file)).toBe(alt(await drawn(TRAINED)));
    const again = await refresh(file, TRAINED);
    expect([again.bytes, again.block("chart_targets")?.chart]).toEqual([null, { state: "same", why: null }]);
    const back = await refresh(file, {});
    expect(numbers(part(back.file))).toEqual(numbers(part(await drawn())));
  });
  it("is kept, and told, where more or fewer would be drawn", async () => {
    const { file, block } = await edited(recolour, TARGET);
    expect(block("chart_targets")).toMatchObject({ state: "kept", chart: { state: "kept", why: "shape" } });
    expect(part(file)).toBe(part(recolour(await drawn())));
    expect(alt(file)).toBe(alt(await drawn()));
  });
  it("keeps numbers that were typed into it, also when nothing else changes", async () => {
    for (const change of [{}, TRAINED]) {
      const { file, block } = await edited(typeNumber("75", "99"), change);
      expect(block("chart_targets")).toMatchObject({ state: "kept", chart: { state: "kept", why: "numbers" } });
      expect(part(file)).toContain("<c:v>99</c:v>");
    }
  });
  it("keeps a workbook that somebody worked in", async () => {
    const { file, block } = await edited(touchWorkbook, TRAINED);
    expect(block("chart_targets")?.chart).toEqual({ state: "kept", why: "workbook" });
    expect(unzipSync(file)[WORKBOOK]).toEqual(unzipSync(touchWorkbook(await drawn()))[WORKBOOK]);
  });
  it("is drawn anew when the person says so", async () => {
    const habit: Habit = (bytes) => recolour(typeNumber("75", "99")(bytes));
    const { file, block } = await edited(habit, TARGET, { hand: new Map([["chart_targets", "restore"]]) });
    expect(block("chart_targets")).toMatchObject({ state: "replaced", chart: { state: "drawn" } });
    expect(part(file)).toBe(part(await drawn(TARGET)));
    expect((await refresh(file, TARGET)).bytes).toBeNull();
  });
  it("follows under a caption that a person wrote, which stays", async () => {
    const { file, block } = await edited(recaption("图1  本县五项任务"), TRAINED);
    expect(block("chart_targets")).toMatchObject({
      state: "kept",
      words: "图1  本县五项任务",
      chart: { state: "drawn" },
    });
    expect(paragraphs(open(file))).toContain("图1  本县五项任务");
    expect(part(file)).toBe(part(await drawn(TRAINED)));
  });
  it("stays deleted", async () => {
    const { file, block } = await edited(deleteChart, TRAINED);
    expect(block("chart_targets")?.state).toBe("deleted");
    expect(open(file).paths.filter((path) => /charts|embeddings/.test(path))).toEqual([]);
  });
});

test("a report that was written without charts gets none", async () => {
  const { bytes } = await draftReport(checked(), pack, "draft");
  const { file, plan } = await refresh(bytes, YEARS);
  expect(open(file).paths.filter((path) => path.includes("chart"))).toEqual([]);
  expect(plan.blocks.filter(({ key }) => key.startsWith("chart"))).toEqual([]);
});

test("where charts cannot be drawn they stay as they are", async () => {
  const done = refreshReport(await drawn(), checked(TRAINED), { pack, relink: false, choices: NO_CHOICES });
  if (!done.ok || !done.value.bytes) throw new Error("not refreshed");
  expect(done.value.plan.blocks.find(({ key }) => key === "chart_targets")?.state).toBe("kept");
  expect(part(done.value.bytes)).toBe(part(await drawn()));
  const later = await refresh(done.value.bytes, TRAINED);
  expect(part(later.file)).toBe(part(await drawn(TRAINED)));
});

test("every other part of the package is carried over byte for byte", async () => {
  const before = await drawn();
  const [was, is] = [unzipSync(before), unzipSync((await refresh(before, TRAINED)).file)];
  const changed = Object.keys(is).filter((path) => !Buffer.from(is[path] ?? []).equals(Buffer.from(was[path] ?? [])));
  expect(changed.sort()).toEqual(
    ["customXml/item1.xml", "customXml/item2.xml", "word/document.xml", PART, WORKBOOK].sort(),
  );
});

const lacking = missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash");
const CASES: Readonly<Record<string, [Habit, SampleChange]>> = {
  "drawn anew": [(bytes) => bytes, TARGET],
  "with its numbers put into a person's look": [recolour, TRAINED],
  "beside one that was added": [(bytes) => bytes, YEARS],
};
for (const [name, [habit, change]] of Object.entries(CASES)) {
  testWhenThere(lacking, `a refreshed report is valid with a chart ${name}`, async () => {
    const { file } = await edited(habit, change);
    const said = await inFolder((folder) => {
      const path = join(folder, "report.docx");
      writeFileSync(path, file);
      return spawnSync("bash", [SCHEMA_CHECK, path], { encoding: "utf8" }).stdout.replace(path, "report.docx");
    });
    expect(said).toBe("valid: report.docx\n");
  });
}
