/** One smallest error for every rule and every code of it, planted in a workbook that has none. */
import { creditCheckCharacter } from "../../../src/core/identifier/credit-code-arithmetic";
import { organisationCheckCharacter } from "../../../src/core/identifier/organisation-code";
import { patentCheckCharacter } from "../../../src/core/identifier/patent-era";
import type { Flaw, LedgerSet } from "../../../src/core/ledger/ledger";
import type { CheckInput, Severity } from "../../../src/core/rule/rule";
import type { RawValue, Sheet, Workbook } from "../../../src/core/workbook/workbook";
import { date, sampleRows, sampleWorkbook, SAMPLE_SHEETS, type SampleChange } from "../../make/workbook";
import { inputFrom, inputOf } from "./checked";

export type Planted = {
  /** rule/code */
  readonly tells: string;
  readonly severity: Severity;
  /** Every cell of the finding, or none. */
  readonly at: readonly string[];
  readonly input: () => CheckInput;
  /** What else the same error makes known, as rule/code. */
  readonly companions?: readonly string[];
};

/** A credit code of the county (or of another region) that passes both its tests. */
export function creditCode(serial: string, region = "350423", prefix = "91"): string {
  const body = `${prefix}${region}XXXX${serial}`;
  const organisation = `${body}${organisationCheckCharacter(`${body}00`, 8)}`;
  return `${organisation}${creditCheckCharacter(`${organisation}0`)}`;
}

/** A patent number: year, kind digit and serial, with its check digit. */
export function patentNumber(body: string): string {
  return `${body}.${patentCheckCharacter(body)}`;
}

/** 精工 holds a new certificate, and all six industrial firms report. */
const RENEWED: readonly RawValue[] = [
  8,
  "福建青溪精工机械有限公司",
  "91350423XXXX0006XY",
  "国家级",
  "重新认定",
  2021,
  "通过",
  "GR202135000125",
  date("2021-11-30"),
  date("2024-11-29"),
];

/** The sample without its two findings, with a change. */
export function clean(change: SampleChange = {}): Workbook {
  const { append = {}, parameters = {}, ...rest } = change;
  const own = change.sheets?.["高新技术企业"] ? [] : [RENEWED];
  return sampleWorkbook({
    ...rest,
    parameters: { 规上工业企业数: 6, ...parameters },
    append: { ...append, 高新技术企业: [...own, ...(append["高新技术企业"] ?? [])] },
  });
}

const cells = (changed: Readonly<Record<string, RawValue>>) => (): CheckInput => inputOf(clean({ cells: changed }));
const rows =
  (sheet: string, ...added: readonly (readonly RawValue[])[]) =>
  (): CheckInput =>
    inputOf(clean({ append: { [sheet]: added } }));
const params =
  (parameters: Readonly<Record<string, RawValue>>, changed: Readonly<Record<string, RawValue>> = {}) =>
  (): CheckInput =>
    inputOf(clean({ parameters, cells: changed }));

type Key = Exclude<keyof typeof SAMPLE_SHEETS, "params">;

/** A sheet of the sample with one more column: its header, and its values from row 2 on. */
function column(key: Key, header: string, ...values: readonly RawValue[]): () => CheckInput {
  const table = sampleRows(key).map((row, at) => [...row, at === 0 ? header : (values[at - 1] ?? null)]);
  return () => inputOf(clean({ sheets: { [SAMPLE_SHEETS[key]]: table } }));
}

function withoutColumn(key: Key, header: string): () => CheckInput {
  const table = key === "L05" ? [...sampleRows(key), [...RENEWED]] : sampleRows(key);
  const at = (table[0] ?? []).indexOf(header);
  return () =>
    inputOf(clean({ sheets: { [SAMPLE_SHEETS[key]]: table.map((row) => row.filter((_, column) => column !== at)) } }));
}

/** A sheet of the sample under a line of text. */
function under(key: Key, text: string): () => CheckInput {
  return () => inputOf(clean({ sheets: { [SAMPLE_SHEETS[key]]: [[text], ...sampleRows(key)] } }));
}

function changedSheet(
  name: string,
  change: (sheet: Sheet) => Partial<Sheet>,
  from: Workbook = clean(),
): () => CheckInput {
  return () =>
    inputOf({ ...from, sheets: from.sheets.map((one) => (one.name === name ? { ...one, ...change(one) } : one)) });
}

