/** Phrases about the report as a whole: the targets together (P14), and what the draft still lacks (P11). */
import type { PhraseTemplate } from "../../core/narrative/phrase-template";

export const overall: PhraseTemplate = {
  id: "overall",
  name: "目标任务总体情况",
  filter: "总体情况",
  decide: "overall",
  words: {
    "all-met": ["全面完成", "均已完成"],
    "nearly-all": ["基本完成", "中，{parts}"],
    mixed: ["中，{parts}"],
    "under-way": ["中，截至{asof}{parts}"],
    "none-assessed": ["的完成情况尚未核定"],
  },
  fragments: [
    { figure: "TARGETS_MET", words: "完成{n}", after: "完成{n}" },
    { figure: "TARGETS_EXCEEDED", words: "（其中超额完成{n}）", after: "（其中超额完成{n}）", inside: true },
    { figure: "TARGETS_NEARLY", words: "基本完成{n}", after: "、基本完成{n}" },
    { figure: "TARGETS_ON_TRACK", words: "{n}达到时序进度", after: "，{n}达到时序进度" },
    { figure: "TARGETS_BEHIND", words: "{n}慢于时序进度", after: "，{n}慢于时序进度" },
    { figure: "TARGETS_MISSED", words: "{n}与目标尚有差距", after: "，另有{n}与目标尚有差距" },
    { figure: "TARGETS_OPEN", words: "{n}尚未核定", after: "，{n}尚未核定" },
  ],
};

export const draft: PhraseTemplate = {
  id: "draft",
  name: "初稿说明",
  filter: "初稿说明",
  decide: "draft",
  words: {
    clear: ["（{stage}，数据截至{cutoff}）"],
    open: ["（{stage}，数据截至{cutoff}，另有{parts}）"],
  },
  fragments: [
    { figure: "DRAFT_CORRECT", words: "{n}数据待更正", after: "、{n}数据待更正" },
    { figure: "DRAFT_VERIFY", words: "{n}数据待核实", after: "、{n}待核实" },
    { figure: "DRAFT_GAPS", words: "{n}待补", after: "、{n}待补" },
  ],
};

/** 全部办结: how many of the cases are closed. */
export const closedCases: PhraseTemplate = {
  id: "closed",
  name: "办结情况",
  filter: "办结情况",
  decide: "portion",
  words: {
    one: ["已办结"],
    all: ["全部办结"],
    some: ["办结{part}"],
    none: ["正在办理"],
  },
};

/** 均为首次认定: how many of those certified are new. */
export const firstTimers: PhraseTemplate = {
  id: "first",
  name: "首次认定情况",
  filter: "首次认定情况",
  decide: "portion",
  words: {
    one: ["为首次认定"],
    all: ["均为首次认定"],
    some: ["其中首次认定{part}"],
    none: ["为重新认定"],
  },
};
