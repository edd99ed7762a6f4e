/** The report's paragraph styles as data: GB/T 9704-2012, 7.3, and what a table and a draft need beside it. */
import { FONT } from "./fonts";
import { LINE_PITCH, SIZE } from "./layout";

export type StyleId =
  | "BodyText"
  | "Title"
  | "DraftLine"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "Heading4"
  | "RunIn"
  | "AnnexList"
  | "SignatureUnit"
  | "SignatureDate"
  | "AnnexLabel"
  | "AnnexTitle"
  | "TableCaption"
  | "TableHead"
  | "TableText"
  | "TableNote"
  | "AfterTable"
  | "ChartPicture"
  | "ChartCaption"
  | "Header"
  | "Footer";

export type StyleLook = {
  /** What Word lists it as; built-in styles keep Word's own name. */
  readonly name: string;
  readonly font?: string;
  readonly latin?: string;
  readonly size?: number;
  readonly alignment?: "left" | "center" | "right";
  readonly firstLine?: true;
  readonly numberLevel?: number;
  readonly outline?: number;
  readonly keepNext?: true;
  readonly newPage?: true;
  readonly offGrid?: true;
  readonly spacing?: Readonly<Record<string, string | number>>;
};

const EXACT = { "w:line": LINE_PITCH, "w:lineRule": "exact" };
const SINGLE = { "w:line": 240, "w:lineRule": "auto" };

export const STYLE_LOOKS: readonly (readonly [StyleId, StyleLook])[] = [
  ["BodyText", { name: "Body Text", firstLine: true }],
  // One line of the grid stated exactly: snapped to it, a taller font that stands in for 小标宋 would take two.
  [
    "Title",
    {
      name: "Title",
      font: FONT.title,
      size: SIZE.second,
      alignment: "center",
      keepNext: true,
      offGrid: true,
      spacing: { "w:after": LINE_PITCH, ...EXACT },
    },
  ],
  [
    "DraftLine",
    {
      name: "稿次说明",
      font: FONT.kai,
      size: SIZE.smallFourth,
      alignment: "center",
      spacing: { "w:after": LINE_PITCH },
    },
  ],
  ["Heading1", { name: "heading 1", font: FONT.hei, firstLine: true, numberLevel: 0, outline: 0, keepNext: true }],
  ["Heading2", { name: "heading 2", font: FONT.kai, firstLine: true, numberLevel: 1, outline: 1, keepNext: true }],
  ["Heading3", { name: "heading 3", firstLine: true, numberLevel: 2, outline: 2, keepNext: true }],
  ["Heading4", { name: "heading 4", firstLine: true, numberLevel: 3, outline: 3, keepNext: true }],
  ["RunIn", { name: "段首标题", firstLine: true }],
  ["AnnexList", { name: "附件说明", alignment: "left", keepNext: true }],
  ["SignatureUnit", { name: "发文机关署名", alignment: "right", keepNext: true, spacing: { "w:before": LINE_PITCH } }],
  ["SignatureDate", { name: "成文日期", alignment: "right" }],
  ["AnnexLabel", { name: "附件顺序号", font: FONT.hei, alignment: "left", keepNext: true, newPage: true }],
  [
    "AnnexTitle",
    {
      name: "附件标题",
      font: FONT.title,
      size: SIZE.second,
      alignment: "center",
      keepNext: true,
      offGrid: true,
      spacing: { "w:before": LINE_PITCH, "w:after": LINE_PITCH, ...EXACT },
    },
  ],
  ["TableCaption", { name: "表题", font: FONT.hei, size: SIZE.fourth, alignment: "center", keepNext: true }],
  [
    "TableHead",
    { name: "表头", font: FONT.hei, size: SIZE.fifth, alignment: "center", offGrid: true, spacing: SINGLE },
  ],
  ["TableText", { name: "表内文字", size: SIZE.fifth, offGrid: true, spacing: SINGLE }],
  ["TableNote", { name: "表注", size: SIZE.fifth, alignment: "left", offGrid: true, spacing: SINGLE }],
  ["AfterTable", { name: "表后", size: 2, offGrid: true, spacing: { "w:line": 20, "w:lineRule": "exact" } }],
  [
    "ChartPicture",
    { name: "图", alignment: "center", keepNext: true, offGrid: true, spacing: { "w:before": 240, ...SINGLE } },
  ],
  ["ChartCaption", { name: "图题", font: FONT.hei, size: SIZE.fourth, alignment: "center" }],
  [
    "Header",
    {
      name: "header",
      font: FONT.hei,
      latin: FONT.hei,
      size: SIZE.fourth,
      alignment: "right",
      offGrid: true,
      spacing: SINGLE,
    },
  ],
  ["Footer", { name: "footer", font: FONT.song, latin: FONT.song, size: SIZE.fourth, offGrid: true, spacing: SINGLE }],
];
