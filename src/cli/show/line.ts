/** Lines for a terminal: words with a tone, coloured only where somebody sees it. */
import { never } from "../../core/base/never";
import type { Io } from "../io";
import { harmless } from "./harmless";

export type Tone = "plain" | "heading" | "mandatory" | "verify" | "notice" | "quiet";

export type Line = { readonly text: string; readonly tone: Tone };

/** A line; what it says may come from a workbook. */
export function line(text: string, tone: Tone = "plain"): Line {
  return { text, tone };
}

/** The lines as one text. */
export function shown(lines: readonly Line[], colour: Io["colour"]): string {
  return lines
    .map(({ text, tone }) => `${colour === "colour" ? painted(harmless(text), tone) : harmless(text)}\n`)
    .join("");
}

function painted(text: string, tone: Tone): string {
  const style = styleOf(tone);
  return style === null || text === "" ? text : `\u001b[${style}m${text}\u001b[0m`;
}

function styleOf(tone: Tone): string | null {
  switch (tone) {
    case "plain":
      return null;
    case "heading":
      return "1";
    case "mandatory":
      return "31";
    case "verify":
      return "33";
    case "notice":
      return "36";
    case "quiet":
      return "2";
    default:
      return never(tone);
  }
}
