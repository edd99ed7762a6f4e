/** Where a line is empty Word may put a control around the whole paragraph, or the cell. */
import { stepsBetween } from "../../../src/docx/live/steps-between";
import { bodyBytes, paragraph } from "../../workbench/host/document/make";

const around = (inside: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="fig:PAT_GRT~s"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const cell = (words: string): string => `<w:tc>${paragraph(words)}</w:tc>`;
const table = (inside: string): string => `<w:tbl><w:tr>${cell("专利")}${inside}</w:tr></w:tbl>${paragraph("完")}`;

const steps = (before: string, after: string): ReturnType<typeof stepsBetween> =>
  stepsBetween(bodyBytes(before), bodyBytes(after), { mayShade: () => false });

it.each([
  ["a paragraph", around(paragraph("5件")), around(paragraph("6件")), 0],
  ["a cell", table(around(cell("5件"))), table(around(cell("6件"))), 1],
  [
    "a paragraph in a cell",
    table(`<w:tc>${around(paragraph("5件"))}</w:tc>`),
    table(`<w:tc>${around(paragraph("6件"))}</w:tc>`),
    1,
  ],
])("the words of a control around %s change in their line", (_, before, after, line) => {
  expect(steps(before, after)).toMatchObject({
    changes: [{ line, pieces: [{ key: "PAT_GRT~s", from: "5件", to: "6件" }] }],
    removes: [],
    inserts: [],
  });
});

it("a control around two paragraphs is told once", () => {
  const both = (words: string): string => around(paragraph(words) + paragraph(""));
  expect(steps(both("5件"), both("6件")).changes.map(({ line }) => line)).toEqual([0]);
});
