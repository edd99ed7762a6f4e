/** Phrases of comparison with the year before. */
import type { PhraseTemplate } from "../../core/narrative/phrase-template";

/** 比上年末净增1家: a stock whose members come and go. */
export const netChange: PhraseTemplate = {
  id: "net",
  name: "比上年末增减",
  filter: "净增减",
  decide: "change",
  by: "difference",
  words: {
    up: ["比上年末净增{difference}", "较上年末净增{difference}"],
    down: ["比上年末净减少{difference}", "较上年末净减少{difference}"],
    flat: ["与上年末持平"],
    "zero-base": ["上年末为0，新增{difference}"],
    "flat-zero": ["与上年末持平"],
  },
};

/** 比上年末增加1件: a stock of things. */
export const stockChange: PhraseTemplate = {
  id: "stock",
  name: "比上年末增减",
  filter: "比上年末",
  decide: "change",
  by: "difference",
  words: {
    up: ["比上年末增加{difference}", "较上年末增加{difference}"],
    down: ["比上年末减少{difference}", "较上年末减少{difference}"],
    flat: ["与上年末持平"],
    "zero-base": ["上年末为0，新增{difference}"],
    "flat-zero": ["与上年末持平"],
  },
};

/** 比上年增长19.8%，高于年度目标1.8个百分点: an amount over last year's, and its growth against the target (P14). */
export const growthAgainstTarget: PhraseTemplate = {
  id: "growth",
  name: "比上年增减",
  filter: "增长情况",
  decide: "change",
  by: "percent",
  words: {
    up: ["比上年增长{percent}", "同比增长{percent}"],
    "up-times": ["比上年增长{times}倍", "同比增长{times}倍"],
    down: ["比上年下降{percent}", "同比下降{percent}"],
    flat: ["与上年持平"],
    "nearly-flat": ["与上年基本持平"],
    "zero-base": ["上年为0，新增{difference}"],
    "flat-zero": ["与上年持平"],
    "neg-to-pos": ["比上年由负转正"],
    "pos-to-neg": ["比上年由正转负"],
    "zero-to-neg": ["上年为0，本年为负"],
    "both-neg": ["与上年同为负值"],
  },
  then: {
    above: "，高于年度目标{points}",
    equal: "，达到年度目标",
    below: "，低于年度目标{points}",
    none: "",
  },
};
