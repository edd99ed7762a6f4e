/** The report's sections in order, from their texts, and the words they share. */
import type { CommonWords } from "../../core/narrative/compose-block";
import { readSections } from "../../core/narrative/notation/read-sections";
import type { SectionTemplate } from "../../core/narrative/template";
import { highlightWords } from "./highlight-words";
import { texts } from "./texts";
import { vocabulary } from "./vocabulary";

export const sections: readonly SectionTemplate[] = readSections(texts, vocabulary);

export const commonWords: CommonWords = {
  ordinals: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
  item: "{n}是",
  practice: "【主要做法：{department}】",
  someone: "责任股室",
  table: { none: "—", notAssessed: "尚未核定", phrase: "result" },
  missingTarget: "NAME为{{ FIGURE }}",
  highlights: highlightWords,
  behindItem: { lead: "NAME仍需加力。", sentences: [[['NAME{{ FIGURE | say: "pace" }}']]] },
  missedItem: { lead: "NAME与年度目标有差距。", sentences: [[['NAME{{ FIGURE | say: "gap" }}']]] },
};
