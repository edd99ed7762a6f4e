import { Buffer } from "node:buffer";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { readBoundText } from "../../../docx/read-bound-text";
import { wordAttribute, wordDescendants } from "../../../../src/workbench/host/document/dom";
import { wrapInControl } from "../../../../src/workbench/host/document/controls";
import { rangeFrom } from "../../../../src/workbench/host/document/ranges";
import { insertFile } from "../../../../src/workbench/host/document/insert-file";
import type { DocumentModel } from "../../../../src/workbench/host/document/model";
import { savedBytes } from "../../../../src/workbench/host/document/open-document";
import { mainBody } from "../../../../src/workbench/host/document/stories";
import { stylesOf } from "../../../../src/workbench/host/document/styles";
import { controlAt, paragraphAt } from "../../../../src/workbench/host/worker/run-word-edit";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "../../../docx/tools";
import { bodyBytes, documentOf, figures, lines, opened, paragraph, reportBytes } from "./make";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const file = (xml: string, more: Readonly<Record<string, string>> = {}): string => base64(bodyBytes(xml, more));

function parts(document: DocumentModel): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(savedBytes(document))).map(([path, data]) => [path, strFromU8(data)]),
  );
}

describe("where it goes", () => {
  it.each([
    ["Start", ["一", "二", "前", "后"]],
    ["End", ["前", "后", "一", "二"]],
    // Word's last paragraph cannot be replaced.
    ["Replace", ["一", "二", ""]],
  ])("%s of the body", (location, expected) => {
    const document = documentOf(paragraph("前") + paragraph("后"));
    insertFile(mainBody(document), file(paragraph("一") + paragraph("二")), location);
    expect(lines(document)).toEqual(expected);
  });
  it("beside or instead of a paragraph, and inside a line in its middle", () => {
    const document = documentOf(paragraph("甲乙") + paragraph("丙"));
    insertFile(paragraphAt(document, "丙"), file(paragraph("新")), "Replace");
    expect(lines(document)).toEqual(["甲乙", "新"]);
    const line = paragraphAt(document, "甲乙");
    insertFile(line, file(paragraph("上")), "Start");
    expect(lines(document)).toEqual(["上", "甲乙", "新"]);
  });
  it("not into a rich text control in a line either", () => {
    const document = documentOf(paragraph("甲乙"));
    const control = wrapInControl(rangeFrom(paragraphAt(document, "甲乙"), "Content"));
    expect(() => insertFile(control, file(paragraph("新")), "Replace")).toThrow(/do not fit into a line/);
    expect(lines(document).join("")).toContain("甲乙");
  });
  it("not into a control in a line, and nothing is lost by the attempt", () => {
    const document = documentOf(paragraph("甲{a=5件}"));
    expect(() => insertFile(controlAt(document, "a"), file(paragraph("新")), "Replace")).toThrow(/holds text alone/);
    expect(lines(document)).toEqual(["甲{a=5件}"]);
  });
});

