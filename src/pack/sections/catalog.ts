/** The report's sections in order, and the words they share. */
import type { CommonWords } from "../../core/narrative/compose-block";
import type { SectionTemplate } from "../../core/narrative/template";
import { annex, closing } from "./closing";
import { opening } from "./opening";
import { plans } from "./plans";
import { problems } from "./problems";
import { work } from "./work";

export const sections: readonly SectionTemplate[] = [opening, work, problems, plans, closing, annex];

export const commonWords: CommonWords = {
  ordinals: ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"],
  item: "{n}是",
  practice: "【主要做法：{department}】",
  someone: "责任股室",
  table: { none: "—", notAssessed: "尚未核定", phrase: "result" },
  missingTarget: "NAME为{{ FIGURE }}",
  missedItem: { lead: "NAME与年度目标有差距。", sentences: [[['NAME{{ FIGURE | say: "gap" }}']]] },
};
