/// <reference path="../text-files.d.ts" />
/** The sections of 半年 and 季度工作小结: shorter, and held against the calendar (P1). */
import { readSections } from "../../../core/narrative/notation/read-sections";
import type { ReportKind } from "../../../core/narrative/wanted";
import type { SectionTemplate } from "../../../core/narrative/template";
import { vocabulary } from "../vocabulary";
import half from "./half.txt";
import periodic from "./periodic.txt";
import quarter from "./quarter.txt";

/** By kind, the texts in the report's order: the title's own, then what both have. */
export const periodicTexts: Readonly<Record<Exclude<ReportKind, "annual">, Readonly<Record<string, string>>>> = {
  half: { half, periodic },
  quarter: { quarter, periodic },
};

/** Read when first asked for: most visits write no such report. */
export function periodicSections(kind: Exclude<ReportKind, "annual">): readonly SectionTemplate[] {
  const known = read.get(kind) ?? readSections(periodicTexts[kind], vocabulary);
  read.set(kind, known);
  return known;
}

const read = new Map<ReportKind, readonly SectionTemplate[]>();
