/** What a missing ledger leaves in the report: a gap for each figure with a target, and a list of the rest (P13). */
import { words } from "../../make/narrative";
import { checkSample } from "../../make/check";

describe("without a ledger", () => {
  it.each([
    ["高新技术企业", /[^。]+为【待补：[^】]*国家高新技术企业[^】]*，高新技术企业台账】。/g],
    ["企业研发", /R&D经费增长速度为【待补：R&D经费增长速度，企业研发台账】。/g],
    ["专利", /全县有效发明专利【待补：有效发明专利拥有量，专利台账】。/g],
  ])("%s, the targeted figure is a gap, once", (name, sentence) => {
    const said = words(checkSample({ without: [name] }));
    expect(said.match(sentence)).toHaveLength(1);
    expect(said).toContain("4处待补");
  });

  it("高新技术企业 and targets, what hung on the first clause is listed as left out", () => {
    const { narrative } = checkSample({ without: ["高新技术企业", "目标任务表"] });
    const left = narrative.omissions.map(({ figure }) => figure);
    expect(left).toEqual(expect.arrayContaining(["HT_N_APPLY", "HT_N_NEW", "HT_P_APPLY", "HT_P_NEW", "HT_N_VALID"]));
  });

  it("with every ledger there, no gap is added", () => {
    expect(words(checkSample())).toContain("3处待补");
  });
});
