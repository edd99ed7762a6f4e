/** Serves the harness to a browser: the pane bundled from its sources, on a page as strict as the real one. */
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Browser, Page } from "playwright-core";
import { serve, type StaticServer } from "../journey/static-server";
import type { Harness } from "./harness";

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'nonce-harness'; img-src 'self' data:; connect-src 'self'";
const HTML = `<!doctype html>
<html lang="zh-CN" data-csp-nonce="harness">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CSP}" />
    <link rel="icon" href="data:," />
    <title>科绩</title>
    <style nonce="harness">html, body, #root { height: 100%; margin: 0; }</style>
  </head>
  <body><div id="root"></div><script type="module" src="/harness.js"></script></body>
</html>`;

export async function serveHarness(): Promise<StaticServer> {
  const { outputFiles } = await build({
    entryPoints: { harness: join(__dirname, "harness.tsx") },
    bundle: true,
    write: false,
    splitting: true,
    format: "esm",
    jsx: "automatic",
    platform: "browser",
    target: "es2022",
    outdir: join(__dirname, "out"),
    define: { "process.env.NODE_ENV": '"production"' },
    minify: true,
    logLevel: "silent",
  });
  const scripts = outputFiles.map(({ path, contents }): [string, Uint8Array] => [
    path.split("/out/")[1] ?? path,
    contents,
  ]);
  return serve("http", [
    { prefix: "/", files: new Map<string, string | Uint8Array>([["pane.html", HTML], ...scripts]) },
  ]);
}

type Act = Exclude<keyof Harness, "selected">;

export type Asked = {
  readonly view?: "check" | "figures" | "report" | "help";
  readonly workbook?: "sample" | "troubled" | "many" | "marking";
  readonly language?: "zh-CN" | "en-US";
  readonly theme?: "light" | "dark" | "high-contrast";
  readonly instead?: "trouble";
};

/** The harness in a pane of Excel's width; what the page complains of is kept. */
export class HarnessPage {
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
  ) {}

  static async open(browser: Browser, server: StaticServer, asked: Asked = {}): Promise<HarnessPage> {
    const context = await browser.newContext({
      viewport: { width: 350, height: 720 },
      acceptDownloads: true,
      reducedMotion: "reduce",
      ...(asked.theme === "high-contrast" ? { forcedColors: "active" } : {}),
      ...(asked.theme === "dark" ? { colorScheme: "dark" } : {}),
    });
    const page = await context.newPage();
    const opened = new HarnessPage(page, context);
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") opened.complaints.push(message.text());
    });
    page.on("pageerror", (error) => opened.complaints.push(String(error)));
    await page.goto(`${server.origin}/pane.html?${new URLSearchParams(asked).toString()}`);
    return opened;
  }

  /** Calls one of the harness's own functions. */
  async host<Name extends Act>(name: Name, ...given: Parameters<Harness[Name]>): Promise<void> {
    await this.page.evaluate(
      ([act, argument]) => {
        const { harness } = window as unknown as { readonly harness: Record<string, (argument: unknown) => void> };
        harness[act]?.(JSON.parse(argument));
      },
      [name, JSON.stringify(given[0] ?? null)] as const,
    );
  }

  selected(): Promise<readonly string[]> {
    return this.page.evaluate(() => (window as unknown as { readonly harness: Harness }).harness.selected);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}
