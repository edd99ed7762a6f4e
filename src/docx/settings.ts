/** Document-wide settings: Chinese typesetting, and page numbers that differ on odd and even pages. */
import { XML_DECLARATION, xmlElement } from "./xml";

const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

// What Word in Chinese sets in every new document.
const CHINESE_COMPATIBILITY: readonly string[] = [
  "spaceForUL",
  "balanceSingleByteDoubleByteWidth",
  "doNotLeaveBackslashAlone",
  "ulTrailSpace",
  "doNotExpandShiftReturn",
  "adjustLineHeightInTable",
  "useFELayout",
];

/** word/settings.xml. */
export function settings(): string {
  const mode = {
    "w:name": "compatibilityMode",
    "w:uri": "http://schemas.microsoft.com/office/word",
    "w:val": 15,
  };
  return (
    XML_DECLARATION +
    xmlElement("w:settings", { "xmlns:w": WORD }, [
      xmlElement("w:zoom", { "w:percent": 100 }),
      xmlElement("w:bordersDoNotSurroundHeader"),
      xmlElement("w:bordersDoNotSurroundFooter"),
      xmlElement("w:defaultTabStop", { "w:val": 420 }),
      xmlElement("w:evenAndOddHeaders"),
      // A line holds 28 characters, punctuation included.
      xmlElement("w:characterSpacingControl", { "w:val": "doNotCompress" }),
      xmlElement("w:compat", {}, [
        ...CHINESE_COMPATIBILITY.map((name) => xmlElement(`w:${name}`)),
        xmlElement("w:compatSetting", mode),
      ]),
      xmlElement("w:themeFontLang", { "w:val": "en-US", "w:eastAsia": "zh-CN" }),
    ])
  );
}
