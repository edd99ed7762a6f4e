/** Explanations from the cells of 核实说明 to the states of findings, on the sample with one thing to verify in each area. */
import fc from "fast-check";
import { openMatters } from "../../../src/app/check";
import type { FindingExplanation } from "../../../src/core/rule/explained";
import type { Finding } from "../../../src/core/rule/rule";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { checkSample } from "../../make/check";
import { explanationSheet, findingOf, rowAbout, rowOf, SHEET, type Filled } from "../../make/explanations";
import { sampleRows } from "../../make/workbook";

/** A divisional application: filed in 2017, numbered in 2018. */
const PATENTS = sampleRows("L06");
const [HEAD = [], ...ROWS] = PATENTS;
const column = (name: string): number => HEAD.indexOf(name);
const DIVISIONAL = changed(ROWS, 1, "申请日", "2017-05-05");

const GIVEN: Filled = {
  原因类别: "分案申请",
  "依据/说明": "母案202010000001.X，受理通知书",
  说明人: "张三",
  说明时间: "2022-01-04",
};

function changed(rows: readonly RawValue[][], row: number, name: string, value: RawValue): RawValue[][] {
  return rows.map((cells, at) => (at === row ? cells.map((cell, i) => (i === column(name) ? value : cell)) : cells));
}

type Said = readonly RawValue[][];

function check(rows: readonly RawValue[][], said: Said = [], clock?: string) {
  void clock;
  return checkSample({
    sheets: { 专利: [HEAD, ...rows], ...(said.length > 0 ? { [SHEET]: explanationSheet(...said) } : {}) },
  });
}

const before = check(DIVISIONAL);
const divisional = findingOf(before, "R14");
const row = (filled: Filled = GIVEN): RawValue[] => rowAbout(divisional, filled);
const now = (rows: readonly RawValue[][], said: Said): Finding => findingOf(check(rows, said), "R14");

