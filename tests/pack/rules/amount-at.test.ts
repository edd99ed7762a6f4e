import type { RawValue } from "../../../src/core/workbook/workbook";
import { amountAt } from "../../../src/pack/rules/amount-at";
import { inputOf } from "./checked";
import { clean } from "./planted/plant";

/** 清泉's R&D spending of 312.5 in 企业研发, told from a column with this header. */
function told(raw: RawValue, header = "R&D经费内部支出（万元）"): string {
  const ledger = inputOf(clean({ cells: { "企业研发!H1": header, "企业研发!H2": raw } })).ledgers.ledgers.get("L14");
  if (!ledger) throw new Error("no 企业研发");
  return amountAt({ ledger, row: 0, column: "rdx" });
}

describe("an amount beside another one", () => {
  it("is told as typed", () => expect(told(312.5)).toBe("312.5"));
  it("is told as typed where only separators or its own unit were dropped", () => {
    expect(told("1,312.5")).toBe("1,312.5");
    expect(told("312.5万元")).toBe("312.5万元");
  });
  it("is told in 万元 too where the column is kept in another unit", () =>
    expect(told(3125, "R&D经费内部支出（千元）")).toBe("3125（312.5万元）"));
  it("is told in 万元 too where the cell has a unit of its own", () =>
    expect(told("3125000元")).toBe("3125000元（312.5万元）"));
});
