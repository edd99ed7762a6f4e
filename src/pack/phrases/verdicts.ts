/** Phrases that a target's verdict decides. Before the year's end nothing is 未完成 or 基本完成 (P1). */
import type { PhraseTemplate, Words } from "../../core/narrative/phrase-template";

// Said after a flow of 1—11月, this tells up to when; after 「截至11月底」 it would say so twice.
const underWaySince: Words = ["截至{asof}完成年度目标的{rate}"];
const underWay: Words = ["完成年度目标的{rate}"];

/** 完成新增2家以上的年度目标. */
export const newcomers: PhraseTemplate = {
  id: "newcomers",
  name: "目标完成情况",
  filter: "新增完成情况",
  decide: "verdict",
  words: {
    exceeded: ["超额完成新增{goal}的年度目标"],
    met: ["完成新增{goal}的年度目标"],
    nearly: ["基本完成新增{goal}的年度目标", "距新增{goal}的年度目标尚差{gap}"],
    missed: ["距新增{goal}的年度目标尚差{gap}", "未达到新增{goal}的年度目标"],
    "on-track": underWaySince,
    behind: underWaySince,
  },
};

/** 完成7件以上的年度目标: a level that is to be reached. */
export const level: PhraseTemplate = {
  id: "level",
  name: "目标完成情况",
  filter: "完成情况",
  decide: "verdict",
  words: {
    exceeded: ["超额完成{goal}的年度目标"],
    met: ["完成{goal}的年度目标"],
    nearly: ["基本完成{goal}的年度目标", "距{threshold}的目标尚差{gap}"],
    missed: ["距{threshold}的目标尚差{gap}", "未达到{goal}的年度目标"],
    "on-track": underWay,
    behind: underWay,
  },
};

/** 距7件的目标尚差1件: as a problem is told. The other outcomes stand for an edited paragraph whose figure moved on. */
export const shortfall: PhraseTemplate = {
  id: "gap",
  name: "与目标的差距",
  filter: "差距",
  decide: "verdict",
  words: {
    exceeded: ["已超过{threshold}的目标"],
    met: ["已达到{threshold}的目标"],
    nearly: ["距{threshold}的目标尚差{gap}", "基本完成{goal}的年度目标"],
    missed: ["距{threshold}的目标尚差{gap}", "未达到{goal}的年度目标"],
    "on-track": underWay,
    behind: underWay,
  },
};

/** 1件缺口: what is left to make up. */
export const remaining: PhraseTemplate = {
  id: "remaining",
  name: "缺口",
  filter: "缺口",
  decide: "verdict",
  words: {
    exceeded: ["巩固已超额完成的目标成果"],
    met: ["巩固已完成的目标成果"],
    nearly: ["力争尽早补上{gap}缺口", "力争尽早达到年度目标"],
    missed: ["力争尽早补上{gap}缺口", "力争尽早达到年度目标"],
    "on-track": ["按计划推进年度目标"],
    behind: ["加快推进年度目标"],
  },
};

/** The word of the table of targets. */
export const result: PhraseTemplate = {
  id: "result",
  name: "完成情况",
  filter: "完成结论",
  decide: "verdict",
  words: {
    exceeded: ["超额完成"],
    met: ["完成"],
    nearly: ["基本完成"],
    missed: ["未完成"],
    "on-track": ["达到时序进度"],
    behind: ["慢于时序进度"],
  },
};

/** 截至11月底完成年度目标的75.0%，慢于时序进度16.7个百分点: how far an unfinished year is (P1); a finished one by its verdict. */
export const pace: PhraseTemplate & { readonly decide: "pace" } = {
  id: "pace",
  name: "时序进度",
  filter: "时序进度",
  decide: "pace",
  words: {
    ahead: ["截至{asof}完成年度目标的{rate}，快于时序进度{ahead}"],
    even: ["截至{asof}完成年度目标的{rate}，与时序进度持平"],
    behind: ["截至{asof}完成年度目标的{rate}，慢于时序进度{ahead}"],
    keeping: ["截至{asof}完成年度目标的{rate}，达到时序进度", "截至{asof}达到时序进度"],
    lagging: ["截至{asof}完成年度目标的{rate}，慢于时序进度", "截至{asof}慢于时序进度"],
  },
  after: {
    exceeded: ["超额完成{goal}的年度目标"],
    met: ["完成{goal}的年度目标"],
    nearly: ["基本完成{goal}的年度目标", "距{threshold}的目标尚差{gap}"],
    missed: ["距{threshold}的目标尚差{gap}", "未达到{goal}的年度目标"],
  },
};
