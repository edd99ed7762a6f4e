/** Phrases of comparison that fit any figure: the wording follows from what is counted, and from how much there was before. */
import type { PhraseTemplate, Words } from "../../core/narrative/phrase-template";

const raised: Words = ["比{than}提高{points}", "较{than}提高{points}"];
const lowered: Words = ["比{than}下降{points}", "较{than}下降{points}"];
const level: Words = ["与{than}持平"];
const nearlyLevel: Words = ["与{than}基本持平"];

/**
 * 比上年同期增长19.8%; 增加2家 where fewer than ten were counted before; 提高0.4个百分点 of percentages (domain 10.2). {than} is
 * 上年末 of what stands at a day, 上年 of a whole year, 上年同期 otherwise.
 */
export const yearOnYear: PhraseTemplate & { readonly decide: "change" } = {
  id: "yoy",
  name: "同比",
  filter: "同比",
  decide: "change",
  by: "fitting",
  words: {
    up: ["比{than}增长{percent}", "{yoy}增长{percent}"],
    "up-times": ["比{than}增长{times}倍", "{yoy}增长{times}倍"],
    "few-up": ["比{than}增加{difference}", "较{than}增加{difference}"],
    down: ["比{than}下降{percent}", "{yoy}下降{percent}"],
    "few-down": ["比{than}减少{difference}", "较{than}减少{difference}"],
    flat: level,
    "nearly-flat": nearlyLevel,
    "up-pp": raised,
    "down-pp": lowered,
    "zero-base": ["{than}为0，新增{difference}"],
    "flat-zero": level,
    "neg-to-pos": ["比{than}由负转正"],
    "pos-to-neg": ["比{than}由正转负"],
    "zero-to-neg": ["{than}为0，本期为负"],
    "both-neg": ["与{than}同为负值"],
  },
};

/** 比上年提高0.4个百分点: a percentage and nothing else. */
export const points: PhraseTemplate = {
  id: "points",
  name: "百分点",
  filter: "百分点",
  decide: "change",
  by: "points",
  words: { "up-pp": raised, "down-pp": lowered, flat: level, "nearly-flat": nearlyLevel },
};

/** 首次突破50件, 实现零的突破: only where three earlier years prove it (P25). */
export const milestone: PhraseTemplate = {
  id: "milestone",
  name: "首次突破",
  filter: "首次突破",
  decide: "milestone",
  steps: {
    件: ["10", "50", "100", "500", "1000"],
    家: ["10", "50", "100"],
    项: ["10", "50", "100"],
    万元: ["1000", "10000", "50000", "100000"],
    "%": ["1", "2", "3"],
  },
  words: {
    "from-nothing": ["实现零的突破"],
    "first-at": ["首次达到{step}"],
    "first-over": ["首次突破{step}"],
  },
};

/** 连续3年增长: every year of them is on file (P25). */
export const streak: PhraseTemplate = {
  id: "streak",
  name: "连续增长",
  filter: "连续增长",
  decide: "streak",
  least: 3,
  words: { rising: ["连续{years}年增长", "连续{years}年保持增长"] },
};
