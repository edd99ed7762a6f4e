/** The section of the report that a bound text stands in, by the heading that people know it by. */
import { spansOf, type Block, type Narrative, type Span } from "../../core/narrative/narrative";

export type SectionOf = {
  /** "" for a text that the report itself does not have, such as one that a person put in. */
  readonly title: string;
  /** Sections in the order of the report. */
  readonly order: number;
};

export function sectionOfKeys({ sections }: Narrative): (key: string) => SectionOf {
  const found = new Map<string, SectionOf>();
  let order = 0;
  for (const { name, blocks } of sections) {
    let title = name;
    order += 1;
    for (const block of blocks) {
      const heading = headingOf(block);
      if (heading !== null) [title, order] = [heading, order + 1];
      for (const span of spansOf(block)) {
        if (isBound(span) && !found.has(span.key)) found.set(span.key, { title, order });
      }
    }
  }
  return (key) => found.get(key) ?? { title: "", order: order + 1 };
}

function isBound(span: Span): span is Extract<Span, { kind: "mention" | "phrase" }> {
  return span.kind === "mention" || span.kind === "phrase";
}

function headingOf(block: Block): string | null {
  if (block.kind === "heading") return wordsOf(block.spans);
  return block.kind === "paragraph" && block.lead ? wordsOf(block.lead) : null;
}

function wordsOf(spans: readonly Span[]): string {
  return spans
    .map(({ text }) => text)
    .join("")
    .replace(/[。：]$/, "");
}
