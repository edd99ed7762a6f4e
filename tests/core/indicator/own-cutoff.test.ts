/** A ledger's own 「截至……」 line (P6): what is counted from it is counted to that day, and says so wherever it is printed. */
import { checkToJson } from "../../../src/app/wire/check-to-json";
import type { Check } from "../../../src/app/check";
import { decimalOf } from "../../../src/core/indicator/figure";
import { isRowMeasure } from "../../../src/core/indicator/indicator";
import { pack } from "../../../src/pack/pack";
import { checkSample } from "../../make/check";
import { words } from "../../make/narrative";
import { sampleRows, SAMPLE_SHEETS, type SampleChange } from "../../make/workbook";

type Key = Exclude<keyof typeof SAMPLE_SHEETS, "params">;

/** The sample with a line above the table of one ledger. */
function under(key: Key, line: string, change: SampleChange = {}): Check {
  return checkSample({ ...change, sheets: { ...change.sheets, [SAMPLE_SHEETS[key]]: [[line], ...sampleRows(key)] } });
}

const told = (check: Check, id: string): readonly unknown[] => {
  const figure = check.figures.get(id);
  return [decimalOf(figure), figure?.asOf, figure?.period.to];
};
const LATE = "2021-12-31";

describe("a ledger with its own day before the 统计截止日", () => {
  const check = under("L05", "数据截至2021年11月30日");

  it("counts what happened up to that day, and what stood on it", () => {
    expect(told(check, "HT_N_NEW")).toEqual(["0", "2021-11-30", "2021-11-30"]);
    expect(told(check, "HT_N_VALID")).toEqual(["1", "2021-11-30", "2021-11-30"]);
  });

  it("dates everything that is counted from it, and nothing else", () => {
    const own = [...check.figures.values()].filter(({ ownDate }) => ownDate).map(({ key }) => key);
    const counted = pack.indicators
      .filter(({ measure }) => isRowMeasure(measure) && measure.ledger === "L05")
      .map(({ id }) => id);
    expect(own).toEqual(expect.arrayContaining(counted));
    expect(own.filter((key) => !key.startsWith("HT_"))).toEqual([]);
    expect(told(check, "PAT_GRT")).toEqual(told(checkSample(), "PAT_GRT"));
  });

  it("dates what is worked out from it", () => {
    const patents = under("L06", "截至2021年8月31日");
    expect(told(patents, "PAT_INV_VALID")).toEqual(["6", "2021-08-31", "2021-08-31"]);
    expect(patents.figures.get("PAT_PER10K")).toMatchObject({ asOf: "2021-08-31", ownDate: true });
    // 2021-02-09, 06-22, 08-03 and 07-06; 09-14 comes later.
    expect(told(patents, "PAT_GRT")[0]).toBe("4");
  });

  it("stands in the JSON, and in the report beside the number", () => {
    const json = checkToJson(under("L06", "截至2021年8月31日"), pack).figures.find(({ key }) => key === "PAT_GRT");
    expect(json).toMatchObject({ asOf: "2021-08-31", period: { to: "2021-08-31" }, display: "4件" });
    const report = words(under("L06", "截至2021年8月31日"));
    expect(report).toContain("1—8月专利申请4件（截至8月底）");
    expect(report).toContain("专利授权4件（截至8月底）");
    expect(report).toContain("截至8月底，全县有效发明专利6件（截至8月底）");
    expect(report).toContain("全年组织3家企业申报国家高新技术企业");
  });

  it("makes nothing 未完成 whose year is not over for it (P1)", () => {
    const verdict = (of: Check, figure: string): string | undefined =>
      of.targets.find((target) => target.figure === figure)?.verdict;
    expect(verdict(check, "HT_N_NEW")).toBe("behind");
    expect(verdict(checkSample(), "SME_N")).toBe("missed");
    expect(verdict(check, "SME_N")).toBe("missed");
  });

  it("is a notice that names the figures and up to when they are counted", () => {
    const [notice] = check.findings.filter(({ code }) => code === "as-of");
    expect(notice).toMatchObject({ severity: "notice", seen: { counted: "2021-11-30" }, expected: LATE });
    expect(notice?.affects).toEqual(expect.arrayContaining(["HT_N_NEW", "HT_N_VALID"]));
  });
});

describe("the rules beside such a ledger", () => {
  it("hold its figures against what stood on its day: the numbers agree where they did", () => {
    const rules = (of: Check): readonly string[] =>
      of.findings.map(({ rule, code }) => `${rule}/${code}`).filter((one) => one !== "S07/as-of");
    const november = under("L05", "数据截至2021年11月30日");
    const added = rules(november).filter((one) => !rules(checkSample()).includes(one));
    // The certificates of December do not count for it.
    expect(added).toEqual(["R06/after-cutoff"]);
  });
});

describe("no date of the ledger's own", () => {
  const plain = checkSample();
  it.each([
    ["a line without a day", "本表由高新股填报"],
    ["the 统计截止日 itself", "数据截至2021年12月31日"],
    ["a later day", "数据截至2022年1月4日"],
    ["a day of an earlier year, whose list nobody brought up to date", "数据截至2020年12月31日"],
  ])("is %s", (_, line) => {
    const check = under("L05", line);
    for (const [key, { value, asOf, period, ownDate }] of check.figures) {
      const { value: before, asOf: day, period: of } = plain.figures.get(key) ?? {};
      expect([key, value, asOf, period, ownDate]).toEqual([key, before, day, of, undefined]);
    }
  });

  it("is that of some tables while others state none", () => {
    const [header = [], ...rows] = sampleRows("L05");
    const sheets = {
      高新技术企业: [["截至2021年11月30日"], header, ...rows.slice(0, 4)],
      高新技术企业续: [header, ...rows.slice(4)],
    };
    expect(told(checkSample({ sheets }), "HT_N_NEW")).toEqual(["2", LATE, LATE]);
  });

  it("of several dated tables is the latest", () => {
    const [header = [], ...rows] = sampleRows("L05");
    const sheets = {
      高新技术企业: [["截至2021年6月30日"], header, ...rows.slice(0, 4)],
      高新技术企业续: [["截至2021年12月20日"], header, ...rows.slice(4)],
    };
    expect(told(checkSample({ sheets }), "HT_N_NEW")).toEqual(["2", "2021-12-20", "2021-12-20"]);
  });

  it("cuts short no whole statistical year", () => {
    const check = under("L14", "截至2021年11月30日");
    expect(told(check, "RD_TOTAL")).toEqual(told(plain, "RD_TOTAL"));
    expect(check.figures.get("RD_TOTAL")?.ownDate).toBeUndefined();
  });
});