describe("an explanation", () => {
  it("closes the finding while rule, key and values match", () => {
    const after = check(DIVISIONAL, [row()]);
    expect(findingOf(after, "R14")).toEqual({
      ...divisional,
      state: "explained",
      explanation: {
        ask: "explain",
        effect: "holds",
        why: null,
        reason: "分案申请",
        basis: "母案202010000001.X，受理通知书",
        by: "张三",
        on: "2022-01-04",
        seen: expect.stringContaining("2017-05-05"),
        year: 2021,
        unit: "",
        due: null,
        overdue: false,
        place: { sheet: SHEET, row: 2, column: 1 },
      } satisfies FindingExplanation,
    });
    expect(openMatters(after).verify).toBe(openMatters(before).verify - 1);
    expect(after.explanations).toMatchObject([{ outcome: "holds", finding: divisional.id }]);
  });

  it("lapses when a value changes, with the old reason and the old value", () => {
    const after = now(changed(ROWS, 1, "申请日", "2016-05-05"), [row()]);
    expect(after).toMatchObject({
      state: "lapsed",
      explanation: { effect: "lapsed", reason: "分案申请", seen: expect.stringContaining("2017-05-05") },
    });
    expect(openMatters(check(changed(ROWS, 1, "申请日", "2016-05-05"), [row()])).verify).toBe(
      openMatters(before).verify,
    );
  });

  it("is kept and listed when its finding is no more", () => {
    const after = check(ROWS, [row()]);
    expect(after.explanations).toMatchObject([{ outcome: "no-finding", finding: null, rule: "R14" }]);
  });

  it("is not called without a finding when its rule could not look", () => {
    const { explanations } = checkSample({ without: ["专利"], sheets: { [SHEET]: explanationSheet(row()) } });
    expect(explanations).toMatchObject([{ outcome: "rule-not-run" }]);
  });

  it("names its rule also in small letters, with the rule's name behind it, and says when there is none", () => {
    for (const rule of ["r14", "Ｒ１４", "R14 专利号年份与申请日不符"])
      expect(now(DIVISIONAL, [row({ ...GIVEN, 审核规则: rule })]).state).toBe("explained");
    expect(check(DIVISIONAL, [row({ ...GIVEN, 审核规则: "R99" })]).explanations).toMatchObject([
      { outcome: "unknown-rule" },
    ]);
  });

  it("does nothing before it is filled in", () => {
    const after = check(DIVISIONAL, [row({})]);
    expect(findingOf(after, "R14")).toEqual(divisional);
    expect(after.explanations).toMatchObject([{ outcome: "waiting", finding: divisional.id }]);
  });

  it("written by hand, without 校验标识, is bound by the values it names", () => {
    expect(now(DIVISIONAL, [row({ ...GIVEN, 校验标识: null })]).state).toBe("explained");
    expect(now(changed(ROWS, 1, "申请日", "2016-05-05"), [row({ ...GIVEN, 校验标识: null })]).state).toBe("lapsed");
    expect(now(DIVISIONAL, [row({ ...GIVEN, 校验标识: null, 填报值: null })])).toMatchObject({
      state: "open",
      explanation: { effect: "idle", why: "unbound" },
    });
  });

  it("holds for a fact about a row in every report year", () =>
    expect(now(DIVISIONAL, [row({ ...GIVEN, 报告年度: 2020 })]).state).toBe("explained"));

  it("is refused whole when a newer Keji wrote it", () => {
    const newer = row({ ...GIVEN, 校验标识: "2-0123456789abcdef" });
    expect(() => check(DIVISIONAL, [row(), newer])).toThrow("newer-format");
  });

  it("of a later row takes the place of one that lapsed", () => {
    const old = row();
    const after = check(changed(ROWS, 1, "申请日", "2016-05-05"), [old]);
    const renewed = check(changed(ROWS, 1, "申请日", "2016-05-05"), [old, rowAbout(findingOf(after, "R14"), GIVEN)]);
    expect(findingOf(renewed, "R14").state).toBe("explained");
    expect(renewed.explanations.map(({ outcome }) => outcome)).toEqual(["superseded", "holds"]);
  });
});

describe("a reason", () => {
  const why = (filled: Filled): unknown => now(DIVISIONAL, [row({ ...GIVEN, ...filled })]).explanation?.why;
  it.each<[string, Filled, string | null]>([
    ["needs a category", { 原因类别: null }, "no-category"],
    ["of the list", { 原因类别: "想当然" }, "unknown-category"],
    ["that fits the rule", { 原因类别: "项目结题" }, "unfit-category"],
    ["and its basis", { "依据/说明": null }, "no-basis"],
    ["however short: only 其他 is measured", { "依据/说明": "电话" }, null],
    ["of its own says at least ten characters", { 原因类别: "其他", "依据/说明": "系统录入有误" }, "basis-too-short"],
    [
      "and no empty phrase",
      { 原因类别: "其他", "依据/说明": "经核实，情况属实，数据无误，无需修改。" },
      "empty-phrase",
    ],
    ["but what happened", { 原因类别: "其他", "依据/说明": "经核实，代理机构把母案日期填成申请日" }, null],
    ["may name its document itself", { 原因类别: "以国知函〔2020〕5号文件为准", "依据/说明": null }, null],
    ["which a blank does not", { 原因类别: "以××文件为准", "依据/说明": null }, "no-basis"],
    ["has a state of the list", { 状态: "好了" }, "unknown-state"],
  ])("%s", (_, filled, expected) => expect(why(filled)).toBe(expected));

  it("may be the one of the row above", () => {
    const two = changed(DIVISIONAL, 2, "申请日", "2012-05-05");
    const [first, second] = check(two).findings.filter(({ rule }) => rule === "R14");
    if (!first || !second) throw new Error("two findings were planted");
    const said = [rowAbout(first, GIVEN), rowAbout(second, { 原因类别: "同上", "依据/说明": "〃" })];
    expect(
      check(two, said)
        .findings.filter(({ rule }) => rule === "R14")
        .map(({ state }) => state),
    ).toEqual(["explained", "explained"]);
  });
});

