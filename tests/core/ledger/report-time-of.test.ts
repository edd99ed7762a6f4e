/** The report's time from the 参数表. */
import { findParameters } from "../../../src/core/ledger/parameters";
import { reportTimeOf } from "../../../src/core/ledger/report-time-of";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { parameters } from "../../../src/pack/parameters";
import { date, sheet } from "../../make/workbook";

const CLOCK = "2022-01-05";

function time(year: RawValue, cutoff?: RawValue): unknown {
  const rows: RawValue[][] = [
    ["县名", "青溪县"],
    ["乡镇数", 3],
    ["行政村数", 6],
    ["报告年度", year],
  ];
  if (cutoff !== undefined) rows.push(["统计截止日", cutoff]);
  const found = findParameters([sheet("参数表", rows)], parameters);
  const result = reportTimeOf(found?.parameters ?? new Map(), CLOCK);
  return result.ok ? result.value : result.problem;
}

describe("the report's time", () => {
  test("is its year up to the cut-off", () =>
    expect(time(2021, date("2021-11-30"))).toEqual({ year: 2021, cutoff: "2021-11-30", clock: CLOCK }));
  test.each([undefined, null, "", "——"])("without a cut-off (%j) is the whole year", (cutoff) => {
    expect(time("2021年", cutoff)).toEqual({ year: 2021, cutoff: "2021-12-31", clock: CLOCK });
  });
  test.each([
    ["2021年11月", "2021-11-30"],
    ["2021", "2021-12-31"],
    [44530, "2021-11-30"],
  ])("with the cut-off %j ends on %s", (cutoff, wanted) => {
    expect(time(2021, cutoff)).toMatchObject({ cutoff: wanted });
  });
  test("needs a year", () => expect(time(null)).toEqual({ code: "no-year" }));
  test("needs the parameter", () =>
    expect(reportTimeOf(new Map(), CLOCK)).toEqual({ ok: false, problem: { code: "no-year" } }));
  test.each(["今年", 21, 1900, "2020-2021"])("%j is no report year", (year) =>
    expect(time(year)).toEqual({ code: "bad-year", raw: String(year) }),
  );
  test.each(["2021-02-30", "年底", "11月30日"])("%s is no cut-off", (cutoff) =>
    expect(time(2021, cutoff)).toEqual({ code: "bad-cutoff", raw: cutoff }),
  );
  test("the cut-off lies in the report year", () =>
    expect(time(2021, date("2022-01-31"))).toEqual({ code: "bad-cutoff", raw: "2022-01-31" }));
});
