/** The parameters as declared. */
import { headerForm } from "../../../src/core/ledger/header-text";
import { parameters } from "../../../src/pack/parameters";

test("every parameter of the domain page is declared, in its order", () => {
  expect(parameters.map(({ key }) => key).join(" ")).toBe(
    "county county-short region year cutoff population population-year population-source gdp gdp-year industry-firms towns villages budget science-budget voucher-cap nearly-covered contract-side openness signer written-on",
  );
});

test("no word names two parameters", () => {
  const words = parameters.flatMap(({ name, synonyms }) => [name, ...synonyms].map(headerForm));
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test("people and GDP have the units their indicators are computed in", () => {
  const types = new Map(parameters.map(({ key, type }) => [key, type]));
  expect(types.get("population")).toEqual({ kind: "quantity", unit: "万人" });
  expect(types.get("gdp")).toEqual({ kind: "quantity", unit: "亿元" });
});
