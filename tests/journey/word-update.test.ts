/** The report in Word kept true from the workbook's file: both kinds of Word, the real Office.js, the built pane. */
import type { Frame } from "playwright-core";
import { readFile } from "node:fs/promises";
import { draftReport } from "../../src/app/draft-report";
import { readDocument } from "../../src/docx/reading/read-document";
import { pack } from "../../src/pack/pack";
import { FALLEN, GRANTED } from "../app/refresh/refreshed";
import { checkSample } from "../make/check";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { describeInBrowser } from "./browser";
import { notBuilt, Office } from "./built-pane";

jest.setTimeout(120_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;
const PROFILES = ["word-2021", "word-web"] as const;

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

  it.each(PROFILES)("takes over what changed, in %s", async (profile) => {
    const { host, pane } = await office.openDocument({ document: report, profile });
    await choose(pane, workbookFile(sampleWorkbook(FALLEN)));
    await pane.getByRole("heading", { name: /项数值可以更新/ }).waitFor({ timeout: 60_000 });
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText(/^已更新/).waitFor({ timeout: 60_000 });
    await pane.getByText("没有需要更新的内容").waitFor({ timeout: 60_000 });
    expect((await host.lines()).join("\n")).toContain("比上年下降3.4%");
    expect(host.complaints.filter((line) => !line.startsWith("Applying inline style"))).toEqual([]);
    await host.close();
  });

  it("makes the final copy with what the bureau keeps, and tells what changed since", async () => {
    const { host, pane } = await office.openDocument({ document: report, profile: "word-web" });
    await choose(pane, workbookFile(sampleWorkbook()));
    await pane.getByText("没有需要更新的内容").waitFor({ timeout: 60_000 });
    await pane.getByRole("tab", { name: "定稿" }).click();
    await pane.getByRole("button", { name: "送审稿" }).click();
    await pane.getByText(/^已更新/).waitFor({ timeout: 60_000 });
    expect((await host.lines())[1]).toContain("（送审稿，");
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
    await host.page.screenshot({ path: "/tmp/word-final.png" });
    await host.close();
  });
});
