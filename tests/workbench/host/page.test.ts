/** The host page itself: what a person sees of the workbook, over http and https. */
import type { Browser } from "playwright-core";
import { describeInBrowser, launchBrowser } from "../../journey/browser";
import { HostPage, serveHost } from "../../journey/host-page";
import { sheet, workbook } from "../../make/workbook";
import { workbookFile } from "../../make/workbook-file";

const ROWS = [["序号", "企业名称"], ...Array.from({ length: 200 }, (_, row) => [row + 1, `企业${row + 1}`])];
const FILE = workbookFile(workbook("台账", sheet("企业信息库", ROWS), sheet("专利", [["专利名称"]])));

jest.setTimeout(60_000);

describeInBrowser("the host page", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const ways = (["http", "https"] as const).flatMap((scheme) =>
    (["web", "word-web"] as const).map((profile) => [scheme, profile] as const),
  );

  it.each(ways)(
    "starts the pane over %s as %s, with nothing asked for in vain",
    async (scheme, profile) => {
      const server = await serveHost(scheme, [{ prefix: "/pane/", folder: __dirname, letters: "as-asked" }]);
      const host = await HostPage.open(browser, { origin: server.origin, workbook: null, profile });
      const pane = await host.showPane(`${server.origin}/pane/pane.html`);
      await pane.waitForFunction(() => window.readyInfo !== undefined);
      expect(host.complaints).toEqual([]);
      expect(server.missed).toEqual([]);
      await host.close();
      await server.close();
    },
    30_000,
  );

  it("shows the active sheet's cells and tabs, and follows the selection", async () => {
    const server = await serveHost("https");
    const host = await HostPage.open(browser, { origin: server.origin, workbook: FILE, name: "台账.xlsx" });
    expect(await host.page.locator("[role=tab]").allTextContents()).toEqual(["企业信息库", "专利"]);
    expect(await host.page.locator("#workbook").textContent()).toBe("台账.xlsx — Excel");
    await host.page.locator("td", { hasText: /^企业3$/ }).click();
    expect(await host.selection()).toEqual({ sheet: "企业信息库", range: "B4" });
    await host.command({ kind: "select", sheet: "企业信息库", range: "A150:B151" });
    await host.page.locator("td[aria-selected=true]", { hasText: /^企业150$/ }).waitFor();
    expect(await host.page.locator("#name-box").textContent()).toBe("A150:B151");
    await host.page.locator("[role=tab]", { hasText: "专利" }).click();
    await host.page.locator("td", { hasText: "专利名称" }).waitFor();
    await host.close();
    await server.close();
  });

  it("says why a document cannot be opened", async () => {
    const server = await serveHost("https");
    const opening = HostPage.open(browser, {
      origin: server.origin,
      workbook: new Uint8Array([1, 2, 3]),
      name: "坏.docx",
      profile: "word-2021",
    });
    await expect(opening).rejects.toThrow("坏.docx cannot be opened");
    await server.close();
  });

  it("says why a workbook cannot be opened", async () => {
    const server = await serveHost("https");
    const opening = HostPage.open(browser, {
      origin: server.origin,
      workbook: new Uint8Array([1, 2, 3]),
      name: "坏.xlsx",
    });
    await expect(opening).rejects.toThrow("坏.xlsx cannot be opened: not-a-zip");
    await server.close();
  });
});
