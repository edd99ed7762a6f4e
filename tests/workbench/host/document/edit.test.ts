import { deleteControl, wrapInControl } from "../../../../src/workbench/host/document/controls";
import { wordDescendants } from "../../../../src/workbench/host/document/dom";
import { contentOf, sweepRanges } from "../../../../src/workbench/host/document/extents";
import { insertParagraph, insertText } from "../../../../src/workbench/host/document/insert-text";
import type { BodyModel, DocumentModel, ParagraphModel } from "../../../../src/workbench/host/document/model";
import { clearContent, deleteStretch, rangeFrom, rangeOverBoth } from "../../../../src/workbench/host/document/ranges";
import { search } from "../../../../src/workbench/host/document/search";
import { mainBody } from "../../../../src/workbench/host/document/stories";
import {
  addRows,
  deleteRows,
  insertTable,
  rowsOf,
  setValues,
  tablesIn,
  valuesOf,
} from "../../../../src/workbench/host/document/tables";
import { textOf } from "../../../../src/workbench/host/document/text";
import { controlAt, paragraphAt } from "../../../../src/workbench/host/worker/run-word-edit";
import { documentOf, lines, paragraph } from "./make";

function at(document: DocumentModel, words: string): ParagraphModel {
  return paragraphAt(document, words);
}

/** The body without namespaces and without the marks of ranges that somebody holds. */
function xmlOf(document: DocumentModel, marks: "shown" | "hidden" = "hidden"): string {
  const xml = mainBody(document)
    .container.toString()
    .replace(/ xmlns:\w+="[^"]*"/g, "");
  return marks === "shown" ? xml : xml.replace(/<k:mark\/>/g, "");
}