describe("several findings of a rule explained in one row", () => {
  const two = changed(DIVISIONAL, 2, "申请日", "2012-05-05");
  const found = check(two).findings.filter(({ rule }) => rule === "R14");
  const parts = found.map((finding) => rowAbout(finding, GIVEN));
  const at = (header: string): string => {
    const index = rowOf({ [header]: "x" }).indexOf("x");
    return parts.map((cells) => String(cells[index])).join("\n");
  };
  const together = rowOf({
    ...GIVEN,
    审核规则: "R14",
    对象: at("对象"),
    填报值: at("填报值"),
    校验标识: at("校验标识"),
  });

  it("are all closed", () => {
    expect(found).toHaveLength(2);
    const after = check(two, [together]);
    expect(after.explanations.map(({ outcome }) => outcome)).toEqual(["holds", "holds"]);
  });
  it("stay bound each to its own values", () => {
    const after = check(changed(two, 2, "申请日", "2011-05-05"), [together]);
    expect(
      after.findings
        .filter(({ rule }) => rule === "R14")
        .map(({ state }) => state)
        .sort(),
    ).toEqual(["explained", "lapsed"]);
  });
  it("are not closed by marks that do not go with them one by one", () => {
    const after = check(two, [
      rowOf({ ...GIVEN, 审核规则: "R14", 对象: at("对象"), 校验标识: String(parts[0]?.at(-1)) }),
    ]);
    expect(after.explanations.map(({ why }) => why)).toEqual(["unbound", "unbound"]);
  });
});

describe("a comparison of periods", () => {
  const change = { cells: { "企业研发!H2": 1 } } as const;
  const seen = checkSample(change);
  const jump = findingOf(seen, "R19");
  const explain = (filled: Filled): Finding =>
    findingOf(
      checkSample({
        ...change,
        sheets: {
          [SHEET]: explanationSheet(rowAbout(jump, { 原因类别: "口径调整", "依据/说明": "统计局来文", ...filled })),
        },
      }),
      "R19",
    );
  it("is explained for its year", () => expect(explain({}).state).toBe("explained"));
  it("is offered last year's reason, which closes nothing", () =>
    expect(explain({ 报告年度: 2020 })).toMatchObject({
      state: "open",
      explanation: { effect: "offered", reason: "口径调整", basis: "统计局来文", year: 2020 },
    }));
  it("needs to know the year", () =>
    expect(explain({ 报告年度: null })).toMatchObject({
      state: "open",
      explanation: { effect: "idle", why: "no-year" },
    }));
});

describe("a mandatory finding", () => {
  const change = { cells: { "企业信息库!C2": "9135042" } } as const;
  const seen = findingOf(checkSample(change), "R08");
  const after = checkSample({
    ...change,
    sheets: {
      [SHEET]: explanationSheet(rowAbout(seen, { 原因类别: "其他", "依据/说明": "营业执照上就是这个代码没有错" })),
    },
  });
  it("stays open, and its row is told to have no effect", () => {
    expect(seen.severity).toBe("mandatory");
    expect(findingOf(after, "R08")).toMatchObject({ state: "open", explanation: { effect: "idle", why: "mandatory" } });
    expect(openMatters(after).mandatory).toBe(openMatters(checkSample(change)).mandatory);
  });
});

describe("a notice", () => {
  const notice = findingOf(checkSample(), "X26");
  const said = (filled: Filled, about = notice) =>
    checkSample({ sheets: { [SHEET]: explanationSheet(rowAbout(about, filled)) } });
  it("is left aside by 忽略, with no reason asked", () =>
    expect(findingOf(said({ 状态: "忽略" }), "X26").state).toBe("dismissed"));
  it("is the only kind that can be", () => {
    const verify = findingOf(checkSample(), "X27");
    expect(findingOf(said({ 状态: "忽略" }, verify), "X27")).toMatchObject({
      state: "open",
      explanation: { why: "not-a-notice" },
    });
  });
});

