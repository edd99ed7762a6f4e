import { yearShare } from "../../../src/core/target/time-progress";

const share = (cutoff: string): string => {
  const { passed, of } = yearShare({ year: 2021, cutoff, clock: cutoff });
  return `${passed}/${of}`;
};

describe("how much of the year has passed", () => {
  test.each([
    ["2021-11-30", "11/12"],
    ["2021-02-28", "2/12"],
    ["2021-12-31", "12/12"],
    ["2021-01-01", "1/365"],
    ["2021-11-29", "333/365"],
    ["2020-12-31", "0/12"],
    ["2022-03-10", "12/12"],
  ])("at %s it is %s", (cutoff, expected) => expect(share(cutoff)).toBe(expected));

  test("a leap year has 366 days", () =>
    expect(yearShare({ year: 2020, cutoff: "2020-02-28", clock: "2020-03-01" })).toEqual({ passed: 59, of: 366 }));
});
