/** The number format of each cell style of a file, as Excel names it to an add-in. */
import { startTags } from "../../../xlsx/xml-tags";

/** Formats without a code in the file (ECMA-376 18.8.30), with those of Chinese Excel. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [27, 'yyyy"年"m"月"'],
  [28, 'm"月"d"日"'],
  [29, 'm"月"d"日"'],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [36, 'yyyy"年"m"月"'],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, 'yyyy"年"m"月"'],
  [57, 'yyyy"年"m"月"'],
  [58, 'm"月"d"日"'],
]);

/** By index of cellXfs. */
export function stylesToFormats(styles: string): string[] {
  const given = new Map<number, string>();
  for (const { attributes } of startTags(section(styles, "numFmts"), "numFmt")) {
    given.set(Number(attributes.get("numFmtId")), attributes.get("formatCode") ?? "General");
  }
  return [...startTags(section(styles, "cellXfs"), "xf")].map(({ attributes }) => {
    const id = Number(attributes.get("numFmtId") ?? "0");
    return given.get(id) ?? BUILT_IN.get(id) ?? "General";
  });
}

function section(xml: string, name: string): string {
  return new RegExp(`<(?:[\\w.-]+:)?${name}[\\s>][^]*?</(?:[\\w.-]+:)?${name}>`).exec(xml)?.[0] ?? "";
}
