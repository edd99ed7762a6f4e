/** A check: everything that one workbook came to at one moment. Commands and panes show it; nothing in it is a sentence of ours. */
import type { Figures } from "../core/indicator/figure";
import type { Indicator } from "../core/indicator/indicator";
import type { ReportTime } from "../core/indicator/report-time";
import type { LedgerSet } from "../core/ledger/ledger";
import type { Narrative } from "../core/narrative/narrative";
import { spansOf } from "../core/narrative/narrative";
import type { SectionTemplate } from "../core/narrative/template";
import type { Wanted } from "../core/narrative/wanted";
import type { SettledEntry } from "../core/explanation/settle-findings";
import type { CheckResult, Finding, Rule, Severity } from "../core/rule/rule";
import type { TargetResult } from "../core/target/target";

/** What was seen, before anybody's explanation and before any word. */
export type Seen = CheckResult & {
  readonly ledgers: LedgerSet;
  /** The bureau's own rules from its sheet 自定义规则, which were checked after the pack's, and those about its own sheets. */
  readonly ownRules: readonly Rule[];
  /** The report's templates: the pack's, with the bureau's own words from its sheet 报告模板. */
  readonly sections: readonly SectionTemplate[];
  /** What a person wants of the report; absent: nothing in particular. */
  readonly wanted?: Wanted;
  readonly time: ReportTime;
  /** The pack's indicators as this workbook could answer them, each part of a breakdown one of its own. */
  readonly indicators: readonly Indicator[];
  /** The indicators' figures, from which findings, verdicts and words come. */
  readonly computed: Figures;
  readonly targets: readonly TargetResult[];
  /** Figures that add up what one single firm told the statistics: never printed (P23). */
  readonly withheld?: ReadonlySet<string>;
};

export type Check = Seen & {
  /** Those of the report itself (its period, how many targets are met) included. */
  readonly figures: Figures;
  /** Keys of the figures that a reader of the report meets: findings on them come first (P5). */
  readonly printed: ReadonlySet<string>;
  readonly narrative: Narrative;
  /** What became of each line of 核实说明, in its order. */
  readonly explanations: readonly SettledEntry[];
};

/** What still stands against a final report: findings by severity, and 【待补】 in the text (P11, P13). */
export type OpenMatters = {
  readonly mandatory: number;
  readonly verify: number;
  /** The gaps' texts, each once, and the printed figures that were only told by telephone. */
  readonly gaps: readonly string[];
};

/** Whether a finding still waits for somebody; notices wait for nobody. */
export function isOpen({ state, severity }: Finding): boolean {
  return severity !== "notice" && state !== "explained" && state !== "dismissed";
}

export function openMatters(check: Pick<Check, "findings" | "narrative" | "figures" | "printed">): OpenMatters {
  const { findings, narrative } = check;
  const open = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity && isOpen(finding)).length;
  return { mandatory: open("mandatory"), verify: open("verify"), gaps: [...gapsOf(narrative), ...hearsay(check)] };
}

// A number told by telephone does for a draft, and only for that (P2).
function hearsay({ figures, printed }: Pick<Check, "figures" | "printed">): readonly string[] {
  return [...figures.values()].flatMap(({ key, name, nature }) =>
    nature === "phone" && printed.has(key) ? [`【电话数：${name}】`] : [],
  );
}

// A gap that stands in several places is filled once.
function gapsOf({ sections }: Narrative): readonly string[] {
  const spans = sections.flatMap(({ blocks }) => blocks.flatMap(spansOf));
  const gaps = new Map<string, string>();
  for (const span of spans) if (span.kind === "gap" && span.counted) gaps.set(span.key, span.text);
  return [...gaps.values()];
}
