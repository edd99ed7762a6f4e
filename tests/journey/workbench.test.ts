/** A person tries Keji without Office: the sample in a grid, checked, corrected, saved; its report as pages. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strFromU8, unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { rawText } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { packageOf } from "../make/package";
import { describeInBrowser } from "./browser";
import { sampleBytes } from "./built-pane";
import { Workbench, workbenchNotBuilt, type BenchPage } from "./workbench-page";

jest.setTimeout(180_000);

const journeys = workbenchNotBuilt === null ? describeInBrowser : describe.skip;
const because = workbenchNotBuilt === null ? "" : ` — skipped: ${workbenchNotBuilt}`;
const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** A ledger with a table, formulas over it on another sheet, and parts that no grid knows. */
function withFormulas(): Uint8Array {
  const text = (at: string, words: string): string => `<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return packageOf({
    formats: [0, "yyyy-mm-dd"],
    sheets: [
      {
        name: "专利",
        data:
          `<row r="1">${text("A1", "类型")}${text("B1", "件数")}</row>` +
          `<row r="2">${text("A2", "发明专利")}<c r="B2"><v>2</v></c></row>` +
          `<row r="3">${text("A3", "外观设计")}<c r="B3"><v>3</v></c></row>`,
        tables: [
          `<table xmlns="${main}" id="1" name="专利" displayName="专利" ref="A1:B3"><autoFilter ref="A1:B3"/>` +
            `<tableColumns count="2"><tableColumn id="1" name="类型"/><tableColumn id="2" name="件数"/></tableColumns></table>`,
        ],
      },
      {
        name: "汇总",
        data:
          `<row r="1"><c r="A1"><f>SUM(专利[件数])</f><v>5</v></c><c r="B1"><f>A1*2</f><v>10</v></c></row>` +
          `<row r="2"><c r="A2"><f>COUNTIFS(专利[类型],"发明专利")</f><v>1</v></c><c r="B2" s="1"><v>44270</v></c></row>`,
      },
    ],
    parts: { "docProps/kept.bin": new Uint8Array([1, 2, 3, 250]), "customXml/item1.xml": "<甲>乙</甲>" },
  });
}

async function cellsOf(bytes: Uint8Array, name: string): Promise<string[][]> {
  const read = await readWorkbook(bytes, "存.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.map(rawText)) ?? [];
}

function partsThatDiffer(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const of = (part: Uint8Array | undefined): string => strFromU8(part ?? new Uint8Array(), true);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => of(old[name]) !== of(now[name]))
    .sort();
}

/** Waits until a reading is as expected. */
async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  let last = await read();
  for (let tries = 0; tries < 200 && JSON.stringify(last) !== JSON.stringify(wanted); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await read();
  }
  expect(last).toEqual(wanted);
}

async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: "开始校验" }).click();
  await pane.locator("[data-finding]").first().waitFor();
}

journeys(`the workbench${because}`, () => {
  let workbench: Workbench;
  const opened: BenchPage[] = [];

  beforeAll(async () => {
    workbench = await Workbench.start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.close()));
  });
  afterAll(() => workbench.stop());

  async function open(language: "zh-CN" | "en-US" = "zh-CN"): Promise<BenchPage> {
    const page = await workbench.open(language);
    opened.push(page);
    return page;
  }

  it("goes from the sample's check to a correction in the grid, and to a check that knows it", async () => {
    const bench = await open();
    const pane = await bench.pane("workbook");
    expect(await bench.shown("企业信息库", "C2")).toBe("91350423XXXX00019U");
    await check(pane);
    await pane.locator('[data-finding^="X27/"]').click();
    await becomes(() => bench.nameBox(), "B10");
    await bench.picture("finding");
    const before = await bench.shown("参数表", "B10");
    await bench.goTo("参数表", "B10");
    await bench.type("6");
    await becomes(() => bench.shown("参数表", "B10"), "6");
    expect(before).not.toBe("6");
    await pane.getByText("在校验之后有改动").waitFor();
    await bench.picture("out-of-date");
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    await pane.locator('[data-finding^="X27/"]').waitFor({ state: "detached" });
    // What a person takes back is another change.
    await bench.page.getByRole("button", { name: "撤销", exact: true }).click();
    await becomes(() => bench.shown("参数表", "B10"), before);
    await pane.getByText("在校验之后有改动").waitFor();
  });

  it("shows in the grid what the pane writes, and saves it", async () => {
    const bench = await open();
    const pane = await bench.pane("workbook");
    await check(pane);
    await pane.locator('[data-finding^="X27/"]').click();
    await pane.getByRole("button", { name: "说明", exact: true }).click();
    await pane.getByLabel("原因类别").selectOption("不在统计范围");
    await pane.getByRole("textbox", { name: "依据" }).fill("统计局名录，电话核实");
    await pane.getByRole("button", { name: "写入核实说明" }).click();
    await becomes(() => bench.shown("核实说明", "G2"), "统计局名录，电话核实");
    const saved = await bench.save("保存");
    expect((await cellsOf(saved.bytes, "核实说明"))[1]?.slice(5, 7)).toEqual(["不在统计范围", "统计局名录，电话核实"]);
  });

  it("calculates a workbook that was dropped in, and saves only the cells that changed", async () => {
    const bench = await open();
    const file = { name: "我的台账.xlsx", bytes: withFormulas() };
    await bench.drop(file);
    expect(await bench.page.locator(".file-name").first().innerText()).toBe("我的台账.xlsx");
    expect(await Promise.all(["A1", "B1", "A2", "B2"].map((at) => bench.shown("汇总", at)))).toEqual([
      "5",
      "10",
      "1",
      "2021-03-15",
    ]);
    await bench.goTo("专利", "B3");
    await bench.type("8");
    await becomes(() => bench.shown("汇总", "B1"), "20");
    const saved = await bench.save("保存");
    expect(saved.name).toBe("我的台账.xlsx");
    // The second sheet and the workbook part for results that are not true any more.
    expect(partsThatDiffer(file.bytes, saved.bytes)).toEqual([
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
    ]);
    const sheets = unzipSync(saved.bytes);
    expect(strFromU8(sheets["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toContain("<f>SUM(专利[件数])</f>");
    expect(await cellsOf(saved.bytes, "专利")).toEqual([
      ["类型", "件数"],
      ["发明专利", "2"],
      ["外观设计", "8"],
    ]);
  });

  it("takes formulas and dates that are typed, and keeps them in the file", async () => {
    const bench = await open();
    const file = { name: "我的台账.xlsx", bytes: withFormulas() };
    await bench.drop(file);
    await bench.goTo("汇总", "C1");
    await bench.type("=SUM(专利[件数])");
    await becomes(() => bench.shown("汇总", "C1"), "5");
    await bench.goTo("汇总", "C2");
    await bench.type("2022-3-5");
    await becomes(async () => (await bench.shown("汇总", "C2")).replace(/\D+0?/g, "-"), "2022-3-5");
    const saved = await bench.save("保存");
    const xml = strFromU8(unzipSync(saved.bytes)["xl/worksheets/sheet2.xml"] ?? new Uint8Array());
    expect(xml).toContain('<c r="C1"><f>SUM(专利[件数])</f><v>5</v></c>');
    expect((await cellsOf(saved.bytes, "汇总"))[1]?.[2]).toBe("2022-03-05");
  });

  it("saves a workbook that nobody changed byte for byte", async () => {
    const bench = await open();
    const bytes = await sampleBytes();
    await bench.drop({ name: "样例.xlsx", bytes });
    expect(Buffer.compare(Buffer.from((await bench.save("保存")).bytes), Buffer.from(bytes))).toBe(0);
  });

  it("refuses what it could not save, and says so", async () => {
    const bench = await open();
    await bench.goTo("专利", "B2");
    await bench.page.keyboard.press("Control+b");
    await bench.said("演示工作台不提供这项操作");
    await bench.dropOnly({ name: "坏的.xlsx", bytes: new Uint8Array([1, 2, 3]) });
    await bench.said("坏的.xlsx 不是能打开的工作簿");
    expect(await bench.shown("专利", "A1")).toBe("序号");
  });

  it.each(["zh-CN", "en-US"] as const)("can be used by keyboard and told by screen readers in %s", async (language) => {
    const bench = await open(language);
    await bench.page.evaluate(AXE);
    const look = (): Promise<readonly string[]> =>
      bench.page.evaluate(async () => {
        type Found = { readonly id: string; readonly nodes: readonly { html: string }[] };
        const { axe } = window as unknown as { readonly axe: { run(of: unknown): Promise<{ violations: Found[] }> } };
        // Parts of the grid's library that cannot be given names from outside; the panes have tests of their own.
        const theirs = [["iframe"], ['[data-slot="dropdown-menu-trigger"]'], ['section[aria-label^="Notifications"]']];
        const { violations } = await axe.run({ exclude: theirs });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      });
    expect(await look()).toEqual([]);
    await bench.page.getByRole("tab").first().focus();
    await bench.page.keyboard.press("ArrowRight");
    expect(await bench.page.locator("#view-report").isVisible()).toBe(true);
    expect(await look()).toEqual([]);
    await bench.picture(`empty-report-${language}`);
    expect(await bench.page.locator("html").getAttribute("lang")).toBe(language);
  });
});
