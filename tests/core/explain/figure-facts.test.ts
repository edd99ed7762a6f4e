/** What a 取数说明 rests on: sources, base, targets, findings; and the rows as a list that may be shown. */
import { figureFacts } from "../../../src/core/explain/figure-facts";
import { rowsOfFigure } from "../../../src/core/explain/figure-rows";
import type { Check } from "../../../src/app/check";
import { checkSample } from "../../make/check";

function rowsOf(key: string, check: Check = checkSample()): ReturnType<typeof rowsOfFigure> {
  const figure = check.figures.get(key);
  if (!figure) throw new Error(`no ${key}`);
  return rowsOfFigure(figure, check.figures, check.ledgers);
}

it("names the ledgers of the figures that a derived one is worked out from, and the lines of the 参数表", () => {
  const facts = figureFacts("PAT_PER10K", checkSample());
  expect(facts?.from.map(({ key }) => key)).toEqual(["PAT_INV_VALID"]);
  expect(facts?.sources.map(({ figure, ledger, counted }) => [figure.key, ledger.schema.id, counted])).toEqual([
    ["PAT_INV_VALID", "L06", 6],
  ]);
  expect(facts?.parameters.map(({ key }) => key)).toEqual(["population"]);
});

it("gives growth the base of what it compares, and where that came from (P16)", () => {
  const facts = figureFacts("RD_GROWTH", checkSample());
  expect([facts?.compared?.figure.key, facts?.compared?.base.source]).toEqual(["RD_TOTAL", "ledger"]);
  expect(figureFacts("PAT_INV_VALID", checkSample())?.compared?.base.source).toBe("target");
});

it("says which findings can change it and still wait", () => {
  const check = checkSample({ cells: { "专利!D3": "不知道" } });
  const open = figureFacts("PAT_INV_VALID", check)?.open ?? [];
  expect(open.map(({ rule }) => rule)).toContain("R02");
  expect(open.every(({ affects }) => affects.includes("PAT_INV_VALID"))).toBe(true);
});

it("is null for no figure", () => expect(figureFacts("NONE", checkSample())).toBeNull());

describe("rows", () => {
  it("have their place, what names them and the columns that were read", () => {
    expect(rowsOf("PAT_GRT")[0]).toEqual({
      ...{ ledger: "L06", index: 1, id: "201810000202.4", sheet: "专利", row: 3 },
      cells: [{ column: "gdate", name: "授权公告日", at: "H3", text: "2021-02-09" }],
    });
  });

  it("hide what identifies a person", () => {
    const check = checkSample({ cells: { "高新技术企业!B2": "清泉公司13812345678" } });
    const texts = rowsOf("HT_N_VALID", check).flatMap(({ cells }) => cells.map(({ text }) => text));
    expect(texts).toContain("清泉公司138****5678");
    expect(texts.join("")).not.toContain("13812345678");
  });

  it("show no value and no name of what single firms reported to the statistics (P23)", () => {
    const rows = rowsOf("RD_TOTAL");
    expect(rows).toHaveLength(7);
    expect(rows.every(({ id, cells }) => id === null && cells.every(({ text }) => text === null))).toBe(true);
  });
});

describe("a sum of what few firms reported (P23)", () => {
  const rows = (count: number) =>
    Object.fromEntries(Array.from({ length: 7 }, (_, at) => [`企业研发!F${at + 2}`, at < count ? "是" : "否"]));
  const few = (key: string, count: number): boolean | undefined =>
    figureFacts(key, checkSample({ cells: rows(count) }))?.fewFirms;
  it.each([
    ["RD_TOTAL", 2, true],
    ["RD_TOTAL", 3, false],
    ["RD_GROWTH", 1, true],
    ["RD_FIRMS", 2, false],
    ["PAT_GRT", 2, false],
  ])("%s over %i firms: %s", (key, count, told) => expect(few(key, count)).toBe(told));
});
