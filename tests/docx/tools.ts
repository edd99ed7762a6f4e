/** Programs beside Node that some tests need; without them those tests are skipped and say why. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs";
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
  return inFolder((folder) => {
    writeFileSync(join(folder, "report.docx"), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, join(folder, "report.docx")];
    const office = spawnSync("soffice", options, { encoding: "utf8" });
    if (!existsSync(join(folder, "report.pdf"))) throw new Error(`LibreOffice: ${office.stderr}`);
    spawnSync("pdftotext", ["-layout", join(folder, "report.pdf"), join(folder, "report.txt")]);
    const text = readFileSync(join(folder, "report.txt"), "utf8");
    return { pages: text.split("\f").slice(0, -1) };
  });
}
