/** The bureau's own rules on the sample: how they end, what they say, what they change, and what is said of those that cannot be read. */
import type { Check } from "../../../../src/app/check";
import { drain } from "../../../../src/core/base/progress";
import { checkRules } from "../../../../src/core/rule/check-rules";
import { ownRules } from "../../../../src/core/rule/custom/own-rules";
import { feelProblemCodes } from "../../../../src/core/rule/custom/problem";
import type { Finding, RuleResult } from "../../../../src/core/rule/rule";
import { keptFindings } from "../../../../src/core/snapshot/kept-findings";
import { pack } from "../../../../src/pack/pack";
import { describeFinding } from "../../../../src/text/zh/findings/describe-finding";
import { describeRuleReason } from "../../../../src/text/zh/findings/describe-rule-reason";
import { checkSample } from "../../../make/check";
import { sampleWorkbook, type SampleChange } from "../../../make/workbook";
import { inputOf } from "../../../pack/rules/checked";
import { HEADERS } from "./page";

/** A row of the sheet in short: what is not given is left empty. */
type Row = Partial<Record<"no" | "name" | "sev" | "of" | "when" | "test" | "says" | "on", string>>;

const KEYS = ["no", "name", "sev", "of", "when", "test", "says", "on"] as const;

function sheetOf(rows: readonly Row[]): SampleChange {
  return { sheets: { 自定义规则: [HEADERS, ...rows.map((row) => KEYS.map((key) => row[key] ?? null))] } };
}

function checked(rows: readonly Row[], change: SampleChange = {}): Check {
  const own = sheetOf(rows);
  return checkSample({ ...change, sheets: { ...change.sheets, ...own.sheets } });
}

function one(
  row: Row,
  change: SampleChange = {},
): { readonly rule: RuleResult | undefined; readonly findings: readonly Finding[] } {
  const { rules, findings } = checked([{ no: "1", of: "专利台账", ...row }], change);
  return { rule: rules.find(({ id }) => id === "C:1"), findings: findings.filter(({ rule }) => rule === "C:1") };
}

/** What C00 says of one rule. */
function troubles(row: Row): readonly string[] {
  const { findings } = checked([{ no: "1", of: "专利台账", test: "专利号 != null", ...row }]);
  return findings.filter(({ rule }) => rule === "C00").map(({ code }) => code);
}

