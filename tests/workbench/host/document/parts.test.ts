/** What stands beside the text: custom XML parts in the package, properties, headers, styles, fonts; and what people do. */
import { strFromU8, unzipSync } from "fflate";
import { fontFact, setFontFact } from "../../../../src/workbench/host/document/fonts";
import type { DocumentModel, Located } from "../../../../src/workbench/host/document/model";
import { savedBytes } from "../../../../src/workbench/host/document/open-document";
import {
  customProperties,
  customValue,
  deleteCustomProperty,
  findCustomProperty,
  propertyText,
  putCustomProperty,
  setPropertyText,
} from "../../../../src/workbench/host/document/properties";
import { headerOrFooter, sectionsOf } from "../../../../src/workbench/host/document/sections";
import { insertText } from "../../../../src/workbench/host/document/insert-text";
import { styleIdOf } from "../../../../src/workbench/host/document/styles";
import { addXmlPart, deleteXmlPart, namespaceOfPart } from "../../../../src/workbench/host/document/xml-parts";
import { paragraphAt, runWordEdit } from "../../../../src/workbench/host/worker/run-word-edit";
import { shownControls } from "../../../../src/workbench/host/worker/word-view";
import { documentOf, lines, opened, paragraph, reportBytes } from "./make";

function files(document: DocumentModel): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(savedBytes(document))).map(([path, data]) => [path, strFromU8(data)]),
  );
}

const own = ({ xmlParts }: DocumentModel) => xmlParts.filter(({ isBuiltIn }) => !isBuiltIn);

describe("custom XML parts", () => {
  it("of a report have the ids that its properties say", async () => {
    const document = opened(await reportBytes());
    expect(own(document).map(namespaceOfPart)).toEqual(["urn:keji:figures:1", "urn:keji:provenance:1"]);
    const written = files(document)["customXml/itemProps1.xml"];
    expect(written).toContain(`ds:itemID="${own(document)[0]?.id}"`);
  });
  it("that are added are saved with id, type and relationship, and have the same id when opened again", () => {
    const document = documentOf(paragraph("前"));
    const added = addXmlPart(document, '<a xmlns="urn:a&amp;b">1</a>');
    const saved = files(document);
    expect(saved["customXml/item1.xml"]).toBe('<a xmlns="urn:a&amp;b">1</a>');
    expect(saved["word/_rels/document.xml.rels"]).toContain('Target="../customXml/item1.xml"');
    expect(saved["[Content_Types].xml"]).toContain('PartName="/customXml/itemProps1.xml"');
    const again = opened(savedBytes(document));
    expect(own(again).map((part) => [part.id, namespaceOfPart(part)])).toEqual([[added.id, "urn:a&b"]]);
    const other = addXmlPart(again, "<b/>");
    expect([other.path, other.id === added.id]).toEqual(["customXml/item2.xml", false]);
  });
  it("that are deleted leave nothing behind", () => {
    const document = documentOf(paragraph("前"));
    const before = Object.keys(files(document));
    deleteXmlPart(addXmlPart(document, "<a/>"));
    const saved = files(document);
    expect(Object.keys(saved).filter((path) => !before.includes(path) && !path.endsWith(".rels"))).toEqual([]);
    expect(saved["word/_rels/document.xml.rels"]).not.toContain("customXml");
    expect(saved["[Content_Types].xml"]).not.toContain("customXml");
  });
  it.each(["", "<a>", "text", "<a/><b/>"])("are XML: not %j", (xml) => {
    const document = documentOf(paragraph("前"));
    expect(() => addXmlPart(document, xml)).toThrow();
    expect(own(document)).toEqual([]);
  });
});

