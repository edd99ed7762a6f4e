/** What no rule looks at: a new column or indicator is either looked at, excused with a reason, or listed here. */
import { coverageOf } from "../../../src/core/rule/coverage";
import { pack } from "../../../src/pack/pack";

const { columns, parameters, figures } = coverageOf(pack);
const unseen = [...columns, ...parameters].filter(({ rules }) => rules.length === 0).map(({ what }) => what);
const excused = pack.unlooked.flatMap(({ what }) => what);

const JUDGED =
  "HT_N_VALID PAT_APP PAT_APP_INV PAT_APP_UM PAT_APP_DES PAT_GRT PAT_GRT_INV PAT_GRT_UM PAT_GRT_DES PAT_INV_VALID PAT_PER10K RD_SCALE_N RD_STAT_COV RD_GDP PLT_CITY";

describe("columns and lines of the 参数表", () => {
  it("that nobody looks at and nobody excuses", () =>
    expect(unseen.filter((what) => !excused.includes(what)).join(" ")).toBe(
      "T1.figure T1.scoring T2.unit T3.rank L01.town L06.hvr L10.dom L13.town L13.source L18.subject L19.kind",
    ));

  it("are excused once, and only while nobody looks at them", () => {
    expect(excused.filter((what) => !unseen.includes(what))).toEqual([]);
    expect(excused.filter((what, at) => excused.indexOf(what) !== at)).toEqual([]);
  });

  it("are looked at by rules that the schema or the rule itself names", () => {
    const rulesOf = (what: string): readonly string[] => columns.find((one) => one.what === what)?.rules ?? [];
    expect(rulesOf("L06.no")).toEqual(["R01", "R08", "R13", "R14", "R17", "S01"]);
    expect(rulesOf("L13.amt")).toEqual(["R01", "R03", "R04", "R18", "S04", "S05", "S10", "S11", "S15"]);
    expect(columns.some(({ what }) => what.startsWith("T8.") || what.endsWith(".seq"))).toBe(false);
  });
});

describe("indicators", () => {
  it("that no rule looks at", () =>
    expect(figures.filter(({ rules }) => rules.length === 0).map(({ what }) => what)).toEqual([]));

  it("whose value some rule judges, beside what last year's was", () =>
    expect(
      figures
        .filter(({ judged }) => judged.length > 0)
        .map(({ what }) => what)
        .join(" "),
    ).toBe(JUDGED));

  it("that are taken from something no rule looks at", () =>
    expect(figures.filter(({ open }) => open.length > 0).map(({ what }) => what)).toEqual([]));

  it("come from columns and lines, through whatever they are worked out from", () => {
    const blind = { ...pack, rules: [] };
    const open = new Map(coverageOf(blind).figures.map((figure) => [figure.what, figure.open]));
    expect(open.get("PAT_PER10K")).toEqual(["L06.type", "L06.gdate", "L06.st", "T0.population"]);
  });
});