/** The ledgers of the clean workbook, changed after they were read. */
function reread(change: (ledgers: LedgerSet) => LedgerSet): () => CheckInput {
  return () => inputFrom(change(inputOf(clean()).ledgers));
}

function withFlaw(id: string, key: string, row: number, flaw: Flaw): () => CheckInput {
  return reread((set) => {
    const ledger = set.ledgers.get(id);
    const found = ledger?.columns.get(key);
    if (!ledger || !found) throw new Error(`no ${id}.${key}`);
    const flawed = { ...found, flaws: new Map([[row, [flaw]]]) };
    return {
      ...set,
      ledgers: new Map(set.ledgers).set(id, { ...ledger, columns: new Map(ledger.columns).set(key, flawed) }),
    };
  });
}

function flowOnly(id: string): () => CheckInput {
  return reread((set) => {
    const ledger = set.ledgers.get(id);
    if (!ledger) throw new Error(`no ${id}`);
    return {
      ...set,
      ledgers: new Map(set.ledgers).set(id, { ...ledger, schema: { ...ledger.schema, flowOnly: true } }),
    };
  });
}

function withFigure(key: string, value: string): () => CheckInput {
  return () => {
    const input = inputOf(clean());
    const figure = input.figures.get(key);
    if (figure?.value.kind !== "decimal") throw new Error(`no ${key}`);
    return { ...input, figures: new Map(input.figures).set(key, { ...figure, value: { ...figure.value, value } }) };
  };
}

const firm = (code: RawValue, name = "福建青溪新星材料有限公司"): RawValue[] => [
  9,
  name,
  code,
  "东坊镇",
  "否",
  date("2018-05-18"),
  20,
  500,
  10,
  0,
];
/** A person's patent: no credit code is asked for. */
const patent = (number: RawValue, filed: string, type = "发明"): RawValue[] => [
  13,
  "专利寅",
  number,
  type,
  "张三",
  null,
  date(filed),
  null,
  "申请中",
  "否",
];
const granted = (serial: number): RawValue[] => [
  12 + serial,
  `新型${serial}`,
  patentNumber(`20202000200${serial}`),
  "实用新型",
  "张三",
  null,
  date("2020-11-02"),
  date("2021-08-10"),
  "有效",
  "否",
];
const reported = (name: string, code: string): RawValue[] => [8, name, code, 2020, "否", "是", "否", 0, 0, 100, "否"];
const cooperative = (name: string, serial: number): RawValue[] => [
  12 + serial,
  `专利${serial}`,
  patentNumber(`20201000200${serial}`),
  "发明",
  name,
  creditCode("0021", "350423", "93"),
  date("2020-11-02"),
  null,
  "申请中",
  "否",
];

const wrongOrganisation = `${creditCode("0091").slice(0, 16)}${creditCode("0091")[16] === "1" ? "2" : "1"}`;
const ORGCHECK = `${wrongOrganisation}${creditCheckCharacter(`${wrongOrganisation}0`)}`;
const CHECKSUM = `${creditCode("0091").slice(0, 17)}${creditCode("0091").endsWith("1") ? "2" : "1"}`;
const ERROR: RawValue = { kind: "error", text: "#REF!" };
const L14_ROWS = sampleRows("L14");
const sums = (label: string, stated: number): RawValue[] => [
  label,
  null,
  null,
  null,
  null,
  null,
  null,
  stated,
  null,
  null,
  null,
];
/** Two groups with their 小计, and a 合计 of the two. */
const GROUPED = [
  ...L14_ROWS.slice(0, 4),
  sums("小计", 928.5),
  ...L14_ROWS.slice(4),
  sums("小计", 533),
  sums("合计", 1461.5),
];
const grouped = (changed: readonly (readonly [number, RawValue])[]) => (): CheckInput => {
  const table = GROUPED.map((row, at) => {
    const found = changed.find(([index]) => index === at);
    return found ? row.map((cell, column) => (column === 7 ? found[1] : cell)) : row;
  });
  return inputOf(clean({ sheets: { 企业研发: table } }));
};

