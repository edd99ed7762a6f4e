/** The report's paragraph styles, so that a bureau can change a font in one place. */
import { FONT } from "./fonts";
import { CHARACTER_SPACING, FIRST_LINE, LINE_PITCH, SIZE } from "./layout";
import { HEADING_LIST } from "./numbering";
import { XML_DECLARATION, xmlElement } from "./xml";

export type StyleId =
  | "BodyText" | "Title" | "DraftLine" | "Heading1" | "Heading2" | "RunIn" | "AnnexList" | "SignatureUnit" | "SignatureDate"
  | "AnnexLabel" | "AnnexTitle" | "TableCaption" | "TableHead" | "TableText" | "AfterTable" | "Footer";

type Look = {
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

const LOOKS: readonly (readonly [StyleId, Look])[] = [
  ["BodyText", { name: "Body Text", firstLine: true }],
  // One line of the grid stated exactly: snapped to it, a taller font that stands in for 小标宋 would take two.
  ["Title", { name: "Title", font: FONT.title, size: SIZE.second, alignment: "center", keepNext: true, offGrid: true, spacing: { "w:after": LINE_PITCH, ...EXACT } }],
  ["DraftLine", { name: "稿次说明", font: FONT.kai, size: SIZE.fourth, alignment: "center", spacing: { "w:after": LINE_PITCH } }],
  ["Heading1", { name: "heading 1", font: FONT.hei, firstLine: true, numberLevel: 0, outline: 0, keepNext: true }],
  ["Heading2", { name: "heading 2", font: FONT.kai, firstLine: true, numberLevel: 1, outline: 1, keepNext: true }],
  ["RunIn", { name: "段首标题", firstLine: true }],
  ["AnnexList", { name: "附件说明", alignment: "left" }],
  ["SignatureUnit", { name: "发文机关署名", alignment: "right", keepNext: true, spacing: { "w:before": LINE_PITCH } }],
  ["SignatureDate", { name: "成文日期", alignment: "right" }],
  ["AnnexLabel", { name: "附件顺序号", font: FONT.hei, alignment: "left", keepNext: true, newPage: true }],
  [
    "AnnexTitle",
    { name: "附件标题", font: FONT.title, size: SIZE.second, alignment: "center", keepNext: true, offGrid: true, spacing: { "w:before": LINE_PITCH, "w:after": LINE_PITCH, ...EXACT } },
  ],
  ["TableCaption", { name: "表题", font: FONT.hei, size: SIZE.fourth, alignment: "center", keepNext: true }],
  ["TableHead", { name: "表头", font: FONT.hei, size: SIZE.smallFourth, alignment: "center", offGrid: true, spacing: SINGLE }],
  ["TableText", { name: "表内文字", size: SIZE.smallFourth, offGrid: true, spacing: SINGLE }],
  ["AfterTable", { name: "表后", size: 2, offGrid: true, spacing: { "w:line": 20, "w:lineRule": "exact" } }],
  ["Footer", { name: "footer", font: FONT.song, latin: FONT.song, size: SIZE.fourth, offGrid: true, spacing: SINGLE }],
];

/** word/styles.xml. */
export function styles(): string {
  const namespace = { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };
  return XML_DECLARATION + xmlElement("w:styles", namespace, [defaults(), normal(), ...BASICS, ...LOOKS.map(styleElement)]);
}

function defaults(): string {
  const run = runElement({ name: "", font: FONT.body, latin: FONT.latin, size: SIZE.third }, CHARACTER_SPACING);
  const language = xmlElement("w:lang", { "w:val": "en-US", "w:eastAsia": "zh-CN", "w:bidi": "ar-SA" });
  const properties = run.replace("</w:rPr>", `${language}</w:rPr>`);
  return xmlElement("w:docDefaults", {}, [xmlElement("w:rPrDefault", {}, [properties]), "<w:pPrDefault/>"]);
}

// Widow control would leave a page with 21 lines; gaps between Chinese and digits would push characters off the 28.
function normal(): string {
  const off = { "w:val": 0 };
  const paragraph = xmlElement("w:pPr", {}, [
    xmlElement("w:widowControl", off),
    xmlElement("w:autoSpaceDE", off),
    xmlElement("w:autoSpaceDN", off),
    xmlElement("w:jc", { "w:val": "both" }),
  ]);
  return xmlElement("w:style", { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" }, [named("Normal"), "<w:qFormat/>", paragraph]);
}

const BASICS: readonly string[] = [
  xmlElement("w:style", { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" }, [named("Default Paragraph Font")]),
  xmlElement("w:style", { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" }, [named("Normal Table")]),
  xmlElement("w:style", { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" }, [named("No List")]),
];

function named(name: string): string {
  return xmlElement("w:name", { "w:val": name });
}

function styleElement([id, look]: readonly [StyleId, Look]): string {
  const custom = /^[a-zA-Z]/.test(look.name) ? null : 1;
  return xmlElement("w:style", { "w:type": "paragraph", "w:customStyle": custom, "w:styleId": id }, [
    named(look.name),
    xmlElement("w:basedOn", { "w:val": "Normal" }),
    "<w:qFormat/>",
    paragraphElement(look),
    runElement(look, look.size === undefined ? null : 0),
  ]);
}

function paragraphElement(look: Look): string {
  const parts: string[] = [];
  if (look.keepNext) parts.push("<w:keepNext/>");
  if (look.newPage) parts.push("<w:pageBreakBefore/>");
  if (look.numberLevel !== undefined) parts.push(numberElement(look.numberLevel));
  if (look.offGrid) parts.push(xmlElement("w:snapToGrid", { "w:val": 0 }));
  if (look.spacing) parts.push(xmlElement("w:spacing", look.spacing));
  if (look.firstLine) parts.push(firstLineIndent());
  if (look.alignment) parts.push(xmlElement("w:jc", { "w:val": look.alignment }));
  if (look.outline !== undefined) parts.push(xmlElement("w:outlineLvl", { "w:val": look.outline }));
  return parts.length === 0 ? "" : xmlElement("w:pPr", {}, parts);
}

// Word takes the level from the list's w:pStyle, LibreOffice from here.
function numberElement(level: number): string {
  return xmlElement("w:numPr", {}, [
    xmlElement("w:ilvl", { "w:val": level }),
    xmlElement("w:numId", { "w:val": HEADING_LIST }),
  ]);
}

function firstLineIndent(): string {
  return xmlElement("w:ind", { "w:firstLineChars": FIRST_LINE.chars, "w:firstLine": FIRST_LINE.twips });
}

function runElement({ font, latin, size }: Look, spacing: number | null): string {
  const parts: string[] = [];
  const latinFont = latin ?? null;
  if (font) parts.push(xmlElement("w:rFonts", { "w:ascii": latinFont, "w:hAnsi": latinFont, "w:eastAsia": font, "w:cs": latinFont }));
  if (spacing !== null) parts.push(xmlElement("w:spacing", { "w:val": spacing }));
  if (size !== undefined) parts.push(xmlElement("w:sz", { "w:val": size }), xmlElement("w:szCs", { "w:val": size }));
  return parts.length === 0 ? "" : xmlElement("w:rPr", {}, parts);
}
