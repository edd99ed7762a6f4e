/** Automatic numbers of headings: 一、（一）1.（1）, so that adding or dropping one touches nothing else. */
import { FONT } from "./fonts";
import { FIRST_LINE } from "./layout";
import { XML_DECLARATION, xmlElement } from "./xml";

/** w:numId of the one list that all headings share. */
export const HEADING_LIST = 1;

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

type NumberLevel = {
  readonly text: string;
  readonly format: "chineseCounting" | "decimal";
  readonly font: string;
  readonly style: string;
};

// GB/T 9704-2012, 7.3.3: 一、 in 黑体, （一） in 楷体, 1. and （1） in 仿宋.
const LEVELS: readonly NumberLevel[] = [
  { text: "%1、", format: "chineseCounting", font: FONT.hei, style: "Heading1" },
  { text: "（%2）", format: "chineseCounting", font: FONT.kai, style: "Heading2" },
  { text: "%3.", format: "decimal", font: FONT.body, style: "Heading3" },
  { text: "（%4）", format: "decimal", font: FONT.body, style: "Heading4" },
];

/** word/numbering.xml. */
export function numbering(): string {
  const list = xmlElement("w:abstractNum", { "w:abstractNumId": 0 }, [
    xmlElement("w:nsid", { "w:val": "4B454A49" }),
    xmlElement("w:multiLevelType", { "w:val": "multilevel" }),
    ...LEVELS.map(levelElement),
  ]);
  const instance = xmlElement("w:num", { "w:numId": HEADING_LIST }, [xmlElement("w:abstractNumId", { "w:val": 0 })]);
  return XML_DECLARATION + xmlElement("w:numbering", { "xmlns:w": WORD }, [list, instance]);
}

function levelElement({ text, format, font, style }: NumberLevel, level: number): string {
  return xmlElement("w:lvl", { "w:ilvl": level }, [
    xmlElement("w:start", { "w:val": 1 }),
    xmlElement("w:numFmt", { "w:val": format }),
    xmlElement("w:pStyle", { "w:val": style }),
    // The words follow the number at once: no tab, no space.
    xmlElement("w:suff", { "w:val": "nothing" }),
    xmlElement("w:lvlText", { "w:val": text }),
    xmlElement("w:lvlJc", { "w:val": "left" }),
    xmlElement("w:pPr", {}, [
      xmlElement("w:ind", { "w:firstLineChars": FIRST_LINE.chars, "w:firstLine": FIRST_LINE.twips }),
    ]),
    xmlElement("w:rPr", {}, [xmlElement("w:rFonts", { "w:hint": "eastAsia", "w:eastAsia": font })]),
  ]);
}