describe("a rule over the rows of a ledger", () => {
  const failing = {
    of: "企业研发",
    test: "`R&D经费内部支出` <= 营业收入 * 0.1",
    says: "{企业名称}：{R&D经费内部支出}万元",
  };

  it("has a finding for each row that fails, with its key, its cells, what it read and the figures that these change", () => {
    const { rule, findings } = one(failing);
    expect(rule).toEqual({ id: "C:1", severity: "verify", status: "failed", findings: 1, reason: null });
    expect(findings[0]).toMatchObject({
      id: "C:1/L14/91350423XXXX00086R+2020/rdx",
      severity: "verify",
      state: "open",
      seen: { "R&D经费内部支出": "78", 营业收入: "650" },
      message: "福建云岭生物科技有限公司：78万元",
      at: [
        { sheet: "企业研发", row: 8, column: 8 },
        { sheet: "企业研发", row: 8, column: 10 },
      ],
    });
    expect(findings[0]?.affects).toContain("RD_TOTAL");
    expect(findings[0]?.affects).not.toContain("PAT_GRT");
  });

  it("keeps what single firms reported out of what leaves the workbook", () => {
    const check = checked([{ no: "1", ...failing }]);
    const kept = keptFindings(check.findings, new Set(check.figures.keys()), check.ledgers);
    const mine = kept.find(({ rule }) => rule === "C:1");
    expect(mine).toMatchObject({ seen: {}, expected: null });
    expect(mine).not.toHaveProperty("message");
    expect(describeFinding(mine as Finding)).toBe("第8行 不符合自定义规则1，请核实");
  });

  it.each([
    ["必改", "mandatory"],
    ["强制性", "mandatory"],
    ["核实性", "verify"],
    ["提示", "notice"],
    ["", "verify"],
  ])("of the severity %s is %s", (sev, severity) => expect(one({ ...failing, sev }).rule?.severity).toBe(severity));

  it("passes where every row does", () =>
    expect(one({ test: "申请日 <= 统计截止日" })).toEqual({
      rule: { id: "C:1", severity: "verify", status: "passed", findings: 0, reason: null },
      findings: [],
    }));

  it.each([
    ['专利类型 = "发明专利"', 4],
    ['专利类型 in ("外观", "实用")', 8],
    ['not(专利类型 = "发明")', 8],
    ["是否高价值 = 否", 2],
    ['是否高价值 = "是"', 10],
    ["not(是否高价值)", 2],
    ["申请日.年 >= 2018", 4],
    ['申请日 between date("2017-01-01") and date("2019-12-31")', 8],
    ['`专利号` = "201710000101.2"', 11],
    ["count(专利台账[统一社会信用代码 = 本行.统一社会信用代码]) = 1", 9],
    ["some 企业 in 企业信息库 satisfies 企业.企业名称 = 专利权人", 0],
    ["专利授权量 > 100", 12],
    ['string length(专利名称) = 3 and starts with(专利名称, "专利")', 2],
  ])("%s fails for %i rows", (test, count) => {
    const { rule, findings } = one({ test });
    expect([rule?.findings, rule?.reason, findings.filter(({ code }) => code === "found").length]).toEqual([
      count,
      null,
      count,
    ]);
  });

  it("tells rows that it cannot judge, and where", () => {
    const { rule, findings } = one({ test: "授权公告日 >= 申请日" });
    expect(rule).toMatchObject({ status: "failed", findings: 1 });
    expect(findings[0]).toMatchObject({ code: "unjudged", severity: "notice", seen: { count: 2 }, affects: [] });
    expect(findings[0]?.at.map(({ row, column }) => [row, column])).toEqual([
      [9, 8],
      [11, 8],
    ]);
    expect(describeFinding(findings[0] as Finding)).toBe(
      "第9、11行 共2行因缺值或无法识别未判（授权公告日），请补填后再审，或在条件中排除",
    );
  });

  it("does not tell them where the condition leaves them out", () =>
    expect(one({ when: "授权公告日 != null", test: "授权公告日 >= 申请日" }).rule).toMatchObject({ status: "passed" }));

  it("does not pass a cell that cannot be read, in the condition or in a filter", () => {
    const broken = { cells: { "专利!H2": "未知", "专利!D3": "别的" } };
    expect(one({ test: "授权公告日 != null" }, broken).findings).toHaveLength(2);
    expect(one({ when: "授权公告日 > 申请日", test: "专利号 != null" }, broken).findings).toMatchObject([
      { code: "unjudged", seen: { count: 1 } },
    ]);
    const counted = one({ of: "指标", test: 'count(专利台账[专利类型 = "发明"]) = 7' }, broken);
    expect(counted.rule).toMatchObject({ status: "failed", findings: 1 });
    expect(counted.findings[0]).toMatchObject({ code: "uncounted", at: [{ sheet: "专利", row: 3, column: 4 }] });
    expect(describeFinding(counted.findings[0] as Finding)).toBe(
      "专利台账有1行的专利类型无法识别，筛选时未计入，请先更正",
    );
  });

  it.each([
    [{ test: "授权公告号 != null" }, {}, "不适用", "缺少专利台账“授权公告号”列"],
    [{ test: "count(企业信息库) > 0" }, { without: ["企业信息库"] }, "不适用", "缺少企业信息库"],
    [
      { when: '专利类型 = "外观设计" and 法律状态 = "失效"', test: "专利号 != null" },
      {},
      "不适用",
      "没有符合适用条件的行",
    ],
    [{ test: "专利号 != null", on: "否" }, {}, "不适用", "已停用"],
    [{ test: "专利号 = = 1", on: "否" }, {}, "不适用", "已停用"],
    [{ test: "专利授权量 / 0 > 1" }, {}, "未能运行", "12行全部因缺值或无法识别未判"],
    [{ of: "指标", test: "专利授权量 / 0 > 1" }, {}, "未能运行", "因缺值未判："],
    [{ of: "指标", test: "上年(专利授权量) > 0" }, {}, "未能运行", "因缺值未判：上年专利授权量"],
    [
      { of: "指标", test: "count(for i in 1..1000, j in 1..1000, k in 1..1000 return i) > 0" },
      {},
      "未能运行",
      "计算量超出上限，请缩小筛选范围，或把规则拆开写",
    ],
  ] as const)("%o ends with its reason", (row, change, status, reason) => {
    const { rule } = one(row, change);
    expect([rule?.status, rule?.reason && describeRuleReason(rule.reason)]).toEqual([
      status === "不适用" ? "not-applicable" : "could-not-run",
      reason,
    ]);
  });
});

