/** The sentence that a person puts into any document (P10). */
import type { PhraseTemplate } from "../../core/narrative/phrase-template";
import { yearOnYear } from "./comparisons";
import { pace } from "./verdicts";

/** 全年专利授权量为5件，比上年增加1件，完成5件以上的年度目标: without its full stop, so that it may go on. */
export const brief: PhraseTemplate = {
  id: "brief",
  name: "整句",
  filter: "整句",
  decide: "brief",
  change: yearOnYear,
  result: pace,
  words: {
    flow: ["{span}{name}为{value}"],
    stock: ["截至{asof}，{name}为{value}"],
    year: ["{year}{name}为{value}"],
  },
};

/** Phrases that stand by themselves, in the order in which they are offered to who puts one into a document. */
export const insertable: readonly string[] = [
  ...["yoy", "stock", "brief", "pace", "level", "gap", "coverage", "list", "milestone", "streak", "turn", "rank"],
];
