/** Proofreads a document (校对, 数文一致性审核): every number against its figure, every direction word, and the text against itself. */
import { contradictionsIn } from "./contradictions";
import { passagesOf, type Block, type Passage } from "./passage";
import type { Proof, ProofFinding, ReadNumber } from "./proof";
import { Reader, type ProofInput } from "./reader";
import type { ControlFigures } from "./control-figure";
import { readNumbers } from "./read-numbers";
import { growthInSentence, sharesInSentence } from "./texts/growth";
import { numberingIn } from "./texts/numbering";
import { partsInSentence, tableTotals } from "./texts/parts";
import { twoValues } from "./texts/two-values";
import { approximations, countNouns, regionWords } from "./texts/words";

export function proofread(blocks: readonly Block[], input: ProofInput, controls: ControlFigures = () => null): Proof {
  const reader = new Reader(input);
  const numbers = readNumbers(blocks, reader, controls);
  const passages = passagesOf(blocks);
  const byPassage = grouped(numbers, ({ passage }) => passage);
  const inPassages = passages.flatMap((passage, index) =>
    inPassage(passage, { index, numbers: byPassage.get(index) ?? [] }, reader),
  );
  const totals = blocks.flatMap((block) => (block.kind === "table" ? tableTotals(block) : []));
  const findings = [
    ...inPassages,
    ...totals,
    ...twoValues(numbers, reader),
    ...numberingIn(blocks),
    ...regionWords(passages, input.facts.level),
  ];
  return { numbers, findings };
}

type InPassage = { readonly index: number; readonly numbers: readonly ReadNumber[] };

function inPassage(passage: Passage, { index, numbers }: InPassage, reader: Reader): readonly ProofFinding[] {
  const isProse = passage.where.cell === null;
  const sentences = isProse ? [...grouped(numbers, ({ sentence }) => sentence).values()] : [];
  return [
    ...contradictionsIn({ passage, index, numbers }, reader),
    ...sentences.flatMap((of) => [
      ...partsInSentence(of, passage.text, reader),
      ...growthInSentence(of),
      ...sharesInSentence(of, passage.text),
    ]),
    ...(isProse ? countNouns(passage, numbers, reader) : []),
    ...approximations(passage),
  ];
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => number): ReadonlyMap<number, readonly Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
