/** Finds the words around a number that one phrase says as a whole. */
import type { ReadNumber } from "../proofreading/proof";
import { withPlainSigns } from "../proofreading/plain-signs";
import type { Stretch } from "./successor";

export type FoundStretch = { readonly from: number; readonly to: number; readonly phrase: string };

/** Of a list of changes (分别增加7件、4件) and of rough ones no phrase takes a part; a negated or planned claim is none. */
const NOT_BEFORE = /(?:分别|年均|平均|累计|连续|环比|预计|将|可|未|不|没有|尚未|力争|确保|计划)$/;
const NOT_BEHIND = /^(?:、|和|及|与)\s?\d|^(?:以上|左右|以内|余|多|的(?:速度|增速|幅度))/;

/** All stretches that fit around it, the first declared first. */
export function stretchesAround(
  { token, aspect }: ReadNumber,
  passage: string,
  stretches: readonly Stretch[],
): readonly FoundStretch[] {
  const text = withPlainSigns(passage);
  const lead = text.slice(0, token.from);
  const tail = text.slice(token.to);
  if (token.exactness !== "exact" && token.exactness !== "at-least") return [];
  return stretches.flatMap(({ aspects, before, after, phrase }) => {
    const led = aspects.includes(aspect) ? before.exec(lead) : null;
    const behind = after ? after.exec(tail) : null;
    if (!led || (after && !behind)) return [];
    const to = token.to + (behind ? behind[0].length : 0);
    const isPart = NOT_BEFORE.test(lead.slice(0, led.index)) || NOT_BEHIND.test(text.slice(to));
    return isPart ? [] : [{ from: led.index, to, phrase }];
  });
}
