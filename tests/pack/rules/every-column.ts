/** A workbook with a sheet for every ledger, where every column holds each kind of thing that can be wrong with it. */
import type { ColumnSchema, ColumnType, IdentifierKind, LedgerSchema } from "../../../src/core/ledger/schema";
import type { RawValue, Workbook } from "../../../src/core/workbook/workbook";
import { ledgers } from "../../../src/pack/ledgers/catalog";
import { date, sampleRows, sheet, workbook } from "../../make/workbook";
import { creditCode, patentNumber } from "./planted/new-rows";

/** What to write instead of a sound value; undefined: the column has no such fault. */
type Fault = (column: ColumnSchema, at: number) => RawValue | undefined;

const numeric = ({ kind }: ColumnType): boolean => kind === "count" || kind === "money" || kind === "quantity";
const number =
  (value: RawValue): Fault =>
  ({ type }) =>
    numeric(type) ? value : undefined;
const isCode = ({ type }: ColumnSchema): boolean => type.kind === "identifier" && type.identifier === "uscc";

const FAULTS: readonly Fault[] = [
  number(-5),
  number(1.5),
  number("约5"),
  number("看附表"),
  number("5美元"),
  number("6"),
  ({ type }) => (type.kind === "date" ? "2021.2.30" : type.kind === "year" ? 1900 : undefined),
  ({ type }) => (type.kind === "date" ? date("2019-05-05") : undefined),
  ({ type }) => (type.kind === "identifier" ? "999999" : undefined),
  ({ type }) => (type.kind === "enum" || type.kind === "yes-no" ? "没有这个词" : undefined),
  // Half of the columns are empty in one row, the other half in the next.
  (_, at) => (at % 2 === 0 ? null : undefined),
  (_, at) => (at % 2 === 1 ? null : undefined),
  ({ type }) => (type.kind === "ordinal" ? 999 : undefined),
];

const SOUND: Readonly<Partial<Record<ColumnType["kind"], RawValue>>> = {
  "yes-no": "是",
  count: 3,
  money: 3,
  quantity: 3,
  date: date("2021-05-05"),
  year: 2021,
};
const SERIALS = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";

function sound({ type }: ColumnSchema, serial: number): RawValue {
  if (type.kind === "ordinal") return serial;
  if (type.kind === "enum") return type.values[0]?.name ?? "";
  if (type.kind === "identifier") return soundIdentifier(type.identifier, String(serial).padStart(4, "0"));
  return SOUND[type.kind] ?? `青溪文字${SERIALS[serial] ?? ""}有限公司`;
}

function soundIdentifier(kind: IdentifierKind, serial: string): string {
  if (kind === "uscc") return creditCode(serial);
  return kind === "patent" ? patentNumber(`20202000${serial}`) : `编号${serial}`;
}

function rowsOf({ id, columns }: LedgerSchema): RawValue[][] {
  // The 企业信息库 knows the first firm by another name, and no other firm.
  const first = id === "L01" ? 20 : 1;
  const row = (serial: number, fault: Fault = () => undefined): RawValue[] =>
    columns.map((column, at) => {
      const value = fault(column, at);
      return value === undefined ? sound(column, serial) : value;
    });
  const stated = (label: string, value: number): RawValue[] =>
    columns.map(({ type }, at) =>
      at === (columns[0]?.type.kind === "ordinal" ? 1 : 0) ? label : numeric(type) ? value : null,
    );
  const faulty = FAULTS.map((fault, at) => row(first + 2 + at, fault));
  const renamed = row(first, ({ type }) => (type.kind === "name" ? "青溪改名有限公司" : undefined));
  const recoded = row(first + 1, (column) => (isCode(column) ? creditCode("0021") : undefined));
  return [
    columns.map(({ name }) => name),
    row(first),
    row(first),
    row(first + 1),
    renamed,
    recoded,
    stated("小计", 7777),
    ...faulty,
    stated("小计", 8888),
    stated("合计", 999999),
  ];
}

/** Every ledger of the pack, full of faults. */
export function everyColumn(): Workbook {
  const sheets = ledgers.filter(({ register }) => register !== true).map((one) => sheet(one.name, rowsOf(one)));
  return workbook("处处有错.xlsx", sheet("参数表", sampleRows("params")), ...sheets);
}
