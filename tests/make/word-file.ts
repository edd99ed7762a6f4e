/** A plain .docx as another program might write it: paragraphs and tables of the XML given, nothing of ours. */
import { zipOf } from "./package";

export const WORD_XML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** `<w:p>` with one run of text. */
export function p(text: string, properties = ""): string {
  return `<w:p>${properties}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** `<w:tbl>`, a row as texts between bars. */
export function tbl(...rows: readonly string[]): string {
  const cells = rows.map(
    (row) =>
      `<w:tr>${row
        .split("|")
        .map((text) => `<w:tc>${p(text)}</w:tc>`)
        .join("")}</w:tr>`,
  );
  const columns = (rows[0] ?? "").split("|").map(() => '<w:gridCol w:w="1000"/>');
  return `<w:tbl><w:tblPr/><w:tblGrid>${columns.join("")}</w:tblGrid>${cells.join("")}</w:tbl>`;
}

/** `body` is what stands in w:body; other parts by path. */
export function wordFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipOf({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${WORD_XML}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });
}
