/** A cell format like another, but for its number format, added at the end of the styles part. */
import { startTags } from "../xml-tags";
import { escapeXml } from "./cell-xml";

/** The lowest id that a file may give to a number format of its own (ECMA-376 18.8.30). */
const FIRST_OWN = 164;
/** What grids write for formats that have a number of Excel's own. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);

export type Restyled = { readonly styles: string; readonly style: string };

/** The styles part with the format in it, and its index. The same wish twice gives the same index. */
export function withNumberFormat(styles: string, base: string | null, code: string): Restyled {
  const numbered = withFormatId(styles, code);
  const cells = /(<((?:[\w.-]+:)?)cellXfs\b[^>]*>)([^]*?)(<\/\2cellXfs>)/.exec(numbered.styles);
  if (!cells) throw new Error("the styles part has no cellXfs");
  const [whole, open = "", prefix = "", inner = "", close = ""] = cells;
  const formats: readonly string[] =
    inner.match(new RegExp(`<${prefix}xf\\b[^>]*?(?:/>|>[^]*?</${prefix}xf>)`, "g")) ?? [];
  const wanted = restyled(formats[Number(base ?? "0")] ?? `<${prefix}xf/>`, numbered.id);
  const known = formats.indexOf(wanted);
  if (known !== -1) return { styles: numbered.styles, style: String(known) };
  const counted = open.replace(/\scount="\d*"/, ` count="${formats.length + 1}"`);
  const section = `${counted}${inner}${wanted}${close}`;
  return { styles: numbered.styles.replace(whole, () => section), style: String(formats.length) };
}

function restyled(xf: string, id: number): string {
  const [tag = ""] = /^<[^>]*>/.exec(xf) ?? [];
  const bare = tag.replace(/\s(?:numFmtId|applyNumberFormat)="[^"]*"/g, "");
  return bare.replace(/^<([\w.:-]+)/, `<$1 numFmtId="${id}" applyNumberFormat="1"`) + xf.slice(tag.length);
}

function withFormatId(styles: string, code: string): { readonly styles: string; readonly id: number } {
  const builtIn = BUILT_IN.get(code);
  if (builtIn !== undefined) return { styles, id: builtIn };
  const given = [...startTags(styles, "numFmt")];
  const known = given.find(({ attributes }) => attributes.get("formatCode") === code);
  if (known) return { styles, id: Number(known.attributes.get("numFmtId")) };
  const id = Math.max(FIRST_OWN - 1, ...given.map(({ attributes }) => Number(attributes.get("numFmtId")))) + 1;
  const prefix = /<((?:[\w.-]+:)?)styleSheet\b/.exec(styles)?.[1] ?? "";
  const tag = `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`;
  const section = /<(?:[\w.-]+:)?numFmts\b[^>]*>(?=[^]*?<\/(?:[\w.-]+:)?numFmts>)/.exec(styles)?.[0];
  if (section !== undefined) {
    const counted = section.replace(/\scount="(\d+)"/, (_, count: string) => ` count="${Number(count) + 1}"`);
    return { styles: styles.replace(section, () => counted + tag), id };
  }
  // The first of the sheet's children (18.8.39).
  const all = `<${prefix}numFmts count="1">${tag}</${prefix}numFmts>`;
  return { styles: styles.replace(/<(?:[\w.-]+:)?styleSheet\b[^>]*>/, (open) => open + all), id };
}
