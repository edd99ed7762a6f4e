/** Opens a document in the host page with the real Office.js and the adapter in its pane; the use cases run here, over it. */
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Frame } from "playwright-core";
import type { DocumentHost } from "../../src/app/ports";
import type { DocumentSteps, PartStep } from "../../src/core/link/document-steps";
import { ok } from "../../src/core/base/result";
import { HostPage, serveHost, type HostOptions } from "../journey/host-page";
import type { StaticServer } from "../journey/static-server";

const PAGE =
  '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" /><title>科绩</title>' +
  '<script src="/office/office.js"></script><script src="/pane/page.js" defer></script></head><body></body></html>';

/** Serves the host page and the pane. */
export async function serveWord(): Promise<StaticServer> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "word-page.ts")],
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

export type WordOptions = Pick<HostOptions, "habits"> & {
  readonly origin: string;
  readonly document: Uint8Array | null;
  readonly profile: "word-2021" | "word-web";
};

export class WordLeg implements Omit<DocumentHost, "onCursor" | "openNew"> {
  /** How often the next steps go on when they look whether a person asked to stop; null: nobody does. */
  goOn: number | null = null;

  private constructor(
    readonly host: HostPage,
    private readonly frame: Frame,
  ) {}

  static async open(browser: Browser, { origin, document, profile, habits }: WordOptions): Promise<WordLeg> {
    const options = { origin, workbook: document, profile, ...(habits ? { habits } : {}) };
    const host = await HostPage.open(browser, options);
    const frame = await host.showPane("/pane/index.html");
    await frame.waitForFunction(() => "kejiDocument" in window);
    const ready = await frame.evaluate(() => window.kejiDocument.ready());
    if (!ready.ok) throw new Error(ready.problem.code);
    return new WordLeg(host, frame);
  }

  async read(): ReturnType<DocumentHost["read"]> {
    const read = await this.frame.evaluate(() => window.kejiDocument.read());
    return "base64" in read ? ok(new Uint8Array(Buffer.from(read.base64, "base64"))) : read;
  }

  carryOut(steps: DocumentSteps): ReturnType<DocumentHost["carryOut"]> {
    const inserts = steps.inserts.map((one) => ({ ...one, file: Buffer.from(one.file).toString("base64") }));
    const asked = [{ ...steps, inserts }, this.goOn] as const;
    return this.frame.evaluate(([plain, goOn]) => window.kejiDocument.carryOut(plain, goOn), asked);
  }

  writePart(part: PartStep): ReturnType<DocumentHost["writePart"]> {
    return this.frame.evaluate((one) => window.kejiDocument.writePart(one), part);
  }

  select(words: Parameters<DocumentHost["select"]>[0]): ReturnType<DocumentHost["select"]> {
    return this.frame.evaluate((one) => window.kejiDocument.select(one), words);
  }

  cursor(): ReturnType<DocumentHost["cursor"]> {
    return this.frame.evaluate(() => window.kejiDocument.cursor());
  }

  put(text: Parameters<DocumentHost["put"]>[0]): ReturnType<DocumentHost["put"]> {
    return this.frame.evaluate((one) => window.kejiDocument.put(one), text);
  }

  wrap(words: Parameters<DocumentHost["wrap"]>[0]): ReturnType<DocumentHost["wrap"]> {
    return this.frame.evaluate((all) => window.kejiDocument.wrap(all), words);
  }

  unwrap(controls: Parameters<DocumentHost["unwrap"]>[0]): ReturnType<DocumentHost["unwrap"]> {
    return this.frame.evaluate((ids) => window.kejiDocument.unwrap(ids), controls);
  }

  addPart(xml: string): ReturnType<DocumentHost["addPart"]> {
    return this.frame.evaluate((one) => window.kejiDocument.addPart(one), xml);
  }

  deletePart(id: string): ReturnType<DocumentHost["deletePart"]> {
    return this.frame.evaluate((one) => window.kejiDocument.deletePart(one), id);
  }

  putFile(file: Uint8Array, where: "whole" | "cursor"): ReturnType<DocumentHost["putFile"]> {
    const base64 = Buffer.from(file).toString("base64");
    return this.frame.evaluate(([one, place]) => window.kejiDocument.putFile(one, place), [base64, where] as const);
  }

  close(): Promise<void> {
    return this.host.close();
  }
}
