/** Reads a regular expression (XPath's, as the language has them) into its parts. */
import { fail, ok, type Result } from "../../base/result";
import type { PatternProblem } from "./pattern-problem";

export type Part =
  | { readonly kind: "sign"; readonly fits: (sign: string) => boolean }
  | { readonly kind: "start" | "end" }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly Part[] }
  /** `most` null: without end. */
  | { readonly kind: "repeat"; readonly of: Part; readonly least: number; readonly most: number | null };

const LONGEST_PATTERN = 500;
const MOST_REPEATS = 200;
const DEEPEST_GROUP = 30;

export function readPattern(pattern: string, flags: string): Result<Part, PatternProblem> {
  if (pattern.length > LONGEST_PATTERN) return fail({ why: "size", sign: pattern });
  // x: blanks in the pattern are only there for the reader.
  return new PatternReader(flags.includes("x") ? withoutBlanks(pattern) : pattern, flags).read();
}

/** Blanks within a class of characters are meant. */
function withoutBlanks(pattern: string): string {
  return pattern.replace(/\[(?:\\.|[^\]\\])*\]|\s+/gsu, (part) => (part.trim() === "" ? "" : part));
}

class PatternReader {
  private at = 0;
  private depth = 0;
  private problem: PatternProblem | null = null;

  constructor(
    private readonly pattern: string,
    private readonly flags: string,
  ) {}

  read(): Result<Part, PatternProblem> {
    const part = this.choice();
    if (this.at < this.pattern.length) this.refuse("bracket", ")");
    return this.problem ? fail(this.problem) : ok(part);
  }

  private choice(): Part {
    const parts = [this.sequence()];
    while (this.takes("|")) parts.push(this.sequence());
    return parts.length === 1 ? (parts[0] as Part) : { kind: "choice", parts };
  }

  private sequence(): Part {
    const parts: Part[] = [];
    while (this.at < this.pattern.length && !this.problem) {
      const sign = this.pattern.charAt(this.at);
      if (sign === "|" || sign === ")") break;
      parts.push(this.repeated(this.atom()));
    }
    return { kind: "sequence", parts };
  }

  private repeated(of: Part): Part {
    const sign = this.pattern.charAt(this.at);
    const simple = { "*": [0, null], "+": [1, null], "?": [0, 1] }[sign] as [number, number | null] | undefined;
    const bounds = simple ?? (sign === "{" ? this.bounds() : null);
    if (!bounds) return of;
    if (simple) this.at++;
    if (of.kind === "start" || of.kind === "end") this.refuse("nothing-to-repeat", sign);
    // Lazy or not, a test finds the same.
    this.takes("?");
    const [least, most] = bounds;
    if (/[*+?{]/.test(this.pattern.charAt(this.at))) this.refuse("nothing-to-repeat", this.pattern.charAt(this.at));
    return { kind: "repeat", of, least, most };
  }

  private bounds(): [number, number | null] | null {
    const match = /^\{(\d{1,4})(,(\d{0,4}))?\}/.exec(this.pattern.slice(this.at));
    if (!match) return this.refuse("bracket", "{");
    this.at += match[0].length;
    const least = Number(match[1]);
    const most = match[2] === undefined ? least : match[3] === "" ? null : Number(match[3]);
    if (Math.max(least, most ?? 0) > MOST_REPEATS || (most !== null && most < least))
      return this.refuse("size", match[0]);
    return [least, most];
  }

  private atom(): Part {
    const sign = this.pattern.charAt(this.at);
    if (sign === "(") return this.group();
    if (sign === "[") return this.signClass();
    if (sign === "\\") return this.escape();
    if (/[*+?{}\]]/.test(sign)) this.refuse("nothing-to-repeat", sign);
    const [whole = ""] = this.pattern.slice(this.at);
    this.at += whole.length;
    if (sign === "^") return { kind: "start" };
    if (sign === "$") return { kind: "end" };
    if (sign === ".")
      return { kind: "sign", fits: this.flags.includes("s") ? () => true : (one) => !/[\n\r]/.test(one) };
    return this.literal(whole);
  }

  private group(): Part {
    this.at++;
    if (this.pattern.startsWith("?", this.at) && !this.takes("?:"))
      this.refuse("look-around", this.pattern.slice(this.at - 1, this.at + 2));
    if (++this.depth > DEEPEST_GROUP) this.refuse("size", "(");
    const inside = this.problem ? { kind: "sequence" as const, parts: [] } : this.choice();
    this.depth--;
    if (!this.takes(")")) this.refuse("bracket", "(");
    return inside;
  }

  private signClass(): Part {
    const match = /^\[\^?(?:\\.|[^\]\\[])+\]/u.exec(this.pattern.slice(this.at));
    if (!match) {
      this.refuse("bracket", "[");
      this.at++;
      return { kind: "sequence", parts: [] };
    }
    this.at += match[0].length;
    if (/\\\d/.test(match[0])) this.refuse("back-reference", match[0]);
    return this.oneOf(match[0]);
  }

  private escape(): Part {
    const match = /^\\(?:[pP]\{[A-Za-z_=]+\}|.)/su.exec(this.pattern.slice(this.at));
    const text = match?.[0] ?? "\\";
    this.at += text.length;
    if (/^\\\d/.test(text)) this.refuse("back-reference", text);
    if (/^\\[dDwWsSpP]/.test(text)) return this.oneOf(text);
    const control = { n: "\n", r: "\r", t: "\t" }[text.slice(1)];
    if (control === undefined && !/^\\[^A-Za-z0-9]$/u.test(text)) this.refuse("escape", text);
    return this.literal(control ?? text.slice(1));
  }

  private literal(wanted: string): Part {
    if (!this.flags.includes("i")) return { kind: "sign", fits: (sign) => sign === wanted };
    const [low, high] = [wanted.toLowerCase(), wanted.toUpperCase()];
    return { kind: "sign", fits: (sign) => sign.toLowerCase() === low || sign.toUpperCase() === high };
  }

  /** A class of characters asks the language's own expressions about one character at a time, which is quick whatever it says. */
  private oneOf(text: string): Part {
    let known: RegExp;
    try {
      known = new RegExp(`^${text}$`, this.flags.includes("i") ? "iu" : "u");
    } catch {
      this.refuse("class", text);
      return { kind: "sequence", parts: [] };
    }
    return { kind: "sign", fits: (sign) => known.test(sign) };
  }

  private takes(text: string): boolean {
    if (!this.pattern.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private refuse(why: string, sign: string): null {
    this.problem ??= { why, sign };
    return null;
  }
}
