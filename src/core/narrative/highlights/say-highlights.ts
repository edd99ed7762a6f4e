/** Highlights in the report's templates: at the end of the opening, one after the other, every number of them bound. */
import type { BlockTemplate, Group, SectionTemplate, Sentence } from "../template";
import type { Highlight, HighlightWords } from "./highlight";

/** The sections with what was ticked, in that order; two of one figure are said together. */
export function withHighlights(
  sections: readonly SectionTemplate[],
  ticked: readonly Highlight[],
  words: HighlightWords,
): readonly SectionTemplate[] {
  if (ticked.length === 0) return sections;
  const sentence = sentenceOf(ticked, words);
  const extended = (block: BlockTemplate): BlockTemplate =>
    block.kind === "paragraph" && block.key === words.block
      ? { ...block, sentences: [...block.sentences, sentence] }
      : block;
  return sections.map((section) => ({ ...section, blocks: section.blocks.map(extended) }));
}

/** The sentence that says them. */
export function sentenceOf(ticked: readonly Highlight[], words: HighlightWords): Sentence {
  const figures = [...new Set(ticked.map(({ figure }) => figure))];
  return figures.map((figure) =>
    groupOf(
      ticked.filter((one) => one.figure === figure),
      words,
    ),
  );
}

function groupOf(of: readonly Highlight[], words: HighlightWords): Group {
  const [{ figure, name, isDated }] = of as readonly [Highlight, ...Highlight[]];
  const reference = /^\w+$/.test(figure) ? figure : `figure["${figure}"]`;
  const said = (clause: string): string => clause.replaceAll("FIGURE", reference).replaceAll("NAME", spoken(name));
  const clauses = new Set(of.flatMap(({ kind }) => words.clauses[kind]));
  return [words.heads[figure] ?? (isDated ? words.datedHead : words.head), ...clauses].map(said);
}

// 新增国家高新技术企业2家, not 企业数2家.
function spoken(name: string): string {
  return name.replace(/([业家项台场镇乡村户员体]|活动|备案|入库|立项|申报|净增)数$/u, "$1");
}
