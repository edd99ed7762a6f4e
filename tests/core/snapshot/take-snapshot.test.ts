import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { takeSnapshot } from "../../../src/core/snapshot/take-snapshot";
import type { Check } from "../../../src/app/check";
import { pack } from "../../../src/pack/pack";
import { checkOf, checkSample } from "../../make/check";
import { sampleWorkbook } from "../../make/workbook";

const formulas = new Map(pack.indicators.map(({ id, scope }) => [id, scope]));

function snapshot(check: Check): Snapshot {
  return takeSnapshot({ ...check, pack, formulas });
}

const sample = snapshot(checkSample());

function figure(key: string, of: Snapshot = sample): Snapshot["figures"][number] | undefined {
  return of.figures.find((one) => one.key === key);
}

describe("a snapshot", () => {
  it("says which workbook it is of", () =>
    expect(sample.workbook).toEqual({
      name: "青溪县跟踪工作簿.xlsx",
      identity: "350423/2021",
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    }));
  it("names the county without the remark behind it", () => expect(sample.county).toBe("青溪县"));
  it("keeps its times", () =>
    expect([sample.year, sample.cutoff, sample.clock]).toEqual([2021, "2021-12-31", "2022-01-05"]));
  it("keeps the parameters as they were read", () =>
    expect(sample.parameters).toMatchObject({ county: "青溪县(虚构)", population: 12.4, year: 2021 }));
  it("shows a figure as the report does", () => expect(figure("RD_GROWTH")?.display).toBe("19.8%"));
  it("knows which figures the report prints", () =>
    expect([figure("PAT_GRT")?.printed, figure("RD_ACT_COV")?.printed]).toEqual([true, false]));
  it("keeps the base of a comparison and where it comes from", () =>
    expect(figure("PAT_INV_VALID")?.base).toEqual({ source: "target", value: "5" }));
  it("tells how a figure is computed", () => expect(figure("PAT_GRT")?.formula).toBe("授权公告日在统计期间内的专利"));
  it("has a dash for a 行政区划代码 that is not stated", () =>
    expect(snapshot(checkSample({ parameters: { 行政区划代码: undefined } })).workbook.identity).toBe("-/2021"));
});

describe("a snapshot's id", () => {
  it("is the same for the same workbook and clock", () => expect(snapshot(checkSample()).id).toBe(sample.id));
  it("changes with a cell that was read", () =>
    expect(snapshot(checkSample({ cells: { "专利!H2": "2021-05-14" } })).id).not.toBe(sample.id));
  it("changes with the clock", () => expect(snapshot(checkOf(sampleWorkbook(), "2022-01-06")).id).not.toBe(sample.id));
  it("changes with the pack's version", () =>
    expect(takeSnapshot({ ...checkSample(), pack: { ...pack, version: "9.9.9" }, formulas }).id).not.toBe(sample.id));
});

describe("what leaves the workbook (P23)", () => {
  // A firm's own R&D that doubled is a finding of R19, and quotes both amounts.
  const jump = checkSample({ cells: { "企业研发!H2": 987.654 } });
  const kept = snapshot(jump);

  it("is checked on a finding that quotes a firm's amount", () =>
    expect(jump.findings.some(({ seen }) => JSON.stringify(seen).includes("987.654"))).toBe(true));
  it("has no value of a firm's row", () => expect(JSON.stringify(kept)).not.toContain("987.654"));
  it("keeps the finding itself with its places", () => {
    const places = [8, 9].map((column) => ({ sheet: "企业研发", row: 2, column }));
    expect(kept.findings.filter(({ rule }) => rule === "R19")).toEqual([
      expect.objectContaining({ at: places, seen: {}, expected: null }),
    ]);
  });
  it("has no firm's name in its figures but those that list firms", () => {
    const others = kept.figures.filter(({ value }) => value.kind !== "list");
    expect(others.length).toBeGreaterThan(50);
    expect(JSON.stringify(others)).not.toContain("有限公司");
  });
});

describe("the findings of a snapshot", () => {
  it("are those that mark a printed figure, never notices", () =>
    expect(sample.findings.map(({ rule }) => rule)).toEqual(["X02", "X03", "X27"]));
  it("are also those that were explained, whatever they affect", () => {
    const check = checkSample();
    const explained = check.findings.map((finding) => ({ ...finding, state: "explained" as const, affects: [] }));
    expect(snapshot({ ...check, findings: explained }).findings.map(({ rule }) => rule)).toEqual([
      "X02",
      "X03",
      "X27",
      "X26",
    ]);
  });
  it("are not those that were dismissed", () => {
    const check = checkSample();
    const dismissed = check.findings.map((finding) => ({ ...finding, state: "dismissed" as const }));
    expect(snapshot({ ...check, findings: dismissed }).findings).toEqual([]);
  });
});
