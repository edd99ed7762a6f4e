/** Programs beside Node that some tests need; without them those tests are skipped and say why. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

export const SCHEMA_CHECK = resolve(__dirname, "../../../shared/schemas/validate-docx");

/** The first of these programs (or files, when given with a slash) that is not here; null when all are. */
export function missing(...needed: readonly string[]): string | null {
  return needed.find((name) => (name.includes("/") ? !existsSync(name) : !isProgram(name))) ?? null;
}

function isProgram(name: string): boolean {
  return spawnSync("which", [name]).status === 0;
}

/** Null for a document that is valid by the schemas, else what they say; also null where they are not here. */
export async function schemaFault(bytes: Uint8Array): Promise<string | null> {
  if (missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash") !== null) return null;
  const said = await inFolder((folder) => {
    const file = join(folder, "saved.docx");
    writeFileSync(file, bytes);
    return spawnSync("bash", [SCHEMA_CHECK, file], { encoding: "utf8" }).stdout.replace(file, "saved.docx");
  });
  return said === "valid: saved.docx\n" ? null : said;
}

/** A test that runs when nothing is lacking, and otherwise is skipped with the reason in its title. */
export function testWhenThere(lacking: string | null, title: string, body: () => Promise<void>): void {
  if (lacking === null) test(title, body, 180_000);
  else test.skip(`${title} (skipped: ${lacking} is not here)`, body);
}

/** Runs `body` with a folder of its own that is gone afterwards. */
export async function inFolder<Value>(body: (folder: string) => Promise<Value> | Value): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), "keji-docx-"));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export type Printed = { readonly pages: readonly string[] };

/** The pages of a .docx as LibreOffice prints them, each as its lines of text. */
export function printed(bytes: Uint8Array): Promise<Printed> {
  return asPdf(bytes, (pdf) => ({ pages: textOf(pdf, "-layout").split("\f").slice(0, -1) }));
}

/** One printed line; millimetres from the page's left and upper edge. */
export type MeasuredLine = {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

const MILLIMETRES = 25.4 / 72;

/** Where LibreOffice puts each line of each page. */
export function measured(bytes: Uint8Array): Promise<readonly (readonly MeasuredLine[])[]> {
  return asPdf(bytes, (pdf) =>
    textOf(pdf, "-bbox-layout")
      .split("<page ")
      .slice(1)
      .map((page) => page.split("<line ").slice(1).map(measuredLine)),
  );
}

function measuredLine(xml: string): MeasuredLine {
  const edge = (name: string): number => Number(new RegExp(`${name}="([\\d.]+)"`).exec(xml)?.[1]) * MILLIMETRES;
  const words = [...xml.matchAll(/<word [^>]*>([^<]*)</g)].map(([, word = ""]) => word).join("");
  return { words, left: edge("xMin"), right: edge("xMax"), top: edge("yMin"), bottom: edge("yMax") };
}

function asPdf<Value>(bytes: Uint8Array, read: (pdf: string) => Value): Promise<Value> {
  return inFolder((folder) => {
    writeFileSync(join(folder, "report.docx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")];
    const office = spawnSync("soffice", options, { encoding: "utf8" });
    if (!existsSync(join(folder, "report.pdf"))) throw new Error(`LibreOffice: ${office.stderr}`);
    return read(join(folder, "report.pdf"));
  });
}

function textOf(pdf: string, layout: "-layout" | "-bbox-layout"): string {
  return spawnSync("pdftotext", [layout, pdf, "-"], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }).stdout;
}
