/** The two pages of a report that README shows: taken from LibreOffice, and held against the sample's report of now. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { draftReport } from "../../src/app/draft-report";
import { passagesOf } from "../../src/core/proofreading/passage";
import { readDocument } from "../../src/docx/reading/read-document";
import { pack } from "../../src/pack/pack";
import { inFolder, missing, printed } from "../docx/tools";
import { checkSample } from "../make/check";
import { IMAGES, isRetaking, linesOf } from "./album";

/** Found by the first paragraph that stands on it. */
const PAGES = [
  { name: "report-page-1", begins: "青溪县科学技术局2021年工作总结" },
  { name: "report-annex", begins: "附件" },
] as const;
const RESOLUTION = 96;

let report: Uint8Array;
beforeAll(async () => {
  report = (await draftReport(checkSample(), pack, { stage: "draft", charts: "drawn" })).bytes;
});

/** The report's paragraphs and cells, as a person reads them. */
function textsOf(bytes: Uint8Array): readonly string[] {
  const read = readDocument(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return passagesOf(read.value.blocks).flatMap(({ text }) => linesOf(text));
}

const bare = (text: string): string => text.replace(/\s/g, "");

it.each(PAGES)("$name shows words that stand together in the report", ({ name, begins }) => {
  const shows = readFileSync(join(IMAGES, `${name}.txt`), "utf8").trimEnd();
  expect(shows.split("\n")[0]).toBe(begins);
  expect(textsOf(report).join("\n")).toContain(shows);
});

if (isRetaking) {
  const lacking = missing("soffice", "pdftoppm");
  if (lacking !== null) throw new Error(`the pages of the report need ${lacking}`);
  beforeAll(async () => {
    const texts = textsOf(report);
    const { pages } = await printed(report);
    for (const { name, begins } of PAGES) {
      const at = pages.findIndex((page) => bare(page).startsWith(bare(begins)));
      const printedWords = bare(pages[at] ?? "");
      const first = texts.indexOf(begins);
      const rest = texts.slice(first);
      const off = rest.findIndex((text) => !printedWords.includes(bare(text)));
      writeFileSync(join(IMAGES, `${name}.txt`), `${rest.slice(0, off === -1 ? undefined : off).join("\n")}\n`);
      await drawPage(name, at + 1);
    }
  }, 300_000);
}

function drawPage(name: string, page: number): Promise<void> {
  return inFolder((folder) => {
    const file = join(folder, "report.docx");
    writeFileSync(file, report);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    spawnSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
    const only = ["-f", String(page), "-l", String(page), "-singlefile", "-r", String(RESOLUTION), "-png"];
    const drawn = spawnSync("pdftoppm", [...only, join(folder, "report.pdf"), join(IMAGES, name)]);
    if (drawn.status !== 0) throw new Error(String(drawn.stderr));
  });
}
