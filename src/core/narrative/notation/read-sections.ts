/** The pack's own templates, file after file. A mistake in them is ours and throws, with file, line and column. */
import type { SectionTemplate } from "../template";
import { readTemplate } from "./read-template";
import type { Vocabulary } from "./vocabulary";

export function readSections(texts: Readonly<Record<string, string>>, words: Vocabulary): readonly SectionTemplate[] {
  const sections: SectionTemplate[] = [];
  for (const [file, text] of Object.entries(texts)) {
    const { leading, sections: begun, problems } = readTemplate(text, { words, keyFor: () => null });
    const [problem] = problems;
    if (problem) {
      const { code, line, column, told } = problem;
      throw new Error(`${file}.txt line ${line} column ${column}: ${code} ${JSON.stringify(told)}`);
    }
    const before = sections.pop();
    if (before) sections.push({ ...before, blocks: [...before.blocks, ...leading] });
    else if (leading.length > 0) throw new Error(`${file}.txt: blocks before any 章节`);
    sections.push(...begun);
  }
  return sections;
}
