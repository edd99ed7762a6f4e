/** Two tables of different ledgers that touch each other on one sheet: under or beside, without an empty row or column. */
import type { Ledger } from "../../../../src/core/ledger/ledger";
import type { RawValue } from "../../../../src/core/workbook/workbook";
import { ledgerOf, readSheets } from "../../../make/ledgers";
import { sampleRows, sheet, type SAMPLE_SHEETS } from "../../../make/workbook";

type Key = Exclude<keyof typeof SAMPLE_SHEETS, "params">;
type Rows = readonly (readonly RawValue[])[];

const set = (rows: Rows): ReturnType<typeof readSheets> => readSheets([sheet("甲", rows)]);
const told = ({ count, tables }: Ledger): unknown => [count, tables.map(({ range, unmapped }) => [range, unmapped])];
const withoutOrdinal = (rows: Rows): Rows => rows.map((row) => row.slice(1));

function beside(first: Rows, second: Rows): RawValue[][] {
  const width = first[0]?.length ?? 0;
  return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => [
    ...Array.from({ length: width }, (__, column) => first[at]?.[column] ?? null),
    ...(second[at] ?? []),
  ]);
}

const PAIRS: readonly (readonly [Key, Key])[] = [
  ["L11", "L12"],
  ["L12", "L13"],
  ["L06", "L05"],
  ["L05", "L06"],
  ["L01", "L14"],
  ["L14", "L17"],
  ["L09", "L15"],
  ["L13", "L02"],
];

describe("a table right under another", () => {
  it.each(PAIRS)("%s, then %s: both are read, from where they stand", (first, second) => {
    const [above, below] = [sampleRows(first), sampleRows(second)];
    const read = set([...above, ...below]);
    const alone = (key: Key): readonly unknown[] =>
      [...ledgerOf(set(sampleRows(key)), key).columns].map(([name, { values }]) => [name, values]);
    for (const key of [first, second]) {
      const ledger = ledgerOf(read, key);
      expect([...ledger.columns].map(([name, { values }]) => [name, values])).toEqual(alone(key));
    }
    expect(ledgerOf(read, second).tables[0]).toMatchObject({ headerRow: above.length + 1 });
  });

  it("is no other table where the same header is printed again", () => {
    const [header = [], ...rows] = sampleRows("L06");
    const read = ledgerOf(set([header, ...rows.slice(0, 4), header, ...rows.slice(4)]), "L06");
    expect([read.count, read.tables.length, read.tables[0]?.headerRepeats]).toEqual([12, 1, [6]]);
  });

  it("leaves a row of words alone that is no header", () => {
    const [header = []] = sampleRows("L15");
    const rows = [
      header,
      ["一", "企业技术中心", "青溪县大禾禽业有限公司", null, "企业技术中心", "县", null, null, "在用"],
      ["二", "工程技术研究中心", "青溪县兰芝园艺有限公司", null, "工程技术研究中心", "县", null, null, "在用"],
    ];
    expect(told(ledgerOf(set(rows), "L15"))).toEqual([2, [[{ top: 1, left: 1, bottom: 3, right: 9 }, []]]]);
  });
});

describe("a table right beside another", () => {
  it.each(PAIRS)("%s and %s, with row numbers of their own", (first, second) => {
    const read = set(beside(sampleRows(first), sampleRows(second)));
    for (const key of [first, second]) expect(ledgerOf(read, key).count).toBe(sampleRows(key).length - 1);
  });

  it.each(PAIRS)("%s and %s, without any", (first, second) => {
    const [left, right] = [withoutOrdinal(sampleRows(first)), withoutOrdinal(sampleRows(second))];
    const read = set(beside(left, right));
    expect(told(ledgerOf(read, first))).toEqual([
      left.length - 1,
      [[{ top: 1, left: 1, bottom: left.length, right: left[0]?.length }, []]],
    ]);
    expect(told(ledgerOf(read, second))).toMatchObject([
      right.length - 1,
      [[{ left: (left[0]?.length ?? 0) + 1 }, []]],
    ]);
  });

  it("is none where a ledger has columns of the bureau's own", () => {
    const rows = sampleRows("L01").map((row, at) => [
      ...row,
      ...(at === 0 ? ["联系人", "走访日期", "备忘"] : [null, null, null]),
    ]);
    expect(set(rows).ledgers.size).toBe(1);
  });
});
