/** The words and readings of proofreading speak of figures there are, and no word says two things. */
import { pack } from "../../src/pack/pack";
import { mentions } from "../../src/pack/mentions/catalog";
import { checkWorkbook } from "../../src/app/check-workbook";
import { sampleFile } from "../make/command-line";

test("every reading is of a figure that a workbook gives, in its own unit", async () => {
  const checked = await checkWorkbook({ bytes: await sampleFile(), name: "a.xlsx" }, { pack, clock: "2022-01-05" });
  const figures = checked.ok ? checked.value.figures : new Map<string, { readonly unit: string }>();
  const unknown = mentions.readings.filter(({ figure }) => !figures.has(figure)).map(({ figure }) => figure);
  expect(unknown).toEqual([]);
  const strange = mentions.readings.filter(({ figure, units }) => !units.includes(figures.get(figure)?.unit ?? ""));
  expect(strange.map(({ figure }) => figure)).toEqual([]);
});

test("no word stands in two cues", () => {
  const seen = new Set<string>();
  const twice = mentions.cues.flatMap(({ words }) => words).filter((word) => seen.size === seen.add(word).size);
  expect(twice).toEqual([]);
});

test("every facet that a reading needs is said by some word", () => {
  const said = new Set(
    mentions.cues.flatMap(({ says }) => Object.entries(says).map(([facet, value]) => `${facet}=${value}`)),
  );
  const unsaid = mentions.readings.flatMap(({ needs }) =>
    Object.entries(needs)
      .map(([facet, value]) => `${facet}=${value}`)
      .filter((need) => !said.has(need)),
  );
  expect(unsaid).toEqual([]);
});

test("every printed number of an indicator can be read, but for those named here", () => {
  const read = new Set(mentions.readings.map(({ figure }) => figure));
  const without = pack.indicators.filter(
    ({ id, measure }) => !read.has(id) && measure.kind !== "list" && measure.kind !== "status",
  );
  expect(without.map(({ id }) => id)).toMatchInlineSnapshot(`
    [
      "POL_BY",
      "POL_OPEN",
      "POL_DUE",
      "HT_N_NET",
      "TS_COVERAGE.town",
      "TS_COVERAGE.village",
      "SP_MAT_EVENT",
      "TR_MAT",
      "RD_GROWTH",
      "RD_DUE",
      "RD_DUE_DONE",
      "RD_ALL_GROWTH",
      "RD_FEE_GROWTH",
      "FIN_GROWTH",
    ]
  `);
});