describe("what it brings", () => {
  it("controls under new ids, showing what the document's own part says", () => {
    const document = documentOf(paragraph("{a=5件}"));
    figures(document, { a: "6件" });
    insertFile(mainBody(document), file(paragraph("另有{a=旧文}")), "End");
    expect(lines(document)[1]).toBe("另有{a=6件}");
    const ids = wordDescendants(mainBody(document).container, "id").map((id) => wordAttribute(id, "val"));
    expect(new Set(ids).size).toBe(2);
  });
  it("bookmarks under free numbers, but none whose name is there", () => {
    const marked = (name: string, text: string): string =>
      `<w:p><w:bookmarkStart w:id="1" w:name="${name}"/><w:r><w:t>${text}</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`;
    const document = documentOf(marked("_kj_a", "甲"));
    insertFile(
      mainBody(document),
      file(marked("_KJ_A", "又甲") + marked("_kj_b", "乙").replace(/w:id="1"/g, 'w:id="2"')),
      "End",
    );
    const starts = wordDescendants(mainBody(document).container, "bookmarkStart");
    expect(starts.map((one) => [wordAttribute(one, "id"), wordAttribute(one, "name")])).toEqual([
      ["1", "_kj_a"],
      ["2", "_kj_b"],
    ]);
    expect(wordDescendants(mainBody(document).container, "bookmarkEnd")).toHaveLength(2);
  });
  it("the styles and lists it uses; a style of the same name stays as the document has it", async () => {
    const document = documentOf(paragraph("前"));
    insertFile(mainBody(document), base64(await reportBytes()), "End");
    const names = stylesOf(document.package, "paragraph").map((style) =>
      wordAttribute(wordDescendants(style, "name")[0] ?? null, "val"),
    );
    expect(names).toEqual(expect.arrayContaining(["Normal", "heading 1", "Title"]));
    expect(names.filter((name) => name === "Normal")).toHaveLength(1);
    const saved = parts(document);
    expect(saved["word/numbering.xml"]).toContain("chineseCounting");
    expect(saved["word/_rels/document.xml.rels"]).toContain("numbering.xml");
  });
  it("no custom XML part, header, footer or property", async () => {
    const document = documentOf(paragraph("前"));
    const before = Object.keys(parts(document));
    insertFile(mainBody(document), base64(await reportBytes()), "End");
    const added = Object.keys(parts(document)).filter((path) => !before.includes(path));
    expect(added).toEqual(["word/numbering.xml"]);
  });
  it("what it points to: pictures and addresses, under free names", () => {
    const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.com/" TargetMode="External"/><Relationship Id="rId8" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" Target="charts/chart1.xml"/></Relationships>`;
    const link = `<w:p><w:hyperlink r:id="rId9"><w:r><w:t>网址</w:t></w:r></w:hyperlink><w:r><w:drawing><c:chart xmlns:c="urn:c" r:id="rId8"/></w:drawing></w:r></w:p>`;
    const chart = { "word/_rels/document.xml.rels": relationships, "word/charts/chart1.xml": "<chart/>" };
    const document = documentOf(paragraph("前"));
    insertFile(mainBody(document), file(link, chart), "End");
    insertFile(mainBody(document), file(link, chart), "End");
    const saved = parts(document);
    expect(Object.keys(saved).filter((path) => path.includes("charts"))).toEqual([
      "word/charts/chart1.xml",
      "word/charts/chart2.xml",
    ]);
    expect(saved["word/_rels/document.xml.rels"]?.match(/example\.com/g)).toHaveLength(2);
    const [, id] = /<w:hyperlink[^>]*r:id="(\w+)"/.exec(saved["word/document.xml"] ?? "") ?? [];
    expect(saved["word/_rels/document.xml.rels"]).toContain(`Id="${id}"`);
  });
  it("all as inserted, while changes are tracked", () => {
    const document = documentOf(paragraph("前"));
    document.isTracking = true;
    insertFile(mainBody(document), file(paragraph("新{a=5件}")), "End");
    const xml = mainBody(document).container.toString();
    expect(xml.match(/<w:ins [^>]*><w:r>/g)).toHaveLength(2);
    expect(xml).toMatch(/<w:rPr><w:ins [^>]*\/><\/w:rPr>/);
  });
});

describe("what is saved", () => {
  const lacking = missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash");
  const validity = (bytes: Uint8Array): Promise<string> =>
    inFolder((folder) => {
      const path = join(folder, "saved.docx");
      writeFileSync(path, bytes);
      return spawnSync("bash", [SCHEMA_CHECK, path], { encoding: "utf8" }).stdout.replace(path, "saved.docx");
    });

  it("of an opened report is what it was, part for part", async () => {
    const before = unzipSync(await reportBytes());
    const after = unzipSync(savedBytes(opened(await reportBytes())));
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    const changed = Object.keys(before).filter(
      (path) => !Buffer.from(before[path] ?? []).equals(Buffer.from(after[path] ?? [])),
    );
    expect(changed).toEqual([]);
  });
  it("reads as a report, with every control bound, when its parts were added first", async () => {
    const document = documentOf(paragraph("前"));
    insertFile(mainBody(document), base64(await reportBytes()), "Start");
    const read = readBoundText(savedBytes(document));
    expect(read.ok && read.value.controls.find(({ tag }) => tag === "fig:ENT_LIB~s")?.shown).toBe("8家");
    expect(read.ok && read.value.figures).toBeNull();
  });
  testWhenThere(
    lacking,
    "is valid by ECMA-376: an opened report, and one inserted into another document, tracked or not",
    async () => {
      const report = await reportBytes();
      expect(await validity(savedBytes(opened(report)))).toBe("valid: saved.docx\n");
      for (const isTracking of [false, true]) {
        const document = documentOf(paragraph("前"));
        document.isTracking = isTracking;
        insertFile(mainBody(document), base64(report), "End");
        insertFile(mainBody(document), base64(report), "Start");
        figures(document, { a: "6件" });
        expect(await validity(savedBytes(document))).toBe("valid: saved.docx\n");
      }
    },
  );
});
