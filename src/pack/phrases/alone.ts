/** Phrases that one figure decides by itself: coverage, a sum's share, a list of names. */
import type { PhraseTemplate } from "../../core/narrative/phrase-template";

/** 行政村实现全覆盖, 行政村基本实现全覆盖, 行政村覆盖率达83.3%: what is covered stands before it (seed slots 36–37). */
export const coverage: PhraseTemplate = {
  id: "coverage",
  name: "覆盖情况",
  filter: "覆盖情况",
  decide: "coverage",
  words: {
    full: ["实现全覆盖"],
    nearly: ["基本实现全覆盖", "覆盖率达{share}"],
    partly: ["覆盖率达{share}", "覆盖率为{share}"],
  },
};

/** 各获得10万元, 共获得35万元; 获得10万元 where there is one (seed slots 13–14). */
export const each: PhraseTemplate = {
  id: "each",
  name: "各获或共获",
  filter: "各共",
  decide: "each",
  words: {
    each: ["各获得{each}", "共获得{total}"],
    together: ["共获得{total}"],
    single: ["获得{total}"],
  },
};

/**
 * A、B、C等5家 where there are more than are named, A、B、C3家 where all are; {{ … | 名单: 6 }} names up to six.
 * {{ … | 名单: 3, "企业" }} says what they are, and of one only its name: A、B2家企业, A.
 */
export const names: PhraseTemplate = {
  id: "list",
  name: "名单",
  filter: "名单",
  decide: "list",
  most: 4,
  words: { whole: ["{names}{n}{noun}"], begun: ["{names}等{n}{noun}"], single: ["{names}"] },
};
