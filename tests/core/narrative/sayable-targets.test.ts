/** A figure that is held back (P15) is not told by its target either. */
import { sayableTargets } from "../../../src/core/narrative/sayable-targets";
import { indicators } from "../../../src/pack/indicators/catalog";
import { figure, figures, target } from "../../make/figures";
import { compose, words } from "../../make/narrative";

const coverage = target("RD_INST_COV", 80, 50, "missed", "80%以上");
const incomplete = [figure("RD_INST_COV", 50), figure("RD_STAT_COV", "7.5")];

describe("a target on a coverage", () => {
  it("has no verdict while the list is incomplete", () =>
    expect(
      sayableTargets({ targets: [coverage], indicators, figures: figures(...incomplete), findings: [] }),
    ).toMatchObject([{ verdict: "not-assessed", rate: null, gap: null }]));
  it("keeps its verdict once the list is complete", () =>
    expect(
      sayableTargets({
        targets: [coverage],
        indicators,
        figures: figures(figure("RD_STAT_COV", 100)),
        findings: [],
      }),
    ).toEqual([coverage]));
  it("is counted, listed and tabled as not judged in one and the same report", () => {
    const said = words(compose({ figures: incomplete, targets: [coverage] }));
    expect(said).not.toMatch(/尚差|与目标尚有差距|未完成|30(?:\.0)?个百分点/);
    expect(said).toMatch(/\| 规上工业企业研发机构覆盖率 \| % \| 80%以上 \| — \| — \| 尚未核定 \|/);
  });
});
