/** Decimals that tell a value from the threshold it misses (domain 10.3). */
import { formatFigure } from "../../../src/core/indicator/format-figure";
import { withTellingDecimals } from "../../../src/core/target/telling-decimals";
import { figure, figures, target } from "../../make/figures";

const shown = (growth: string, goal: number): string | null => {
  const told = withTellingDecimals(figures(figure("RD_GROWTH", growth)), [
    target("RD_GROWTH", goal, Number(growth), "nearly"),
  ]);
  const figureTold = told.get("RD_GROWTH");
  return figureTold ? formatFigure(figureTold) : null;
};

it.each([
  ["17.96", 18, "17.96%"],
  ["17.996", 18, "17.996%"],
  ["18.04", 18, "18.04%"],
  ["18", 18, "18.0%"],
  ["17.9", 18, "17.9%"],
  ["19.795081967", 18, "19.8%"],
])("a growth of %s against %d reads %s", (growth, goal, words) => {
  expect(shown(growth, goal)).toBe(words);
});

it("leaves a figure without a target as it is", () => {
  const all = figures(figure("RD_GROWTH", "17.96"));
  expect(withTellingDecimals(all, [])).toEqual(all);
});
