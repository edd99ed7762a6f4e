/** 舍位平衡: parts and total as displayed, and what a reader who adds up is told. */
import { BALANCE_NOTE, imbalancesIn, withBalanceNotes } from "../../../src/core/narrative/balance";
import type { Figure } from "../../../src/core/indicator/figure";
import type { Indicator } from "../../../src/core/indicator/indicator";
import type { Block, Section } from "../../../src/core/narrative/narrative";
import { paragraph, section, table } from "../../make/snapshot";

type Part = readonly [id: string, value: string, more?: Partial<Indicator>];

function given(...parts: readonly Part[]) {
  const indicators = parts.map(([id, , more]): Indicator => ({
    ...{ id, name: id, aliases: [], unit: "万元", decimals: 1, basis: "flow", scope: "" },
    measure: { kind: "outside" },
    ...more,
  }));
  const figures = new Map(
    parts.map(([id, value], at): [string, Figure] => {
      const { unit = "", decimals = 0, fixed } = indicators[at] ?? {};
      const figure: Figure = {
        ...{ key: id, indicator: id, qualifiers: {}, name: id, unit, decimals, fixed: fixed === true, basis: "flow" },
        period: { from: "2021-01-01", to: "2021-12-31" },
        asOf: "2021-12-31",
        value: { kind: "decimal", value, unit, decimals },
        evidence: [],
        from: [],
      };
      return [id, figure];
    }),
  );
  return { indicators, figures };
}

const total = { measure: { kind: "total", of: ["A", "B"] } } as const;
// 10.14 + 10.14 = 20.28: displayed 10.1 + 10.1 and 20.3.
const uneven = given(["T", "20.28", total], ["A", "10.14"], ["B", "10.14"]);
const sentence = paragraph("p", "共⟨T~s=20.3万元⟩，其中甲⟨A~s=10.1万元⟩、乙⟨B~s=10.1万元⟩。");
const says = (blocks: readonly Block[], input = uneven): ReturnType<typeof imbalancesIn> =>
  imbalancesIn([section("s", ...blocks)], input);

describe("displayed parts that do not come to the displayed total", () => {
  it("are reported with how far they are off", () =>
    expect(says([sentence])).toEqual([
      { section: "s", table: null, kind: "parts", whole: "T", parts: ["A", "B"], off: "-0.1" },
    ]));
  it("are told at the end of their section, and in no other", () => {
    const other: Section = section("o", paragraph("q", "别的。"));
    const noted = withBalanceNotes({ sections: [section("s", sentence), other], omissions: [] }, uneven);
    expect(noted.sections.map(({ blocks }) => blocks.map(({ key }) => key))).toEqual([["p", "balance_s"], ["q"]]);
    expect(noted.sections[0]?.blocks[1]).toMatchObject({ spans: [{ text: BALANCE_NOTE }] });
  });
  it("are told under the table that shows them", () => {
    const shown = table("t", "", {
      columns: ["指标", "数"],
      rows: ["合计|⟨T~n=20.3⟩", "甲|⟨A~n=10.1⟩", "乙|⟨B~n=10.1⟩"],
    });
    const noted = withBalanceNotes({ sections: [section("s", shown)], omissions: [] }, uneven);
    expect(noted.sections[0]?.blocks).toEqual([{ ...shown, notes: [[{ kind: "text", text: BALANCE_NOTE }]] }]);
  });
  it("are compared in one unit, also where one of them is said in 亿元", () => {
    // 12049 + 500 = 12549万元: 1.2049 reads 1.2亿元, 1.2549 reads 1.25亿元.
    const large = given(["T", "12549", total], ["A", "12049"], ["B", "500"]);
    const words = paragraph("p", "共⟨T~s=1.25亿元⟩，其中甲⟨A~s=1.2亿元⟩、乙⟨B~s=500万元⟩。");
    expect(says([words], large)).toEqual([]);
    const odd = given(["T", "12551", total], ["A", "12049"], ["B", "502"]);
    expect(says([words], odd)).toMatchObject([{ whole: "T", off: "-98" }]);
  });
});

describe("nothing is said", () => {
  it("where the displayed parts come to the displayed total", () =>
    expect(says([sentence], given(["T", "20.2", total], ["A", "10.1"], ["B", "10.1"]))).toEqual([]));
  it("where a part is not shown: nobody can add up", () =>
    expect(says([paragraph("p", "共⟨T~s=20.3万元⟩，其中甲⟨A~s=10.1万元⟩。")])).toEqual([]));
  it("where the exact parts do not come to the exact total: that is a rule's business", () =>
    expect(says([sentence], given(["T", "20.31", total], ["A", "10.14"], ["B", "10.14"]))).toEqual([]));
  it("of a part that is zero and therefore left out", () =>
    expect(
      says(
        [paragraph("p", "共⟨T~s=10.1万元⟩，其中甲⟨A~s=10.1万元⟩。")],
        given(["T", "10.14", total], ["A", "10.14"], ["B", "0"]),
      ),
    ).toEqual([]));
});

describe("breakdowns and shares", () => {
  const kind = (value: string): Partial<Indicator> => ({ part: { indicator: "T", qualifiers: { kind: value } } });
  it("know parts by the qualifier in which they differ", () => {
    const parts = given(["T", "20.28"], ["A", "10.14", kind("a")], ["B", "10.14", kind("b")]);
    expect(says([sentence], parts)).toMatchObject([{ whole: "T", parts: ["A", "B"] }]);
  });
  it("tell shares that do not come to 100%", () => {
    const share = (of: string): Partial<Indicator> => ({
      ...{ unit: "%", decimals: 1, fixed: true },
      measure: { kind: "ratio", of: { figure: of }, by: { figure: "T" }, times: "100" },
    });
    const thirds = given(
      ["T", "3", { measure: { kind: "total", of: ["A", "B", "C"] } }],
      ...(["A", "B", "C"] as const).map((id): Part => [id, "1"]),
      ...(["A", "B", "C"] as const).map((id): Part => [`S${id}`, "33.3333333333", share(id)]),
    );
    const words = paragraph("p", "占比分别为⟨SA~s=33.3%⟩、⟨SB~s=33.3%⟩、⟨SC~s=33.3%⟩。");
    expect(says([words], thirds)).toMatchObject([
      { kind: "shares", whole: "T", parts: ["SA", "SB", "SC"], off: "-0.1" },
    ]);
  });
});
