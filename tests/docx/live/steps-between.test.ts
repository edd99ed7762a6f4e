/** From one document to another: words where only words differ, whole paragraphs where more does, nothing where nothing does. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stepsBetween } from "../../../src/docx/live/steps-between";
import { reboundTo } from "../../../src/docx/live/rebind";
import { isInPlace, wordsAfter, wordsBefore } from "../../../src/core/link/document-steps";
import { GRANTED, refresh, SHAKEN, written } from "../../app/refresh/refreshed";
import { comment } from "../habits/in-word";
import { changed, open, paragraphs } from "../opened";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "../tools";

const NEVER = { mayShade: () => false };

it("has no steps between a document and itself", async () => {
  const steps = stepsBetween(await written(), await written(), NEVER);
  expect([isInPlace(steps), steps.figures]).toEqual([true, null]);
  expect(steps.lines.join("")).toBe(paragraphs(open(await written())).join(""));
});

it("changes words where only words differ", async () => {
  const { file } = refresh(await written(), GRANTED);
  const steps = stepsBetween(await written(), file, NEVER);
  expect([steps.removes, steps.inserts, steps.beyond]).toEqual([[], [], []]);
  const [before, after] = [paragraphs(open(await written())), paragraphs(open(file))];
  for (const step of steps.changes) {
    expect(wordsBefore(step)).toBe(before[step.line]);
    expect(wordsAfter(step)).toBe(after[step.line]);
  }
  expect(steps.figures?.xml).toContain('key="PAT_GRT~s">6件');
});

it("puts in as files what is composed anew, without parts that the open document has", async () => {
  const steps = stepsBetween(await written(), refresh(await written(), SHAKEN).file, NEVER);
  expect(steps.inserts.length).toBeGreaterThan(2);
  for (const { file } of steps.inserts) {
    const { paths, text } = open(file);
    expect(paths.filter((path) => /customXml|header|footer|comments/.test(path))).toEqual([]);
    expect(text("[Content_Types].xml")).not.toMatch(/customXml|footer/);
  }
  const words = steps.inserts.map(({ file }) => open(file).text("word/document.xml")).join("");
  expect(words).toContain("storeItemID=");
});

it("leaves a paragraph with a comment where it is, and its words follow", async () => {
  const bytes = comment("专利授权")(await written());
  const steps = stepsBetween(bytes, refresh(bytes, GRANTED).file, NEVER);
  const line = steps.lines.findIndex((words) => words.startsWith("推动专利"));
  expect(steps.removes.filter(({ from, to }) => from <= line && line <= to)).toEqual([]);
  expect(steps.changes.some((step) => step.line === line)).toBe(true);
});

it("tells of bound words that stand in no line", async () => {
  const box = (xml: string): string =>
    xml.replace("<w:body>", () => {
      const control = /<w:sdt>(?:(?!<\/w:sdt>).)*fig:PAT_GRT~s(?:(?!<\/w:sdt>).)*<\/w:sdt>/s.exec(xml)?.[0] ?? "";
      const drawing = `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p>${control}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
      return `<w:body><w:p>${drawing}</w:p>`;
    });
  const bytes = changed(await written(), "word/document.xml", box);
  const steps = stepsBetween(bytes, refresh(bytes, GRANTED).file, NEVER);
  expect(steps.beyond).toEqual([{ key: "PAT_GRT~s", from: "5件", to: "6件", where: "textbox" }]);
});

it("leads bindings to another part", async () => {
  const id = "{11111111-2222-3333-4444-555555555555}";
  const xml = open(reboundTo(await written(), id)).text("word/document.xml");
  const ids = new Set([...xml.matchAll(/storeItemID="([^"]*)"/g)].map(([, found]) => found));
  expect([...ids]).toEqual([id]);
});

const lacking = missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash");

testWhenThere(lacking, "every file to be put in is a valid document", async () => {
  const steps = stepsBetween(await written(), refresh(await written(), SHAKEN).file, NEVER);
  const [first] = steps.inserts;
  const said = await inFolder((folder) => {
    const path = join(folder, "part.docx");
    writeFileSync(path, first?.file ?? new Uint8Array());
    return spawnSync("bash", [SCHEMA_CHECK, path], { encoding: "utf8" }).stdout.replace(path, "part.docx");
  });
  expect(said).toBe("valid: part.docx\n");
});
