/** The 青溪县 sample from sheets to words: its targets, its findings, its report, at the year's end and a month before. */
import { drain } from "../../src/core/base/progress";
import { round } from "../../src/core/base/rounding";
import { placeAddress } from "../../src/core/base/a1";
import { checkSheets } from "../../src/app/check-sheets";
import type { Check } from "../../src/app/check";
import { spansOf } from "../../src/core/narrative/narrative";
import { rateText } from "../../src/core/narrative/target-values";
import { pack } from "../../src/pack/pack";
import vectors from "../data/vectors.json";
import { expectGolden } from "../make/golden";
import { words } from "../make/narrative";
import { sampleWorkbook } from "../make/workbook";

function check(clock: string, cutoff?: string): Check {
  const sample = sampleWorkbook(cutoff === undefined ? {} : { parameters: { 统计截止日: cutoff } });
  const result = drain(checkSheets(sample, { pack, clock }));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const yearEnd = check("2022-01-05");
const november = check("2021-12-20", "2021-11-30");
const LEVELS: Readonly<Record<string, string>> = {
  超额完成: "exceeded",
  完成: "met",
  基本完成: "nearly",
  未完成: "missed",
};

describe("its targets", () => {
  const expected = Object.entries(vectors.exampleWorkbook.expectedTargets);
  const of = (name: string): Check["targets"][number] | undefined =>
    yearEnd.targets.find((target) => target.name === name);

  it("are all there", () => {
    expect(yearEnd.targets.map(({ name }) => name)).toEqual(expected.map(([name]) => name));
  });

  /** What the vectors leave out where it follows from the rest: 100.0% of what is met, and how much is open. */
  const RATES: Readonly<Record<string, string>> = { 新增国家高新技术企业: "100.0%", 技术合同成交额: "101.3%" };
  const GAPS: Readonly<Record<string, string>> = { 培训农民: "14.0000", 科技特派员行政村覆盖率: "16.6667" };

  const rounded = (gap: string | number | null | undefined): string | null =>
    gap === null || gap === undefined ? null : round(String(gap), 4);

  it.each(expected)("%s has the expected verdict", (name, { actual, level, ...more }) => {
    const target = of(name);
    if (!target) throw new Error(`no target ${name}`);
    expect(target.verdict).toBe(LEVELS[level]);
    expect(Number(rounded(target.actual))).toBe(actual);
    expect(rateText(target)).toBe("rate" in more ? more.rate : (RATES[name] ?? null));
    expect(rounded(target.gap)).toBe(rounded("gap" in more ? more.gap : GAPS[name]));
  });
});

describe("its findings", () => {
  it("are these and no others", () => {
    const found = yearEnd.findings.map(({ rule, severity, key, at, affects }) => ({
      rule,
      severity,
      key,
      at: at.map(placeAddress),
      affects,
    }));
    expect(found).toEqual([
      {
        rule: "X02",
        severity: "verify",
        key: "L02/ef6acb71b932",
        at: ["激励政策资金!D3", "激励政策资金!E3"],
        affects: [
          "POL_TOTAL",
          "POL_BY.y-1",
          "POL_BY.hitech-award.county",
          "POL_BY.hitech-award.county.y-1",
          "POL_HT_N",
          "POL_HT_N.y-1",
          "POL_DUE",
          "POL_RATE",
        ],
      },
      {
        rule: "X03",
        severity: "verify",
        key: "L02/91350423XXXX00019U+2020+county",
        at: ["激励政策资金!H4"],
        affects: [
          "POL_TOTAL",
          "POL_BY.y-1",
          "POL_BY.patent-award.county",
          "POL_BY.patent-award.county.y-1",
          "POL_DUE",
          "POL_RATE",
        ],
      },
      {
        rule: "X27",
        severity: "verify",
        key: "figure/RD_STAT_COV",
        at: ["参数表!B10"],
        affects: ["RD_TOTAL", "RD_GROWTH", "RD_STAT_COV", "RD_ACT_COV", "RD_INST_COV", "RD_GDP"],
      },
      {
        rule: "X26",
        severity: "notice",
        key: "L05/GR201835000789",
        at: ["高新技术企业!J4"],
        affects: ["HT_N_VALID", "HT_N_EXPIRED", "HT_N_NET"],
      },
    ]);
  });

  it("leave every rule with a status, none unable to run", () => {
    expect(yearEnd.rules.map(({ id }) => id)).toEqual(pack.rules.map(({ id }) => id));
    expect(yearEnd.rules.filter(({ status }) => status === "could-not-run")).toEqual([]);
    for (const { status, reason } of yearEnd.rules)
      expect(reason === null).toBe(status === "passed" || status === "failed");
  });

  it("say nothing against grants from earlier filings while they stay under half as many again", () => {
    expect(yearEnd.findings.filter(({ rule }) => rule === "X25")).toEqual([]);
    expect(words(yearEnd)).toContain("授权专利中有3件系往年申请");
  });
});

describe("its report", () => {
  it("reads as it was last approved", () => {
    expectGolden("sample/narrative-2021-12-31.txt", `${words(yearEnd)}\n`);
  });

  it("reads as it was last approved at the end of November", () => {
    expectGolden("sample/narrative-2021-11-30.txt", `${words(november)}\n`);
  });

  it("says nothing of an unfinished year that only its end can tell (P1)", () => {
    expect(words(november)).not.toMatch(/未完成|基本完成|尚差|缺口/);
    expect(words(november)).not.toMatch(/(?<![\d.])0(\.0)?[家件%]/);
    expect(november.targets.map(({ verdict }) => verdict)).not.toContain("missed");
  });

  it("notes in one line for each ledger what lies after the cut-off", () => {
    expect(november.findings.filter(({ rule }) => rule === "R06")).toMatchObject([
      { severity: "notice", seen: { ledger: "高新技术企业台账", count: 2 } },
      { severity: "notice", seen: { ledger: "挂乡包村资金台账", count: 1 } },
    ]);
  });

  it("is the same words for the same workbook", () => {
    expect(check("2022-01-05").narrative).toEqual(yearEnd.narrative);
  });

  it("gives every mention and phrase of one key one text", () => {
    const texts = new Map<string, string>();
    for (const span of yearEnd.narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf))) {
      if (span.kind !== "mention" && span.kind !== "phrase") continue;
      expect(texts.get(span.key) ?? span.text).toBe(span.text);
      texts.set(span.key, span.text);
    }
    expect(texts.size).toBeGreaterThan(40);
  });
});
