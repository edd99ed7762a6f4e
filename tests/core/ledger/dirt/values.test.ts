/**
 * Domain 8.2 N20—N35 and 8.3, one by one: each dirt is planted in a clean workbook, written to a file and read back. What it
 * becomes, who tells it and how gravely (classes B, C, D), and what is only logged (class A).
 */
import type { Check } from "../../../../src/app/check";
import { normalisationsIn } from "../../../../src/core/ledger/normalisations";
import { valueAt, type Value } from "../../../../src/core/ledger/ledger";
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { checkOf } from "../../../make/check";
import { throughFile } from "../../../make/read-file";
import { date } from "../../../make/workbook";
import { clean } from "../../../pack/rules/planted/plant";

/** Cells of the sample that hardly anything else looks at. */
const CELLS = {
  amount: { at: "企业研发!H4", ledger: "L14", key: "rdx", row: 2 },
  count: { at: "企业信息库!G2", ledger: "L01", key: "emp", row: 0 },
  yesNo: { at: "企业研发!K4", ledger: "L14", key: "inst", row: 2 },
  date: { at: "企业信息库!F2", ledger: "L01", key: "reg", row: 0 },
  event: { at: "专利!G2", ledger: "L06", key: "adate", row: 0 },
  code: { at: "企业信息库!C2", ledger: "L01", key: "uscc", row: 0 },
  name: { at: "专利!B2", ledger: "L06", key: "title", row: 0 },
  word: { at: "高新技术企业!D2", ledger: "L05", key: "lvl", row: 0 },
} as const;
type Where = keyof typeof CELLS;

type Found = { readonly value: Value; readonly told: readonly string[]; readonly logged: readonly string[] };

async function found(where: Where, raw: RawValue): Promise<Found> {
  const { at, ledger, key, row } = CELLS[where];
  const check: Check = checkOf(await throughFile(clean({ cells: { [at]: raw } })));
  const held = check.ledgers.ledgers.get(ledger);
  if (!held) throw new Error(`no ${ledger}`);
  return {
    value: valueAt(held, row, key),
    told: check.findings.map(({ rule, code, severity }) => `${rule}/${code} ${severity}`),
    logged: normalisationsIn([held])
      .filter(({ column }) => column === key)
      .map(({ kind }) => kind),
  };
}

const TEXT_NUMBER = "S15/text-number notice";
const errorCell = (text: string): RawValue => ({ kind: "error", text });
const percent = (value: number): RawValue => ({ kind: "percent", value });

type Case = readonly [string, Where, RawValue, Value, readonly string[], readonly string[]];

const CLASS_A: readonly Case[] = [
  ["N20 full width", "count", "１２６", 126, [TEXT_NUMBER], ["width-or-space", "text-number"]],
  ["N20 of a code", "code", "９１３５０４２３ＸＸＸＸ０００１９Ｕ", "91350423XXXX00019U", [], ["cleaned"]],
  ["N20 never of a name", "name", "装置①（ＡＢ）", "装置①（ＡＢ）", [], []],
  ["N21 text", "count", "126", 126, [TEXT_NUMBER], ["text-number"]],
  ["N21 apostrophe", "count", "'126", 126, [TEXT_NUMBER], ["width-or-space", "text-number"]],
  ["N21 blanks of every kind", "count", "\u00a0126\t\n", 126, [TEXT_NUMBER], ["text-number"]],
  ["N22 thousands", "amount", "1,234", 1234, ["R19/jump verify", TEXT_NUMBER], ["text-number", "thousands"]],
  ["N23 its own unit", "amount", "96万元", 96, [TEXT_NUMBER], ["text-number", "unit-in-cell"]],
  ["N25 in an optional column", "count", "——", null, [], ["blank-token"]],
  ["N33 float noise", "amount", 96.00000000000001, 96, [], ["rounded"]],
  ["N34 √", "yesNo", "√", true, [], ["synonym"]],
  ["N34 ○", "yesNo", "○", true, [], ["synonym"]],
  ["N34 Y", "yesNo", "Y", true, [], ["synonym"]],
  ["N34 1", "yesNo", 1, true, [], ["synonym"]],
  ["N34 ×", "yesNo", "×", false, [], ["synonym"]],
  ["8.3 Excel date", "date", date("2010-05-18"), "2010-05-18", [], []],
  ["8.3 serial", "date", 40316, "2010-05-18", [], ["serial-date"]],
  ["8.3 2010.5.18", "date", "2010.5.18", "2010-05-18", [], ["date-spelling"]],
  ["8.3 2010/5/18", "date", "2010/5/18", "2010-05-18", [], ["date-spelling"]],
  ["8.3 2010年5月18日", "date", "2010年5月18日", "2010-05-18", [], ["date-spelling"]],
  ["8.3 20100518 as text", "date", "20100518", "2010-05-18", [], ["compact-date"]],
  ["8.3 20100518 as a number", "date", 20100518, "2010-05-18", [], ["compact-date"]],
  ["8.2 another word for a value", "word", "国高", "national", [], ["synonym"]],
];

