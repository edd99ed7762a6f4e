/** Every outcome of every phrase: which situation says it, in which words, and that it reads well where it stands. */
import { decidePhrase } from "../../../src/core/narrative/decide-phrase";
import { draftFigures, reportFigures } from "../../../src/core/narrative/report-figures";
import { marksOf, type Scope } from "../../../src/core/narrative/scope";
import { filtersWith } from "../../../src/core/narrative/filters";
import { USUAL_LIMITS } from "../../../src/core/narrative/limits";
import type { Span } from "../../../src/core/narrative/narrative";
import type { Figure } from "../../../src/core/indicator/figure";
import { isYearComplete, type ReportTime } from "../../../src/core/indicator/report-time";
import type { TargetResult, Verdict } from "../../../src/core/target/target";
import { phrases } from "../../../src/pack/phrases/catalog";
import { sections } from "../../../src/pack/sections/catalog";
import { figure, figures, november, target, yearEnd } from "../../make/figures";
import { compose, words } from "../../make/narrative";

type Case = {
  readonly of: Figure;
  readonly whole?: Figure;
  readonly targets?: readonly TargetResult[];
  readonly time?: ReportTime;
  readonly draft?: { correct: number; verify: number; gaps: number };
  readonly most?: number;
  readonly noun?: string;
  readonly says: string | null;
};

const reported = (time: ReportTime): Figure => reportFigures([], time)[0] as Figure;

function say(id: string, { of, whole, targets = [], time = yearEnd, draft, most, noun }: Case): Span | null {
  const template = phrases.find((phrase) => phrase.id === id);
  if (!template) throw new Error(id);
  const extra = [...reportFigures(targets, time), ...draftFigures(draft ?? { correct: 0, verify: 0, gaps: 0 }, time)];
  const scope: Scope = {
    figures: figures(of, ...(whole ? [whole] : []), ...extra),
    targetOf: (key) => targets.find((one) => one.figure === key),
    markOf: (key) => marksOf([]).get(key) ?? null,
    isHeldBack: () => false,
    phrases: new Map(),
    isYearComplete: isYearComplete(time),
    limits: USUAL_LIMITS,
  };
  return decidePhrase(template, of, {
    scope,
    whole: whole ?? null,
    ...(most === undefined ? {} : { most }),
    ...(noun === undefined ? {} : { noun }),
  });
}

const valid = (value: number | null, base: number | null): Figure => figure("HT_N_VALID", value, { base });
const rd = (
  now: number | null,
  base: number | null,
  percent: number | null,
  goal?: number,
): Pick<Case, "of" | "whole" | "targets"> => ({
  of: figure("RD_TOTAL", now, { base }),
  whole: figure("RD_GROWTH", percent),
  targets:
    goal === undefined
      ? []
      : [target("RD_GROWTH", goal, percent, percent !== null && percent >= goal ? "exceeded" : "missed")],
});
const aim = (
  id: string,
  goal: number,
  actual: number,
  verdict: Verdict,
  time = yearEnd,
): Pick<Case, "of" | "targets" | "time"> => ({
  of: figure(id, actual, { time }),
  targets: [target(id, goal, actual, verdict)],
  time,
});
const portion = (part: number, whole: number): Pick<Case, "of" | "whole"> => ({
  of: figure("HT_N_FIRST", part),
  whole: figure("HT_N_NEW", whole),
});
const all = (...verdicts: readonly Verdict[]): Pick<Case, "of" | "targets"> => ({
  of: reported(yearEnd),
  targets: verdicts.map((verdict) => target("HT_N_NEW", 2, 2, verdict)),
});

const flow = (now: number | null, base: number | null, time = yearEnd): Pick<Case, "of" | "time"> => ({
  of: figure("PAT_GRT", now, { base, time }),
  time,
});
const money = (now: number, base: number): Pick<Case, "of"> => ({ of: figure("PRJ_FUND", now, { base }) });
const share = (now: number | string, base: number | string | null): Pick<Case, "of"> => ({
  of: figure("FIN_RATIO", now, { base }),
});
const grown = (now: number | string, past: readonly number[], id = "PAT_GRT"): Pick<Case, "of"> => ({
  of: { ...figure(id, now), past: past.map((value, at) => ({ year: 2020 - at, value: String(value) })) },
});
const covered = (part: number, total: number): Pick<Case, "of"> => ({
  of: {
    ...figure("TS_COVERAGE.village", null),
    value: { kind: "coverage", covered: String(part), total: String(total) },
  },
});
const shared = (total: number, count: number, each: string | null): Pick<Case, "of"> => ({
  of: { ...figure("PRJ_FUND", total), shares: { count, each } },
});
const firms = (...items: readonly string[]): Pick<Case, "of"> => ({
  of: { ...figure("VOU_FIRMS", null), value: { kind: "list", items } },
});