describe("a rule over indicators", () => {
  it("is judged once, and its finding can change the figures it read", () => {
    const { rule, findings } = one({ of: "指标", test: "专利授权量 > 100", says: "只有{专利授权量}，人口{常住人口}" });
    expect(rule).toMatchObject({ status: "failed", findings: 1 });
    expect(findings[0]).toMatchObject({ seen: { 专利授权量: "5件" }, affects: expect.arrayContaining(["PAT_GRT"]) });
    expect(describeFinding(findings[0] as Finding)).toBe("只有5件，人口12.4");
  });

  it.each([
    "PAT_GRT = 5",
    "专利授权 = 5",
    "报告年度 = 2021",
    '统计截止日 = date("2021-12-31")',
    'today() = @"2022-01-05"',
  ])("%s holds", (test) => expect(one({ of: "指标", test }).rule).toMatchObject({ status: "passed" }));
});

describe("a rule that cannot be read", () => {
  it.each([
    ["no-expression", { test: "" }],
    ["syntax", { test: "专利号 = (" }],
    ["too-long", { test: `专利号 = "${"长".repeat(2000)}"` }],
    ["too-deep", { test: `${"(".repeat(300)}1${")".repeat(300)} = 1` }],
    ["too-deep", { test: `${"not(".repeat(70)}true${")".repeat(70)}` }],
    ["unknown-name", { test: "专利类形 != null" }],
    ["unknown-function", { test: "cont(专利台账) > 1" }],
    ["wrong-arguments", { test: "contains(专利名称)" }],
    ["unsupported", { test: "now() > 1" }],
    ["unsupported", { test: "(function(x) x)(1) = 1" }],
    ["unsupported", { test: 'contains(string: 专利名称, match: "甲")' }],
    ["unsupported", { test: "matches(专利名称, 专利号)" }],
    ["bad-pattern", { test: 'matches(专利名称, "(")' }],
    ["bad-date", { test: '申请日 > date("2021-02-30")' }],
    ["types", { test: '"100" > 50' }],
    ["types", { test: '申请日 > "2021-01-01"' }],
    ["types", { test: "申请日 + 1 > 申请日" }],
    ["types", { test: "sum(专利台账.专利名称) > 1" }],
    ["unknown-value", { test: '专利类型 = "发现"' }],
    ["unknown-value", { test: '专利类型 in ("发明", "发现")' }],
    ["not-a-test", { test: "专利名称" }],
    ["not-a-test", { test: "专利名称 and true" }],
    ["same-column", { test: "count(专利台账[专利号 = 专利号]) = 1" }],
    ["no-object", { of: "" }],
    ["unknown-object", { of: "专利台帐" }],
    ["unknown-severity", { sev: "很重要" }],
    ["unknown-switch", { on: "或许" }],
    ["no-number", { no: "" }],
    ["unknown-placeholder", { says: "{专利编号}" }],
  ] as const)("is told as %s", (code, row) => expect(troubles(row)).toEqual([code]));

  it("is told of every kind there is", () => {
    const { findings } = checked([
      { no: "1", of: "专利台账", test: "专利号 != null" },
      { no: "1", of: "专利台账", test: "专利号 != null" },
    ]);
    expect(findings.filter(({ rule }) => rule === "C00").map(({ code }) => code)).toEqual(["same-number"]);
    expect(feelProblemCodes).toHaveLength(21);
  });

  it.each([
    [
      { test: "R&D经费 > 1", of: "企业研发" },
      "第2行 表达式：“R&D经费”含有符号，请用反引号括起来，写成 `R&D经费`；改正前规则C:1不审核",
    ],
    [
      { test: "专利类形 != null" },
      "第2行 表达式：没有名为“专利类形”的列、指标、参数或台账，是否应为“专利类型”；请按表头或指标名称书写，文字要加引号；改正前规则C:1不审核",
    ],
    [
      { test: '"100" > 50' },
      "第2行 表达式：文本与数字之间不能用“>”；数字不要加引号，文本要先写 number(…) 转成数字；改正前规则C:1不审核",
    ],
    [
      { test: '专利类型 = "发现"' },
      "第2行 表达式：“发现”不是专利类型的可选值；可选：发明、实用新型、外观设计，请改正；改正前规则C:1不审核",
    ],
    [
      { when: "now() > 1", test: "专利号 != null" },
      '第2行 条件：不支持时刻（now(…)），台账里只有日期，请写 date("2021-12-31")；今天写 today()；改正前规则C:1不审核',
    ],
    [
      { test: "专利号 != null", says: "{编码}" },
      "第2行 提示文字：花括号里的“编码”不是列名、指标或参数，提示中将原样显示，请改正",
    ],
  ] as const)("says %o", (row, sentence) => {
    const { findings } = checked([{ no: "1", of: "专利台账", ...row }]);
    expect(findings.filter(({ rule }) => rule === "C00").map(describeFinding)).toEqual([sentence]);
  });

  it("could not run, with the same reason, and leaves the others alone", () => {
    const { rules, findings } = checked([
      { no: "1", of: "专利台账", test: "专利号 = (" },
      { no: "2", of: "专利台账", test: "专利号 != null" },
    ]);
    expect(rules.slice(-3).map(({ id, status }) => [id, status])).toEqual([
      ["C00", "failed"],
      ["C:1", "could-not-run"],
      ["C:2", "passed"],
    ]);
    expect(rules.at(-2)?.reason).toMatchObject({
      code: "own-rule",
      what: "自定义规则!F2",
      problem: { code: "syntax" },
    });
    expect(findings.find(({ rule }) => rule === "C00")).toMatchObject({
      key: "T6/1/test",
      severity: "verify",
      affects: [],
    });
  });
});

