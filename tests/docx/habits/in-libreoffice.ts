/** Saves a report through the real LibreOffice, which is here for its damage (see repair-split). */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder } from "../tools";

export function savedInLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  return inFolder((folder) => {
    writeFileSync(join(folder, "report.docx"), bytes);
    mkdirSync(join(folder, "saved"));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const format = "docx:MS Word 2007 XML";
    const options = [
      profile,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      join(folder, "saved"),
      join(folder, "report.docx"),
    ];
    const office = spawnSync("soffice", options, { encoding: "utf8" });
    if (office.status !== 0) throw new Error(`LibreOffice: ${office.stderr}`);
    return new Uint8Array(readFileSync(join(folder, "saved", "report.docx")));
  });
}
