/** Puts a report that was started from last year's into its wire form. */
import { boundTag } from "../../docx/tags";
import type { Started } from "../start-from";
import type { StartJson } from "./start-json";
import { findingJson, whereJson } from "./verify-to-json";

export function startToJson({ rollover, words, facts }: Started, written: boolean): StartJson {
  const { documentYear, year, matches, kept, years, rebound } = rollover;
  const named = (keys: readonly string[]): StartJson["kept"][number]["figures"] =>
    keys.map((key) => ({ key, name: facts.figures.get(key)?.name ?? key }));
  return {
    format: 1,
    ...{ documentYear, year, written },
    matches: matches.map(({ number, was, quote, where, words: now, aspect, otherBase, isRough }) => ({
      ...{ number, was, quote, where: whereJson(where), now: now.text, tag: boundTag(now), aspect, otherBase },
      figures: named(now.kind === "mention" ? [now.figure] : now.figures),
      rough: isRough,
    })),
    kept: kept.map(({ was, quote, where, why, aspect, base, figures }) => ({
      ...{ was, quote, where: whereJson(where), why, aspect, base, figures: named(figures) },
    })),
    years: years.map(({ was, quote, where, now }) => ({ was, quote, where: whereJson(where), now })),
    rebound: rebound.map(({ was, quote, where, words: now }) => ({
      ...{ was, quote, where: whereJson(where) },
      now: now ? now.text : null,
    })),
    words: words.map((finding) => {
      const { message, at } = findingJson(finding, facts);
      return { message, at };
    }),
  };
}