describe("properties", () => {
  it("are read and written, and make their parts where there are none", () => {
    const document = documentOf(paragraph("前"));
    expect(propertyText(document, "title")).toBe("");
    setPropertyText(document, "title", "工作总结");
    setPropertyText(document, "company", "科技局");
    putCustomProperty(document, "快照", "s1");
    putCustomProperty(document, "份数", 2);
    putCustomProperty(document, "快照", "s2");
    const again = opened(savedBytes(document));
    expect([propertyText(again, "title"), propertyText(again, "company")]).toEqual(["工作总结", "科技局"]);
    expect(customProperties(again).map((one) => [one.key, customValue(one).value])).toEqual([
      ["快照", "s2"],
      ["份数", 2],
    ]);
    const found = findCustomProperty(again, "份数");
    if (found === null) throw new Error("not found");
    deleteCustomProperty(found);
    expect(() => customValue(found)).toThrow(/doesn't exist/);
  });
});

describe("headers and footers", () => {
  it("of a report are its own; a header that is not there is made once", async () => {
    const document = opened(await reportBytes());
    const [section] = sectionsOf(document);
    if (section === undefined) throw new Error("no section");
    const before = Object.keys(files(document));
    insertText(headerOrFooter(section, "Header", "Primary"), "内部资料", "Start");
    insertText(headerOrFooter(section, "Header", "Primary"), "：", "End");
    headerOrFooter(section, "Footer", "Primary");
    const saved = files(document);
    expect(Object.keys(saved).filter((path) => !before.includes(path))).toEqual(["word/header1.xml"]);
    expect(saved["word/header1.xml"]?.replace(/<[^>]*>/g, "").trim()).toBe("内部资料：");
    expect(() => headerOrFooter(section, "Header", "Erste")).toThrow(/Primary/);
  });
});

describe("styles and fonts", () => {
  it("styles go by their names in any case, with or without a space", async () => {
    const document = opened(await reportBytes());
    expect(styleIdOf(document, "Heading1", "paragraph")).toBe(styleIdOf(document, "heading 1", "paragraph"));
    expect(() => styleIdOf(document, "没有", "paragraph")).toThrow(/没有/);
  });
  it("Word's own styles are there also where the file does not name them", () => {
    const document = documentOf(paragraph("前"));
    const id = styleIdOf(document, "Heading1", "paragraph");
    expect(styleIdOf(document, "heading 1", "paragraph")).toBe(id);
    expect(files(document)["word/styles.xml"]).toContain(`<w:name w:val="heading 1"/>`);
  });
  it("a font is asked of all runs and set for all of them", () => {
    const document = documentOf("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:t>细</w:t></w:r></w:p>");
    const line: Located = paragraphAt(document, "粗细");
    expect(fontFact(line, "Bold")).toBeNull();
    setFontFact(line, "Bold", true);
    setFontFact(line, "Size", 16);
    setFontFact(line, "HighlightColor", "Yellow");
    expect([fontFact(line, "Bold"), fontFact(line, "Size"), fontFact(line, "HighlightColor")]).toEqual([
      true,
      16,
      "yellow",
    ]);
    const look = '<w:rPr><w:b/><w:sz w:val="32"/><w:highlight w:val="yellow"/></w:rPr>';
    expect(files(document)["word/document.xml"]?.split(look)).toHaveLength(3);
  });
});

describe("people", () => {
  it("type, reword, add and delete; what is not there is said", () => {
    const document = documentOf(paragraph("授权{a=5件}，同比增长。") + paragraph("二"), { bindings: "at-rest" });
    const edit = (change: Parameters<typeof runWordEdit>[1]): void => runWordEdit(document, change, "person");
    edit({ kind: "type-in-control", tag: "a", text: "6件" });
    edit({ kind: "reword", words: "同比增长", to: "有所增长" });
    edit({ kind: "add-paragraph", after: "二", text: "三" });
    edit({ kind: "delete-paragraph", words: "二" });
    expect(lines(document)).toEqual(["授权{a=6件}，有所增长。", "三"]);
    edit({ kind: "delete-control", tag: "a", content: "kept" });
    expect(shownControls(document)).toEqual([]);
    expect(lines(document)[0]).toBe("授权6件，有所增长。");
    expect(() => edit({ kind: "delete-control", tag: "a", content: "gone" })).toThrow("no control a");
    expect(() => edit({ kind: "reword", words: "没有", to: "" })).toThrow("no paragraph with 没有");
  });
});
