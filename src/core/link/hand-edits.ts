/**
 * What a person typed over a bound text (P8), told from a choice among true wordings (P14). Typing in a bound control may
 * change the figures part and so every copy: what counts is what provenance says was written.
 */
import type { LinkText } from "./linked-document";
import { unmarked } from "./marks";
import type { Occurrence } from "./occurrences";
import type { Choices } from "./refresh-plan";

/** The text as it was last written, what a person made of it, and the wording that was picked, by its place in the choices. */
export type Reading = {
  readonly key: string;
  /** Null when nothing says what was written here. */
  readonly was: string | null;
  /** Control → the text that a person typed there; empty when nobody did. */
  readonly typed: ReadonlyMap<number, string>;
  readonly choice: number;
};

export function readTexts(
  key: string,
  occurrences: readonly Occurrence[],
  given: { readonly stored: LinkText | undefined; readonly entry: string | undefined },
): Reading {
  const { stored, entry } = given;
  const was = stored?.text ?? entry ?? null;
  const typed = new Map<number, string>();
  let choice = indexIn(stored, was);
  for (const { span } of occurrences) {
    const seen = seenText(span.shown, was, entry);
    const picked = indexIn(stored, seen);
    if (span.isSplit || seen === "" || was === null || unmarked(seen) === unmarked(was)) continue;
    if (picked >= 0) choice = picked;
    else typed.set(span.control, seen);
  }
  return { key, was, typed, choice: Math.max(0, choice) };
}

// Word shows the part's entry when it opens the file: an entry that a person changed counts where the shown text did not change.
function seenText(shown: string, was: string | null, entry: string | undefined): string {
  const isAsWritten = was !== null && unmarked(shown) === unmarked(was);
  return isAsWritten && entry !== undefined && entry !== "" ? entry : shown;
}

function indexIn(stored: LinkText | undefined, text: string | null): number {
  return stored && text !== null ? stored.choices.indexOf(unmarked(text)) : -1;
}

/** Whether nobody typed anything else than what the ledgers say by now. */
export function isSettled({ typed }: Reading, ledger: string): boolean {
  return [...typed.values()].every((text) => unmarked(text) === unmarked(ledger));
}

/** What the person wants done with what was typed; a text that nobody decided on is kept (P8). */
export function handChoice(
  of: { readonly key: string; readonly figure: string },
  { hand }: Choices,
): "restore" | "keep" {
  return hand.get(of.key) ?? hand.get(of.figure) ?? hand.get("all") ?? "keep";
}
