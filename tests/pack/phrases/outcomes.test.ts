/** Every outcome of every phrase: which situation says it, in which words, and that it reads well where it stands. */
import { decidePhrase } from "../../../src/core/narrative/decide-phrase";
import { draftFigures, reportFigures } from "../../../src/core/narrative/report-figures";
import { marksOf, type Scope } from "../../../src/core/narrative/scope";
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
  readonly says: string | null;
};

const reported = (time: ReportTime): Figure => reportFigures([], time)[0] as Figure;

function say(id: string, { of, whole, targets = [], time = yearEnd, draft }: Case): Span | null {
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
  };
  return decidePhrase(template, of, { scope, whole: whole ?? null });
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

// phrase → outcome → the situation and what it says; null: nothing true can be said, the clause is left out.
const CASES: Readonly<Record<string, Readonly<Record<string, Case>>>> = {
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
    const used = [...JSON.stringify(sections).matchAll(/say: \\?"([a-z]+)/g)].map((match) => match[1]);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((id) => !phrases.some((phrase) => phrase.id === id))).toEqual([]);
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
