/** What a finding, a figure and a word of the report tell when they are asked. */
import type { Finding } from "../../../src/core/rule/rule";
import { wordsOf } from "../../../src/core/narrative/spans";
import { spansOf } from "../../../src/core/narrative/narrative";
import { pack } from "../../../src/pack/pack";
import { cellsAt, findingFacts } from "../../../src/taskpane/shared/finding-facts";
import { countRows, figureCards, figureRows } from "../../../src/taskpane/figures/figure-cards";
import { headingNumbers } from "../../../src/taskpane/report/heading-numbers";
import { draftReasons, sourcesOf, type BoundSpan } from "../../../src/taskpane/shared/report-facts";
import { checkSample } from "../../make/check";

const check = checkSample();
const november = checkSample({ parameters: { 统计截止日: "2021-11-30" } });

function finding(of: Partial<Finding>): Finding {
  const empty = { id: "X/1", rule: "X", code: "found", severity: "verify", state: "open", key: "L06/1" } as const;
  return { ...empty, at: [], seen: {}, expected: null, affects: [], ...of };
}

describe("a finding", () => {
  it("tells the values its rule saw", () => {
    const facts = findingFacts(finding({ seen: { column: "信用代码", value: "9135", end: null, label: "" } }), check);
    expect(facts.seen).toEqual([
      { name: "column", value: "信用代码" },
      { name: "value", value: "9135" },
    ]);
  });

  it.each([
    ["S04", { value: "1,200.5" }, "1000", "200.5"],
    ["R10", { value: 8 }, 5, "3"],
    ["R14", { value: 2020 }, 2021, null],
    ["S04", { value: "约20" }, 18, null],
    ["R08", { value: "123" }, "124", null],
  ])("of %s with %o against %s differs by %s", (rule, seen, expected, difference) => {
    expect(findingFacts(finding({ rule, seen, expected }), check).difference).toBe(difference);
  });

  it("names the figures of the report apart from the others", () => {
    const facts = findingFacts(finding({ affects: ["PAT_GRT", "RD_STAT_COV"] }), check);
    expect([facts.printed, facts.others]).toEqual([["专利授权量"], ["研发统计填报覆盖率"]]);
  });

  it("puts neighbouring cells together", () => {
    const at = [2, 3, 4].flatMap((row) => [
      { sheet: "专利", row, column: 1 },
      { sheet: "专利", row, column: 2 },
    ]);
    expect(cellsAt([...at, { sheet: "参数表", row: 9, column: 2 }])).toEqual([
      { sheet: "专利", range: "A2:B4" },
      { sheet: "参数表", range: "B9" },
    ]);
  });
});

describe("a figure's card", () => {
  const cards = figureCards(check);

  it("is there for every indicator, those with a target first", () => {
    expect(cards).toHaveLength(check.indicators.length);
    expect(cards.slice(0, 7).every(({ targets }) => targets.length === 1)).toBe(true);
    expect(cards.slice(7).every(({ targets }) => targets.length === 0)).toBe(true);
  });

  it("tells target, rate, gap and growth", () => {
    const card = cards.find(({ figure }) => figure.key === "PAT_INV_VALID");
    expect(card).toMatchObject({
      display: "6件",
      targets: [{ goal: "增长28%以上（7件以上）", rate: "85.7%", gap: "1件" }],
      base: { source: "target", display: "5件", change: { kind: "up", percent: "20" } },
    });
  });

  it("lists the rows behind a figure, part by part", () => {
    const card = cards.find(({ figure }) => figure.key === "PAT_GRT");
    if (!card) throw new Error("no card");
    const all = figureRows(card.figure, check, { from: 0, most: 100 });
    expect(all).toHaveLength(countRows(card.figure));
    expect(figureRows(card.figure, check, { from: 2, most: 2 })).toEqual(all.slice(2, 4));
    expect(all[0]).toMatchObject({ at: { sheet: "专利" } });
    expect(all.every(({ name }) => name !== "")).toBe(true);
  });
});

describe("the report", () => {
  const spans = check.narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));

  it("has a source for every bound word", () => {
    const bound = spans.filter((span): span is BoundSpan => span.kind === "mention" || span.kind === "phrase");
    expect(bound.filter((span) => sourcesOf(span, check, pack).length === 0)).toEqual([]);
  });

  it("tells formula and cells of a mention", () => {
    const span = spans.find((each): each is BoundSpan => each.kind === "mention" && each.key === "PAT_GRT~s");
    const [source] = span ? sourcesOf(span, check, pack) : [];
    expect(source).toMatchObject({ name: "专利授权量", display: "5件" });
    expect(source?.formula).toContain("专利台账");
    expect(source?.cells[0]?.sheet).toBe("专利");
  });

  it("numbers its headings as Word will", () => {
    const numbers = headingNumbers(check.narrative);
    const read = check.narrative.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        const number = numbers.get(block.key);
        const words = block.kind === "paragraph" ? (block.lead ?? []) : spansOf(block);
        return number === undefined ? [] : [number + wordsOf(words)];
      }),
    );
    expect(read.slice(0, 4)).toEqual([
      "一、主要工作做法与成效",
      "（一）落实科技创新激励政策。",
      "（二）组织申报科技创新券。",
      "（三）加快建设创新平台和双创载体。",
    ]);
    expect(read[12]).toBe("（十二）围绕中心、服务大局。");
    expect(read[13]).toMatch(/^二、/);
  });

  it("says why its draft line says what it says", () => {
    const reasons = draftReasons(november);
    expect(reasons.line).toBe("（初稿，数据截至2021年11月30日，另有3处数据待核实、3处待补）");
    expect(reasons.findings.map(({ rule }) => rule).sort()).toEqual(["X02", "X03", "X27"]);
    expect(reasons.gaps).toHaveLength(3);
  });
});
