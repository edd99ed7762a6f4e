/** Where a bound word of the report comes from, and why the draft line says what it says. */
import type { Check } from "../../app/check";
import type { CellsAt } from "../../app/ports";
import { formatFigure } from "../../core/indicator/format-figure";
import { spansOf, type Narrative, type Omission, type Span } from "../../core/narrative/narrative";
import { wordsOf } from "../../core/narrative/spans";
import type { Finding } from "../../core/rule/rule";
import { cellsOf } from "../../core/snapshot/cell-list";
import type { Pack } from "../../pack/pack";
import { describeFormula } from "../../text/zh/formula";

export type BoundSpan = Extract<Span, { kind: "mention" | "phrase" }>;

export type SourceFigure = {
  readonly key: string;
  readonly name: string;
  readonly display: string | null;
  /** How it is computed, in Chinese; empty for figures the report makes of itself. */
  readonly formula: string;
  readonly cells: readonly CellsAt[];
  /** How many cells there are in all. */
  readonly count: number;
};

/** The figures behind a mention or a phrase. */
export function sourcesOf(span: BoundSpan, check: Check, pack: Pack): readonly SourceFigure[] {
  const keys = span.kind === "mention" ? [span.figure] : span.figures;
  return keys.flatMap((key) => sourceOf(key, check, pack) ?? []);
}

/** A figure as its source; null when there is no such figure. */
export function sourceOf(key: string, { figures, indicators, ledgers }: Check, pack: Pack): SourceFigure | null {
  const figure = figures.get(key);
  if (!figure) return null;
  const indicator = indicators.find(({ id }) => id === key);
  const lists = cellsOf(figure, figures, ledgers);
  return {
    key,
    name: figure.name,
    display: formatFigure(figure),
    formula: indicator ? describeFormula(indicator, pack) : "",
    cells: lists.flatMap(({ sheet, ranges }) => ranges.map((range) => ({ sheet, range }))),
    count: lists.reduce((sum, { count }) => sum + count, 0),
  };
}

/** A span's place in the report; the same figure may stand in several. */
export type SpanAt = { readonly block: string; readonly span: BoundSpan };

export type DraftReasons = {
  /** The line under the title, as it will stand there. */
  readonly line: string;
  /** Findings that mark a printed figure, gravest first. */
  readonly findings: readonly Finding[];
  /** What a person has to fill in, each once, with the section it stands in first. */
  readonly gaps: readonly { readonly key: string; readonly text: string; readonly section: string }[];
  readonly omissions: readonly (Omission & { readonly name: string })[];
};

export function draftReasons({ narrative, findings, printed, figures }: Check): DraftReasons {
  const marking = findings.filter(
    ({ severity, state, affects }) =>
      severity !== "notice" &&
      state !== "explained" &&
      state !== "dismissed" &&
      affects.some((key) => printed.has(key)),
  );
  return {
    line: draftLine(narrative),
    findings: marking,
    gaps: gapsOf(narrative),
    omissions: narrative.omissions.map((omission) => ({
      ...omission,
      name: figures.get(omission.figure)?.name ?? omission.figure,
    })),
  };
}

function draftLine({ sections }: Narrative): string {
  const line = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === "draft-line");
  return line ? wordsOf(spansOf(line)) : "";
}

function gapsOf({ sections }: Narrative): DraftReasons["gaps"] {
  const gaps = new Map<string, DraftReasons["gaps"][number]>();
  for (const { name, blocks } of sections) {
    for (const span of blocks.flatMap(spansOf)) {
      if (span.kind !== "gap" || !span.counted || gaps.has(span.key)) continue;
      gaps.set(span.key, { key: span.key, text: span.text, section: name });
    }
  }
  return [...gaps.values()];
}
