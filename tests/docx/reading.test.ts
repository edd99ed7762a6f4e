/** A document's shown words: what a reader sees with all revisions accepted, wherever it stands. */
import { passagesOf } from "../../src/core/proofreading/passage";
import { readDocument, type ReadDocument } from "../../src/docx/reading/read-document";
import { writeReport } from "../../src/docx/write-report";
import { compoundFile, zipOf } from "../make/package";
import { sampleSnapshot, snapshotSaying } from "../make/snapshot";
import { p, tbl, WORD_XML, wordFile } from "../make/word-file";
import { changed, open } from "./opened";

function read(bytes: Uint8Array): ReadDocument {
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function texts(body: string, parts: Readonly<Record<string, string>> = {}): readonly string[] {
  return passagesOf(read(wordFile(body, parts)).blocks).map(({ text }) => text);
}

function problem(bytes: Uint8Array): unknown {
  const result = readDocument(bytes);
  return result.ok ? null : result.problem;
}

const run = (text: string, properties = ""): string => `<w:r>${properties}<w:t>${text}</w:t></w:r>`;

test.each([
  [
    "insertions are there, deletions are not",
    `<w:p><w:ins>${run("甲")}</w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del></w:p>`,
    ["甲"],
  ],
  [
    "what was moved is where it went",
    `<w:p><w:moveFrom>${run("甲")}</w:moveFrom>${run("乙")}<w:moveTo>${run("甲")}</w:moveTo></w:p>`,
    ["乙甲"],
  ],
  [
    "hidden text is not shown",
    `<w:p>${run("甲")}${run("乙", "<w:rPr><w:vanish/></w:rPr>")}${run("丙", '<w:rPr><w:vanish w:val="0"/></w:rPr>')}</w:p>`,
    ["甲丙"],
  ],
  [
    "a deleted paragraph mark joins two paragraphs",
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run("甲")}</w:p>${p("乙")}`,
    ["甲乙"],
  ],
  ["a field shows its result", `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run("3")}</w:p>`, ["3"]],
  [
    "signs that are no text",
    "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t></w:r></w:p>",
    ["甲 乙\n丙"],
  ],
  ["a deleted row is none", tbl("甲|乙").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>") + p("丙"), ["丙"]],
])("%s", (_, body, expected) => {
  expect(texts(body)).toEqual(expected);
});

test("a style may hide text, also through the style it is based on", () => {
  const styles = `<w:styles xmlns:w="${WORD_XML}"><w:style w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>`;
  const body = `<w:p>${run("甲", '<w:rPr><w:rStyle w:val="B"/></w:rPr>')}${run("乙", '<w:rPr><w:rStyle w:val="C"/></w:rPr>')}</w:p>`;
  expect(texts(body, { "word/styles.xml": styles })).toEqual(["乙"]);
});

test("headers, footers, notes and text boxes are read, a text box once", () => {
  const box = `<w:txbxContent>${p("框")}</w:txbxContent>`;
  const body = `<w:p><w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  const part = (name: string, text: string): string => `<w:${name} xmlns:w="${WORD_XML}">${text}</w:${name}>`;
  const { blocks } = read(
    wordFile(body, {
      "word/header1.xml": part("hdr", p("眉")),
      "word/footnotes.xml": part("footnotes", `<w:footnote>${p("注")}</w:footnote>`),
    }),
  );
  expect(passagesOf(blocks).map(({ text, where }) => `${where.part} ${text}`)).toEqual([
    "textbox 框",
    "body ",
    "header 眉",
    "footnote 注",
  ]);
});

test("cells know their grid column", () => {
  const spanning = tbl("甲|乙").replace("<w:tc>", '<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>');
  const [block] = read(wordFile(spanning)).blocks;
  const cells = block?.kind === "table" ? block.rows.flat() : [];
  expect(cells.map(({ column, span, passage }) => [column, span, passage.text])).toEqual([
    [0, 2, "甲"],
    [2, 1, "乙"],
  ]);
});

test("every control of the sample is found where its words stand", async () => {
  const { blocks, controls } = read(await writeReport(sampleSnapshot()));
  const shown = passagesOf(blocks).flatMap(({ text, bound }) =>
    bound.map(({ from, to, control }) => [controls[control]?.shown, text.slice(from, to)]),
  );
  expect(shown.length).toBe(controls.length);
  expect(shown.length).toBeGreaterThan(60);
  expect(shown.filter(([own, stands]) => own !== stands)).toEqual([]);
  expect(controls.filter(({ isBoundHere, entry, shown: own }) => !isBoundHere || entry !== own)).toEqual([]);
});

test("the provenance comes back as it was written", async () => {
  const snapshot = sampleSnapshot();
  const { provenance } = read(await writeReport(snapshot));
  expect(provenance).toMatchObject({ snapshot: snapshot.id, year: snapshot.year, cutoff: snapshot.cutoff });
  const figure = snapshot.figures.find(({ key }) => key === "PAT_GRT");
  const own = provenance?.figures.get("PAT_GRT");
  expect(own).toMatchObject({
    name: figure?.name,
    value: figure?.value.kind === "decimal" ? figure.value.value : "",
    unit: "件",
  });
  expect(own?.cells).toEqual(figure?.cells.map(({ sheet, ranges, count, more }) => ({ sheet, ranges, count, more })));
});

test("what is no document that can be read says which", async () => {
  const report = await writeReport(snapshotSaying("专利授权⟨PAT_GRT~s=6件⟩。"));
  const parts = (bytes: Uint8Array): Record<string, string> =>
    Object.fromEntries(open(bytes).paths.map((path) => [path, open(bytes).text(path)]));
  const twice = { ...parts(report), "customXml/item9.xml": parts(report)["customXml/item1.xml"] ?? "" };
  expect(problem(compoundFile("EncryptionInfo", "EncryptedPackage"))).toEqual({ code: "word-encrypted" });
  expect(problem(compoundFile("WordDocument"))).toEqual({ code: "word-old-format" });
  expect(problem(new TextEncoder().encode("<html/>"))).toEqual({ code: "word-not-zip" });
  expect(problem(report.slice(0, 3000))).toEqual({ code: "word-damaged" });
  expect(problem(zipOf({ "xl/workbook.xml": "<x/>" }))).toEqual({ code: "word-other", found: "workbook" });
  expect(problem(zipOf({ mimetype: "application/vnd.oasis.opendocument.text" }))).toEqual({
    code: "word-other",
    found: "open-document",
  });
  expect(problem(changed(report, "word/document.xml", (xml) => xml.slice(0, -30)))).toEqual({ code: "word-damaged" });
  expect(problem(zipOf(twice))).toEqual({ code: "two-figures-parts", count: 2 });
  expect(problem(changed(report, "customXml/item1.xml", (xml) => xml.replace('format="1"', 'format="2"')))).toEqual({
    code: "word-newer-format",
  });
  const lost = Object.fromEntries(Object.entries(parts(report)).filter(([path]) => path !== "customXml/item2.xml"));
  expect(problem(zipOf(lost))).toEqual({ code: "no-provenance" });
  const strict =
    parts(report)["word/document.xml"]?.replaceAll(WORD_XML, "http://purl.oclc.org/ooxml/wordprocessingml/main") ?? "";
  expect(problem(zipOf({ ...parts(report), "word/document.xml": strict }))).toEqual({ code: "word-strict" });
});
