import { strToU8, zipSync } from "fflate";
import { readBoundText, type BoundText } from "./read-bound-text";
import { writeReport } from "../../src/docx/write-report";
import { sampleSnapshot, snapshotSaying } from "../make/snapshot";
import { changed } from "./opened";

function read(bytes: Uint8Array): BoundText {
  const result = readBoundText(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const problemOf = (bytes: Uint8Array): string | null => {
  const result = readBoundText(bytes);
  return result.ok ? null : result.problem.code;
};

const SAYING = "专利授权⟨PAT_GRT~s=6件⟩，⟪change.PAT_GRT=增加1件⟫。";

test("every bound text equals its cached text", async () => {
  const bound = read(await writeReport(sampleSnapshot())).controls.filter(({ tag }) => !tag?.startsWith("sec:"));
  expect(bound.length).toBeGreaterThan(60);
  expect(bound.filter(({ shown, bound: entry }) => shown !== entry)).toEqual([]);
});

test("controls are read with their tags, titles and keys, a section's before those in it", async () => {
  const { controls } = read(await writeReport(snapshotSaying(SAYING)));
  expect(controls.map(({ tag, title, key, shown, bound }) => [tag, title, key, shown, bound])).toEqual([
    ["sec:s", "s部分", null, "专利授权6件，增加1件。", null],
    ["fig:PAT_GRT~s", "专利授权量", "PAT_GRT~s", "6件", "6件"],
    ["say:change.PAT_GRT", "措辞·专利授权量", "change.PAT_GRT", "增加1件", "增加1件"],
  ]);
});

test("both parts are found by their namespace, under whatever name", async () => {
  const { figures, provenance } = read(await writeReport(snapshotSaying(SAYING)));
  expect([figures?.path, provenance?.path]).toEqual(["customXml/item1.xml", "customXml/item2.xml"]);
  expect(figures?.xml).toContain(
    '<figures xmlns="urn:keji:figures:1" format="1"><f key="PAT_GRT~s">6件</f><f key="change.PAT_GRT">增加1件</f></figures>',
  );
});

test("a text typed over a figure differs from its entry", async () => {
  const typed = changed(await writeReport(snapshotSaying(SAYING)), "word/document.xml", (xml) =>
    xml.replace(">6件<", ">8件<"),
  );
  const control = read(typed).controls.find(({ tag }) => tag === "fig:PAT_GRT~s");
  expect([control?.shown, control?.bound]).toEqual(["8件", "6件"]);
});

test("a binding to another store, or to an entry that is gone, has no bound text", async () => {
  const written = await writeReport(snapshotSaying(SAYING));
  const strange = changed(written, "word/document.xml", (xml) =>
    xml.replace(/storeItemID="[^"]*"/, 'storeItemID="{0}"'),
  );
  const gone = changed(written, "customXml/item1.xml", (xml) => xml.replace("PAT_GRT~s", "PAT_APP~s"));
  for (const bytes of [strange, gone]) {
    const control = read(bytes).controls.find(({ tag }) => tag === "fig:PAT_GRT~s");
    expect([control?.key, control?.bound]).toEqual(["PAT_GRT~s", null]);
  }
});

test("a document without our parts is read as one that is not linked", () => {
  const xml =
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';
  expect(read(zipSync({ "word/document.xml": strToU8(xml) }))).toEqual({
    controls: [],
    figures: null,
    provenance: null,
  });
});

test("a report of a newer format is refused", async () => {
  const written = await writeReport(snapshotSaying(SAYING));
  expect(problemOf(changed(written, "customXml/item1.xml", (xml) => xml.replace('format="1"', 'format="2"')))).toBe(
    "newer-format",
  );
  expect(
    problemOf(
      changed(written, "customXml/item2.xml", (xml) => xml.replace("urn:keji:provenance:1", "urn:keji:provenance:2")),
    ),
  ).toBe("newer-format");
});

test("what is no Word document is the user's problem", async () => {
  const written = await writeReport(snapshotSaying(SAYING));
  expect(problemOf(strToU8("科绩"))).toBe("not-docx");
  expect(problemOf(zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }))).toBe("not-docx");
  expect(problemOf(changed(written, "word/document.xml", (xml) => xml.slice(0, -20)))).toBe("broken");
  expect(problemOf(changed(written, "word/document.xml", (xml) => `<!DOCTYPE x [<!ENTITY a "a">]>${xml}`))).toBe(
    "broken",
  );
});
