/** Holds what each content control shows against what it should show now, and against what was written into it. */
import type { Mark } from "../narrative/narrative";
import { MARK_WORDS } from "../narrative/spans";
import type { Where } from "./passage";

/**
 * current: shows what is right now. stale: shows what was written, which is no longer right. edited: somebody typed
 * something else. broken: it cannot be followed to its entry. unknown: nothing gives its figure now.
 */
export type BoundState = "current" | "stale" | "edited" | "broken" | "unknown";

/** no-tag: another program saved the document and dropped it (LibreOffice does, and cuts one control into several). no-binding: none, or not ours. other-part: bound to a part that is not there. no-entry: its key is not in the part. other-key: its tag names another key. other-entry: Word would show the part's entry in place of these words. */
export type BrokenWhy = "no-tag" | "no-binding" | "other-part" | "no-entry" | "other-key" | "other-entry";

/** A control as it was found. */
export type BoundControl = {
  readonly tag: string | null;
  readonly title: string | null;
  readonly where: Where;
  /** With its mark. */
  readonly shown: string;
  readonly key: string | null;
  readonly isBoundHere: boolean;
  readonly entry: string | null;
  /** Made by the pane in Word, which can tie a control by its tag alone: refreshing it goes by the tag. */
  readonly isTagAlone: boolean;
};

/** Every wording that is right, the usual one first; without marks. */
export type Wording = { readonly texts: readonly string[]; readonly mark: Mark | null };

export type BoundFigure = {
  readonly tag: string;
  readonly title: string;
  readonly where: Where;
  readonly shown: string;
  readonly mark: Mark | null;
  readonly expected: string | null;
  readonly expectedMark: Mark | null;
  readonly state: BoundState;
  readonly why: BrokenWhy | null;
};

export type Wordings = {
  /** What is right now; null where nothing gives it. */
  readonly now: (key: string) => Wording | null;
  /** What was written into the document; null where the provenance does not know it. */
  readonly written: (key: string) => Wording | null;
};

/** A text without the mark at its end, and the mark. */
export function withoutMark(text: string): { readonly text: string; readonly mark: Mark | null } {
  for (const mark of ["verify", "correct"] as const) {
    const words = MARK_WORDS[mark];
    if (text.endsWith(words)) return { text: text.slice(0, -words.length), mark };
  }
  return { text, mark: null };
}

export function judgeBound(control: BoundControl, wordings: Wordings): BoundFigure {
  const key = tagKey(control.tag) ?? control.key ?? "";
  const { text: shown, mark } = withoutMark(control.shown);
  const now = wordings.now(key);
  const isRight = now !== null && now.texts.includes(shown);
  const why = whyBroken(control, key, isRight);
  const [usual = null] = now ? now.texts : [];
  const { tag, title, where } = control;
  return {
    ...{ tag: tag ?? `fig:${key}`, title: title ?? "", where },
    ...{ shown, mark, why },
    // A wording that a person chose is as right as the usual one.
    expected: isRight ? shown : usual,
    expectedMark: markOf(now),
    state: why === null ? stateOf({ shown, isRight, now }, wordings.written(key)) : "broken",
  };
}

function markOf(wording: Wording | null): Mark | null {
  return wording ? wording.mark : null;
}

function tagKey(tag: string | null): string | null {
  return /^(?:fig|say):(.+)$/.exec(tag ?? "")?.[1] ?? null;
}

function whyBroken(
  { key, isBoundHere, entry, tag, shown, isTagAlone }: BoundControl,
  tagged: string,
  isRight: boolean,
): BrokenWhy | null {
  if (isTagAlone) return null;
  if (key === null) return "no-binding";
  if (tag === null) return "no-tag";
  if (!isBoundHere) return "other-part";
  if (key !== tagged) return "other-key";
  if (entry === null) return "no-entry";
  // Words that are wrong are told as such; right ones that Word would replace are not safe.
  return isRight && entry !== shown ? "other-entry" : null;
}

type Shown = { readonly shown: string; readonly isRight: boolean; readonly now: Wording | null };

function stateOf({ shown, isRight, now }: Shown, written: Wording | null): BoundState {
  if (isRight) return "current";
  const isAsWritten = written?.texts.includes(shown) === true;
  if (!isAsWritten) return "edited";
  return now === null ? "unknown" : "stale";
}
