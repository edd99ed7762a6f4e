/** The report in Word kept true from the workbook's file: both kinds of Word, the real Office.js, the built pane. */
import type { Frame } from "playwright-core";
import { readFile } from "node:fs/promises";
import { draftReport } from "../../src/app/draft-report";
import { readDocument } from "../../src/docx/reading/read-document";
import { pack } from "../../src/pack/pack";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { GRANTED } from "../app/refresh/refreshed";
import { checkSample } from "../make/check";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { describeInBrowser } from "./browser";
import { notBuilt, Office } from "./built-pane";

jest.setTimeout(120_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

async function choose(pane: Frame, bytes: Uint8Array): Promise<void> {
  const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
  await pane.locator("input[type=file]").first().setInputFiles(file);
}

journeys(`the report in Word, kept true${because}`, () => {
  let office: Office;
  let report: Uint8Array;
  beforeAll(async () => {
    office = await Office.start();
    report = (await draftReport(checkSample(), pack, "draft")).bytes;
  });
  afterAll(() => office.stop());

  it("takes a number typed by hand over the ledger's, with a reason, and hands the workbook's copy over", async () => {
    const { host, pane } = await office.openDocument({ document: report, profile: "word-2021", locale: "en-US" });
    const edit = { kind: "type-in-control", tag: "fig:ENT_LIB~s", text: "9家" } as const;
    await host.command({ kind: "word-edit", edit, by: "person" });
    await choose(pane, workbookFile(sampleWorkbook()));
    // What else of the figure follows it, the target's completion, is one of the changes then.
    const asking = pane.locator("li[data-figure=ENT_LIB][data-state=hand]");
    await asking.getByText("Edited by hand").waitFor({ timeout: 60_000 });
    await asking.getByText(/企业信息库!/).waitFor();
    await asking.getByRole("button", { name: "Take the approved figure" }).click();
    await asking.getByLabel(/Approved by/).fill("王某");
    await asking.getByLabel(/Grounds/).fill("局长办公会审定");
    await asking.getByRole("button", { name: "Adopt it" }).click();
    await pane.getByText(/Save it in place of the workbook/).waitFor({ timeout: 60_000 });
    await asking.waitFor({ state: "detached", timeout: 60_000 });
    const saving = host.page.waitForEvent("download");
    await pane.getByRole("link", { name: "青溪县跟踪工作簿.xlsx" }).click();
    const copy = await readWorkbook(await readFile(await (await saving).path()), "青溪县跟踪工作簿.xlsx");
    const rows = copy.ok ? (copy.value.sheets.find(({ name }) => name === "外部数据登记表")?.rows ?? []) : [];
    expect(rows.flat().map(String)).toEqual(expect.arrayContaining(["9", "家", "局长办公会审定"]));
    await host.close();
  });

  it("refuses another year's workbook, and makes the report this year's when told to", async () => {
    const { host, pane } = await office.openDocument({ document: report, profile: "word-web" });
    const next = sampleWorkbook({ parameters: { 报告年度: 2022, 统计截止日: "2022-12-31" } });
    await choose(pane, workbookFile(next));
    await pane.getByText(/文档是另一年度的报告/).waitFor({ timeout: 60_000 });
    await pane.getByRole("button", { name: "转为本年度报告" }).click();
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText(/^已更新/).waitFor({ timeout: 60_000 });
    expect((await host.lines())[0]).toBe("青溪县科学技术局2022年工作总结");
    await host.close();
  });

  it("makes the final copy with what the bureau keeps, and tells what changed since", async () => {
    const { host, pane } = await office.openDocument({ document: report, profile: "word-web" });
    await choose(pane, workbookFile(sampleWorkbook()));
    await pane.getByText("没有需要更新的内容").waitFor({ timeout: 60_000 });
    await pane.getByRole("tab", { name: "定稿" }).click();
    await pane.getByRole("button", { name: "送审稿" }).click();
    await pane.getByText(/^稿次已改为/).waitFor({ timeout: 60_000 });
    expect((await host.lines())[1]).toContain("（送审稿，");
    await pane.getByRole("button", { name: "送审稿", pressed: true }).waitFor();
    await pane.getByLabel("报送对象（可不填）").fill("市科技局");
    await pane.getByRole("button", { name: "生成定稿" }).click();
    await pane.getByText("没有生成定稿，文档中还有：").waitFor({ timeout: 60_000 });
    await pane.getByLabel("责任人").fill("王某");
    await pane.getByLabel("理由").fill("市统计局数据未到，先行报送");
    const saving = host.page.waitForEvent("download");
    await pane.getByRole("button", { name: "带问题定稿" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("青溪县科学技术局2021年工作总结.docx");
    const copy = readDocument(await readFile(await saved.path()));
    expect(copy.ok && [copy.value.controls.length, copy.value.figures]).toEqual([0, null]);
    await pane.getByText("定稿已生成").waitFor();
    const kept = host.page.waitForEvent("download");
    await pane.getByRole("link", { name: /_取数底稿\.xlsx$/ }).click();
    const retained = await readFile(await (await kept).path());
    await choose(pane, workbookFile(sampleWorkbook(GRANTED)));
    await pane.getByText(/还有\d+项数值没有更新/).waitFor({ timeout: 60_000 });
    await pane.getByLabel("选择取数底稿").setInputFiles({ name: "取数底稿.xlsx", mimeType: "", buffer: retained });
    await pane
      .getByText(/专利授权量/)
      .first()
      .waitFor({ timeout: 60_000 });
    await host.close();
  });
});