describe("the sheet 自定义规则", () => {
  it("is no ledger of the report: not ignored, not in the fingerprint, not under the row rules", () => {
    const [with_, without] = [checked([{ no: "1", of: "指标", test: "1 = 1" }]), checkSample()];
    expect(with_.ledgers.registers.get("T6")?.count).toBe(1);
    expect(with_.ledgers.ledgers.has("T6")).toBe(false);
    expect(with_.ledgers.ignoredSheets).toEqual(without.ledgers.ignoredSheets);
    expect(with_.findings).toEqual(without.findings);
  });

  it("adds nothing when it is empty or not there", () => {
    expect(checked([]).ownRules).toEqual([]);
    expect(checkSample().ownRules).toEqual([]);
  });

  it("has each rule once, with its words for lists", () => {
    const { ownRules: rules } = checked([
      { no: "甲/1", name: "专利号", of: "专利台账", when: "1 = 1", test: "专利号 != null" },
    ]);
    expect(rules.map(({ id, name, formula, source }) => [id, name, formula, source])).toEqual([
      ["C00", "自定义规则有误", "自定义规则的对象、条件和表达式都能读懂", "docs/custom-rules.md"],
      ["C:甲／1", "专利号", "若1 = 1，则专利号 != null", "自定义规则!F2"],
    ]);
  });
});

it("lets others have the thread while it works, and can be stopped there", () => {
  const rows = Array.from({ length: 3000 }, (_, at) => [at, `专利${at}`, `2021${at}`]);
  const long = { ...sheetOf([{ no: "1", of: "专利", test: "every i in 1..50 satisfies i > 0 or 专利号 = null" }]) };
  const patents = [["序号", "专利名称", "专利号", "专利类型", "专利权人", "申请日", "法律状态"], ...rows];
  const input = inputOf(sampleWorkbook({ sheets: { ...long.sheets, 专利: patents } }));
  const steps = checkRules(input, drain(ownRules(input.ledgers, pack)), pack.indicators);
  let yields = 0;
  while (steps.next().done !== true) yields++;
  expect(yields).toBeGreaterThan(20);
});
