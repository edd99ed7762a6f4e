/** Composes the pack's report over made-up figures, and reads it back as plain words. */
import type { Figure } from "../../src/core/indicator/figure";
import type { ReportTime } from "../../src/core/indicator/report-time";
import { composeNarrative, type Composed } from "../../src/core/narrative/compose-narrative";
import { spansOf, type Narrative, type Span } from "../../src/core/narrative/narrative";
import { wordsOf } from "../../src/core/narrative/spans";
import type { Finding } from "../../src/core/rule/rule";
import type { TargetResult } from "../../src/core/target/target";
import { indicators } from "../../src/pack/indicators/catalog";
import { phrases } from "../../src/pack/phrases/catalog";
import { commonWords, sections } from "../../src/pack/sections/catalog";
import { figures, yearEnd } from "./figures";

export type Situation = {
  readonly figures?: readonly Figure[];
  readonly targets?: readonly TargetResult[];
  readonly plans?: Readonly<Record<string, string>>;
  readonly findings?: readonly Finding[];
  readonly time?: ReportTime;
};

export function compose(situation: Situation): Composed {
  return composeNarrative({
    figures: figures(...(situation.figures ?? [])),
    indicators,
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
    sections,
    phrases,
    words: commonWords,
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
