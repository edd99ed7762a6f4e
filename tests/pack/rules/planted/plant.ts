/** How an error is planted: a workbook that has none, and the changes that put a smallest one into it. */
import type { CheckInput, Severity } from "../../../../src/core/rule/rule";
import type { RawValue, Sheet, Workbook } from "../../../../src/core/workbook/workbook";
import { date, sampleRows, sampleWorkbook, SAMPLE_SHEETS, type SampleChange } from "../../../make/workbook";
import { inputOf } from "../checked";

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

export type Key = Exclude<keyof typeof SAMPLE_SHEETS, "params">;

type Row = readonly RawValue[];

/** 精工 holds a new certificate … */
const RENEWED: Row = [
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
/** … and is registered as a small firm. */
const REGISTERED: Row = [
  5,
  "福建青溪精工机械有限公司",
  "91350423XXXX0006XY",
  2021,
  "2021350423A8000126",
  date("2021-08-30"),
  150,
  9800,
  12000,
  70,
  "入库",
];
/** Row of 激励政策资金, from 1 → what it says instead: 精工 was awarded for 2018, 清泉 for its one patent of 2019. */
const AWARDS: ReadonlyMap<number, Row> = new Map([
  [
    3,
    [
      2,
      "县",
      "高新技术企业奖励",
      2018,
      "福建青溪精工机械有限公司",
      "91350423XXXX0006XY",
      10,
      1,
      10,
      date("2021-06-18"),
      "青政办〔2020〕15号",
      "已兑现",
    ],
  ],
  [
    4,
    [
      3,
      "县",
      "专利奖励",
      2019,
      "福建青溪清泉新材料有限公司",
      "91350423XXXX00019U",
      3,
      1,
      3,
      date("2021-07-02"),
      "青政办〔2020〕15号",
      "已兑现",
    ],
  ],
]);

/** A sheet of the sample, header row first, without what the sample has findings for. */
export function cleanRows(key: Key): RawValue[][] {
  const table = sampleRows(key);
  if (key === "L02") return table.map((row, at) => [...(AWARDS.get(at + 1) ?? row)]);
  if (key === "L05") return [...table, [...RENEWED]];
  return key === "L09" ? [...table, [...REGISTERED]] : table;
}

/** The sample without its findings, with a change. All six industrial firms report. */
export function clean(change: SampleChange = {}): Workbook {
  const sheets = { 激励政策资金: cleanRows("L02"), 高新技术企业: cleanRows("L05"), 科技型中小企业: cleanRows("L09") };
  return sampleWorkbook({
    ...change,
    parameters: { 规上工业企业数: 6, ...change.parameters },
    sheets: { ...sheets, ...change.sheets },
  });
}

export function cells(changed: Readonly<Record<string, RawValue>>): () => CheckInput {
  return () => inputOf(clean({ cells: changed }));
}

export function rows(sheet: string, ...added: readonly Row[]): () => CheckInput {
  return () => inputOf(clean({ append: { [sheet]: added } }));
}

export function params(
  parameters: Readonly<Record<string, RawValue>>,
  changed: Readonly<Record<string, RawValue>> = {},
): () => CheckInput {
  return () => inputOf(clean({ parameters, cells: changed }));
}

/** Whole sheets, replaced or added. */
export function sheets(added: Readonly<Record<string, readonly Row[]>>): () => CheckInput {
  return () => inputOf(clean({ sheets: added }));
}

/** A sheet of the sample with one more column: its header, and its values from row 2 on. */
export function column(key: Key, header: string, ...values: readonly RawValue[]): () => CheckInput {
  const table = cleanRows(key).map((row, at) => [...row, at === 0 ? header : (values[at - 1] ?? null)]);
  return () => inputOf(clean({ sheets: { [SAMPLE_SHEETS[key]]: table } }));
}

export function withoutColumn(key: Key, header: string): () => CheckInput {
  const table = cleanRows(key);
  const at = (table[0] ?? []).indexOf(header);
  return () =>
    inputOf(clean({ sheets: { [SAMPLE_SHEETS[key]]: table.map((row) => row.filter((_, column) => column !== at)) } }));
}

/** The rows of a sheet from one on, moved to a second sheet that lacks a column. */
export function twoSheets(
  key: Key,
  second: string,
  { from, without }: { readonly from: number; readonly without: string },
): () => CheckInput {
  const [header = [], ...data] = cleanRows(key);
  const at = header.indexOf(without);
  const moved = [header, ...data.slice(from - 2)].map((row) => row.filter((_, column) => column !== at));
  const kept = [header, ...data.slice(0, from - 2)];
  return () => inputOf(clean({ sheets: { [SAMPLE_SHEETS[key]]: kept, [second]: moved } }));
}

/** A sheet of the sample under a line of text. */
export function under(key: Key, text: string, changed: Readonly<Record<string, RawValue>> = {}): () => CheckInput {
  return () => inputOf(clean({ sheets: { [SAMPLE_SHEETS[key]]: [[text], ...cleanRows(key)] }, cells: changed }));
}

export function changedSheet(
  name: string,
  change: (sheet: Sheet) => Partial<Sheet>,
  from: Workbook = clean(),
): () => CheckInput {
  return () =>
    inputOf({ ...from, sheets: from.sheets.map((one) => (one.name === name ? { ...one, ...change(one) } : one)) });
}

export function withFigure(key: string, value: string): () => CheckInput {
  return () => {
    const input = inputOf(clean());
    const figure = input.figures.get(key);
    if (figure?.value.kind !== "decimal") throw new Error(`no ${key}`);
    return { ...input, figures: new Map(input.figures).set(key, { ...figure, value: { ...figure.value, value } }) };
  };
}
