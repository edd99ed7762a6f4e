/** A narrative without 〔待核实〕 and 〔待更正〕: somebody answers for what is open (带问题定稿, P11). */
import type { Block, Narrative, Span } from "../core/narrative/narrative";
import { MARK_WORDS } from "../core/narrative/spans";

export function withoutMarks(narrative: Narrative): Narrative {
  const sections = narrative.sections.map((section) => ({ ...section, blocks: section.blocks.map(blockWithout) }));
  return { ...narrative, sections };
}

function blockWithout(block: Block): Block {
  switch (block.kind) {
    case "table":
      return {
        ...block,
        caption: block.caption.map(spanWithout),
        ...(block.notes ? { notes: block.notes.map((note) => note.map(spanWithout)) } : {}),
        rows: block.rows.map((row) => row.map((cell) => cell.map(spanWithout))),
      };
    case "signature":
      return { ...block, unit: block.unit.map(spanWithout), date: block.date.map(spanWithout) };
    case "annex":
      return { ...block, title: block.title.map(spanWithout) };
    case "chart":
      return { ...block, caption: block.caption.map(spanWithout) };
    case "annex-list":
      return block;
    default:
      return { ...block, spans: block.spans.map(spanWithout) };
  }
}

function spanWithout(span: Span): Span {
  if ((span.kind !== "mention" && span.kind !== "phrase") || span.mark === null) return span;
  return { ...span, text: span.text.slice(0, -MARK_WORDS[span.mark].length), mark: null };
}