const placed = (now: string, before: string | null, of = "12"): Figure => ({
  ...figure("RD_GDP", "1.5"),
  outside: {
    ...{ row: 0, nature: "confirmed", department: "市统计局", file: null, told: null, scope: null },
    rank: { place: now, of: "12" },
  },
  ...(before === null ? {} : { rankBefore: { place: before, of, row: 1 } }),
});

// phrase → outcome → the situation and what it says; null: nothing true can be said, the clause is left out.
const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
  turn: {
    rising: { of: { ...figure("PAT_GRT", 6, { base: 5 }), past: [{ year: 2019, value: "8" }] }, says: "由降转升" },
    "no-fall": { of: { ...figure("PAT_GRT", 6, { base: 5 }), past: [{ year: 2019, value: "5" }] }, says: null },
    "no-rise": { of: { ...figure("PAT_GRT", 5, { base: 5 }), past: [{ year: 2019, value: "8" }] }, says: null },
    "no-history": { of: figure("PAT_GRT", 6, { base: 5 }), says: null },
    "within-the-year": {
      of: { ...figure("PAT_GRT", 6, { base: 5, time: november }), past: [{ year: 2019, value: "8" }] },
      time: november,
      says: null,
    },
  },
  rank: {
    risen: { of: placed("3", "5"), says: "位居全市第3位，比上年上升2位" },
    "not-risen": { of: placed("5", "5"), says: null },
    "no-earlier-place": { of: placed("3", null), says: null },
    "of-others": { of: placed("3", "5", "7"), says: null },
  },
  net: {
    up: { of: valid(3, 2), says: "比上年末净增1家" },
    down: { of: valid(2, 3), says: "比上年末净减少1家" },
    flat: { of: valid(3, 3), says: "与上年末持平" },
    "zero-base": { of: valid(3, 0), says: "上年末为0，新增3家" },
    "flat-zero": { of: valid(0, 0), says: "与上年末持平" },
    "no-base": { of: valid(3, null), says: null },
    "no-current": { of: valid(null, 3), says: null },
  },
  stock: {
    up: { of: figure("PAT_INV_VALID", 3001, { base: 3000 }), says: "比上年末增加1件" },
    down: { of: figure("PAT_INV_VALID", 5, { base: 6 }), says: "比上年末减少1件" },
    flat: { of: figure("PAT_INV_VALID", 6, { base: 6 }), says: "与上年末持平" },
    "zero-base": { of: figure("PAT_INV_VALID", 6, { base: 0 }), says: "上年末为0，新增6件" },
    "flat-zero": { of: figure("PAT_INV_VALID", 0, { base: 0 }), says: "与上年末持平" },
    "no-base": { of: figure("PAT_INV_VALID", 6, { base: null }), says: null },
  },
  growth: {
    "up/above": { ...rd(1461.5, 1220, 19.795, 18), says: "比上年增长19.8%，高于年度目标1.8个百分点" },
    "up/equal": { ...rd(118, 100, 18, 18), says: "比上年增长18.0%，达到年度目标" },
    "up/below": { ...rd(110, 100, 10, 18), says: "比上年增长10.0%，低于年度目标8.0个百分点" },
    "up/none": { ...rd(110, 100, 10), says: "比上年增长10.0%" },
    "up-times/above": { ...rd(220, 100, 120, 18), says: "比上年增长1.2倍，高于年度目标102.0个百分点" },
    "down/below": { ...rd(90, 100, -10, 18), says: "比上年下降10.0%，低于年度目标28.0个百分点" },
    "flat/below": { ...rd(100, 100, 0, 18), says: "与上年持平，低于年度目标18.0个百分点" },
    "nearly-flat/below": { ...rd(10001, 10000, 0.01, 18), says: "与上年基本持平，低于年度目标18.0个百分点" },
    "zero-base/none": { ...rd(50, 0, null, 18), says: "上年为0，新增50万元" },
    "flat-zero/none": { ...rd(0, 0, null, 18), says: "与上年持平" },
    "neg-to-pos/none": { ...rd(5, -3, null, 18), says: "比上年由负转正" },
    "pos-to-neg/none": { ...rd(-1, 4, null), says: "比上年由正转负" },
    "zero-to-neg/none": { ...rd(-1, 0, null), says: "上年为0，本年为负" },
    "both-neg/none": { ...rd(-2, -5, null), says: "与上年同为负值" },
    "no-base": { ...rd(5, null, null, 18), says: null },
  },
  newcomers: {
    exceeded: { ...aim("HT_N_NEW", 2, 3, "exceeded"), says: "超额完成新增2家以上的年度目标" },
    met: { ...aim("HT_N_NEW", 2, 2, "met"), says: "完成新增2家以上的年度目标" },
    nearly: { ...aim("HT_N_NEW", 10, 9, "nearly"), says: "基本完成新增10家以上的年度目标" },
    missed: { ...aim("HT_N_NEW", 4, 3, "missed"), says: "距新增4家以上的年度目标尚差1家" },
    "on-track": { ...aim("HT_N_NEW", 4, 3, "on-track", november), says: "截至11月底完成年度目标的75.0%" },
    behind: { ...aim("HT_N_NEW", 4, 1, "behind", november), says: "截至11月底完成年度目标的25.0%" },
    "nothing yet": { ...aim("HT_N_NEW", 4, 0, "behind", november), says: null },
    "not-assessed": { ...aim("HT_N_NEW", 4, 3, "not-assessed"), says: null },
  },
  level: {
    exceeded: { ...aim("PAT_INV_VALID", 7, 8, "exceeded"), says: "超额完成7件以上的年度目标" },
    met: { ...aim("PAT_INV_VALID", 7, 7, "met"), says: "完成7件以上的年度目标" },
    nearly: { ...aim("PAT_INV_VALID", 10, 9, "nearly"), says: "基本完成10件以上的年度目标" },
    missed: { ...aim("PAT_INV_VALID", 7, 6, "missed"), says: "距7件的目标尚差1件" },
    "on-track": { ...aim("PAT_INV_VALID", 7, 6, "on-track", november), says: "完成年度目标的85.7%" },
    behind: { ...aim("PAT_INV_VALID", 7, 1, "behind", november), says: "完成年度目标的14.3%" },
  },
  gap: {
    exceeded: { ...aim("PAT_INV_VALID", 7, 8, "exceeded"), says: "已超过7件的目标" },
    met: { ...aim("PAT_INV_VALID", 7, 7, "met"), says: "已达到7件的目标" },
    nearly: { ...aim("PAT_INV_VALID", 10, 9, "nearly"), says: "距10件的目标尚差1件" },
    missed: { ...aim("PAT_INV_VALID", 7, 6, "missed"), says: "距7件的目标尚差1件" },
    "on-track": { ...aim("PAT_INV_VALID", 7, 6, "on-track", november), says: "完成年度目标的85.7%" },
    behind: { ...aim("PAT_INV_VALID", 7, 1, "behind", november), says: "完成年度目标的14.3%" },
  },
  remaining: {
    exceeded: { ...aim("PAT_INV_VALID", 7, 8, "exceeded"), says: "巩固已超额完成的目标成果" },
    met: { ...aim("PAT_INV_VALID", 7, 7, "met"), says: "巩固已完成的目标成果" },
    nearly: { ...aim("PAT_INV_VALID", 10, 9, "nearly"), says: "力争尽早补上1件缺口" },
    missed: { ...aim("PAT_INV_VALID", 7, 6, "missed"), says: "力争尽早补上1件缺口" },
    "on-track": { ...aim("PAT_INV_VALID", 7, 6, "on-track", november), says: "按计划推进年度目标" },
    behind: { ...aim("PAT_INV_VALID", 7, 1, "behind", november), says: "加快推进年度目标" },
  },
  result: {
    exceeded: { ...aim("HT_N_NEW", 2, 3, "exceeded"), says: "超额完成" },
    met: { ...aim("HT_N_NEW", 2, 2, "met"), says: "完成" },
    nearly: { ...aim("HT_N_NEW", 10, 9, "nearly"), says: "基本完成" },
    missed: { ...aim("HT_N_NEW", 4, 3, "missed"), says: "未完成" },
    "on-track": { ...aim("HT_N_NEW", 4, 3, "on-track", november), says: "达到时序进度" },
    behind: { ...aim("HT_N_NEW", 4, 1, "behind", november), says: "慢于时序进度" },
    "nothing yet": { ...aim("HT_N_NEW", 4, 0, "behind", november), says: "慢于时序进度" },
  },
  first: {
    one: { ...portion(1, 1), says: "为首次认定" },
    all: { ...portion(2, 2), says: "均为首次认定" },
    some: { ...portion(1, 3), says: "其中首次认定1家" },
    none: { ...portion(0, 2), says: "为重新认定" },
    "nobody certified": { ...portion(0, 0), says: null },
  },
  closed: {
    one: { ...portion(1, 1), says: "已办结" },
    all: { ...portion(4, 4), says: "全部办结" },
    some: { ...portion(3, 4), says: "办结3家" },
    none: { ...portion(0, 4), says: "正在办理" },
    "no case": { ...portion(0, 0), says: null },
  },
  yoy: {
    up: { ...flow(120, 100), says: "比上年增长20.0%" },
    "up of part of a year": { ...flow(120, 100, november), says: "比上年同期增长20.0%" },
    "up of money, however little it was": { ...money(6, 5), says: "比上年增长20.0%" },
    "up of what stands at a day": { of: figure("HT_N_VALID", 12, { base: 10 }), says: "比上年末增长20.0%" },
    "up-times": { ...flow(220, 100), says: "比上年增长1.2倍" },
    "up-times by the whole": { ...flow(20, 10), says: "比上年增长1倍" },
    "few-up": { ...flow(7, 5), says: "比上年增加2件" },
    "few-up of part of a year": { ...flow(7, 5, november), says: "比上年同期增加2件" },
    "few-up of many times": { ...flow(90, 9), says: "比上年增加81件" },
    down: { ...flow(80, 100), says: "比上年下降20.0%" },
    "few-down": { ...flow(2, 5), says: "比上年减少3件" },
    flat: { ...flow(100, 100), says: "与上年持平" },
    "flat of few": { ...flow(5, 5), says: "与上年持平" },
    "nearly-flat": { ...flow(10001, 10000), says: "与上年基本持平" },
    "up-pp": { ...share("1.34", "1.2"), says: "比上年提高0.14个百分点" },
    "down-pp": { ...share("1.2", "1.34"), says: "比上年下降0.14个百分点" },
    "zero-base": { ...flow(3, 0), says: "上年为0，新增3件" },
    "zero-base of part of a year": { ...flow(3, 0, november), says: "上年同期为0，新增3件" },
    "flat-zero": { ...flow(0, 0), says: "与上年持平" },
    "neg-to-pos": { ...money(5, -3), says: "比上年由负转正" },
    "pos-to-neg": { ...money(-1, 4), says: "比上年由正转负" },
    "zero-to-neg": { ...money(-1, 0), says: "上年为0，本期为负" },
    "both-neg": { ...money(-2, -5), says: "与上年同为负值" },
    "no-base": { ...flow(5, null), says: null },
    "no-current": { ...flow(null, 5), says: null },
  },
  points: {
    "up-pp": { ...share("1.34", "1.2"), says: "比上年提高0.14个百分点" },
    "down-pp": { ...share("1.2", "1.34"), says: "比上年下降0.14个百分点" },
    flat: { ...share("1.2", "1.2"), says: "与上年持平" },
    "nearly-flat": { ...share("1.2001", "1.2"), says: "与上年基本持平" },
    "no-base": { ...share("1.2", null), says: null },
  },
  milestone: {
    "from-nothing": { ...grown(2, [0, 0, 0]), says: "实现零的突破" },
    "from-nothing but only two years are on file": { ...grown(2, [0, 0]), says: null },
    "first-at": { ...grown(50, [40, 30, 20]), says: "首次达到50件" },
    "first-over": { ...grown(51, [40, 30, 20]), says: "首次突破50件" },
    "the highest of several steps": { ...grown(120, [9, 8, 7]), says: "首次突破100件" },
    "not first: once before it was more": { ...grown(51, [40, 30, 20, 60]), says: null },
    "not first: only two years are on file": { ...grown(51, [40, 30]), says: null },
    "not first: a year is lacking": {
      of: { ...figure("PAT_GRT", 51), past: [2020, 2018, 2017].map((year) => ({ year, value: "40" })) },
      says: null,
    },
    "first of an amount": { ...grown(12000, [9000, 800, 700], "PRJ_FUND"), says: "首次突破1亿元" },
    "first of a percentage": { ...grown("2.1", [1, 1, 1], "POL_RATE"), says: "首次突破2%" },
    nothing: { ...grown(0, [0, 0, 0]), says: null },
  },
  streak: {
    rising: { ...grown(5, [4, 3, 2]), says: "连续3年增长" },
    "rising, then a pause": { ...grown(6, [5, 4, 3, 3]), says: "连续3年增长" },
    "too short": { ...grown(5, [4, 3, 3]), says: null },
    fallen: { ...grown(3, [4, 3, 2, 1]), says: null },
    "before the year is over": { ...grown(5, [4, 3, 2]), time: november, says: null },
    "without history": { of: figure("PAT_GRT", 5), says: null },
  },
  pace: {
    ahead: {
      ...aim("PAT_GRT", 100, 95, "on-track", november),
      says: "截至11月底完成年度目标的95.0%，快于时序进度3.3个百分点",
    },
    even: { ...aim("PAT_GRT", 120, 110, "on-track", november), says: "截至11月底完成年度目标的91.7%，与时序进度持平" },
    behind: {
      ...aim("PAT_GRT", 4, 3, "behind", november),
      says: "截至11月底完成年度目标的75.0%，慢于时序进度16.7个百分点",
    },
    keeping: { ...aim("FIN_RATIO", 2, 2, "on-track", november), says: "截至11月底达到时序进度" },
    "keeping with a rate below": {
      ...aim("PAT_GRT", 100, 90, "on-track", november),
      says: "截至11月底完成年度目标的90.0%，达到时序进度",
    },
    lagging: { ...aim("FIN_RATIO", 2, 1, "behind", november), says: "截至11月底慢于时序进度" },
    "lagging with nothing yet": { ...aim("PAT_GRT", 4, 0, "behind", november), says: "截至11月底慢于时序进度" },
    exceeded: { ...aim("PAT_GRT", 4, 5, "exceeded", november), says: "超额完成4件以上的年度目标" },
    met: { ...aim("PAT_GRT", 4, 4, "met"), says: "完成4件以上的年度目标" },
    nearly: { ...aim("PAT_GRT", 10, 9, "nearly"), says: "基本完成10件以上的年度目标" },
    missed: { ...aim("PAT_GRT", 4, 3, "missed"), says: "距4件的目标尚差1件" },
    "not-assessed": { ...aim("PAT_GRT", 4, 3, "not-assessed"), says: null },
  },
  coverage: {
    full: { ...covered(6, 6), says: "实现全覆盖" },
    nearly: { ...covered(95, 100), says: "基本实现全覆盖" },
    partly: { ...covered(5, 6), says: "覆盖率达83.3%" },
    "partly, just below": { ...covered(949, 1000), says: "覆盖率达94.9%" },
    "full as a percentage": { of: figure("TS_COV_VILL", 100), says: "实现全覆盖" },
    "partly as a percentage": { of: figure("TS_COV_VILL", "83.333"), says: "覆盖率达83.3%" },
    "of none": { ...covered(0, 6), says: null },
    "of no places": { ...covered(0, 0), says: null },
  },
  each: {
    each: { ...shared(30, 3, "10"), says: "各获得10万元" },
    together: { ...shared(35, 3, null), says: "共获得35万元" },
    single: { ...shared(10, 1, "10"), says: "获得10万元" },
    "nobody knows over how many": { of: figure("PRJ_FUND", 35), says: "获得35万元" },
    nothing: { ...shared(0, 2, "0"), says: null },
  },
  list: {
    whole: { ...firms("甲公司", "乙公司", "丙公司"), says: "甲公司、乙公司、丙公司3家" },
    "whole, of one": { ...firms("甲公司"), says: "甲公司1家" },
    "whole, as many as may be": { ...firms("甲", "乙", "丙", "丁"), says: "甲、乙、丙、丁4家" },
    "whole, with a name that ends in a digit": { ...firms("甲", "车间2"), says: "甲、车间2共2家" },
    begun: { ...firms("甲", "乙", "丙", "丁", "戊"), says: "甲、乙、丙、丁等5家" },
    "begun, of two": { ...firms("甲", "乙", "丙"), most: 2, says: "甲、乙等3家" },
    nobody: { ...firms(), says: null },
    "whole, said what they are": { ...firms("甲", "乙"), noun: "企业", says: "甲、乙2家企业" },
    "begun, said what they are": { ...firms("甲", "乙", "丙"), most: 2, noun: "企业", says: "甲、乙等3家企业" },
    single: { ...firms("甲公司"), noun: "企业", says: "甲公司" },
    "single, as many as may be": { ...firms("甲公司"), most: 1, noun: "企业", says: "甲公司" },
  },
  brief: {
    flow: {
      of: figure("PAT_GRT", 12, { base: 10 }),
      targets: [target("PAT_GRT", 10, 12, "exceeded")],
      says: "全年专利授权量为12件，比上年增长20.0%，超额完成10件以上的年度目标",
    },
    "flow before the year's end": {
      of: figure("PAT_GRT", 3, { base: 2, time: november }),
      targets: [target("PAT_GRT", 4, 3, "behind")],
      time: november,
      says: "1—11月专利授权量为3件，比上年同期增加1件，截至11月底完成年度目标的75.0%，慢于时序进度16.7个百分点",
    },
    stock: {
      of: figure("HT_N_VALID", 12, { base: 10 }),
      says: "截至12月底，有效期内国家高新技术企业数为12家，比上年末增长20.0%",
    },
    year: { of: { ...figure("RD_TOTAL", 120, {}), basis: "year" }, says: "2020年企业R&D经费内部支出为120万元" },
    "nothing yet": { of: figure("PAT_GRT", 0, { base: 10 }), says: null },
    "no value": { of: figure("PAT_GRT", null), says: null },
  },
  overall: {
    "all-met": { ...all("met", "exceeded"), says: "全面完成" },
    "nearly-all": { ...all("met", "met", "exceeded", "nearly"), says: "基本完成" },
    mixed: { ...all("met", "exceeded", "missed"), says: "中，完成2项（其中超额完成1项），另有1项与目标尚有差距" },
    "mixed without any met": { ...all("missed", "nearly"), says: "中，基本完成1项，另有1项与目标尚有差距" },
    "mixed with open ones": { ...all("met", "not-assessed"), says: "中，完成1项，1项尚未核定" },
    "under-way": {
      ...all("met", "on-track", "behind"),
      time: november,
      says: "中，截至11月底完成1项，1项达到时序进度，1项慢于时序进度",
    },
    "none-assessed": { ...all("not-assessed"), says: "的完成情况尚未核定" },
    "no targets": { ...all(), says: null },
  },
  draft: {
    clear: { of: reported(yearEnd), says: "（初稿，数据截至2021年12月31日）" },
    open: {
      of: reported(november),
      time: november,
      draft: { correct: 1, verify: 2, gaps: 3 },
      says: "（初稿，数据截至2021年11月30日，另有1处数据待更正、2处待核实、3处待补）",
    },
    "only gaps": {
      of: reported(yearEnd),
      draft: { correct: 0, verify: 0, gaps: 3 },
      says: "（初稿，数据截至2021年12月31日，另有3处待补）",
    },
    "only doubts": {
      of: reported(yearEnd),
      draft: { correct: 0, verify: 2, gaps: 0 },
      says: "（初稿，数据截至2021年12月31日，另有2处数据待核实）",
    },
  },
};

