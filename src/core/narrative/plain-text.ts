/** The narrative as plain lines: what a report said, for the record. */
import { spansOf, type Block, type Narrative, type Span } from "./narrative";

/** A line for each paragraph, heading and row of a table; cells are parted by |. */
export function plainLines({ sections }: Narrative): readonly string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap(linesOf)).filter((line) => line !== "");
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "paragraph":
      return [words([...(block.lead ?? []), ...block.spans])];
    case "table":
      return [
        words(block.caption),
        block.columns.map(({ title }) => title).join(" | "),
        ...block.rows.map((row) => row.map(words).join(" | ")),
      ];
    case "signature":
      return [words(block.unit), words(block.date)];
    case "annex":
      return [`附件${block.number ?? ""} ${words(block.title)}`];
    case "annex-list":
      return block.titles.map((title, at) => `附件${at + 1}：${title}`);
    default:
      return [words(spansOf(block))];
  }
}

function words(spans: readonly Span[]): string {
  return spans.map(({ text }) => text).join("");
}
