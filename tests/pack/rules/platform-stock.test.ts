/** X16 for platforms: 市级及以上创新平台数, as the task list states its beginning and the ledger its changes. */
import type { Figure, FigureValue } from "../../../src/core/indicator/figure";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { check, inputOf } from "./checked";
import { clean } from "./planted/plant";

/** What X16 says where there were `start` platforms at last year's end, and there are `end` now. */
function told(start: number, end: number, cells: Readonly<Record<string, RawValue>> = {}): readonly unknown[] {
  const input = inputOf(clean({ cells }));
  const model = input.figures.get("HT_N_VALID");
  if (!model) throw new Error("no HT_N_VALID");
  const value = (number: number): FigureValue => ({ kind: "decimal", value: String(number), unit: "个", decimals: 0 });
  const figure: Figure = {
    ...model,
    key: "PLT_CITY",
    name: "市级及以上创新平台数",
    unit: "个",
    value: value(end),
    base: { source: "target", value: value(start), others: [], evidence: [] },
  };
  const { findings } = check({ ...input, figures: new Map(input.figures).set("PLT_CITY", figure) });
  return findings.filter(({ rule }) => rule === "X16").map(({ seen, expected }) => ({ ...seen, expected }));
}

describe("the stock of platforms", () => {
  it("is its beginning and what was recognised in the year", () => expect(told(1, 2)).toEqual([]));
  it("that lost platforms nobody closed is told", () =>
    expect(told(3, 2)).toEqual([
      expect.objectContaining({ start: "3", gained: "1", end: "2", implied: "2", undated: 0, expected: 0 }),
    ]));
  it("may have lost those that were closed, on a day that the ledger does not tell", () => {
    const closed = { "创新平台!I3": "撤销", "激励政策资金!C6": "其他" };
    expect(told(2, 1, closed)).toEqual([]);
    expect(told(1, 1, closed)).toEqual([]);
    expect(told(3, 1, closed)).toHaveLength(1);
  });
  it("is not judged while the day of a platform is not known", () =>
    expect(told(3, 2, { "创新平台!G2": null })).toEqual([]));
});
