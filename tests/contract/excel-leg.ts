/** Opens a workbook in the host page with the real Office.js and the adapter in its pane. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Frame } from "playwright-core";
import type {
  CellsAt,
  EditsWritten,
  HostProblem,
  HostWorkbook,
  RowsAdded,
  RowsToAdd,
  SheetEdit,
} from "../../src/app/ports";
import type { Progress } from "../../src/core/base/progress";
import { ok, type Result } from "../../src/core/base/result";
import type { ProfileName } from "../../src/workbench/host/session/profile";
import type { BriefRead } from "./excel-page";
import type { OpenHost } from "./open-workbook";
import { HostPage, serveHost } from "../journey/host-page";
import type { StaticServer } from "../journey/static-server";

/** As strict as the pane's own: nothing inline, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; base-uri 'none'";
const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />' +
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />` +
  "<title>科绩</title>" +
  '<script src="/office/office.js"></script><script src="/pane/page.js" defer></script></head><body></body></html>';

/** Serves the host page and the pane. */
export async function serveExcel(): Promise<StaticServer> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "excel-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  const files = new Map([
    ["index.html", PAGE],
    ["page.js", outputFiles[0]?.text ?? ""],
  ]);
  return serveHost("https", [{ prefix: "/pane/", files }]);
}

export type OpenOptions = { readonly bytes: Uint8Array; readonly name: string; readonly profile?: ProfileName };

export class ExcelLeg implements OpenHost {
  private constructor(
    readonly host: HostPage,
    private readonly frame: Frame,
  ) {}

  static async open(browser: Browser, origin: string, { bytes, name, profile }: OpenOptions): Promise<ExcelLeg> {
    const host = await HostPage.open(browser, { origin, workbook: bytes, name, profile: profile ?? "web" });
    const frame = await host.showPane("/pane/index.html");
    await frame.waitForFunction(() => "kejiWorkbook" in window);
    const ready = await frame.evaluate(() => window.kejiWorkbook.ready());
    if (!ready.ok) throw new Error(ready.problem.code);
    return new ExcelLeg(host, frame);
  }

  async read(cancelAfter: number | null = null): Promise<Result<HostWorkbook, HostProblem>> {
    return (await this.readTelling(cancelAfter)).result;
  }

  async readTelling(
    cancelAfter: number | null = null,
  ): Promise<{ readonly result: Result<HostWorkbook, HostProblem>; readonly progress: readonly Progress[] }> {
    const { result, progress } = await this.frame.evaluate((after) => window.kejiWorkbook.read(after), cancelAfter);
    if (!result.ok) return { result, progress };
    const { name, sheets, lacks } = result.value;
    const workbook = {
      name,
      sheets: sheets.map((sheet) => ({
        ...sheet,
        hiddenRows: new Set(sheet.hiddenRows),
        hiddenColumns: new Set(sheet.hiddenColumns),
      })),
    };
    return { result: ok({ workbook, lacks }), progress };
  }

  readBriefly(): Promise<Result<BriefRead, HostProblem>> {
    return this.frame.evaluate(() => window.kejiWorkbook.readBriefly());
  }

  select(cells: CellsAt): Promise<Result<null, HostProblem>> {
    return this.frame.evaluate((asked) => window.kejiWorkbook.select(asked), cells);
  }

  selection(): Promise<Result<CellsAt, HostProblem>> {
    return this.frame.evaluate(() => window.kejiWorkbook.selection());
  }

  addRows(rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>> {
    return this.frame.evaluate((asked) => window.kejiWorkbook.addRows(asked), rows);
  }

  takeBack(rows: RowsAdded): Promise<Result<null, HostProblem>> {
    return this.frame.evaluate((asked) => window.kejiWorkbook.takeBack(asked), rows);
  }

  editLedgers(edits: readonly SheetEdit[]): Promise<Result<EditsWritten, HostProblem>> {
    return this.frame.evaluate((asked) => window.kejiWorkbook.editLedgers(asked), edits);
  }

  listen(): Promise<boolean> {
    return this.frame.evaluate(() => window.kejiWorkbook.listen());
  }

  heard(): Promise<string[]> {
    return this.frame.evaluate(() => window.kejiWorkbook.heard());
  }

  /** The third round trip of a reading is the first that reads cells. */
  async edit(sheet: string, when: "now" | "while-reading"): Promise<void> {
    const edit = { kind: "type", sheet, cell: "A1", value: "改" } as const;
    if (when === "now") await this.host.command({ kind: "edit", edit, by: "co-author" });
    else await this.host.command({ kind: "edit-before", sync: 3, edit, by: "co-author" });
  }

  stopListening(): Promise<void> {
    return this.frame.evaluate(() => window.kejiWorkbook.stopListening());
  }

  /** What the browser saved after a delivery of a file that begins like every .docx. */
  async download(name: string): Promise<{ readonly name: string; readonly bytes: readonly number[] }> {
    const saving = this.host.page.waitForEvent("download");
    await this.frame.evaluate((asked) => window.kejiWorkbook.deliver([80, 75, 3, 4], asked), name);
    const saved = await saving;
    return { name: saved.suggestedFilename(), bytes: [...(await readFile(await saved.path()))] };
  }

  close(): Promise<void> {
    return this.host.close();
  }
}
