import { figureForms } from "../../../src/app/insert/figure-forms";
import { findFigures } from "../../../src/app/insert/find-figures";
import { pack } from "../../../src/pack/pack";
import { checked } from "../refresh/refreshed";

const shown = (figure: string): Readonly<Record<string, string>> =>
  Object.fromEntries(figureForms(figure, checked(), pack).map(({ id, text }) => [id, text.text]));

describe("the forms of a figure", () => {
  it("of a count that has a target", () => {
    expect(shown("HT_N_NEW")).toMatchObject({ s: "2家", n: "2", target: expect.stringContaining("家") as string });
    expect(Object.keys(shown("HT_N_NEW"))).toContain("rate");
  });

  it("of money, in 亿元 too, and with the mark of what is to be verified", () => {
    expect(shown("RD_TOTAL")).toMatchObject({
      s: "1461.5万元〔待核实〕",
      n: "1461.5〔待核实〕",
      yi: "0.15亿元〔待核实〕",
      yoy: "比上年增长19.8%〔待核实〕",
      brief: "2020年企业R&D经费内部支出为1461.5万元，比上年增长19.8%〔待核实〕",
    });
  });

  it("never compares what is of a year with 上年末", () => {
    expect(shown("RD_TOTAL")).not.toHaveProperty("stock");
    expect(Object.values(shown("PAT_GRT")).join("")).not.toContain("上年末");
  });

  it("are each said once, under keys of their own", () => {
    for (const { key } of findFigures("", checked(), pack)) {
      const forms = figureForms(key, checked(), pack);
      expect(new Set(forms.map(({ text }) => text.text)).size).toBe(forms.length);
      expect(forms.length).toBeGreaterThan(0);
      for (const { text } of forms) expect(`say:${text.key}`.length).toBeLessThanOrEqual(64);
    }
  });

  it("none of a figure that one firm's statistics could be read from", () => {
    const check = { ...checked(), withheld: new Set(["RD_TOTAL"]) };
    expect(figureForms("RD_TOTAL", check, pack)).toEqual([]);
    expect(findFigures("RD_TOTAL", check, pack).map(({ key }) => key)).not.toContain("RD_TOTAL");
  });
});

describe("figures are found", () => {
  const found = (words: string): readonly string[] => findFigures(words, checked(), pack).map(({ key }) => key);
  it("by name, by key in any case, and by several words", () => {
    expect(found("专利授权量")[0]).toBe("PAT_GRT");
    expect(found("pat_grt")[0]).toBe("PAT_GRT");
    expect(found("授权 发明")).toContain("PAT_GRT_INV");
    expect(found("没有的指标")).toEqual([]);
  });

  it("by what the task list calls them", () => {
    const [target] = checked().targets.filter(({ figure, name }) => {
      const own = figure === null ? undefined : checked().figures.get(figure)?.name;
      return own !== undefined && own !== name;
    });
    expect(target).toBeDefined();
    expect(found(target?.name ?? "")).toContain(target?.figure);
  });

  it("with a target first, and nothing that only the report itself has", () => {
    const targeted = new Set(checked().targets.map(({ figure }) => figure));
    const all = found("");
    const first = all.findIndex((key) => !targeted.has(key));
    expect(all.slice(first).some((key) => targeted.has(key))).toBe(false);
    expect(all.filter((key) => /^DRAFT_|REPORT_PERIOD|@y\+1/.test(key))).toEqual([]);
  });
});
