/** 起草选项 in the built pane with the real Office.js: what is chosen there is what the delivered document says. */
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import type { Download, Frame } from "playwright-core";
import { passagesOf } from "../../src/core/proofreading/passage";
import { readBoundText } from "../docx/read-bound-text";
import { readDocument } from "../../src/docx/reading/read-document";
import { numbered, tables } from "../make/last-years";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { describeInBrowser } from "./browser";
import { notBuilt, Office, type Opening } from "./built-pane";
import type { HostPage } from "./host-page";
import { picture, violations } from "./looks";

jest.setTimeout(180_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

const FILE = { mimeType: "application/octet-stream" } as const;

async function documentOf(download: Download) {
  const bytes = new Uint8Array(readFileSync(await download.path()));
  const [bound, read] = [readBoundText(bytes), readDocument(bytes)];
  if (!bound.ok || !read.ok) throw new Error("the document cannot be read");
  const shown = new Map(bound.value.controls.map((control) => [control.tag, control.shown]));
  return { name: download.suggestedFilename(), shown, lines: passagesOf(read.value.blocks).map(({ text }) => text) };
}

journeys(`起草选项 in Excel${because}`, () => {
  let office: Office;
  const opened: HostPage[] = [];

  beforeAll(async () => {
    office = await Office.start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  /** The page 报告 of the checked sample with the panel open. */
  async function options(opening: Partial<Opening> = {}): Promise<{ host: HostPage; pane: Frame }> {
    const both = await office.open({ workbook: workbookFile(sampleWorkbook()), ...opening });
    opened.push(both.host);
    both.host.page.setDefaultTimeout(20_000);
    const { pane } = both;
    await pane.getByRole("button", { name: /开始校验|Check workbook/ }).click();
    await pane.locator("[data-finding]").first().waitFor();
    await pane.getByRole("tab", { name: /报告|Report/ }).click();
    await pane.getByText(/起草选项|Draft options/).click();
    await pane.locator("[data-highlight]").first().waitFor();
    return both;
  }

  async function delivered(host: HostPage, act: () => Promise<void>) {
    const [download] = await Promise.all([host.page.waitForEvent("download"), act()]);
    return documentOf(download);
  }

  const tick = (pane: Frame, key: string): Promise<void> => pane.locator(`[data-highlight="${key}"] input`).check();

  it("writes a 半年小结 as 征求意见稿 with two highlights and another true wording, shown in the text before", async () => {
    const { host, pane } = await options();
    await pane.getByLabel("文种").selectOption("half");
    await pane.getByLabel("稿次").selectOption("征求意见稿");
    const opening = pane.locator("article p").filter({ hasText: "县科技局" }).first();
    await tick(pane, "growth.FIN_ST");
    await pane.getByText("只选了1条").waitFor();
    await tick(pane, "growth.RD_TOTAL");
    await pane.getByText("已写进开头：2条").waitFor();
    await opening.filter({ hasText: "财政科技支出2580万元，比上年增长7.5%" }).waitFor();
    await picture(host, "draft-highlights");
    await pane.getByText("半年小结 · 征求意见稿 · 亮点2条", { exact: true }).waitFor();
    const phrase = pane.locator('[data-bound="yoy.FIN_ST"]').first();
    await phrase.click();
    await pane.getByRole("radio", { name: "同比增长7.5%" }).check();
    await opening.filter({ hasText: "财政科技支出2580万元，同比增长7.5%" }).waitFor();
    await picture(host, "draft-wording");
    const { name, shown, lines } = await delivered(host, () =>
      pane.getByRole("button", { name: "生成征求意见稿" }).click(),
    );
    expect(name).toBe("青溪县科学技术局2021年下半年工作小结（征求意见稿）.docx");
    expect(lines[0]).toBe("青溪县科学技术局2021年下半年工作小结");
    expect(lines[1]).toMatch(/^（征求意见稿，数据截至2021年12月31日/);
    expect(shown.get("say:yoy.FIN_ST")).toBe("同比增长7.5%");
    expect(lines.find((line) => line.includes("县科技局"))).toMatch(/财政科技支出2580万元，同比增长7\.5%/);
    expect(shown.get("say:yoy.RD_TOTAL")).toBe("比上年增长19.8%〔待核实〕");
  });

  it("starts from last year's document with the matches that are wanted, and tells what it cannot read", async () => {
    const { host, pane } = await options();
    await pane.getByText("用上年总结起草", { exact: true }).click();
    const file = pane.locator('input[accept=".docx"]');
    await file.setInputFiles({
      ...FILE,
      name: "旧.doc",
      buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    });
    await pane.getByText("文档是旧格式（.doc或.wps）。").waitFor();
    await file.setInputFiles({ ...FILE, name: "2020年总结.docx", buffer: Buffer.from(numbered()) });
    const match = pane.locator("[data-match]").filter({ hasText: "→ 5件" }).first();
    await match.waitFor();
    await picture(host, "draft-from");
    expect(await violations(pane)).toEqual([]);
    const [before, now] = (await match.locator("label").innerText()).split(" → ");
    expect([before, now]).toEqual(["9件", "5件"]);
    await match.locator("input").uncheck();
    await pane.getByText("不对应，保留“9件”，标【上年数】").waitFor();
    const { name, shown, lines } = await delivered(host, () =>
      pane.getByRole("button", { name: "用上年总结生成初稿" }).click(),
    );
    expect(name).toBe("青溪县科学技术局2021年工作总结（初稿，据上年总结）.docx");
    expect(lines.join("\n")).toContain("专利授权9件【上年数】");
    expect(shown.get("fig:HT_N_VALID~s")).toBe("3家");
  });

  it("lets a report go out with open matters only for somebody with a name and a reason", async () => {
    const { host, pane } = await options();
    await pane.getByText("定稿", { exact: true }).click();
    await pane.getByText("还有必改0条、需核实3条、待补").waitFor();
    await pane.getByRole("button", { name: "带问题定稿" }).click();
    await pane.getByText("带问题定稿要写姓名和理由。").waitFor();
    await pane.getByRole("textbox", { name: "姓名" }).fill("张某");
    await pane.getByRole("textbox", { name: "理由" }).fill("县政府当日要件");
    await picture(host, "draft-final");
    const { name, lines } = await delivered(host, () => pane.getByRole("button", { name: "带问题定稿" }).click());
    expect(name).toBe("青溪县科学技术局2021年工作总结（定稿）.docx");
    expect(lines.join("\n")).not.toMatch(/初稿|〔待核实〕/);
    await picture(host, "draft-final-delivered");
    const retained = pane.getByRole("link", { name: "保存取数底稿" });
    expect(await retained.getAttribute("download")).toBe("青溪县科学技术局2021年工作总结（定稿）_取数底稿.xlsx");
  });

  it("has no serious fault in both languages, light and dark, and nothing reaches out", async () => {
    for (const locale of ["zh-CN", "en-US"] as const) await looksWell(locale);
  });

  async function looksWell(locale: "zh-CN" | "en-US"): Promise<void> {
    const { host, pane } = await options({ locale, size: { width: 1280, height: 800 } });
    const looks = async (name: string): Promise<void> => {
      for (const colorScheme of ["light", "dark"] as const) {
        // A button's colours fade from one look to the other: what is judged is how it looks in the end.
        await host.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        await picture(host, `${name}-${locale}-${colorScheme}`);
        expect(await violations(pane)).toEqual([]);
      }
    };
    await pane.locator("select").first().scrollIntoViewIfNeeded();
    await looks("draft-kind");
    await tick(pane, "growth.FIN_ST");
    await looks("draft-highlights");
    await pane.getByText(/^(用上年总结起草|Start from last year's)$/).click();
    const buffer = Buffer.from(tables());
    await pane.locator('input[accept=".docx"]').setInputFiles({ ...FILE, name: "表.docx", buffer });
    await pane.locator("[data-match]").first().scrollIntoViewIfNeeded();
    await looks("draft-matches");
    const wide = await pane.locator("#page").evaluate((page) => page.scrollWidth - page.clientWidth);
    expect(wide).toBeLessThanOrEqual(0);
  }
});
