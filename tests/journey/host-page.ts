/** The host page in a browser, with a workbook and a pane in it, and everything a test does to them. */
import { Buffer } from "node:buffer";
import { join } from "node:path";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { OpeningFile } from "../../src/workbench/host/page/shell";
import { profileOf, type ProfileName, type WordHabits } from "../../src/workbench/host/session/profile";
import type { CallRecord, SyncRecord } from "../../src/workbench/host/session/traffic";
import type { HostCommand } from "../../src/workbench/host/worker/command";
import type { ShownControl, WordView } from "../../src/workbench/host/worker/word-view";
import { hostFiles } from "./host-bundle";
import { serve, type Route, type StaticServer } from "./static-server";

const MODULES = join(__dirname, "..", "..", "node_modules");

/** Serves the host page at /host/, the unmodified Office.js at /office/, a Chinese font at /fonts/, and what a test adds. */
export async function serveHost(scheme: "http" | "https", more: readonly Route[] = []): Promise<StaticServer> {
  return serve(scheme, [
    { prefix: "/host/", files: await hostFiles() },
    { prefix: "/office/", folder: join(MODULES, "@microsoft", "office-js", "dist"), letters: "lower-case" },
    { prefix: "/fonts/", folder: join(MODULES, "@fontsource", "noto-serif-sc"), letters: "as-asked" },
    ...more,
  ]);
}

export type HostOptions = {
  /** The origin that `serveHost` gave. */
  readonly origin: string;
  /** The workbook, or for a profile of Word the document; null opens a new, empty one. */
  readonly workbook: Uint8Array | null;
  readonly name?: string;
  /** Decides whether Excel or Word is played. */
  readonly profile?: ProfileName;
  /** What a Word is to do otherwise than its profile says. */
  readonly habits?: Partial<WordHabits>;
  readonly locale?: "zh-CN" | "en-US";
  /** The width and height of the window; the pane takes 350 of the width, in Word 329. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for one of the page; 1 where nothing is said. */
  readonly scale?: number;
  /** How the system looks: Office.js for the web knows no theme of its own. */
  readonly look?: "light" | "dark" | "high-contrast";
};

export class HostPage {
  readonly page: Page;
  /** What pages said on the console as errors, and what they threw. */
  readonly complaints: string[] = [];
  /** Every address that was asked for. */
  readonly requests: string[] = [];
  private readonly context: BrowserContext;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on("console", (message) => void (message.type() === "error" && this.complaints.push(message.text())));
    page.on("pageerror", (error) => void this.complaints.push(String(error)));
    context.on("request", (request) => void this.requests.push(request.url()));
  }

  /** The host page with the file open and no pane yet. */
  static async open(browser: Browser, options: HostOptions): Promise<HostPage> {
    const viewport = options.size ?? { width: 1280, height: 760 };
    const look = options.look ?? "light";
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      viewport,
      deviceScaleFactor: options.scale ?? 1,
      colorScheme: look === "dark" ? "dark" : "light",
      forcedColors: look === "high-contrast" ? "active" : "none",
    });
    const host = new HostPage(context, await context.newPage());
    const profile = options.profile ?? "web";
    const plays = profileOf(profile).host;
    await host.page.goto(`${options.origin}/host/${plays === "Word" ? "word.html" : "index.html"}`);
    await host.page.evaluate((about) => window.kejiHost.open(about), openingOf(options, profile));
    return host;
  }

  /** Loads a page into the pane and waits until it is there; Office.js in it may still be starting. */
  async showPane(url: string): Promise<Frame> {
    await this.page.evaluate((address) => window.kejiHost.showPane(address), url);
    const element = await this.page.waitForSelector("#pane iframe");
    const frame = await element.contentFrame();
    if (frame === null) throw new Error("the pane is not a frame");
    await frame.waitForLoadState("load");
    return frame;
  }

  command(command: HostCommand): Promise<unknown> {
    return this.page.evaluate((asked) => window.kejiHost.command(asked), command);
  }

  async selection(): Promise<{ sheet: string; range: string }> {
    return (await this.command({ kind: "selection" })) as { sheet: string; range: string };
  }

  /** The document's paragraphs as a person reads them. */
  async lines(): Promise<string[]> {
    const { paragraphs } = (await this.command({ kind: "word-view" })) as WordView;
    return paragraphs.map(({ spans }) => spans.map(({ text }) => text).join(""));
  }

  /** The document's controls, whether or not an add-in gets to see them. */
  async controls(): Promise<readonly ShownControl[]> {
    return (await this.command({ kind: "word-controls" })) as readonly ShownControl[];
  }

  /** The document as it would be saved now. */
  async saved(): Promise<Uint8Array> {
    return Buffer.from((await this.command({ kind: "word-file" })) as string, "base64");
  }

  /** The calls of the common interface so far. */
  async calls(): Promise<readonly CallRecord[]> {
    return (await this.command({ kind: "calls" })) as readonly CallRecord[];
  }

  /** The batches of the add-in so far. */
  async syncs(): Promise<readonly SyncRecord[]> {
    return (await this.command({ kind: "syncs" })) as readonly SyncRecord[];
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

function openingOf({ workbook, name, locale, habits }: HostOptions, profile: ProfileName): OpeningFile {
  return {
    base64: workbook === null ? null : Buffer.from(workbook).toString("base64"),
    name: name ?? (profileOf(profile).host === "Word" ? "文档.docx" : "工作簿.xlsx"),
    profile,
    locale: locale ?? "zh-CN",
    ...(habits === undefined ? {} : { habits }),
  };
}
