/** Sentences from clauses: what cannot be said is left out with what hangs on it, and the punctuation stays right. */
import type { ClauseRenderer, Rendered } from "./render-clause";
import type { Omission, Span } from "./narrative";
import { joined, text } from "./spans";
import type { Clause, Group, Sentence } from "./template";

export type SentencesContext = {
  readonly renderer: ClauseRenderer;
  readonly section: string;
  /** Where a missing figure that has a target comes from. */
  readonly from: string;
  /** Figures that have a target: their absence is a gap, not an omission (P13). */
  readonly isTargeted: (figure: string) => boolean;
  readonly omit: (omission: Omission) => void;
};

/** All the sentences, closed by 。 each; those without a word are left out. */
export function composeSentences(sentences: readonly Sentence[], context: SentencesContext): readonly Span[] {
  return joined(
    sentences.flatMap((sentence) => {
      const groups = sentence.map((group) => composeGroup(group, context)).filter((spans) => spans.length > 0);
      return groups.length === 0 ? [] : [...separated(groups, "；"), text("。")];
    }),
  );
}

function composeGroup(group: Group, context: SentencesContext): readonly Span[] {
  const clauses: (readonly Span[])[] = [];
  let isHeadless = false;
  for (const clause of group) {
    const { spans, lacking } = composeClause(clause, context);
    // What falls with the first clause is listed too, where it is lacking itself (P13).
    if (lacking) context.omit({ section: context.section, ...lacking });
    if (clauses.length === 0 && !isHeadless) {
      if (!lacking && spans.length === 0) return [];
      isHeadless = lacking !== null;
    }
    if (!lacking && !isHeadless && spans.length > 0) clauses.push(spans);
  }
  return separated(clauses, "，");
}

function composeClause(clause: Clause, context: SentencesContext): Rendered {
  const { renderer } = context;
  if (typeof clause === "string") return plainClause(clause, context);
  if ("needed" in clause) return renderer.render(clause.needed, { zero: "omit", gapFrom: clause.from });
  if ("even" in clause) return renderer.render(clause.even, { zero: "say", gapFrom: null });
  const lead = renderer.render(clause.lead, { zero: "omit", gapFrom: null });
  if (lead.lacking || (lead.spans.length === 0 && clause.lead !== "")) return lead;
  const items = clause.items
    .map((item) => renderer.render(item, { zero: "omit", gapFrom: null }))
    .filter(({ spans, lacking }) => {
      if (lacking) context.omit({ section: context.section, ...lacking });
      return !lacking && spans.length > 0;
    });
  const said = separated(
    items.map(({ spans }) => spans),
    "、",
  );
  return { spans: said.length === 0 ? [] : [...lead.spans, ...said], lacking: null };
}

function plainClause(clause: string, { renderer, isTargeted, from }: SentencesContext): Rendered {
  const rendered = renderer.render(clause, { zero: "omit", gapFrom: null });
  const { lacking } = rendered;
  if (!lacking || lacking.why !== "missing" || !isTargeted(lacking.figure)) return rendered;
  return renderer.render(clause, { zero: "omit", gapFrom: from });
}

function separated(parts: readonly (readonly Span[])[], mark: string): readonly Span[] {
  return parts.flatMap((spans, at) => (at === 0 ? spans : [text(mark), ...spans]));
}
