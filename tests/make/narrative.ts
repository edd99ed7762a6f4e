/** Composes the pack's report over made-up figures, and reads it back as plain words. */
import type { Figure } from "../../src/core/indicator/figure";
import type { ReportTime } from "../../src/core/indicator/report-time";
import { composeNarrative, type Composed } from "../../src/core/narrative/compose-narrative";
import { spansOf, type Narrative, type Span } from "../../src/core/narrative/narrative";
import { wordsOf } from "../../src/core/narrative/spans";
import type { Limits } from "../../src/core/narrative/limits";
import { readTemplate } from "../../src/core/narrative/notation/read-template";
import type { SectionTemplate } from "../../src/core/narrative/template";
import { describeNotationProblem } from "../../src/text/zh/findings/template-sentences";
import type { Finding } from "../../src/core/rule/rule";
import type { TargetResult } from "../../src/core/target/target";
import { phrases } from "../../src/pack/phrases/catalog";
import { commonWords, sections } from "../../src/pack/sections/catalog";
import { declared, vocabulary } from "../../src/pack/sections/vocabulary";
import { figures, yearEnd } from "./figures";

export type Situation = {
  readonly figures?: readonly Figure[];
  readonly targets?: readonly TargetResult[];
  readonly plans?: Readonly<Record<string, string>>;
  readonly findings?: readonly Finding[];
  readonly time?: ReportTime;
  /** In place of the pack's sections. */
  readonly sections?: readonly SectionTemplate[];
  readonly limits?: Limits;
};

export function compose(situation: Situation): Composed {
  return composeNarrative({
    figures: figures(...(situation.figures ?? [])),
    indicators: declared,
    targets: situation.targets ?? [],
    plans: new Map(Object.entries(situation.plans ?? {}).map(([id, goal], row) => [id, { goal, row }])),
    findings: situation.findings ?? [],
    time: situation.time ?? yearEnd,
    names: {
      bureau: "青溪县科学技术局",
      level: "县",
      signer: "青溪县科学技术局",
      date: "2022年1月5日",
      guidance: { gap: "【指导思想：由本单位填写】" },
      problems: { gap: "【主要问题：由本单位填写】" },
    },
    sections: situation.sections ?? sections,
    phrases,
    words: commonWords,
    ...(situation.limits ? { limits: situation.limits } : {}),
  });
}

export function spansIn(narrative: Narrative): readonly Span[] {
  return narrative.sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
}

/** The report as a reader sees it: one line a block, cells of a table between bars. */
export function words({ narrative }: Pick<Composed, "narrative">): string {
  return narrative.sections.flatMap(({ blocks }) => blocks.map(blockWords)).join("\n");
}

function blockWords(block: Narrative["sections"][number]["blocks"][number]): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level)} ${wordsOf(block.spans)}`;
    case "paragraph":
      return (block.lead ? `**${wordsOf(block.lead)}**` : "") + wordsOf(block.spans);
    case "table":
      return [
        ...block.rows.map((row) => `| ${row.map(wordsOf).join(" | ")} |`),
        ...(block.notes ?? []).map(wordsOf),
      ].join("\n");
    case "chart":
      return wordsOf(block.caption);
    case "signature":
      return `${wordsOf(block.unit)}\n${wordsOf(block.date)}`;
    case "annex-list":
      return `附件：${block.titles.join("；")}`;
    case "annex":
      return `附件 ${wordsOf(block.title)}`;
    default:
      return wordsOf(block.spans);
  }
}

/** A finding of a severity that can change the figures named. */
export function finding(severity: Finding["severity"], affects: readonly string[], rule = "X27"): Finding {
  return {
    id: `${rule}/k`,
    rule,
    code: "found",
    severity,
    state: "open",
    key: "k",
    at: [],
    seen: {},
    expected: null,
    affects,
  };
}

/** One paragraph in the notation of templates, composed alone: its words, or what is wrong with it. */
export function sentence(text: string, situation: Omit<Situation, "sections"> = {}): string {
  const { sections: read, problems } = readTemplate(`章节（s）：节\n段落（p）：段\n数据来源：台账\n${text}`, {
    words: vocabulary,
    keyFor: () => null,
  });
  if (problems.length > 0)
    return problems.map((problem) => describeNotationProblem({ ...problem, line: problem.line - 3 })).join("；");
  return words(compose({ ...situation, sections: read }));
}
