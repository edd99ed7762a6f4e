/** Finds, in a line as it reads now, which of its bound words are still the old ones, and where they stand. */
import { matchStarts, plainWords, type LineStep } from "../../../core/link/document-steps";

/** Old words, the nth time that a search for them meets them in the line (from 0), and the new ones. */
export type Change = { readonly from: string; readonly nth: number; readonly to: string };

/**
 * The program may have let some bound words follow and others not. null: the line reads otherwise, or old words stand where
 * no search meets them.
 */
export function placeChanges({ pieces }: LineStep, now: string): readonly Change[] | null {
  const line = plainWords(now);
  const given = pieces.map((piece) =>
    typeof piece === "string" ? plainWords(piece) : { from: plainWords(piece.from), to: piece.to },
  );
  const chosen = choose(given, line, { nth: 0, at: 0 });
  if (!chosen) return null;
  const changes = chosen.map(({ at, from, to }) => ({ from, to, nth: matchStarts(line, from).indexOf(at) }));
  return changes.every(({ nth }) => nth >= 0) ? changes : null;
}

type Given = string | { readonly from: string; readonly to: string };
/** The piece that comes next, and the place in the line that it must begin at. */
type Place = { readonly nth: number; readonly at: number };
type Chosen = { readonly at: number; readonly from: string; readonly to: string };

// From the left; where old and new words could both stand, the new ones are tried first.
function choose(pieces: readonly Given[], line: string, { nth, at }: Place): readonly Chosen[] | null {
  const next = (words: string): Place => ({ nth: nth + 1, at: at + words.length });
  const piece = pieces[nth];
  if (piece === undefined) return at === line.length ? [] : null;
  if (typeof piece === "string") return line.startsWith(piece, at) ? choose(pieces, line, next(piece)) : null;
  const to = plainWords(piece.to);
  const isNew = line.startsWith(to, at) ? choose(pieces, line, next(to)) : null;
  if (isNew) return isNew;
  const rest = line.startsWith(piece.from, at) ? choose(pieces, line, next(piece.from)) : null;
  return rest ? [{ at, from: piece.from, to: piece.to }, ...rest] : null;
}
