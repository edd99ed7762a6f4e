/** The demonstration page in a browser, and what a person does on it. */
import { Buffer } from "node:buffer";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { startWorkbench, type ServedWorkbench } from "../../src/server/workbench/start";
import { launchBrowser } from "./browser";

const DIST = join(__dirname, "..", "..", "dist");
const isBuilt = ["taskpane.html", join("workbench", "index.html")].every((file) => existsSync(join(DIST, file)));

/** Why these journeys cannot run here, or null. */
export const workbenchNotBuilt = isBuilt ? null : "the workbench is not built (npm start)";

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

export class Workbench {
  private constructor(
    private readonly browser: Browser,
    readonly server: ServedWorkbench,
  ) {}

  static async start(): Promise<Workbench> {
    const [browser, served] = await Promise.all([launchBrowser(), startWorkbench(DIST, 0)]);
    if (!served.ok) throw new Error(JSON.stringify(served.problem));
    return new Workbench(browser, served.value);
  }

  /** The page with the sample open. */
  async open(language: "zh-CN" | "en-US" = "zh-CN", viewport = { width: 1400, height: 860 }): Promise<BenchPage> {
    const context = await this.browser.newContext({ viewport, acceptDownloads: true });
    const opened = new BenchPage(context, await context.newPage());
    opened.page.setDefaultTimeout(30_000);
    await opened.page.goto(language === "zh-CN" ? this.server.address : `${this.server.address}/?lang=en-US`);
    await opened.page.locator("#said", { hasText: /已打开|is open/ }).waitFor({ timeout: 60_000 });
    return opened;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

export class BenchPage {
  /** What pages said on the console as errors, and what they threw. */
  readonly complaints: string[] = [];
  /** Every address that was asked for. */
  readonly requests: string[] = [];

  constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on("console", (message) => void (message.type() === "error" && this.complaints.push(message.text())));
    page.on("pageerror", (error) => void this.complaints.push(String(error)));
    context.on("request", (request) => void this.requests.push(request.url()));
  }

  async pane(view: "workbook" | "report"): Promise<Frame> {
    const frame = await (await this.page.waitForSelector(`#view-${view} iframe`)).contentFrame();
    if (frame === null) throw new Error("the pane is not a frame");
    return frame;
  }

  /** What the grid shows in a cell. */
  shown(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(([name, cell]) => window.kejiBench.shown(name, cell), [sheet, address] as const);
  }

  /** What the grid says is selected. */
  nameBox(): Promise<string> {
    return this.page.locator("#grid input").first().inputValue();
  }

  /** Waits until the grid says that these cells are selected. */
  async showsSelected(address: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => document.querySelector<HTMLInputElement>("#grid input")?.value === wanted,
      address,
    );
  }

  async goTo(sheet: string, address: string): Promise<void> {
    await this.page.locator("#grid").getByText(sheet, { exact: true }).first().click();
    const box = this.page.locator("#grid input").first();
    await box.fill(address);
    await box.press("Enter");
    // A single click on the cell puts the focus where typing begins.
    await this.page.waitForTimeout(300);
  }

  /** Types into the selected cell, as at a keyboard. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 50 });
    await this.page.keyboard.press("Enter");
  }

  /** Drops a file on the page, and waits until it is open. */
  async drop(file: GivenFile): Promise<void> {
    await this.dropOnly(file);
    await this.said(`已打开 ${file.name}。`);
  }

  /** Drops a file on the page, whatever becomes of it. */
  async dropOnly({ name, bytes }: GivenFile): Promise<void> {
    const base64 = Buffer.from(bytes).toString("base64");
    await this.page.evaluate(
      ([called, text]) => {
        const content = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], called));
        document.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, base64] as const,
    );
  }

  /** Presses the visible button of the tools with this label, which saves, and reads what the browser got. */
  async save(label: string): Promise<GivenFile> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: label, exact: true }).locator("visible=true").click(),
    ]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  }

  async said(text: string): Promise<void> {
    const line = this.page.locator("#said");
    const isSaid = line.filter({ hasText: text }).waitFor({ timeout: 60_000 });
    await isSaid.catch(async (error: unknown) => {
      const [said, complaints] = [await line.innerText(), this.complaints.join("; ")];
      throw new Error(`not “${text}” but “${said}” was said; errors of the page: ${complaints}`, { cause: error });
    });
  }

  /** A picture for whoever wants to look; none is made without KEJI_PICTURES. */
  async picture(name: string): Promise<void> {
    const folder = process.env["KEJI_PICTURES"] ?? "";
    if (folder !== "") await this.page.screenshot({ path: join(folder, `workbench-${name}.png`) });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
