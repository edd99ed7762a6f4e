import { findFigure } from "../../../src/core/explain/find-figure";
import { indicators } from "../../../src/pack/indicators/catalog";

const figures = indicators.map(({ id, name }) => ({ key: id, name }));
const found = (named: string, of = figures): ReturnType<typeof findFigure> => findFigure(named, of, indicators);

it.each([
  ["PAT_GRT", "PAT_GRT"],
  ["pat_grt", "PAT_GRT"],
  ["专利授权量", "PAT_GRT"],
  [" 专利授权数 ", "PAT_GRT"],
  ["国高总数", "HT_N_VALID"],
])("%s is %s", (named, key) => expect(found(named)).toEqual({ kind: "found", key }));

it("offers the nearest names of one that nothing bears, the likeliest first", () => {
  const near = found("专利授全量");
  expect(near.kind === "unknown" && near.names.map(({ name }) => name)[0]).toBe("专利授权量");
  const part = found("覆盖率");
  expect(part.kind === "unknown" && part.names.every(({ name }) => name.includes("覆盖率"))).toBe(true);
});

it("does not choose between two of one name", () => {
  const two = [
    { key: "A", name: "项目数" },
    { key: "B", name: "项目数" },
  ];
  expect(found("项目数", two)).toEqual({ kind: "several", names: two });
});
