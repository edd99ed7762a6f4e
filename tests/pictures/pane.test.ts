/** The pictures of the pane that README and the guide show: taken here, and compared here with what the pane shows now. */
import { Buffer } from "node:buffer";
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import { FALLEN } from "../app/refresh/refreshed";
import { describeInBrowser } from "../journey/browser";
import { notBuilt, Office } from "../journey/built-pane";
import { checkSample } from "../make/check";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { picture } from "./album";
import { checkWith } from "./places";

jest.setTimeout(120_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

/** As tall as a pane on a small screen; the pane takes 350 of the width in Excel, 329 in Word. */
const SCREEN = { size: { width: 1180, height: 720 }, scale: 1.5 } as const;

/** For a form that opens below what it is about. */
const TALL = { width: 1180, height: 960 };

/** What a clerk may get wrong: the last letter of a firm's code. */
const SLIP: SampleChange = { cells: { "企业信息库!C3": "91350423XXXX00027M" } };

journeys(`the pictures of the pane show what it shows (npm run pictures takes them anew)${because}`, () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.start();
  });
  afterAll(() => office.stop());

  it("in Excel: the check, one finding being settled, the report, the options of a draft", async () => {
    const { host, pane } = await office.open({ workbook: workbookFile(sampleWorkbook(SLIP)), ...SCREEN });
    host.page.setDefaultTimeout(30_000);
    const of = host.page.locator("#pane iframe");
    await pane.getByRole("button", { name: "开始校验" }).click();
    const first = pane.locator("[data-finding]").first();
    await first.waitFor();
    await first.click();
    await picture("excel-check", { of, words: checkWith(pane, first) });
    await host.page.setViewportSize(TALL);
    const asking = pane.locator('[data-finding^="X27/"]');
    await asking.click();
    await pane.getByRole("button", { name: "说明", exact: true }).click();
    await pane.getByLabel("原因类别").selectOption("不在统计范围");
    await pane.getByRole("textbox", { name: "依据" }).fill("统计局名录核实，电话1月4日");
    await pane.getByLabel("说明人").fill("王某");
    await asking.evaluate((finding) => finding.scrollIntoView());
    await picture("excel-settle", { of, words: checkWith(pane, asking) });
    await host.page.setViewportSize(SCREEN.size);
    await pane.getByRole("tab", { name: "报告" }).click();
    const options = pane.locator("details").filter({ hasText: "起草选项" });
    await options.locator("summary").first().click();
    await pane.locator("[data-highlight]").first().waitFor();
    await picture("excel-options", { of, words: [pane.getByRole("tablist"), options] });
    await options.locator("summary").first().click();
    const paragraph = pane.locator("article p").filter({ hasText: "推动专利提质增量" });
    await paragraph.locator('[data-bound="PAT_GRT~s"]').click();
    const source = pane.getByRole("region", { name: "来源", exact: true });
    await picture("excel-report", { of, words: [pane.getByRole("tablist"), paragraph, source] });
    await host.close();
  });

  it("in Word: old and new figures, where a figure comes from, the final copy", async () => {
    const { bytes: document } = await draftReport(checkSample(), pack, "draft");
    const { host, pane } = await office.openDocument({ document, profile: "word-2021", ...SCREEN });
    host.page.setDefaultTimeout(60_000);
    const shown = { of: host.page.locator("#pane iframe"), words: [pane.locator("body")] };
    const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream" };
    const buffer = Buffer.from(workbookFile(sampleWorkbook(FALLEN)));
    await pane
      .locator("input[type=file]")
      .first()
      .setInputFiles({ ...file, buffer });
    await pane.getByRole("heading", { name: /项数值可以更新/ }).waitFor();
    await picture("word-update", shown);
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText("没有需要更新的内容").waitFor();
    await pane.getByRole("tab", { name: "溯源" }).click();
    await host.command({ kind: "word-select", at: { tag: "fig:PAT_GRT~s" } });
    await pane.getByRole("heading", { level: 1, name: "5件" }).waitFor();
    await pane.getByText(/5行数据/).waitFor();
    await picture("word-trace", shown);
    await pane.getByRole("tab", { name: "定稿" }).click();
    await pane.getByRole("button", { name: "生成定稿" }).waitFor();
    await picture("word-final", shown);
    await host.close();
  });
});
