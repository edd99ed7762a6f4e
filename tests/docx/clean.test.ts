/** The clean copy: nothing in it but what a reader sees, and the same words. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { passagesOf } from "../../src/core/proofreading/passage";
import { cleanDocument, type CleanCopy } from "../../src/docx/clean/clean-document";
import { readDocument, type ReadDocument } from "../../src/docx/reading/read-document";
import { writeReport } from "../../src/docx/write-report";
import { sampleSnapshot, snapshotSaying } from "../make/snapshot";
import { p, tbl, WORD_XML, wordFile } from "../make/word-file";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "./tools";

const DAY = "2022-01-08";

function read(bytes: Uint8Array): ReadDocument {
  const result = readDocument(bytes);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

function cleaned(bytes: Uint8Array): CleanCopy {
  const result = cleanDocument(read(bytes), DAY);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

function texts(bytes: Uint8Array): readonly string[] {
  return passagesOf(read(bytes).blocks).map(({ text }) => text);
}

function parts(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]));
}

/** The report as it comes back from three people's hands. */
async function handled(): Promise<Uint8Array> {
  const files = unzipSync(await writeReport(sampleSnapshot()));
  const edit = (path: string, change: (xml: string) => string): void => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  const add = (path: string, xml: string): void => void (files[path] = strToU8(xml));
  const who = 'w:id="900" w:author="王某" w:date="2022-01-06T08:00:00Z"';
  edit("word/document.xml", (xml) =>
    xml.replace(
      "扎实推进各项科技工作。",
      `扎实推进</w:t></w:r><w:ins ${who}><w:r w:rsidR="00AB12CD"><w:t>全县</w:t></w:r></w:ins><w:del ${who}><w:r><w:delText>密件</w:delText></w:r></w:del>` +
        '<w:bookmarkStart w:id="901" w:name="王某的书签"/><w:commentRangeStart w:id="7"/><w:r><w:t>各项科技工作。</w:t></w:r><w:commentRangeEnd w:id="7"/><w:bookmarkEnd w:id="901"/>' +
        '<w:r><w:commentReference w:id="7"/></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>内部数字88件</w:t></w:r><w:r><w:t xml:space="preserve">',
    ),
  );
  const comment = `<w:comment w:id="7" w:author="王某" w:initials="W"><w:p><w:r><w:t>这里要改</w:t></w:r></w:p></w:comment>`;
  add("word/comments.xml", `<w:comments xmlns:w="${WORD_XML}">${comment}</w:comments>`);
  edit("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>' +
        '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    ),
  );
  edit("word/_rels/document.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      '<Relationship Id="rId900" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
    ),
  );
  add(
    "docProps/custom.xml",
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
  );
  edit("docProps/core.xml", (xml) =>
    xml.replace("</cp:coreProperties>", "<dc:creator>王某</dc:creator></cp:coreProperties>"),
  );
  edit(
    "docProps/app.xml",
    () =>
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Company>某单位</Company><Manager>王某</Manager></Properties>',
  );
  edit("word/settings.xml", (xml) =>
    xml.replace('<w:zoom w:percent="100"/>', '<w:zoom w:percent="100"/><w:trackRevisions/>'),
  );
  return zipSync(files);
}

test("controls, parts, bookmarks, comments, revisions, hidden text and names are gone, and are counted", async () => {
  const { bytes, counts } = cleaned(await handled());
  const all = parts(bytes);
  expect(counts).toMatchObject({ revisions: 2, comments: 1, hidden: 1, marks: 4 });
  expect(counts.controls).toBeGreaterThan(60);
  expect(counts.bookmarks).toBeGreaterThan(10);
  expect([...all.keys()].filter((path) => /customXml|comments|custom\.xml/.test(path))).toEqual([]);
  const whole = [...all.values()].join("\n");
  for (const trace of [
    "w:sdt",
    "bookmark",
    "dataBinding",
    "urn:keji",
    "王某",
    "某单位",
    "密件",
    "内部数字",
    "这里要改",
    "comment",
    "<w:ins ",
    "w:del ",
    "rsid",
    "trackRevisions",
    "w:vanish",
    "w:shd",
    "〔待",
    "（初稿",
  ]) {
    expect([trace, whole.includes(trace)]).toEqual([trace, false]);
  }
});

