/** word/styles.xml: the report's paragraph styles, so that a bureau can change a font in one place. */
import { FONT } from "./fonts";
import { CHARACTER_SPACING, FIRST_LINE, SIZE } from "./layout";
import { HEADING_LIST } from "./numbering";
import { STYLE_LOOKS, type StyleId, type StyleLook } from "./style-looks";
import { XML_DECLARATION, xmlElement } from "./xml";

/** The part's XML. */
export function styles(): string {
  const namespace = { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };
  return (
    XML_DECLARATION +
    xmlElement("w:styles", namespace, [defaults(), normal(), ...BASICS, ...STYLE_LOOKS.map(styleElement)])
  );
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
  return xmlElement("w:style", { "w:type": "paragraph", "w:default": 1, "w:styleId": "Normal" }, [
    named("Normal"),
    "<w:qFormat/>",
    paragraph,
  ]);
}

const BASICS: readonly string[] = [
  xmlElement("w:style", { "w:type": "character", "w:default": 1, "w:styleId": "DefaultParagraphFont" }, [
    named("Default Paragraph Font"),
  ]),
  xmlElement("w:style", { "w:type": "table", "w:default": 1, "w:styleId": "TableNormal" }, [named("Normal Table")]),
  xmlElement("w:style", { "w:type": "numbering", "w:default": 1, "w:styleId": "NoList" }, [named("No List")]),
];

function named(name: string): string {
  return xmlElement("w:name", { "w:val": name });
}

function styleElement([id, look]: readonly [StyleId, StyleLook]): string {
  const custom = /^[a-zA-Z]/.test(look.name) ? null : 1;
  return xmlElement("w:style", { "w:type": "paragraph", "w:customStyle": custom, "w:styleId": id }, [
    named(look.name),
    xmlElement("w:basedOn", { "w:val": "Normal" }),
    "<w:qFormat/>",
    paragraphElement(look),
    runElement(look, look.size === undefined ? null : 0),
  ]);
}

function paragraphElement(look: StyleLook): string {
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

function runElement({ font, latin, size }: StyleLook, spacing: number | null): string {
  const parts: string[] = [];
  const latinFont = latin ?? null;
  if (font)
    parts.push(
      xmlElement("w:rFonts", { "w:ascii": latinFont, "w:hAnsi": latinFont, "w:eastAsia": font, "w:cs": latinFont }),
    );
  if (spacing !== null) parts.push(xmlElement("w:spacing", { "w:val": spacing }));
  if (size !== undefined) parts.push(xmlElement("w:sz", { "w:val": size }), xmlElement("w:szCs", { "w:val": size }));
  return parts.length === 0 ? "" : xmlElement("w:rPr", {}, parts);
}
