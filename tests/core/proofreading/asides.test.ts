/** Numbers that name a picture or a table are no data; numbers of posters are. */
import { asideMask } from "../../../src/core/proofreading/asides";

const left = (text: string): string =>
  [...text].filter((letter, at) => /\d/.test(letter) && asideMask(text)[at] === 0).join("");

it.each([
  ["\ufffc图1 年度目标任务完成率", ""],
  ["图1  年度目标任务完成率", ""],
  ["完成情况见表2-1，差距见附件3。", ""],
  ["张挂科普挂图5套、60幅。", "560"],
  ["附件3个。", "3"],
])("%s leaves the digits %s", (text, digits) => expect(left(text)).toBe(digits));
