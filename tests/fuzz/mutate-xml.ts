/** Ways to spoil the XML of a part: as a cut-off download, a careless generator or an attacker would. */
import type { Chance } from "./chance";
import { NASTY_CELLS, NASTY_NUMBERS, NASTY_RANGES } from "./nasty";

type Mutation = (xml: string, chance: Chance) => string;

const LONG = 200_000;
const DEEP = 30_000;
const INVALID = ["\u0000", "\u0008", "\uffff", "\ud800", "\u0085", "\u2028"];
const ENTITIES = ["&nbsp;", "&#0;", "&#x110000;", "&#xD800;", "&", "&;", "&#;", "&lt", "&a;", "&#x;", "&#99999999999;"];
const NAMESPACES = ["", "urn:x", "http://purl.oclc.org/ooxml/spreadsheetml/main", "HTTP://schemas.openxmlformats.org/"];
const STRAY = [
  "<x/>",
  "<x:y a='1'>甲</x:y>",
  "<c/>",
  "<row/>",
  "<v>1</v>",
  "<![CDATA[ <c> ]]>",
  "<!-- <row> -->",
  "<?x y?>",
];

/** One place of a pattern, chosen by chance, replaced; the text itself where there is none. */
function replaceOne(xml: string, pattern: RegExp, chance: Chance, by: (found: RegExpExecArray) => string): string {
  const found: RegExpExecArray[] = [];
  for (const match of xml.matchAll(pattern)) found.push(match);
  if (found.length === 0) return xml;
  const match = chance.oneOf(found);
  return xml.slice(0, match.index) + by(match) + xml.slice(match.index + match[0].length);
}

function insert(xml: string, text: string, chance: Chance): string {
  const at = chance.below(xml.length + 1);
  return xml.slice(0, at) + text + xml.slice(at);
}

function insertBetween(xml: string, text: string, chance: Chance): string {
  return replaceOne(xml, /></g, chance, () => `>${text}<`);
}

function nastyText(chance: Chance): string {
  return String(chance.oneOf(NASTY_CELLS.filter((raw) => typeof raw === "string"))).replace(/[<&"]/g, "");
}

const GENERAL: readonly Mutation[] = [
  (xml, chance) => xml.slice(0, chance.below(xml.length)),
  (xml, chance) => xml.slice(chance.below(xml.length)),
  (xml, chance) => replaceOne(xml, /<[^>]*>/g, chance, () => ""),
  (xml, chance) => replaceOne(xml, /<[^>]*>/g, chance, ([tag]) => tag + tag),
  (xml, chance) => replaceOne(xml, /<\/[^>]*>/g, chance, () => "</x>"),
  (xml, chance) => replaceOne(xml, /<([\w:]+)/g, chance, () => "<甲"),
  (xml, chance) => replaceOne(xml, /\s[\w:]+="[^"]*"/g, chance, () => ""),
  (xml, chance) => replaceOne(xml, /\s[\w:]+="[^"]*"/g, chance, ([attribute]) => attribute + attribute),
  (xml, chance) => replaceOne(xml, /="[^"]*"/g, chance, () => `="${chance.oneOf(NASTY_NUMBERS)}"`),
  (xml, chance) => replaceOne(xml, /="[^"]*"/g, chance, () => `="${chance.oneOf(NASTY_RANGES)}"`),
  (xml, chance) => replaceOne(xml, /="[^"]*"/g, chance, () => `="${nastyText(chance)}"`),
  (xml, chance) => replaceOne(xml, /="[^"]*"/g, chance, () => `="${"a".repeat(LONG)}"`),
  (xml, chance) => replaceOne(xml, /="([^"]*)"/g, chance, (match) => `='${match[1]}'`),
  (xml, chance) => replaceOne(xml, /xmlns(?::\w+)?="[^"]*"/g, chance, () => `xmlns="${chance.oneOf(NAMESPACES)}"`),
  (xml, chance) => replaceOne(xml, />[^<]+</g, chance, () => `>${nastyText(chance)}<`),
  (xml, chance) => replaceOne(xml, />[^<]+</g, chance, () => `>${chance.oneOf(NASTY_NUMBERS)}<`),
  (xml, chance) => replaceOne(xml, />[^<]*</g, chance, () => `>${chance.oneOf(ENTITIES)}<`),
  (xml, chance) => insert(xml, chance.oneOf(INVALID), chance),
  (xml, chance) => insert(xml, chance.oneOf(ENTITIES), chance),
  (xml, chance) => insert(xml, chance.oneOf(["<", ">", '"', "'", "/", "]]>", "-->", "<!--", "<![CDATA["]), chance),
  (xml, chance) => insertBetween(xml, chance.oneOf(STRAY), chance),
  (xml, chance) => insertBetween(xml, "<a>".repeat(DEEP) + "</a>".repeat(DEEP), chance),
  (xml, chance) => insertBetween(xml, "<a>".repeat(DEEP), chance),
  (xml, chance) => insertBetween(xml, " ".repeat(LONG), chance),
  (xml) => xml.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:").replace(/\sxmlns="/, ' xmlns:x="'),
  (xml) => xml.replace(/^<\?xml[^>]*\?>/, '<?xml version="1.0" encoding="GBK"?>'),
  (xml) => `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${xml}`,
  (xml, chance) => `<!--${"-".repeat(chance.below(LONG))}`.concat("-->", xml),
];

