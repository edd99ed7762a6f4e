/** Phrases of a turn for the better, each of which only earlier years prove (P21, P25). */
import type { PhraseTemplate } from "../../core/narrative/phrase-template";

/** 由降转升: after 比上年增长20.0%. */
export const turn: PhraseTemplate = {
  id: "turn",
  name: "由降转升",
  filter: "由降转升",
  decide: "turn",
  words: { rising: ["由降转升", "扭转上年下降局面"] },
};

/** 位居全市第3位，比上年上升2位: both places from the 外部数据登记表 (P2). */
export const rank: PhraseTemplate = {
  id: "rank",
  name: "位次上升",
  filter: "位次上升",
  decide: "rank",
  words: { risen: ["位居全市第{place}位，比上年上升{n}位", "全市排名第{place}位，较上年前移{n}位"] },
};
