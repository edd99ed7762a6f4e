/** Values that programs trip over, as cells of a grid and as text in a part's XML. */
import type { RawValue } from "../../src/core/workbook/workbook";

const date = (day: string, serial: number): RawValue => ({ kind: "date", date: day, serial });

export const NASTY_CELLS: readonly RawValue[] = [
  ...[null, "", " ", "　", "\u0000", "\u200b", "\ufeff", "\ud800", "👩‍🔬", "a\nb\r\nc\td", "_x0041_", "\u202e甲"],
  ...["〃", "同上", "-", "——", "/", "无", "暂无", "#REF!", "#N/A", "合计", "小计", "总计", "注：甲", "填表人：乙"],
  ...[
    "约30余",
    "1,234.50",
    "１２３",
    "1e5",
    "(5)",
    "3-5",
    "1-3",
    "12万元",
    "0.5%",
    "12.5.3",
    "--1",
    "+-3",
    "1/3",
    "三十二",
  ],
  ...["2021-13-45", "2021.1", "20210230", "21.3.5", "3月", "2021年", "2019-2021", "2021-02-30T25:61:61Z", "9999-12-31"],
  ...[
    "350301199001010030",
    "13800138000",
    "91350423MA00000001",
    "=1+1",
    "{{ x }}",
    "{% raw %}",
    "]]>",
    "<w:p/>",
    "&amp;",
  ],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "是", "否", "√", "×", "参数", "序号", "企业名称"],
  ...["甲".repeat(40_000), "9".repeat(400), "（".repeat(300), "甲、".repeat(2000), "a".repeat(300), "1 ".repeat(3000)],
  ...[0, -0, 1, -1, 0.1 + 0.2, 1e308, -1e308, 5e-324, 1e21, 1e-7, 2 ** 53 + 2, 20210315, 44_256.75, 13_800_138_000],
  ...[true, false, { kind: "error", text: "#DIV/0!" }, { kind: "error", text: "" }, { kind: "error", text: "#未计算" }],
  ...[
    { kind: "percent", value: 1e300 },
    { kind: "percent", value: -0.5 },
    { kind: "percent", value: 0 },
  ],
  ...[date("1900-01-01", 1), date("9999-12-31", 2_958_465), date("2021-06-30", 44_377.5), date("1905-07-13", 2021)],
] as readonly RawValue[];

/** Numbers as XML spells them, and spellings that are none. */
export const NASTY_NUMBERS: readonly string[] = [
  ...["-1", "0", "1", "999999", "1048577", "16385", "2147483648", "4294967296", "9007199254740993", "1e308", "-1e308"],
  ...[
    "1e400",
    "NaN",
    "Infinity",
    "-Infinity",
    "",
    " ",
    "0x10",
    "1_000",
    "1,5",
    "٣",
    "１",
    "--1",
    "1e",
    ".",
    "-0",
    "60",
    "0.5",
  ],
  ...["2958465", "2958466", "-693594", "1e15", "true", "A1", "44256.999999999", "#REF!", "甲"],
];

/** Ranges as XML spells them, and spellings that are none. */
export const NASTY_RANGES: readonly string[] = [
  ...["A1:XFD1048576", "XFD1048576:A1", "A1", "A:A", "1:1", "A0:B0", "C3:A1", "A1:A1048576", "A1:XFD1", "ZZZ9999999"],
  ...[
    "A2:L2000",
    "B2:B1000",
    "A1:L1",
    "A1:C3",
    "B2:D4",
    "XFE1:XFE2",
    "$A$1:$B$2",
    "",
    "A1:B2:C3",
    "R1C1",
    "甲1",
    "A-1",
  ],
];

/** Those that mean the same in whatever row they stand: no sign for the row above, no word that makes a row a sum or a note. */
export const ORDERLY_CELLS: readonly RawValue[] = NASTY_CELLS.filter(
  (raw) => typeof raw !== "string" || !/^(?:〃|同上|合计|小计|总计|注：.*|填表人：.*)$/u.test(raw),
);