const CLASS_B: readonly Case[] = [
  [
    "N23 another unit",
    "amount",
    "960000元",
    96,
    ["S11/converted notice"],
    ["text-number", "unit-in-cell", "unit-converted"],
  ],
  [
    "N27 Chinese numerals",
    "count",
    "一百二十六",
    126,
    ["S15/chinese-numeral notice"],
    ["text-number", "chinese-numeral"],
  ],
  [
    "N31 brackets",
    "amount",
    "(3.2)",
    -3.2,
    ["R04/negative mandatory", "S15/parenthesised-negative notice"],
    ["text-number", "parenthesised-negative"],
  ],
  [
    "N31 full-width minus",
    "amount",
    "－3.2",
    -3.2,
    ["R04/negative mandatory", TEXT_NUMBER],
    ["width-or-space", "text-number"],
  ],
  ["8.3 month", "event", "2017年3月", "2017-03", ["R06/rough notice"], ["date-spelling"]],
  ["8.3 month as a number", "event", 201703, "2017-03", ["R06/rough notice"], ["compact-date"]],
  ["8.3 year", "event", "2017年", "2017", ["R06/rough notice"], ["date-spelling"]],
];

const CLASS_C: readonly Case[] = [
  ...(["约126", "126多", "126余", "近126", "126左右", "≥126"] as const).map((text): Case => [
    `N24 ${text}`,
    "count",
    text,
    126,
    ["R18/approximate verify"],
    ["text-number"],
  ]),
  ["N23 an unknown unit", "amount", "96美元", null, ["S11/unknown verify"], ["text-number", "unit-in-cell"]],
  ["8.3 numeric 2017.1", "event", 2017.1, "2017-01", ["R06/ambiguous verify"], []],
  ["8.3 two-digit year", "date", "10.5.18", null, ["R06/incomplete verify"], []],
  ["8.3 no year", "date", "5月18日", null, ["R06/incomplete verify"], []],
  ["8.3 3.15", "date", "3.15", null, ["R06/incomplete verify"], []],
  [
    "8.3 after today",
    "event",
    date("2031-03-01"),
    "2031-03-01",
    ["R11/reversed mandatory", "R06/future verify", "R14/year-differs verify"],
    [],
  ],
];

const CLASS_D: readonly Case[] = [
  [
    "N28 3（其中发明1）",
    "count",
    "3（其中发明1）",
    null,
    ["R03/unparseable mandatory"],
    ["width-or-space", "text-number"],
  ],
  ...(["2+1", "3-5", "3/5", "126人左右上下波动"] as const).map((text): Case => [
    `N28 ${text}`,
    "count",
    text,
    null,
    ["R03/unparseable mandatory"],
    ["text-number"],
  ]),
  ["N29 a date that Excel made of 1-3", "count", date("2021-01-03"), null, ["R03/date-in-number mandatory"], []],
  ...(["#REF!", "#N/A", "#DIV/0!"] as const).map((text): Case => [
    `N32 ${text}`,
    "count",
    errorCell(text),
    null,
    ["R03/excel-error mandatory"],
    [],
  ]),
  ["N32 as text", "count", "#REF!", null, ["R03/excel-error mandatory"], []],
  ["N34 another word", "yesNo", "部分", null, ["R02/unknown-value mandatory"], []],
  ["8.3 no such day", "date", "2021.2.30", null, ["R06/impossible mandatory"], []],
  ["8.3 no such month", "date", "2021-13-01", null, ["R06/impossible mandatory"], []],
  ["8.3 a range in a column of days", "date", "2021.1-2023.12", null, ["R06/range mandatory"], []],
];

const run = async ([, where, raw, value, told, logged]: Case): Promise<void> => {
  const got = await found(where, raw);
  expect({ ...got, logged: [...got.logged].sort() }).toEqual({ value, told, logged: [...logged].sort() });
};

describe("class A is read silently, and logged", () => void it.each(CLASS_A)("%s", (...one) => run(one)));
describe("class B is read and told as a notice", () => void it.each(CLASS_B)("%s", (...one) => run(one)));
describe("class C stays as it is and is to be verified", () => void it.each(CLASS_C)("%s", (...one) => run(one)));
describe("class D stays as it is and must be put right", () => void it.each(CLASS_D)("%s", (...one) => run(one)));

describe("what is kept apart", () => {
  it("N26: zero is confirmed, an empty cell is not reported", async () => {
    expect((await found("count", 0)).value).toBe(0);
    expect((await found("count", null)).value).toBeNull();
  });
  it("N25: a dash in a required column is as empty as nothing", async () =>
    expect((await found("code", "——")).told).toContain("R01/empty mandatory"));
  it.each<[string, RawValue, Value, readonly string[]]>([
    ["18 under a % header", 18, 18, []],
    ["18% as text", "18%", 18, [TEXT_NUMBER]],
    ["0.18 under a percent format", percent(0.18), 18, []],
    ["0.18 without one: 18% or 0.18%", 0.18, 0.18, ["R03/percent-ambiguous verify"]],
  ])("N30: %s", async (_, raw, value, told) => {
    const rows = [
      ["事项", "件数（件）", "办结数（件）", "满意率（%）"],
      ["人大建议", 3, 3, raw],
    ];
    const check = checkOf(await throughFile(clean({ sheets: { 其他工作事项: rows } })));
    const held = check.ledgers.ledgers.get("L21");
    expect(held && valueAt(held, 0, "satisfied")).toBe(value);
    expect(check.findings.map(({ rule, code, severity }) => `${rule}/${code} ${severity}`)).toEqual(told);
  });
});