describe.each(Object.entries(CASES))("phrase %s", (id, cases) => {
  it.each(Object.entries(cases))("%s", (_, situation) => {
    expect(say(id, situation)?.text ?? null).toBe(situation.says);
  });
});

describe("the phrases together", () => {
  it("have every outcome shown above", () => {
    const shown = new Set(
      Object.entries(CASES).flatMap(([id, cases]) =>
        Object.values(cases).flatMap((situation) => {
          const span = say(id, situation);
          return span?.kind === "phrase" ? span.outcome.split("/").map((part) => `${id} ${part}`) : [];
        }),
      ),
    );
    const declared = phrases.flatMap((phrase) => [
      ...Object.keys(phrase.words).map((outcome) => `${phrase.id} ${outcome}`),
      ...("after" in phrase ? Object.keys(phrase.after).map((outcome) => `${phrase.id} ${outcome}`) : []),
      ...("then" in phrase && phrase.then ? Object.keys(phrase.then).map((outcome) => `${phrase.id} ${outcome}`) : []),
    ]);
    expect(declared.filter((outcome) => !shown.has(outcome))).toEqual([]);
  });

  it("offer only wordings that are true and not empty, the default first", () => {
    for (const [id, cases] of Object.entries(CASES)) {
      for (const situation of Object.values(cases)) {
        const span = say(id, situation);
        if (span?.kind !== "phrase") continue;
        expect(span.choices[0]).toBe(span.text);
        for (const choice of span.choices) expect(choice).not.toMatch(/^$|[{}]|undefined|NaN/);
      }
    }
  });

  it("have ids that no other phrase has, and every phrase of a section exists", () => {
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length);
    const used = [...JSON.stringify(sections).matchAll(/\| ([\u4e00-\u9fff]+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(10);
    const filters = filtersWith(phrases);
    expect(used.filter((name) => !filters.has(name ?? ""))).toEqual([]);
  });
});

describe("in their surroundings", () => {
  const around = (verdict: Verdict, actual: number, time = yearEnd): string =>
    words(
      compose({
        figures: [
          figure("HT_N_APPLY", 12, { time }),
          figure("HT_N_NEW", actual, { time }),
          figure("HT_N_FIRST", 1, { time }),
        ],
        targets: [target("HT_N_NEW", 10, actual, verdict, "10家以上")],
        time,
      }),
    )
      .split("\n")
      .find((line) => line.includes("梯次培育")) ?? "";

  it.each([
    [
      "exceeded",
      11,
      yearEnd,
      "全年组织12家企业申报国家高新技术企业，通过认定11家，其中首次认定1家，超额完成新增10家以上的年度目标。",
    ],
    [
      "met",
      10,
      yearEnd,
      "全年组织12家企业申报国家高新技术企业，通过认定10家，其中首次认定1家，完成新增10家以上的年度目标。",
    ],
    [
      "nearly",
      9,
      yearEnd,
      "全年组织12家企业申报国家高新技术企业，通过认定9家，其中首次认定1家，基本完成新增10家以上的年度目标。",
    ],
    [
      "missed",
      3,
      yearEnd,
      "全年组织12家企业申报国家高新技术企业，通过认定3家，其中首次认定1家，距新增10家以上的年度目标尚差7家。",
    ],
    [
      "on-track",
      9,
      november,
      "1—11月组织12家企业申报国家高新技术企业，通过认定9家，其中首次认定1家，截至11月底完成年度目标的90.0%。",
    ],
  ] as const)("%s", (verdict, actual, time, sentence) => {
    expect(around(verdict, actual, time)).toContain(sentence);
  });

  it("a limit that was passed has no gap to tell, and reads whole without one", () => {
    const over = {
      ...target("PAT_APP", 3, 4, "missed", "不超过3件"),
      comparator: "<=" as const,
      gap: null,
      rate: null,
    };
    const said = words(compose({ figures: [figure("PAT_APP", 4)], targets: [over] }));
    expect(said).toContain("专利申请量未达到3件以内的年度目标。");
    expect(said).not.toContain("尚差");
  });

  it("a shortfall and next year's target are told in different words", () => {
    const said = words(
      compose({
        figures: [figure("PAT_INV_VALID", 6)],
        targets: [target("PAT_INV_VALID", 7, 6, "missed", "7件以上")],
        plans: { PAT_INV_VALID: "10件以上" },
      }),
    );
    expect(said).toContain("力争尽早补上1件缺口，推动有效发明专利拥有量达到10件以上。");
  });

  it.each([
    [["met", "met"], "年初确定的2项目标任务全面完成。"],
    [["met", "met", "met", "nearly"], "年初确定的4项目标任务基本完成。"],
    [["met", "missed"], "年初确定的2项目标任务中，完成1项，另有1项与目标尚有差距。"],
    [["not-assessed"], "年初确定的1项目标任务的完成情况尚未核定。"],
  ] as const)("%j opens the report", (verdicts, sentence) => {
    expect(words(compose({ targets: verdicts.map((verdict) => target("HT_N_NEW", 2, 2, verdict)) }))).toContain(
      sentence,
    );
  });
});