describe("a finding handed on", () => {
  const HANDED: Filled = { 状态: "转办", 转办单位: "高新股", 办结期限: "2022-01-31" };
  it("is still open and counted", () => {
    const after = check(DIVISIONAL, [row(HANDED)]);
    expect(findingOf(after, "R14")).toMatchObject({
      state: "handed-on",
      explanation: { unit: "高新股", due: "2022-01-31", overdue: false },
    });
    expect(openMatters(after).verify).toBe(openMatters(before).verify);
  });
  it("is overdue after its day", () =>
    expect(now(DIVISIONAL, [row({ ...HANDED, 办结期限: "2022-01-04" })]).explanation?.overdue).toBe(true));
  it("is not on its day, nor in a month that is not over", () => {
    for (const due of ["2022-01-05", "2022-01"])
      expect(now(DIVISIONAL, [row({ ...HANDED, 办结期限: due })]).explanation?.overdue).toBe(false);
  });
  it("goes to somebody", () =>
    expect(now(DIVISIONAL, [row({ ...HANDED, 转办单位: null })])).toMatchObject({
      state: "open",
      explanation: { why: "no-unit" },
    }));
  it("stays with whoever has it while the value changes", () =>
    expect(now(changed(ROWS, 1, "申请日", "2016-05-05"), [row(HANDED)]).state).toBe("handed-on"));
  it("is closed by an explanation, whichever row comes first", () => {
    expect(now(DIVISIONAL, [row(HANDED), row()]).state).toBe("explained");
    expect(now(DIVISIONAL, [row(), row(HANDED)]).state).toBe("explained");
  });
});

describe("what an explanation does to the report", () => {
  const coverage = findingOf(checkSample(), "X27");
  const said: Filled = { 原因类别: "不在统计范围", "依据/说明": "统计局名录之外的74家为规下" };
  const after = checkSample({ sheets: { [SHEET]: explanationSheet(rowAbout(coverage, said)) } });
  const text = (of: typeof after): string => JSON.stringify(of.narrative);
  it("takes the mark from a figure that has no other finding", () => {
    expect(text(checkSample())).toContain("1461.5万元〔待核实〕");
    expect(text(after)).toContain("1461.5万元");
    expect(text(after)).not.toContain("1461.5万元〔待核实〕");
  });
  it("opens the gate of a coverage that was held back (P15)", () => {
    expect(checkSample().printed.has("RD_ACT_COV")).toBe(false);
    expect(after.printed.has("RD_ACT_COV")).toBe(true);
  });
  it("leaves the fingerprint as it was: the register is no data of the report", () =>
    expect(after.ledgers.ledgers.has("T5")).toBe(false));
});

describe("an explanation holds", () => {
  const two = changed(DIVISIONAL, 2, "申请日", "2012-05-05");
  const said = check(two)
    .findings.filter(({ rule }) => rule === "R14")
    .map((finding) => rowAbout(finding, GIVEN));
  const states = (rows: readonly RawValue[][], by: Said): string[] =>
    check(rows, by)
      .findings.filter(({ rule }) => rule === "R14")
      .map(({ state }) => state);

  it("in whatever order the rows of the ledger and of 核实说明 are, and whichever rows are added", () => {
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    const more = fc.array(fc.record({ number: fc.integer({ min: 1, max: 999_999 }), at: fc.nat(ROWS.length) }), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(shuffled(two), shuffled(said), more, (rows, by, added) => {
        const all = added.reduce((list, { number, at }) => {
          const extra = (ROWS[3] ?? []).map((cell, i) => (i === 1 ? `附加${number}` : cell));
          return [...list.slice(0, at), extra, ...list.slice(at)];
        }, rows);
        expect(states(all, by)).toEqual(["explained", "explained"]);
      }),
      { numRuns: 12 },
    );
  });
});
