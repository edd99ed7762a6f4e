/** What stands before a part's root element: where a document type, and so an entity bomb, would be declared. */
import { strFromU8 } from "fflate";
import { unpack } from "./zip-part";
import type { ZipPart } from "./zip-directory";

/** A declaration makes a part unsafe; a prolog longer than any real one is taken for an attack too. */
export type Prolog = "not-xml" | "plain" | "declaration";

/** Real prologs take under 200 bytes. */
const LONGEST_PROLOG = 65_536;
const SPACE = /^\s+/;
const START = /^<[^!?]/;
const INSTRUCTION = /^<\?[^]*?\?>/;
const COMMENT = /^<!--[^]*?-->/;
const DECLARATION = /^<!(?!-)/;

/** Unpacks no more of the part than it takes to see its root element. */
export function prologOf(part: ZipPart): Prolog {
  let text = "";
  for (const piece of unpack(part)) {
    // Bytes as characters, without the zeros of UTF-16: every mark that matters here is ASCII.
    text += strFromU8(piece.subarray(0, LONGEST_PROLOG), true).replace(/\0/g, "");
    const prolog = judge(text);
    if (prolog !== "open") return prolog;
    if (text.length >= LONGEST_PROLOG) return "declaration";
  }
  return "not-xml";
}

function judge(text: string): Prolog | "open" {
  let rest = text.replace(/^(?:ï»¿|ÿþ|þÿ)/, "");
  for (;;) {
    if (START.test(rest)) return "plain";
    if (DECLARATION.test(rest) && rest.length > 2) return "declaration";
    const skipped = SPACE.exec(rest) ?? INSTRUCTION.exec(rest) ?? COMMENT.exec(rest);
    if (!skipped) return rest === "" || rest.startsWith("<") ? "open" : "not-xml";
    rest = rest.slice(skipped[0].length);
  }
}
