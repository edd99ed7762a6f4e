/** 取数说明 in the pane: made on demand, shown, copied where the page may. */
import type { Browser } from "playwright-core";
import { tellFigure } from "../../../src/app/explain-figure";
import { pack } from "../../../src/pack/pack";
import { describeInBrowser, launchBrowser } from "../../journey/browser";
import type { StaticServer } from "../../journey/static-server";
import { checkSample } from "../../make/check";
import { HarnessPage, serveHarness, type Asked } from "../harness-page";

jest.setTimeout(120_000);

const paragraph = tellFigure("HT_N_NEW", checkSample(), pack)?.paragraph ?? "";

describeInBrowser("the note on a figure", () => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveHarness()]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function card(asked: Asked, clipboard: "open" | "shut"): Promise<HarnessPage> {
    const pane = await HarnessPage.open(browser, server, asked);
    await pane.page.evaluate((way) => {
      const copied: string[] = [];
      const writeText = (text: string): Promise<void> => {
        copied.push(text);
        return way === "open" ? Promise.resolve() : Promise.reject(new Error("not allowed"));
      };
      Object.defineProperty(navigator, "clipboard", { value: { writeText, copied } });
    }, clipboard);
    await pane.page.getByRole("button", { name: /开始校验|Check workbook/ }).click();
    await pane.page.getByRole("tab", { name: /指标|Figures/ }).click();
    await pane.page.getByRole("button", { name: /^新增国家高新技术企业数/ }).click();
    return pane;
  }

  const copied = ({ page }: HarnessPage): Promise<readonly string[]> =>
    page.evaluate(
      () => (navigator as unknown as { readonly clipboard: { readonly copied: string[] } }).clipboard.copied,
    );

  it("shows the paragraph that the command line gives, and copies it", async () => {
    const pane = await card({}, "open");
    await pane.page.getByRole("button", { name: "取数说明" }).click();
    await pane.page.getByText("已复制").waitFor();
    expect(paragraph).toContain("来源单位：青溪县科学技术局，高新技术企业台账");
    expect(await pane.page.locator("p[aria-label=取数说明]").innerText()).toBe(paragraph);
    expect(await copied(pane)).toEqual([paragraph]);
    expect(pane.complaints).toEqual([]);
    await pane.close();
  });

  it("says how to copy by hand where the page may not, in the pane's language", async () => {
    const pane = await card({ language: "en-US" }, "shut");
    await pane.page.getByRole("button", { name: "Explain" }).click();
    await pane.page.getByText("select the text and copy it").waitFor();
    expect(await pane.page.locator("p[aria-label=Explain]").innerText()).toBe(paragraph);
    await pane.close();
  });
});