describe("text", () => {
  it.each([
    ["Start", "新原文"],
    ["End", "原文新"],
    ["Replace", "新"],
  ])("goes to the %s of a paragraph", (location, expected) => {
    const document = documentOf(paragraph("原文"));
    insertText(at(document, "原文"), "新", location);
    expect(lines(document)).toEqual([expected]);
  });
  it.each([
    ["Before", "A新BC"],
    ["Start", "A新BC"],
    ["End", "AB新C"],
    ["After", "AB新C"],
    ["Replace", "A新C"],
  ])("goes %s a range inside a run", (location, expected) => {
    const document = documentOf(paragraph("ABC"));
    const [found] = search(at(document, "ABC"), "B", null);
    if (found === undefined) throw new Error("not found");
    insertText(found, "新", location);
    expect(lines(document)).toEqual([expected]);
    expect(textOf(contentOf(found))).toBe(
      { Before: "B", Start: "新B", End: "B新", After: "B", Replace: "新" }[location],
    );
  });
  it("takes the look of the run beside it", () => {
    const document = documentOf(`<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>粗</w:t></w:r><w:r><w:t>细</w:t></w:r></w:p>`);
    insertText(at(document, "粗细"), "前", "Start");
    insertText(at(document, "粗细"), "后", "End");
    expect(xmlOf(document)).toMatch(
      /<w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">前<.*细<.*<w:r><w:t xml:space="preserve">后</,
    );
  });
  it("with line breaks makes paragraphs with the same properties", () => {
    const document = documentOf(`<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>头尾</w:t></w:r></w:p>`);
    const [found] = search(at(document, "头尾"), "头", null);
    if (found === undefined) throw new Error("not found");
    const range = insertText(found, "一\n二", "After");
    expect(lines(document)).toEqual(["头一", "二尾"]);
    expect(textOf(contentOf(range))).toBe("一\r二");
    expect(xmlOf(document).match(/<w:jc w:val="center"\/>/g)).toHaveLength(2);
  });
  it("with line breaks does not fit into a control in a line", () => {
    const document = documentOf(paragraph("{a=5件}"));
    expect(() => insertText(controlAt(document, "a"), "一\n二", "Replace")).toThrow(/takes no paragraphs/);
  });
  it("that replaces a body leaves one paragraph of the first one's style", () => {
    const document = documentOf(
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>一</w:t></w:r></w:p>${paragraph("二")}<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`,
    );
    insertText(mainBody(document), "全新", "Replace");
    expect(lines(document)).toEqual(["全新"]);
    expect(xmlOf(document)).toMatch(/<w:body><w:p><w:pPr><w:jc w:val="center"\/><\/w:pPr>.*<\/w:p><w:sectPr>/);
  });
});

describe("paragraphs", () => {
  it("stand beside a control's paragraph, and take its looks", () => {
    const document = documentOf(`<w:p><w:pPr><w:jc w:val="right"/></w:pPr>${paragraph("甲{a=5件}").slice(5)}`);
    insertParagraph(controlAt(document, "a"), "后", "After");
    insertParagraph(mainBody(document), "首", "Start");
    expect(lines(document)).toEqual(["首", "甲{a=5件}", "后"]);
    expect(xmlOf(document).match(/<w:jc w:val="right"\/>/g)).toHaveLength(3);
  });
  it("are deleted with their mark; the last one of a body leaves an empty one", () => {
    const document = documentOf(paragraph("一") + paragraph("二"));
    deleteStretch(at(document, "一"));
    expect(lines(document)).toEqual(["二"]);
    deleteStretch(at(document, "二"));
    expect(lines(document)).toEqual([""]);
  });
  it("become one where a range over their border is cleared", () => {
    const document = documentOf(paragraph("一二") + paragraph("三四") + paragraph("五六"));
    const [from] = search(at(document, "一二"), "二", null);
    const [to] = search(at(document, "五六"), "五", null);
    if (from === undefined || to === undefined) throw new Error("not found");
    clearContent(rangeOverBoth(to, from));
    expect(lines(document)).toEqual(["一六"]);
  });
});

describe("bookmarks", () => {
  const marked = (inside: string): string =>
    `<w:p><w:bookmarkStart w:id="1" w:name="_kj_a"/>${inside}</w:p><w:p><w:r><w:t>二</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`;

  it("shrink when only one end goes", () => {
    const document = documentOf(marked(`<w:r><w:t>一</w:t></w:r>`));
    deleteStretch(at(document, "一"));
    expect(xmlOf(document)).toMatch(
      /<w:body><w:bookmarkStart [^>]*\/><w:p><w:r><w:t>二<\/w:t><\/w:r><w:bookmarkEnd w:id="1"\/><\/w:p>/,
    );
  });
  it("go with all they hold", () => {
    const document = documentOf(
      `<w:p><w:bookmarkStart w:id="1" w:name="_kj_a"/><w:r><w:t>一</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`,
    );
    insertText(at(document, "一"), "二", "Replace");
    expect(xmlOf(document)).not.toContain("bookmark");
  });
  it("stay around a control whose text changes", () => {
    const document = documentOf(
      `<w:p><w:bookmarkStart w:id="1" w:name="_kj_a"/>${paragraph("{a=5件}").slice(5, -6)}<w:bookmarkEnd w:id="1"/></w:p>`,
    );
    insertText(controlAt(document, "a"), "6件", "Replace");
    expect(xmlOf(document)).toMatch(/bookmarkStart.*6件.*bookmarkEnd/);
  });
});

describe("controls", () => {
  it("are put around a range, a paragraph and a body", () => {
    const document = documentOf(paragraph("授权5件"));
    const [found] = search(at(document, "5件"), "5件", null);
    if (found === undefined) throw new Error("not found");
    wrapInControl(found);
    wrapInControl(at(document, "5件"));
    wrapInControl(mainBody(document));
    expect(xmlOf(document)).toMatch(
      /<w:body><w:sdt>.*<w:sdtContent><w:sdt>.*<w:sdtContent><w:p>.*<w:sdt>.*5件.*<\/w:sdt><\/w:p><\/w:sdtContent><\/w:sdt><\/w:sdtContent><\/w:sdt><w:sectPr>/,
    );
  });
  it("cannot begin in one paragraph and end in another", () => {
    const document = documentOf(paragraph("一") + paragraph("二"));
    const both = rangeOverBoth(rangeFrom(at(document, "一"), "Content"), rangeFrom(at(document, "二"), "Content"));
    expect(() => wrapInControl(both)).toThrow(/cannot begin in one paragraph/);
  });
  it("of plain text hold text alone", () => {
    const document = documentOf(paragraph("{a=5件}"));
    expect(() => wrapInControl(rangeFrom(controlAt(document, "a"), "Content"))).toThrow(/holds text alone/);
    const table = { rows: 1, columns: 1, where: "Start", values: null };
    expect(() => insertTable(controlAt(document, "a"), table)).toThrow(/holds text alone/);
  });
  it("are deleted with or without what they hold", () => {
    const document = documentOf(paragraph("甲{a=5件}乙{b=6件}"));
    deleteControl(controlAt(document, "a"), true);
    deleteControl(controlAt(document, "b"), false);
    expect(lines(document)).toEqual(["甲5件乙"]);
  });
  it("that cannot be deleted keep what holds them", () => {
    const locked = paragraph("{a=5件}").replace("<w:id", '<w:lock w:val="sdtLocked"/><w:id');
    const document = documentOf(locked + paragraph("二"));
    expect(() => deleteStretch(at(document, "5件"))).toThrow(/cannotDelete/);
    expect(() => insertText(mainBody(document), "新", "Replace")).toThrow(/cannotDelete/);
    expect(() => deleteControl(controlAt(document, "a"), true)).toThrow(/cannotDelete/);
  });
});

describe("tracked changes", () => {
  it("keep what is deleted and mark what is inserted, paragraphs too", () => {
    const document = documentOf(paragraph("旧文{a=5件}"));
    document.isTracking = true;
    insertText(controlAt(document, "a"), "6件", "Replace");
    insertParagraph(at(document, "旧文"), "新段", "After");
    deleteStretch(at(document, "旧文"));
    // A deleted control is there until somebody accepts that.
    expect(lines(document)).toEqual(["{a=}", "新段"]);
    const xml = xmlOf(document);
    expect(xml).toMatch(
      /<w:pPr><w:rPr><w:del [^>]*\/><\/w:rPr><\/w:pPr><w:del [^>]*><w:r><w:delText xml:space="preserve">旧文/,
    );
    expect(xml).toMatch(/<w:del [^>]*><w:r><w:delText xml:space="preserve">5件/);
    // What one inserted oneself is simply taken back.
    expect(xml).not.toContain("6件");
    expect(xml).toMatch(/<w:pPr><w:rPr><w:ins [^>]*\/><\/w:rPr><\/w:pPr>/);
  });
});

describe("ranges", () => {
  it("stay with their words when others change before them", () => {
    const document = documentOf(paragraph("甲乙丙"));
    const [found] = search(at(document, "甲乙丙"), "丙", null);
    if (found === undefined) throw new Error("not found");
    insertText(at(document, "甲"), "前", "Start");
    insertText(found, "丁", "Replace");
    expect(lines(document)).toEqual(["前甲乙丁"]);
  });
  it("leave no marks once nobody holds them", () => {
    const document = documentOf(paragraph("甲乙丙"));
    const [found] = search(at(document, "甲乙丙"), "乙", null);
    if (found === undefined) throw new Error("not found");
    sweepRanges(document);
    expect(xmlOf(document, "shown")).not.toContain("mark");
    expect(() => contentOf(found)).toThrow(/no longer in the document/);
  });
  it("are found in any case, as whole words, over several runs; what is not known is refused", () => {
    const document = documentOf(paragraph("R&amp;D 经费 r&amp;d经费 R&amp;DX"));
    const options = (...names: string[]) => ({
      kind: "search-options" as const,
      asked: new Map(names.map((name) => [name, true])),
    });
    expect(search(mainBody(document), "R&D", null)).toHaveLength(3);
    expect(search(mainBody(document), "R&D", options("MatchCase"))).toHaveLength(2);
    expect(search(mainBody(document), "R&D", options("MatchCase", "MatchWholeWord"))).toHaveLength(1);
    expect(() => search(mainBody(document), "R?D", options("MatchWildcards"))).toThrow(/MatchWildcards/);
    expect(() => search(mainBody(document), "字".repeat(256), null)).toThrow(/too long/);
  });
});

describe("tables", () => {
  function table(): { document: DocumentModel; body: BodyModel } {
    const document = documentOf(paragraph("前"));
    insertTable(mainBody(document), {
      rows: 2,
      columns: 2,
      where: "End",
      values: [
        ["指标", "数值"],
        ["专利", "5件"],
      ],
    });
    return { document, body: mainBody(document) };
  }

  it("are made, read and written as blocks of texts", () => {
    const { document, body } = table();
    const [first] = tablesIn(document, contentOf(body));
    if (first === undefined) throw new Error("no table");
    setValues(rowsOf(first), [
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(valuesOf(first)).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(textOf(contentOf(body))).toBe("前\ra\tb\rc\td\r");
    expect(() => setValues(rowsOf(first), [["a"]])).toThrow(/shape/);
  });
  it("get and lose rows", () => {
    const { document, body } = table();
    const [first] = tablesIn(document, contentOf(body));
    if (first === undefined) throw new Error("no table");
    addRows(first, { where: "End", count: 1, values: [["项目", "3个"]] });
    deleteRows(rowsOf(first).slice(0, 1));
    expect(valuesOf(first)).toEqual([
      ["专利", "5件"],
      ["项目", "3个"],
    ]);
    deleteRows(rowsOf(first));
    expect(wordDescendants(body.container, "tbl")).toHaveLength(0);
  });
});