/** Attributes of cells, rows and columns, set where they are or put in where they are not. */
const SHEET: readonly Mutation[] = [
  (xml, chance) => replaceOne(xml, /t="s"[^>]*><v>\d+/g, chance, () => `t="s"><v>${chance.oneOf(NASTY_NUMBERS)}`),
  (xml, chance) => replaceOne(xml, /<v>[^<]*/g, chance, () => `<v>${chance.oneOf(NASTY_NUMBERS)}`),
  (xml, chance) =>
    replaceOne(xml, /<v>[^<]*<\/v>/g, chance, () => chance.oneOf(["<f>1/0</f>", "<f/><v/>", "<v/>", ""])),
  (xml, chance) => replaceOne(xml, /\ss="\d+"/g, chance, () => ` s="${chance.oneOf(NASTY_NUMBERS)}"`),
  (xml, chance) =>
    replaceOne(xml, /\st="\w+"/g, chance, () => ` t="${chance.oneOf(["s", "b", "d", "e", "n", "str", "x", ""])}"`),
  (xml, chance) => replaceOne(xml, /<c r="[A-Z]+\d+"/g, chance, () => `<c r="${chance.oneOf(NASTY_RANGES)}"`),
  (xml, chance) => replaceOne(xml, /<c r="[A-Z]+\d+"/g, chance, () => "<c"),
  (xml, chance) => replaceOne(xml, /<row r="\d+"/g, chance, () => `<row r="${chance.oneOf(NASTY_NUMBERS)}"`),
  (xml, chance) => replaceOne(xml, /<row r="\d+"/g, chance, () => "<row"),
  (xml, chance) =>
    replaceOne(xml, /<row /g, chance, () => `<row ${chance.oneOf(['hidden="1" ', 'hidden="x" ', 'spans="9:1" '])}`),
  (xml) => xml.replace("</sheetData>", '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
  (xml) => xml.replace("</sheetData>", '<row r="900000"><c r="B900000" t="str"><v>甲</v></c></row></sheetData>'),
  (xml) => xml.replace("</sheetData>", '<row r="3"><c r="XFD3"><v>1</v></c></row></sheetData>'),
  (xml, chance) => xml.replace(/<dimension[^>]*>/, `<dimension ref="${chance.oneOf(NASTY_RANGES)}"/>`),
  (xml, chance) => xml.replace("<sheetData>", `<dimension ref="${chance.oneOf(NASTY_RANGES)}"/><sheetData>`),
  (xml, chance) =>
    xml.replace(/<sheetData/, `<cols><col min="1" max="${chance.oneOf(NASTY_NUMBERS)}" hidden="1"/></cols><sheetData`),
  (xml, chance) => xml.replace(/<\/sheetData>/, `</sheetData>${mergesOf(chance)}`),
  (xml) => xml.replace(/<\/sheetData>/, `</sheetData>${manyMerges("A1:A1048576")}`),
  (xml) => xml.replace(/<\/sheetData>/, `</sheetData>${manyMerges("A1:XFD1")}`),
  (xml) => xml.replace(/<\/row>/, ""),
  (xml) => xml.replace(/<\/c>/, ""),
];

function mergesOf(chance: Chance): string {
  const cells = Array.from({ length: 1 + chance.below(6) }, () => `<mergeCell ref="${chance.oneOf(NASTY_RANGES)}"/>`);
  return `<mergeCells count="${chance.oneOf(NASTY_NUMBERS)}">${cells.join("")}</mergeCells>`;
}

function manyMerges(ref: string): string {
  return `<mergeCells>${`<mergeCell ref="${ref}"/>`.repeat(20_000)}</mergeCells>`;
}

const STYLES: readonly Mutation[] = [
  (xml, chance) => replaceOne(xml, /numFmtId="\d+"/g, chance, () => `numFmtId="${chance.oneOf(NASTY_NUMBERS)}"`),
  (xml, chance) => replaceOne(xml, /formatCode="[^"]*"/g, chance, () => `formatCode="${chance.oneOf(FORMAT_CODES)}"`),
  (xml) => xml.replace(/<cellXfs[^>]*>/, "<cellXfs>".repeat(30_000)),
  (xml) => xml.replace(/<cellXfs[^]*<\/cellXfs>/, "<cellXfs/>"),
  (xml) => xml.replace(/<\/cellXfs>/, ""),
];

const FORMAT_CODES = [
  "yyyy",
  "0%",
  "[h]:mm",
  "[".repeat(5000),
  "\\".repeat(999),
  "_".repeat(999),
  "aaa;@",
  "e",
  "General",
  "",
];

const STRINGS: readonly Mutation[] = [
  (xml, chance) =>
    replaceOne(xml, /<si>/g, chance, () => "<si/><si><r><rPr><b/></rPr><t>富</t></r><rPh><t>f</t></rPh>"),
  (xml, chance) => replaceOne(xml, /<si>[^]*?<\/si>/g, chance, () => ""),
  (xml, chance) => replaceOne(xml, /<t[^>]*>[^<]*<\/t>/g, chance, () => "<r><t>甲</t></r><r><t/></r>"),
  (xml, chance) =>
    replaceOne(xml, /<sst/g, chance, () => `<sst count="${chance.oneOf(NASTY_NUMBERS)}" uniqueCount="-1"`),
];

const WORKBOOK: readonly Mutation[] = [
  (xml) => xml.replace(/<workbookPr/, '<workbookPr date1904="1"'),
  (xml, chance) => replaceOne(xml, /<sheet [^>]*>/g, chance, ([tag]) => tag.replace(/name="[^"]*"/, 'name="参数表"')),
  (xml, chance) =>
    replaceOne(xml, /<sheet [^>]*>/g, chance, ([tag]) => tag.replace(/name="[^"]*"/, `name="${nastyText(chance)}"`)),
  (xml, chance) =>
    replaceOne(xml, /<sheet /g, chance, () => `<sheet state="${chance.oneOf(["hidden", "veryHidden", "x"])}" `),
  (xml, chance) => replaceOne(xml, /r:id="[^"]*"/g, chance, () => 'r:id="rId1"'),
];

const TABLE: readonly Mutation[] = [
  (xml, chance) => replaceOne(xml, /ref="[^"]*"/g, chance, () => `ref="${chance.oneOf(NASTY_RANGES)}"`),
  (xml, chance) => replaceOne(xml, /<table /g, chance, () => `<table headerRowCount="${chance.oneOf(NASTY_NUMBERS)}" `),
  (xml, chance) => replaceOne(xml, /<table /g, chance, () => `<table totalsRowCount="${chance.oneOf(NASTY_NUMBERS)}" `),
];

const OF_PART: readonly (readonly [RegExp, readonly Mutation[]])[] = [
  [/worksheets\/[^/]*$/, SHEET],
  [/styles/, STYLES],
  [/sharedStrings/, STRINGS],
  [/workbook\.xml$/, WORKBOOK],
  [/tables?\//, TABLE],
];

/** The part's XML, spoilt in one way: mostly one that its kind of part is open to. */
export function mutateXml(part: string, xml: string, chance: Chance): string {
  const special = OF_PART.find(([name]) => name.test(part))?.[1] ?? GENERAL;
  return chance.oneOf(chance.onceIn(3) ? GENERAL : special)(xml, chance);
}
