/** The built pane in Word, with the real Office.js and a real report beside it. */
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import { checkSample } from "../make/check";
import { describeInBrowser } from "./browser";
import { notBuilt, Office } from "./built-pane";

jest.setTimeout(90_000);

/** Where the pane asks for the workbook. */
const SOURCE = { "zh-CN": "数据来源", "en-US": "Source of figures" };

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

journeys(`in Word with the real Office.js${because}`, () => {
  let office: Office;
  beforeAll(async () => {
    office = await Office.start();
  });
  afterAll(() => office.stop());

  const ways = (["word-2021", "word-web"] as const).flatMap((profile) =>
    (["zh-CN", "en-US"] as const).map((locale) => [profile, locale] as const),
  );

  it.each(ways)("the pane starts beside a report in %s and %s, and changes nothing in it", async (profile, locale) => {
    const { bytes: report } = await draftReport(checkSample(), pack, "draft");
    const { host, pane } = await office.openDocument({ document: report, profile, locale });
    await pane.getByRole("region", { name: SOURCE[locale] }).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe(locale);
    expect(await host.page.locator("#text p").first().textContent()).toBe("青溪县科学技术局2021年工作总结");
    expect(await host.page.locator("#text mark[data-tag='fig:ENT_LIB~s']").first().textContent()).toBe("8家");
    expect(Buffer.from(await host.saved()).equals(Buffer.from(report))).toBe(true);
    // Office.js tries to set styles of its own, which the pane's strict policy blocks; nothing is lost by that.
    expect(host.complaints.filter((line) => !line.startsWith("Applying inline style"))).toEqual([]);
    await host.close();
  });
});
