/** Every page of the pane in Word, narrow and wide, before and after a workbook is chosen: nothing is cut off, nothing serious for axe-core. */
import type { Frame } from "playwright-core";
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import { enUs } from "../../src/text/pane/en-us";
import { zhCn } from "../../src/text/pane/zh-cn";
import { WORD_VIEWS } from "../../src/taskpane/shared/pane-state";
import { FALLEN } from "../app/refresh/refreshed";
import { checkSample } from "../make/check";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { describeInBrowser } from "./browser";
import { notBuilt, Office } from "./built-pane";
import type { HostPage } from "./host-page";
import { picture, violations } from "./looks";

jest.setTimeout(240_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

/** As narrow as Word makes a pane, and as wide as people draw it. */
const WIDTHS = [320, 450] as const;

journeys(`the pages of the pane in Word${because}`, () => {
  let office: Office;
  let report: Uint8Array;
  beforeAll(async () => {
    office = await Office.start();
    report = (await draftReport(checkSample(), pack, "draft")).bytes;
  });
  afterAll(() => office.stop());

  /** What reaches over the pane's edge or is cut off in a control. */
  function cutOff(pane: Frame): Promise<readonly string[]> {
    return pane.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>("#root *")].filter((one) => one.checkVisibility());
      const scrolls = (one: HTMLElement): boolean => one.closest('[role="region"][aria-label]:not(#page > *)') !== null;
      const wide = all.filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5 && !scrolls(one));
      const cut = all.filter((one) => one.matches("button, [role=tab]") && one.scrollWidth > one.clientWidth + 1);
      return [...wide, ...cut].map((one) => one.outerHTML.slice(0, 160));
    });
  }

  async function look(both: { host: HostPage; pane: Frame }, name: string): Promise<void> {
    for (const width of WIDTHS) {
      await both.host.page.locator("#pane").evaluate((pane, to) => (pane.style.width = `${to}px`), width);
      await picture(both.host, `${name}-${width}`);
      expect([name, width, await cutOff(both.pane)]).toEqual([name, width, []]);
      expect([name, width, await violations(both.pane)]).toEqual([name, width, []]);
    }
  }

  it.each([
    ["zh-CN", zhCn],
    ["en-US", enUs],
  ] as const)("in %s", async (locale, words) => {
    const both = await office.openDocument({ document: report, profile: "word-web", locale });
    const { host, pane } = both;
    host.page.setDefaultTimeout(60_000);
    await pane.getByRole("tab").first().waitFor();
    await look(both, `bare-update-${locale}`);
    for (const edit of [
      { kind: "reword", words: "引导企业加大研发投入", to: "大力引导企业加大研发投入" },
      { kind: "type-in-control", tag: "fig:PAT_GRT~s", text: "9件" },
      {
        kind: "add-paragraph",
        after: "梯次培育",
        text: "全县有效发明专利6件，比上年末有所减少，企业信息库入库企业12家。",
      },
    ] as const)
      await host.command({ kind: "word-edit", edit, by: "person" });
    await host.command({ kind: "word-select", at: { tag: "fig:PAT_GRT~s" } });
    const buffer = Buffer.from(workbookFile(sampleWorkbook(FALLEN)));
    const file = { name: "青溪县科学技术局2021年度跟踪工作簿（十二月修订）.xlsx", mimeType: "", buffer };
    await pane.locator("input[type=file]").first().setInputFiles(file);
    await pane.locator("li[data-figure=RD_TOTAL]").first().waitFor();
    for (const view of WORD_VIEWS) {
      await pane.getByRole("tab", { name: words.views[view] }).click();
      await pane.locator("#page h1, #page h2, #page [data-figure], #page [role=progressbar]").first().waitFor();
      await pane.locator("#page [role=progressbar]").waitFor({ state: "detached" });
      await look(both, `page-${view}-${locale}`);
    }
    expect(host.complaints.filter((line) => !line.startsWith("Applying inline style"))).toEqual([]);
    await host.close();
  });
});
