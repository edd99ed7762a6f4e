/// <reference types="office-js" />
/** 写入报告 and 插入数值 in both kinds of Word: what stands in the document then, what is kept true, what is refused. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { draftReport } from "../../src/app/draft-report";
import { refreshReport } from "../../src/app/refresh-report";
import { verifyReport } from "../../src/app/verify-report";
import { NO_CHOICES } from "../../src/core/link/refresh-plan";
import { linesOfDocument } from "../../src/docx/live/open-document";
import { pack } from "../../src/pack/pack";
import { open as openParts } from "../docx/opened";
import { GRANTED } from "../app/refresh/refreshed";
import { schemaFault } from "../docx/tools";
import { checkSample } from "../make/check";
import { numbered } from "../make/last-years";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { bodyBytes, paragraph } from "../workbench/host/document/make";
import { describeInBrowser } from "./browser";
import { notBuilt, Office } from "./built-pane";
import type { HostPage } from "./host-page";
import { picture, violations } from "./looks";

jest.setTimeout(180_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;
const PROFILES = ["word-2021", "word-web"] as const;
const SLOW = { timeout: 90_000 };

type Opened = { readonly host: HostPage; readonly pane: Frame };

journeys(`a report written from the pane in Word${because}`, () => {
  let office: Office;
  let draft: Uint8Array;
  const hosts: HostPage[] = [];
  beforeAll(async () => {
    office = await Office.start();
    draft = (await draftReport(checkSample(), pack, "draft")).bytes;
  });
  afterEach(async () => {
    await Promise.all(hosts.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  /** The document with the sample's workbook chosen in the pane. */
  async function open(options: Parameters<Office["openDocument"]>[0]): Promise<{ host: HostPage; pane: Frame }> {
    const both = await office.openDocument(options);
    hosts.push(both.host);
    const buffer = Buffer.from(workbookFile(sampleWorkbook()));
    const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream", buffer };
    await both.pane.locator("input[type=file]").first().setInputFiles(file);
    return both;
  }

  const complaints = ({ complaints: all }: HostPage): readonly string[] =>
    all.filter((line) => !line.startsWith("Applying inline style"));

  const lines = (bytes: Uint8Array): readonly string[] => linesOfDocument(bytes).filter((line) => line !== "");

  async function partIds(host: HostPage): Promise<readonly string[]> {
    return ((await host.command({ kind: "word-xml-parts" })) as readonly { id: string }[]).map(({ id }) => id);
  }

  /** Valid by the schemas, where they are here; and every figure as the workbook has it. */
  async function expectHolds(bytes: Uint8Array): Promise<void> {
    const verified = verifyReport(bytes, checkSample());
    expect(verified).toMatchObject({ ok: true, value: { isLinked: true } });
    if (verified.ok) {
      expect(verified.value.figures.length).toBeGreaterThan(50);
      expect(verified.value.figures.filter(({ state }) => state !== "current")).toEqual([]);
    }
    expect(await schemaFault(bytes)).toBeNull();
  }

  it.each(["zh-CN", "en-US"] as const)("the names of all pages fit beside Office's menu, in %s", async (locale) => {
    const { pane } = await open({ document: null, profile: "word-2021", locale });
    const places = await pane.getByRole("tab").evaluateAll((tabs) =>
      tabs.map((tab) => {
        const { right, height } = tab.getBoundingClientRect();
        return { right, isWhole: height < 50 && tab.scrollWidth <= tab.clientWidth };
      }),
    );
    expect(places.length).toBeGreaterThan(6);
    expect(places.filter(({ right, isWhole }) => right > 329 - 36 || !isWhole)).toEqual([]);
  });

  it.each(PROFILES)("fills an empty document, in %s", async (profile) => {
    const { host, pane } = await open({ document: null, profile });
    await pane.getByRole("button", { name: "写入本文档" }).waitFor(SLOW);
    expect(await violations(pane)).toEqual([]);
    await pane.getByRole("button", { name: "写入本文档" }).click();
    await pane.getByText(/^报告已写入本文档/).waitFor(SLOW);
    await pane.getByText("没有需要更新的内容").waitFor(SLOW);
    expect(await violations(pane)).toEqual([]);
    const saved = await host.saved();
    expect(lines(saved)).toEqual(lines(draft));
    const [figures] = await partIds(host);
    const bound = openParts(saved)
      .text("word/document.xml")
      .match(/storeItemID="[^"]*"/g);
    expect(new Set(bound)).toEqual(new Set([`storeItemID="${figures}"`]));
    await expectHolds(saved);
    expect(complaints(host)).toEqual([]);
  });

  it("is what was chosen in 起草选项, shown before, at the cursor and in this year's of last year's document", async () => {
    const { host, pane } = await open({ document: numbered(), profile: "word-web" });
    await pane.getByText("起草选项").click(SLOW);
    await pane.getByLabel("文种").selectOption("half", SLOW);
    await pane.getByLabel("稿次").selectOption("征求意见稿");
    for (const key of ["growth.FIN_ST", "growth.RD_TOTAL"])
      await pane.locator(`[data-highlight="${key}"] input`).check();
    await pane.getByText("半年小结 · 征求意见稿 · 亮点2条", { exact: true }).waitFor(SLOW);
    expect(await violations(pane)).toEqual([]);
    await picture(host, "write-options");
    await pane.getByText("用上年总结起草", { exact: true }).click();
    await pane.getByRole("button", { name: "用打开的文档" }).click();
    await pane.locator("[data-match]").filter({ hasText: "→ 5件" }).first().waitFor(SLOW);
    await picture(host, "write-from-open");
    expect(await violations(pane)).toEqual([]);
    const saving = host.page.waitForEvent("download", SLOW);
    await pane.getByRole("button", { name: "用上年总结生成初稿" }).click();
    const started = await saving;
    expect(started.suggestedFilename()).toBe("青溪县科学技术局2021年工作总结（初稿，据上年总结）.docx");
    expect(lines(readFileSync(await started.path())).join("\n")).toContain("专利授权5件");
    await pane.getByText("起草选项").click();
    await pane.getByText("报告全文").click();
    await pane.locator('[data-bound="yoy.FIN_ST"]').first().click();
    await pane.getByRole("radio", { name: "同比增长7.5%" }).check();
    await pane.locator("article p").filter({ hasText: "财政科技支出2580万元，同比增长7.5%" }).first().waitFor(SLOW);
    await picture(host, "write-preview");
    expect(await violations(pane)).toEqual([]);
    const before = lines(await host.saved());
    await host.command({ kind: "word-select", at: { words: before[0] ?? "" } });
    await pane.getByRole("button", { name: "写入本文档" }).click();
    await pane.getByText(/^报告已写入本文档/).waitFor(SLOW);
    await pane.getByText("没有需要更新的内容").waitFor(SLOW);
    await picture(host, "write-inserted");
    const saved = lines(await host.saved());
    expect(saved.slice(0, 2)).toEqual([before[0], "青溪县科学技术局2021年下半年工作小结"]);
    expect(saved[2]).toMatch(/^（征求意见稿，/);
    expect(saved.join("\n")).toContain("财政科技支出2580万元，同比增长7.5%");
    expect(complaints(host)).toEqual([]);
    expect(await schemaFault(await host.saved())).toBeNull();
  });

  it("opens as a new document with its page setup, in word-2021", async () => {
    const { host, pane } = await open({ document: null, profile: "word-2021" });
    await pane.getByRole("button", { name: "作为新文档" }).click(SLOW);
    await pane.getByText(/^已在新窗口打开/).waitFor(SLOW);
    const opened = (await host.command({ kind: "word-opened" })) as readonly string[];
    const [made, ...others] = opened.map((base64) => Buffer.from(base64, "base64"));
    expect([lines(made ?? new Uint8Array()), others]).toEqual([lines(draft), []]);
    expect(openParts(made ?? new Uint8Array()).paths).toEqual(openParts(draft).paths);
    expect((await host.lines()).join("")).toBe("");
    expect(complaints(host)).toEqual([]);
  });

  it("is handed over as a file where Word opens none, in word-web and English", async () => {
    const { host, pane } = await open({ document: null, profile: "word-web", locale: "en-US" });
    const saving = host.page.waitForEvent("download", SLOW);
    await pane.getByRole("button", { name: "As a new document" }).click(SLOW);
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("青溪县科学技术局2021年工作总结（初稿）.docx");
    expect(lines(readFileSync(await saved.path()))).toEqual(lines(draft));
    await pane.getByText(/was downloaded instead/).waitFor(SLOW);
    expect(await host.command({ kind: "word-opened" })).toEqual([]);
    expect(await violations(pane)).toEqual([]);
  });

  it("is refused in a protected document, and leaves nothing in it", async () => {
    const { host, pane } = await open({ document: bodyBytes(paragraph("会议通知")), profile: "word-2021" });
    await pane.getByRole("button", { name: "写入本文档" }).waitFor(SLOW);
    await host.command({ kind: "word-protection", state: "on" });
    await pane.getByRole("button", { name: "写入本文档" }).click();
    await pane.getByText(/文档受保护/).waitFor(SLOW);
    expect([await partIds(host), lines(await host.saved())]).toEqual([[], ["会议通知"]]);
  });

  describe("a figure put in at the cursor", () => {
    const CELLS = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc>${paragraph("专利")}</w:tc><w:tc>${paragraph("授权数 ")}</w:tc></w:tr></w:tbl>`;
    const BRIEFING = paragraph("简报第一期") + paragraph("专利授权量为") + CELLS + paragraph("（完）");

    async function until(holds: () => Promise<boolean>): Promise<void> {
      while (!(await holds())) await new Promise((resume) => setTimeout(resume, 50));
    }

    async function at(host: HostPage, words: string): Promise<void> {
      await host.command({ kind: "word-select", at: { words }, edge: "End" });
    }

    async function put({ host, pane }: Opened, search: string, key: string): Promise<void> {
      await pane.getByRole("tab", { name: "插入" }).click(SLOW);
      await pane.getByRole("textbox", { name: "输入指标名称或编码" }).fill(search, SLOW);
      const figure = pane.locator(`[data-figure="${key.split(/[~]/)[0]?.replace(/^[a-z]+\./, "") ?? ""}"]`);
      const form = figure.locator(`[data-key="${key}"]`);
      if (!(await form.isVisible())) await figure.getByRole("button").first().click(SLOW);
      const before = (await host.controls()).length;
      await form.getByRole("button").click(SLOW);
      await until(async () => (await host.controls()).length > before);
      await pane.getByText(/^已在光标处插入/).waitFor(SLOW);
    }

    async function chooseChanged(pane: Frame): Promise<void> {
      const buffer = Buffer.from(workbookFile(sampleWorkbook(GRANTED)));
      const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream", buffer };
      await pane.locator("input[type=file]").first().setInputFiles(file);
      await pane.getByRole("tab", { name: "更新" }).click();
    }

    it.each(PROFILES)("follows the workbook in a sentence and in a cell of any document, in %s", async (profile) => {
      const { host, pane } = await open({ document: bodyBytes(BRIEFING), profile });
      await pane.getByRole("button", { name: "写入本文档" }).waitFor(SLOW);
      await at(host, "专利授权量为");
      await put({ host, pane }, "专利授权", "PAT_GRT~s");
      expect(await violations(pane)).toEqual([]);
      await at(host, "授权数");
      await put({ host, pane }, "pat_grt", "PAT_GRT~n");
      await at(host, "简报");
      await pane.getByRole("textbox", { name: "输入指标名称或编码" }).fill("");
      await pane.getByRole("button", { name: /^再次插入“5件”/ }).click(SLOW);
      await until(async () => (await host.lines()).includes("简报第一期5件"));
      expect(lines(await host.saved())).toEqual(["简报第一期5件", "专利授权量为5件", "专利", "授权数 5", "（完）"]);
      expect((await partIds(host)).length).toBe(2);
      const controls = (await host.controls()).map(({ tag, title }) => [tag, title]);
      expect(controls).toContainEqual(["fig:PAT_GRT~n", "专利授权量"]);
      const file = refreshReport(await host.saved(), checkSample(GRANTED), {
        pack,
        choices: NO_CHOICES,
        relink: false,
      });
      const after = ["简报第一期6件", "专利授权量为6件", "专利", "授权数 6", "（完）"];
      expect(file.ok && file.value.bytes && lines(file.value.bytes)).toEqual(after);
      if (file.ok && file.value.bytes) expect(await schemaFault(file.value.bytes)).toBeNull();
      await chooseChanged(pane);
      await pane.getByRole("heading", { name: "有1项数值可以更新" }).waitFor(SLOW);
      await pane.getByRole("button", { name: /^全部更新/ }).click();
      await pane.getByText("没有需要更新的内容").waitFor(SLOW);
      expect(lines(await host.saved())).toEqual(after);
      expect(await schemaFault(await host.saved())).toBeNull();
      expect(complaints(host)).toEqual([]);
    });

    it("in a report's own paragraph keeps its words, and follows", async () => {
      const { host, pane } = await open({ document: draft, profile: "word-2021" });
      await pane.getByText("没有需要更新的内容").waitFor(SLOW);
      const line = lines(draft).find((one) => one.includes("专利授权5件")) ?? "";
      expect(line.length).toBeGreaterThan(20);
      await at(host, line.slice(0, 8));
      await put({ host, pane }, "专利授权量", "brief.PAT_GRT");
      const whole = (await host.lines()).find((one) => one.startsWith(line)) ?? "";
      expect(whole.slice(line.length)).toMatch(/^全年专利授权量为5件/);
      await chooseChanged(pane);
      await pane.getByRole("heading", { name: /项数值可以更新/ }).waitFor(SLOW);
      await pane.getByRole("button", { name: /^全部更新/ }).click();
      await pane.getByText(/没有需要更新的内容/).waitFor(SLOW);
      const now = (await host.lines()).find((one) => one.startsWith(line.slice(0, 8))) ?? "";
      expect(now).toMatch(/全年专利授权量为6件/);
      expect(now.replaceAll(/\d+件/g, "")).toContain(line.replaceAll(/\d+件/g, "").slice(0, 20));
    });

    it("is refused inside another figure and in a header, and nothing is written", async () => {
      const { host, pane } = await open({ document: draft, profile: "word-web" });
      await pane.getByText("没有需要更新的内容").waitFor(SLOW);
      const before = await host.lines();
      await pane.getByRole("tab", { name: "插入" }).click();
      await pane.getByRole("textbox", { name: "输入指标名称或编码" }).fill("PAT_GRT");
      await pane.locator('[data-figure="PAT_GRT"]').getByRole("button").first().click(SLOW);
      const button = pane.locator('[data-key="PAT_GRT~n"]').getByRole("button");
      await host.command({ kind: "word-select", at: { tag: "fig:ENT_LIB~s" } });
      await button.click(SLOW);
      await pane.getByText(/光标所在的位置不能插入/).waitFor(SLOW);
      await pane.evaluate(() =>
        Word.run(async (context) => {
          context.document.sections.getFirst().getHeader("Primary").insertParagraph("页眉", "Start").select("End");
          await context.sync();
        }),
      );
      await button.click(SLOW);
      await pane.getByText(/光标所在的位置不能插入/).waitFor(SLOW);
      expect(await host.lines()).toEqual(before);
      expect(Buffer.from(await host.saved()).includes("PAT_GRT~n")).toBe(false);
    });
  });
});
