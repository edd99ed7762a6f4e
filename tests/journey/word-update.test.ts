/** The report in Word kept true from the workbook's file: both kinds of Word, the real Office.js, the built pane. */
import type { Frame } from "playwright-core";
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import { FALLEN } from "../app/refresh/refreshed";
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
});