test("the words are those of the document without the draft line and the marks", async () => {
  const bytes = await handled();
  const expected = texts(bytes)
    .filter((text) => !text.startsWith("（初稿"))
    .map((text) => text.replace(/〔待(?:核实|更正)〕/g, ""));
  expect(texts(cleaned(bytes).bytes)).toEqual(expected);
  expect(expected.some((text) => text.includes("扎实推进全县各项科技工作。"))).toBe(true);
});

test("the title keeps its distance once the line under it is gone", async () => {
  const title = (bytes: Uint8Array): string =>
    /<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="Title"\/>(?:(?!<\/w:p>).)*/s.exec(
      parts(bytes).get("word/document.xml") ?? "",
    )?.[0] ?? "";
  const bytes = await writeReport(sampleSnapshot());
  expect(title(bytes)).toContain('w:after="0"');
  expect(title(cleaned(bytes).bytes)).not.toContain('w:after="0"');
});

test("the same document gives the same bytes", async () => {
  const bytes = await handled();
  expect(Buffer.from(cleaned(bytes).bytes).equals(Buffer.from(cleaned(bytes).bytes))).toBe(true);
});

test("bookmarks that a field refers to stay, so that it still finds them", () => {
  const named = `<w:p><w:bookmarkStart w:id="1" w:name="_Ref1"/><w:r><w:t>表1</w:t></w:r><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="x"/><w:bookmarkEnd w:id="2"/></w:p>`;
  const field = "<w:p><w:r><w:instrText> REF _Ref1 \\h </w:instrText></w:r><w:r><w:t>表1</w:t></w:r></w:p>";
  const xml = parts(cleaned(wordFile(named + field)).bytes).get("word/document.xml") ?? "";
  expect(xml.match(/w:name="[^"]*"/g)).toEqual(['w:name="_Ref1"']);
});

test("a mark that Word spread over runs is taken out whole", () => {
  const spread = "<w:p><w:r><w:t>6件〔待</w:t></w:r><w:r><w:t>核实</w:t></w:r><w:r><w:t>〕，7件</w:t></w:r></w:p>";
  expect(texts(cleaned(wordFile(spread)).bytes)).toEqual(["6件，7件"]);
});

test("a paragraph whose mark was deleted is joined with the next", () => {
  const first = p("甲", "<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>");
  expect(texts(cleaned(wordFile(first + p("乙"))).bytes)).toEqual(["甲乙"]);
});

test("a deleted row goes, and a table of deleted rows with it", () => {
  const deleted = tbl("甲|乙", "丙|丁").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
  expect(texts(cleaned(wordFile(deleted)).bytes)).toEqual(["丙", "丁"]);
  const all = tbl("甲|乙").replace("<w:tr>", "<w:tr><w:trPr><w:del/></w:trPr>");
  expect(parts(cleaned(wordFile(all + p("戊"))).bytes).get("word/document.xml")).not.toContain("w:tbl>");
});

test("a chart keeps its picture and loses its workbook", async () => {
  const files = unzipSync(await writeReport(snapshotSaying("专利授权⟨PAT_GRT~s=6件⟩。")));
  files["word/charts/chart1.xml"] = strToU8(
    '<c:chartSpace xmlns:c="urn:c"><c:chart/><c:externalData r:id="rId1"><c:autoUpdate/></c:externalData></c:chartSpace>',
  );
  files["word/charts/_rels/chart1.xml.rels"] = strToU8(
    '<Relationships><Relationship Id="rId1" Type="package" Target="../embeddings/data.xlsx"/></Relationships>',
  );
  files["word/embeddings/data.xlsx"] = strToU8("各企业研发费用");
  const all = parts(cleaned(zipSync(files)).bytes);
  expect(all.has("word/embeddings/data.xlsx")).toBe(false);
  expect(all.get("word/charts/_rels/chart1.xml.rels")).toBe("<Relationships></Relationships>");
  expect(all.get("word/charts/chart1.xml")).not.toContain("externalData");
});

testWhenThere(
  missing(SCHEMA_CHECK, "xmllint", "python3", "unzip", "bash"),
  "every part of the copy is valid by ECMA-376",
  async () => {
    const { bytes } = cleaned(await handled());
    const said = await inFolder((folder) => {
      const file = join(folder, "copy.docx");
      writeFileSync(file, bytes);
      return spawnSync("bash", [SCHEMA_CHECK, file], { encoding: "utf8" }).stdout.replace(file, "copy.docx");
    });
    expect(said).toBe("valid: copy.docx\n");
  },
);
