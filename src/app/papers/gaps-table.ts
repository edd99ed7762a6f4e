/** 缺数清单: what the report lacks, why, and who has to supply it (P12, P13). */
import { isRowMeasure } from "../../core/indicator/indicator";
import type { Omission, Section, Span } from "../../core/narrative/narrative";
import { spansOf } from "../../core/narrative/narrative";
import type { Pack } from "../../pack/pack";
import { ledgerName } from "../../text/zh/glossary";
import { describeMissing } from "../../text/zh/missing";
import { describeOmission, GAP_REASON, NO_PLAN, NOT_STATED, SOMEONE } from "../../text/zh/papers";
import type { Check } from "../check";
import type { PlainTable } from "./sources-table";

type Gap = Extract<Span, { kind: "gap" }>;

export function gapsTable(check: Check, pack: Pack): PlainTable {
  const { sections, omissions } = check.narrative;
  const gaps = sections.flatMap((section) => gapsIn(section).map((gap) => gapRow(gap, section, check)));
  const clauses = omissions.map((omission) => omissionRow(omission, check, pack));
  return { rows: [...gaps, ...clauses].map((row, at) => [String(at + 1), ...row]), notes: [] };
}

/** Each once in a section. */
function gapsIn({ blocks }: Section): readonly Gap[] {
  const gaps = new Map<string, Gap>();
  for (const span of blocks.flatMap(spansOf)) {
    if (span.kind === "gap" && span.counted && !gaps.has(span.key)) gaps.set(span.key, span);
  }
  return [...gaps.values()];
}

const GAP = /^【待补：([^，】]*)(?:，([^】]*))?】$/;

// 【待补：R&D经费投入强度，市统计局反馈数】 names both what and from whom.
function gapRow({ key, text }: Gap, section: Section, check: Check): readonly string[] {
  const [, what = text, from = null] = GAP.exec(text) ?? [];
  return [subject(key, what, check), section.name, GAP_REASON, joined(from, departmentOf(key, check)) ?? SOMEONE];
}

function omissionRow({ section, figure, why }: Omission, check: Check, pack: Pack): readonly string[] {
  const name = check.narrative.sections.find(({ id }) => id === section)?.name ?? section;
  const from = departmentOf(figure, check) ?? ledgerOf(figure, check, pack) ?? SOMEONE;
  const what = subject(figure, check.figures.get(figure)?.name ?? "", check);
  return [what, name, why === "missing" ? whyMissing(figure, check, pack) : describeOmission(why), from];
}

function whyMissing(key: string, { figures }: Check, pack: Pack): string {
  const value = figures.get(key)?.value;
  if (value?.kind === "missing") return describeMissing(value.why, pack);
  return key.endsWith(NEXT_YEAR) ? NO_PLAN : NOT_STATED;
}

const NEXT_YEAR = "@y+1";

// 2022年目标 says nothing without the indicator that it is the target of.
function subject(key: string, what: string, { figures, indicators, time }: Check): string {
  if (!key.endsWith(NEXT_YEAR)) return what === "" ? key : what;
  const indicator = indicators.find(({ id }) => id === key.slice(0, -NEXT_YEAR.length));
  const plan = figures.get(key)?.name ?? `${time.year + 1}年目标`;
  return indicator ? indicator.name + plan : plan;
}

function departmentOf(figure: string, { targets }: Check): string | null {
  const [indicator] = figure.split("@");
  return targets.find((target) => target.figure === indicator && target.department !== null)?.department ?? null;
}

/** 专利台账填报人员 are whoever keeps the ledger that the indicator is taken from. */
function ledgerOf(figure: string, { indicators }: Check, pack: Pack): string | null {
  const measure = indicators.find(({ id }) => id === figure)?.measure;
  return measure && isRowMeasure(measure) ? `${ledgerName(pack, measure.ledger)}填报人` : null;
}

function joined(...parts: readonly (string | null)[]): string | null {
  const there = parts.filter((part) => part !== null && part !== "");
  return there.length === 0 ? null : there.join("、");
}