export const planted: readonly Planted[] = [
  { tells: "R01/empty", severity: "mandatory", at: ["专利!I9"], input: cells({ "专利!I9": "——" }) },
  { tells: "R02/unknown-value", severity: "mandatory", at: ["专利!I9"], input: cells({ "专利!I9": "申情中" }) },
  {
    tells: "R03/unparseable",
    severity: "mandatory",
    at: ["企业研发!H4"],
    input: cells({ "企业研发!H4": "3（其中发明1）" }),
  },
  { tells: "R03/excel-error", severity: "mandatory", at: ["企业研发!H4"], input: cells({ "企业研发!H4": ERROR }) },
  {
    tells: "R03/date-in-number",
    severity: "mandatory",
    at: ["企业信息库!J2"],
    input: cells({ "企业信息库!J2": date("2021-03-05") }),
  },
  {
    tells: "R03/percent-ambiguous",
    severity: "verify",
    at: ["企业研发!H4"],
    input: withFlaw("L14", "rdx", 2, "percent-ambiguous"),
  },
  { tells: "R04/negative", severity: "mandatory", at: ["企业研发!I6"], input: cells({ "企业研发!I6": -5 }) },
  { tells: "R05/fraction", severity: "mandatory", at: ["企业信息库!G2"], input: cells({ "企业信息库!G2": 12.5 }) },
  {
    tells: "R06/impossible",
    severity: "mandatory",
    at: ["企业信息库!F2"],
    input: cells({ "企业信息库!F2": "2010.2.30" }),
  },
  {
    tells: "R06/too-early",
    severity: "mandatory",
    at: ["企业信息库!F2"],
    input: cells({ "企业信息库!F2": date("1910-05-18") }),
  },
  {
    tells: "R06/range",
    severity: "mandatory",
    at: ["企业信息库!F2"],
    input: cells({ "企业信息库!F2": "2010.1-2010.3" }),
  },
  { tells: "R06/ambiguous", severity: "verify", at: ["专利!G9"], input: cells({ "专利!G9": 2021.1 }) },
  { tells: "R06/incomplete", severity: "verify", at: ["企业信息库!F2"], input: cells({ "企业信息库!F2": "10.5.18" }) },
  {
    tells: "R06/future",
    severity: "verify",
    at: ["企业信息库!F2"],
    input: cells({ "企业信息库!F2": date("2022-03-01") }),
  },
  { tells: "R06/future-year", severity: "verify", at: ["企业研发!D8"], input: cells({ "企业研发!D8": 2023 }) },
  {
    tells: "R06/after-cutoff",
    severity: "notice",
    at: ["高新技术企业!I2", "高新技术企业!I5"],
    input: params({ 统计截止日: date("2021-12-10") }),
  },
  {
    tells: "R06/imprecise",
    severity: "verify",
    at: ["专利!H10"],
    input: params({ 统计截止日: date("2021-12-20") }, { "专利!H10": "2021年12月" }),
  },
  { tells: "R06/rough", severity: "notice", at: ["专利!H10"], input: cells({ "专利!H10": "2021年9月" }) },
  {
    tells: "R07/outside",
    severity: "verify",
    at: ["高新技术企业!I3", "高新技术企业!I4"],
    input: flowOnly("L05"),
  },
  {
    tells: "R08/numeric-cell",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(913504230000000000)),
  },
  {
    tells: "R08/length",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("91350423XXXX00091")),
  },
  {
    tells: "R08/charset",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091").replace("0", "O"))),
  },
  {
    tells: "R08/format",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("91A50423XXXX00019U")),
  },
  {
    tells: "R08/placeholder",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("123456789012345678")),
  },
  {
    tells: "R08/old-regno-15",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("350423100012345")),
  },
  { tells: "R08/checksum", severity: "mandatory", at: ["企业信息库!C10"], input: rows("企业信息库", firm(CHECKSUM)) },
  {
    tells: "R08/pilot-exception",
    severity: "verify",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("91350211M00013FA1N")),
  },
  { tells: "R08/orgcheck", severity: "verify", at: ["企业信息库!C10"], input: rows("企业信息库", firm(ORGCHECK)) },
  {
    tells: "R08/unknown-region",
    severity: "notice",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091", "990001"))),
  },
  {
    tells: "R08/other-region",
    severity: "notice",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091", "350100"))),
  },
  {
    tells: "R08/year",
    severity: "mandatory",
    at: ["专利!C14"],
    input: rows("专利", patent(patentNumber("202210000001"), "2020-03-01")),
    companions: ["R14/year-differs"],
  },
  {
    tells: "R08/kind",
    severity: "mandatory",
    at: ["专利!C14"],
    input: rows("专利", patent(patentNumber("202040000001"), "2020-03-01")),
  },
  {
    tells: "R08/missing-check",
    severity: "verify",
    at: ["专利!C14"],
    input: rows("专利", patent("202010000001", "2020-03-01")),
  },
  {
    tells: "R08/is-publication-no",
    severity: "mandatory",
    at: ["专利!C14"],
    input: rows("专利", patent("CN108745264A", "2020-03-01")),
  },
  {
    tells: "R08/restored-trailing-zero",
    severity: "notice",
    at: ["专利!C14"],
    input: rows("专利", patent(201110047567, "2011-03-01")),
  },
  {
    tells: "R08/kind-letter-mismatch",
    severity: "mandatory",
    at: ["专利!K2"],
    input: column("L06", "授权公告号", "CN108745264U"),
  },
  {
    tells: "R08/region",
    severity: "verify",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GR202199000123" }),
  },
  {
    tells: "R08/gf-year",
    severity: "verify",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GF202135000123" }),
  },
  {
    tells: "R08/placeholder-serial",
    severity: "notice",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GR202135123456" }),
  },
  {
    tells: "R08/other-province",
    severity: "verify",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GR202131000123" }),
  },
  {
    tells: "R10/part-exceeds-whole",
    severity: "mandatory",
    at: ["企业信息库!K2", "企业信息库!G2"],
    input: column("L01", "科技人员数（人）", 127),
  },
  {
    tells: "R11/reversed",
    severity: "mandatory",
    at: ["高新技术企业!I2", "高新技术企业!J2"],
    input: cells({ "高新技术企业!J2": date("2020-12-14") }),
  },
  {
    tells: "R12/certificate",
    severity: "mandatory",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": null }),
  },
  {
    tells: "R12/issue-date",
    severity: "mandatory",
    at: ["高新技术企业!I7"],
    input: cells({ "高新技术企业!I7": null }),
  },
  { tells: "R12/grant-date", severity: "mandatory", at: ["专利!H10"], input: cells({ "专利!H10": "无" }) },
  {
    tells: "R13/number-differs",
    severity: "mandatory",
    at: ["专利!D11", "专利!C11"],
    input: cells({ "专利!D11": "发明" }),
  },
  {
    tells: "R13/publication-differs",
    severity: "mandatory",
    at: ["专利!K2", "专利!D2"],
    input: column("L06", "授权公告号", "CN209848123U"),
  },
  {
    tells: "R13/application-publication",
    severity: "mandatory",
    at: ["专利!K2"],
    input: column("L06", "授权公告号", "CN108745264A"),
  },
  {
    tells: "R14/year-differs",
    severity: "verify",
    at: ["专利!G3", "专利!C3"],
    input: cells({ "专利!G3": date("2017-04-02") }),
  },
  {
    tells: "R15/year-differs",
    severity: "verify",
    at: ["高新技术企业!I2", "高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GR202035000123" }),
  },
  {
    tells: "R16/validity-differs",
    severity: "verify",
    at: ["高新技术企业!J2", "高新技术企业!I2"],
    input: cells({ "高新技术企业!J2": date("2025-12-14") }),
  },
  {
    tells: "R17/beyond-term",
    severity: "mandatory",
    at: ["专利!I14", "专利!G14"],
    input: rows("专利", [
      13,
      "新型寅",
      patentNumber("201120000001"),
      "实用新型",
      "张三",
      null,
      date("2011-02-03"),
      date("2011-09-14"),
      "有效",
      "否",
    ]),
  },
  {
    tells: "R17/granted-but-not",
    severity: "mandatory",
    at: ["专利!I11", "专利!H11"],
    input: cells({ "专利!H11": date("2021-10-01") }),
  },
  {
    tells: "R17/prefix",
    severity: "notice",
    at: ["专利!C9", "专利!I9"],
    input: cells({ "专利!C9": "ZL202110000808.X" }),
  },
  { tells: "R18/approximate", severity: "verify", at: ["企业研发!H4"], input: cells({ "企业研发!H4": "约96" }) },
  { tells: "R19/jump", severity: "verify", at: ["企业研发!H3", "企业研发!I3"], input: cells({ "企业研发!I3": 300 }) },
  {
    tells: "R19/from-zero",
    severity: "verify",
    at: ["企业研发!H3", "企业研发!I3"],
    input: cells({ "企业研发!I3": 0 }),
  },
  { tells: "R19/unit", severity: "verify", at: ["企业研发!H3", "企业研发!I3"], input: cells({ "企业研发!I3": 0.43 }) },
  {
    tells: "R20/over-revenue",
    severity: "verify",
    at: ["企业研发!H4", "企业研发!J4"],
    input: cells({ "企业研发!J4": 90 }),
  },
  {
    tells: "R20/intensity",
    severity: "verify",
    at: ["企业研发!H4", "企业研发!J4"],
    input: cells({ "企业研发!J4": 150 }),
  },
  {
    tells: "R20/inactive",
    severity: "mandatory",
    at: ["企业研发!H4", "企业研发!G4"],
    input: cells({ "企业研发!G4": "否" }),
  },
  {
    tells: "R20/no-spending",
    severity: "verify",
    at: ["企业研发!H6", "企业研发!G6"],
    input: cells({ "企业研发!G6": "是" }),
  },
  {
    tells: "S01/duplicate",
    severity: "mandatory",
    at: ["专利!C13", "专利!C14"],
    input: rows("专利", [
      13,
      "新型丑二",
      "202020001212.2",
      "实用新型",
      "张三",
      null,
      date("2020-12-30"),
      null,
      "申请中",
      "否",
    ]),
  },
  {
    tells: "S02/same-row",
    severity: "verify",
    at: ["高新技术企业!B8", "高新技术企业!B10"],
    input: rows("高新技术企业", [
      9,
      "青溪县福阳竹木制品有限公司",
      "91350423XXXX00078Y",
      "省级",
      "首次认定",
      2021,
      "申报",
      null,
      null,
      null,
    ]),
  },
  {
    tells: "S03/two-codes",
    severity: "verify",
    at: ["企业信息库!C8", "企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091"), "青溪县福阳竹木制品有限公司")),
  },
  {
    tells: "S03/two-names",
    severity: "verify",
    at: ["专利!E14", "专利!E15"],
    input: rows("专利", cooperative("青溪县丰禾粮油农民专业合作社", 1), cooperative("青溪县丰禾农机农民专业合作社", 2)),
  },
  { tells: "S04/differs", severity: "mandatory", at: ["企业研发!H9"], input: rows("企业研发", sums("合计", 1400)) },
  {
    tells: "S04/visible-only",
    severity: "verify",
    at: ["企业研发!H9"],
    input: changedSheet(
      "企业研发",
      () => ({ hiddenRows: new Set([8]) }),
      clean({ append: { 企业研发: [sums("合计", 1383.5)] } }),
    ),
    companions: ["S08/rows"],
  },
  {
    tells: "S05/differs",
    severity: "mandatory",
    at: ["企业研发!H11"],
    input: grouped([[4, 900]]),
    companions: ["S04/differs"],
  },
  { tells: "S06/broken", severity: "notice", at: ["企业信息库!A9"], input: cells({ "企业信息库!A9": 9 }) },
  { tells: "S07/year", severity: "verify", at: ["企业信息库!A1"], input: under("L01", "2020年青溪县企业信息库") },
  { tells: "S07/as-of", severity: "notice", at: ["企业信息库!A1"], input: under("L01", "数据截至2021年11月30日") },
  {
    tells: "S08/rows",
    severity: "notice",
    at: ["专利!A3"],
    input: changedSheet("专利", () => ({ hiddenRows: new Set([3]) })),
  },
  {
    tells: "S08/columns",
    severity: "notice",
    at: ["专利!J1"],
    input: changedSheet("专利", () => ({ hiddenColumns: new Set([10]) })),
  },
  {
    tells: "S08/sheet",
    severity: "notice",
    at: ["专利!A1"],
    input: changedSheet("专利", () => ({ visibility: "very-hidden" })),
  },
  { tells: "S09/missing", severity: "mandatory", at: ["高新技术企业!A1"], input: withoutColumn("L05", "申报年度") },
  { tells: "S09/missing-optional", severity: "notice", at: ["专利!A1"], input: withoutColumn("L06", "是否高价值") },
  { tells: "S09/unmapped", severity: "notice", at: ["企业信息库!K1"], input: column("L01", "吉祥物", "虎") },
  { tells: "S10/no-unit", severity: "verify", at: ["企业信息库!H1"], input: cells({ "企业信息库!H1": "营业收入" }) },
  { tells: "S11/converted", severity: "notice", at: ["企业研发!H4"], input: cells({ "企业研发!H4": "960000元" }) },
  { tells: "S11/unknown", severity: "verify", at: ["企业研发!H4"], input: cells({ "企业研发!H4": "96美元" }) },
  { tells: "S15/text-number", severity: "notice", at: ["企业信息库!G2"], input: cells({ "企业信息库!G2": "126" }) },
  { tells: "S15/chinese-numeral", severity: "notice", at: ["企业信息库!J2"], input: cells({ "企业信息库!J2": "二" }) },
  {
    tells: "S15/parenthesised-negative",
    severity: "notice",
    at: ["目标任务表!E2"],
    input: cells({ "目标任务表!E2": "(1)" }),
  },
  { tells: "S15/ditto", severity: "notice", at: ["企业信息库!D3"], input: cells({ "企业信息库!D3": "同上" }) },
  {
    tells: "X01/not-in-library",
    severity: "verify",
    at: ["企业研发!C9"],
    input: rows("企业研发", reported("福建青溪外来有限公司", creditCode("0092"))),
  },
  {
    tells: "X01/other-code",
    severity: "verify",
    at: ["企业研发!C9"],
    input: rows("企业研发", reported("青溪县福阳竹木制品有限公司", creditCode("0092"))),
  },
  {
    tells: "X01/other-name",
    severity: "verify",
    at: ["企业研发!B4"],
    input: cells({ "企业研发!B4": "青溪县大禾禽业有限责任公司" }),
  },
  {
    tells: "X08/no-row",
    severity: "verify",
    at: ["高新技术企业!B3"],
    input: cells({ "企业研发!D3": 2019 }),
    companions: ["X27/found"],
  },
  {
    tells: "X08/not-reported",
    severity: "verify",
    at: ["企业研发!F3"],
    input: cells({ "企业研发!F3": "否" }),
    companions: ["X27/found"],
  },
  {
    tells: "X08/nothing-spent",
    severity: "verify",
    at: ["企业研发!H3"],
    input: cells({ "企业研发!G3": "否", "企业研发!H3": 0, "企业研发!I3": 0 }),
  },
  { tells: "X11/more-in-library", severity: "verify", at: ["企业信息库!J2"], input: cells({ "企业信息库!J2": 3 }) },
  { tells: "X11/fewer-in-library", severity: "verify", at: ["企业信息库!J2"], input: cells({ "企业信息库!J2": 1 }) },
  { tells: "X16/unexplained", severity: "verify", at: [], input: cells({ "目标任务表!E4": 9 }) },
  { tells: "X20/more-inventions-than-grants", severity: "mandatory", at: [], input: withFigure("PAT_GRT", "1") },
  { tells: "X20/more-than-there-can-be", severity: "verify", at: [], input: cells({ "目标任务表!E4": 3 }) },
  { tells: "X21/persons", severity: "verify", at: ["参数表!B6"], input: params({ "常住人口(万人)": 124000 }) },
  { tells: "X21/per-10k", severity: "verify", at: ["参数表!B6"], input: params({ "常住人口(万人)": 0.01 }) },
  { tells: "X21/intensity", severity: "verify", at: ["参数表!B8"], input: params({ "GDP(亿元)": 0.5 }) },
  { tells: "X21/coverage", severity: "verify", at: ["参数表!B10"], input: params({ 规上工业企业数: 5 }) },
  {
    tells: "X21/cutoff-ahead",
    severity: "verify",
    at: ["参数表!B5"],
    input: () => inputOf(clean(), "2021-12-20"),
  },
  {
    tells: "X23/bases-differ",
    severity: "verify",
    at: ["目标任务表!E9"],
    input: rows("目标任务表", [8, "有效期内国家高新技术企业", "家", "5家以上", 9, "高新股"]),
  },
  {
    tells: "X23/adopted-differ",
    severity: "verify",
    at: ["外部数据登记表!B2", "外部数据登记表!B3"],
    input: () =>
      inputOf(
        clean({
          sheets: {
            外部数据登记表: [
              ["指标", "数值", "单位", "所属期", "数据性质", "提供单位", "是否采用"],
              ["全社会R&D经费", 1.2, "亿元", "2021年", "正式反馈", "市统计局", "是"],
              ["全社会R&D经费", 1.3, "亿元", "2021年", "快报", "市统计局", "是"],
            ],
          },
        }),
      ),
  },
  { tells: "X25/found", severity: "verify", at: [], input: rows("专利", granted(1), granted(2)) },
  {
    tells: "X26/found",
    severity: "notice",
    at: ["高新技术企业!J4"],
    input: () => inputOf(sampleWorkbook({ parameters: { 规上工业企业数: 6 } })),
  },
  { tells: "X27/found", severity: "verify", at: ["参数表!B10"], input: params({ 规上工业企业数: 80 }) },
];
