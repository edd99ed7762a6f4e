/** Making spans: text that is data enters only here, and neighbouring text runs are one run. */
import type { Mark, Span } from "./narrative";

/** The words a mark adds to a bound text (P11). */
export const MARK_WORDS: Readonly<Record<Mark, string>> = { verify: "〔待核实〕", correct: "〔待更正〕" };

export function marked(text: string, mark: Mark | null): string {
  return mark === null ? text : text + MARK_WORDS[mark];
}

export function text(words: string): Span {
  return { kind: "text", text: words };
}

/** The spans with empty text dropped and neighbouring text joined. */
export function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result[result.length - 1];
    if (span.kind === "text" && span.text === "") continue;
    if (span.kind === "text" && last?.kind === "text") result[result.length - 1] = text(last.text + span.text);
    else result.push(span);
  }
  return result;
}

/** The words of spans as a reader sees them. */
export function wordsOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join("");
}
