/** What has been said so far in a sentence, and what a new clause keeps of it. */
import type { Said, Says } from "./lexicon";

/** `acts` may be several at once; the other facets have one value each. */
export type Frame = { readonly says: Says; readonly acts: readonly string[] };

export const NOTHING: Frame = { says: {}, acts: [] };

/** A frame with one more cue: another thing takes the place of the former and of all that was said of that. */
export function withCue(frame: Frame, { says }: Said): Frame {
  const { act, ...rest } = says;
  const acts = act === undefined ? frame.acts : [...frame.acts, act];
  const { thing } = frame.says;
  const isOther = rest.thing !== undefined && thing !== undefined && rest.thing !== thing;
  const kept = isOther ? {} : frame.says;
  return { says: { ...kept, ...rest }, acts };
}

export function frameOf(said: readonly Said[]): Frame {
  return said.reduce(withCue, NOTHING);
}

/** What the sentence is about after a clause that said `own`. */
export function carriedOn(before: Frame, own: Frame): Frame {
  const { thing } = own.says;
  const acts = own.acts.length > 0 ? own.acts : before.acts;
  if (thing === undefined) return { says: { ...before.says, ...own.says }, acts };
  if (thing === before.says.thing) return { says: own.says, acts };
  return { says: own.says, acts: own.acts };
}

/** A new sentence keeps the thing, and asks to be told again what happened to it. */
export function afterSentence({ says }: Frame): Frame {
  return says.thing === undefined ? NOTHING : { says: { thing: says.thing }, acts: [] };
}
