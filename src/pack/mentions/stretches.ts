/** Words around a number that one of the pack's phrases says as a whole: each outcome of it reads well in their place. */
import type { Stretch } from "../../core/rollover/successor";

const LAST = "(?:上年度?|去年|20\\d\\d年度?)(?:同期|末|底|年末)?";
const COMPARED = `(?:同比，?|(?:比|较|与|同)${LAST}(?:同期)?(?:相比)?，?)`;
const LINK = "(?:了|约)?";
const GOAL = "(?:年度|全年|年初)?(?:目标|任务)(?:任务|值|数)?";
const DONE = "(?:(?:全面|圆满|顺利|超额|提前|基本)?(?:完成|达到|实现)(?:了)?)";

export const stretches: readonly Stretch[] = [
  // 比上年末净增1家
  {
    aspects: ["difference"],
    before: new RegExp(`${COMPARED}?(?:净增加?|净减少?)${LINK}$`),
    after: null,
    phrase: "net",
  },
  // 同比增长19.8%, 比上年增加2件, 较上年提高0.4个百分点
  {
    aspects: ["growth", "difference"],
    before: new RegExp(`${COMPARED}?(?:实现)?(?:增长|增加|提高|提升|上升|下降|减少|降低|回落)${LINK}$`),
    after: null,
    phrase: "yoy",
  },
  // 高于上年0.11个百分点
  { aspects: ["difference"], before: new RegExp(`(?:高于|高出|低于)${LAST}$`), after: null, phrase: "points" },
  // 距7件的目标尚差2件
  {
    aspects: ["gap"],
    before: new RegExp(`距(?:离)?新增[^，。；、]{1,10}${GOAL}(?:尚|还|仍|相)?差(?:距)?$`),
    after: null,
    phrase: "newcomers",
  },
  {
    aspects: ["gap"],
    before: new RegExp(`距(?:离)?[^，。；、]{1,10}${GOAL}(?:尚|还|仍|相)?差(?:距)?$`),
    after: null,
    phrase: "level",
  },
  // 超额完成新增2家以上的年度目标, 完成7件以上的年度目标
  {
    aspects: ["target"],
    before: new RegExp(`${DONE}新增$`),
    after: new RegExp(`^(?:及?以上)?的?${GOAL}`),
    phrase: "newcomers",
  },
  {
    aspects: ["target"],
    before: new RegExp(`${DONE}$`),
    after: new RegExp(`^(?:及?以上)?的?${GOAL}`),
    phrase: "level",
  },
  // 完成年度目标的85.7%
  { aspects: ["rate"], before: new RegExp(`完成(?:了)?${GOAL}的$`), after: null, phrase: "level" },
];
