/** The built pane, served as `keji serve` does, in the host page: what a person meets. */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame } from "playwright-core";
import { newWorkbook } from "../../src/app/new-workbook";
import { ledgers } from "../../src/pack/ledgers/catalog";
import { parameters } from "../../src/pack/parameters";
import { startServer, type Served } from "../../src/server/start";
import { launchBrowser } from "./browser";
import { HostPage, serveHost, type HostOptions } from "./host-page";
import type { StaticServer } from "./static-server";

const DIST = join(__dirname, "..", "..", "dist");

/** Why the journeys cannot run here, or null. */
export const notBuilt = existsSync(join(DIST, "taskpane.html")) ? null : "the pane is not built (npm run build)";

/** The sample workbook as `keji init --sample` writes it. */
export function sampleBytes(): Promise<Uint8Array> {
  return newWorkbook({ content: "sample", ledgers, parameters, clock: "2022-01-05" });
}

export type Opening = Pick<HostOptions, "profile" | "locale" | "look" | "size" | "scale"> & {
  readonly workbook: Uint8Array;
  readonly view?: "check" | "report" | "help";
};

export type WordOpening = Pick<HostOptions, "locale" | "look" | "size" | "scale" | "habits"> & {
  readonly document: Uint8Array | null;
  readonly profile: "word-2021" | "word-web";
};

/** A browser, the host page's server and the pane's server, for a file of journeys. */
export class Office {
  private constructor(
    private readonly browser: Browser,
    private readonly host: StaticServer,
    readonly pane: Served,
    private readonly data: string,
  ) {}

  static async start(): Promise<Office> {
    const data = mkdtempSync(join(tmpdir(), "keji-journey-"));
    const [browser, host] = await Promise.all([launchBrowser(), serveHost("https")]);
    const pane = await startServer(
      {
        root: DIST,
        data,
        host: "127.0.0.1",
        port: 0,
        certificate: null,
        frameAncestors: host.origin,
        version: "0.0.0",
      },
      Date.now(),
    );
    if (!pane.ok) throw new Error(JSON.stringify(pane.problem));
    return new Office(browser, host, pane.value, data);
  }

  /** Opens the workbook with the pane beside it. */
  async open({ workbook, view = "check", ...options }: Opening): Promise<{ host: HostPage; pane: Frame }> {
    const host = await HostPage.open(this.browser, {
      origin: this.host.origin,
      workbook,
      name: "青溪县跟踪工作簿.xlsx",
      ...options,
    });
    return { host, pane: await host.showPane(`${this.pane.address}/taskpane.html?view=${view}`) };
  }

  /** Opens a document with the pane beside it; null for a new, empty one. */
  async openDocument({ document, ...options }: WordOpening): Promise<{ host: HostPage; pane: Frame }> {
    const host = await HostPage.open(this.browser, {
      origin: this.host.origin,
      workbook: document,
      name: "青溪县科学技术局2021年工作总结.docx",
      ...options,
    });
    return { host, pane: await host.showPane(`${this.pane.address}/taskpane.html`) };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await Promise.all([this.pane.stop(), this.host.close()]);
    rmSync(this.data, { recursive: true, force: true });
  }
}
