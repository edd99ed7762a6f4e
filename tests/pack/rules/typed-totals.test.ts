/** S14: a typed 合计 is odd where others are formulas; a workbook that another program exported has none anywhere. */
import type { CellRange, RawValue } from "../../../src/core/workbook/workbook";
import { check, inputOf } from "./checked";
import { clean } from "./planted/plant";

const sum = (stated: number, revenue: number | null = null): RawValue[] => [
  ...["合计", null, null, null, null, null, null],
  ...[stated, null, revenue, null],
];
const RIGHT = 1461.5;
const WRONG = 1400;

function told(row: RawValue[], formulas: readonly CellRange[]): readonly unknown[] {
  const workbook = clean({ append: { 企业研发: [row] } });
  const sheets = workbook.sheets.map((one) => (one.name === "专利" ? { ...one, formulas } : one));
  return check(inputOf({ ...workbook, sheets }))
    .findings.filter(({ rule }) => rule === "S14")
    .map(({ at, seen }) => [at.map(({ column }) => column), seen["count"]]);
}

const SOME: readonly CellRange[] = [{ top: 2, left: 1, bottom: 13, right: 1 }];
/** R&D经费内部支出 */
const SPENT = 8;

describe("a typed sum", () => {
  it("is told where a formula stands anywhere in the workbook, right or wrong", () => {
    expect(told(sum(RIGHT), SOME)).toEqual([[[SPENT], 1]]);
    expect(told(sum(WRONG), SOME)).toEqual([[[SPENT], 1]]);
  });
  it("is not told in a workbook without a formula while it is right", () => expect(told(sum(RIGHT), [])).toEqual([]));
  it("is told there where it is not what its rows add up to, and only there", () => {
    expect(told(sum(WRONG), [])).toEqual([[[SPENT], 1]]);
    expect(told(sum(RIGHT, 1), [])).toEqual([[[SPENT + 2], 1]]);
  });
});
