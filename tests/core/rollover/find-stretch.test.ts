/** The words around a number that a phrase says as a whole. */
import { stretchesAround } from "../../../src/core/rollover/find-stretch";
import type { ReadNumber } from "../../../src/core/proofreading/proof";
import { scanNumbers } from "../../../src/core/proofreading/scan-numbers";
import { stretches } from "../../../src/pack/mentions/stretches";

type Aspect = ReadNumber["aspect"];

/** The stretch around the last number of a text with its phrase; null where none fits. */
function around(text: string, aspect: Aspect): string | null {
  const token = scanNumbers(text).at(-1);
  if (!token) throw new Error(`no number in ${text}`);
  const [first] = stretchesAround({ token, aspect } as ReadNumber, text, stretches);
  return first ? `${first.phrase}|${text.slice(first.from, first.to)}` : null;
}

test.each([
  ["专利授权9件，同比增长28.6%；", "growth", "yoy|同比增长28.6%"],
  ["比上年同期下降了3.1%，", "growth", "yoy|比上年同期下降了3.1%"],
  ["与去年相比，增长5.2%。", "growth", "yoy|与去年相比，增长5.2%"],
  ["比2019年增加2件。", "difference", "yoy|比2019年增加2件"],
  ["较上年末净增2家。", "difference", "net|较上年末净增2家"],
  ["高于上年0.11个百分点。", "difference", "points|高于上年0.11个百分点"],
  ["超额完成7件以上的年度目标任务。", "target", "level|超额完成7件以上的年度目标任务"],
  ["完成新增2家的目标。", "target", "newcomers|完成新增2家的目标"],
  ["距7件的目标尚差2件。", "gap", "level|距7件的目标尚差2件"],
  ["完成年度目标的85.7%。", "rate", "level|完成年度目标的85.7%"],
] as const)("%s", (text, aspect, stretch) => {
  expect(around(text, aspect)).toBe(stretch);
});

test.each([
  ["申请和授权分别比上年增加7件", "difference"],
  ["年均增长12.5%", "growth"],
  ["增幅达12.5%", "growth"],
  ["环比增长12.5%", "growth"],
  ["同比增长近12.5%", "growth"],
  ["未完成7件的目标", "target"],
  ["同比增长12.5%以上", "growth"],
] as const)("no phrase takes a part of %s", (text, aspect) => {
  expect(around(text, aspect)).toBeNull();
});
