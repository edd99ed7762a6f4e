/** The county science and technology bureau's content, put together. */
import type { Indicator } from "../core/indicator/indicator";
import type { LedgerSchema, ParameterSchema } from "../core/ledger/schema";
import type { CommonWords } from "../core/narrative/compose-block";
import type { Limits } from "../core/narrative/limits";
import type { Vocabulary } from "../core/narrative/notation/vocabulary";
import type { PhraseTemplate } from "../core/narrative/phrase-template";
import type { Names } from "../core/narrative/render-clause";
import type { SectionTemplate } from "../core/narrative/template";
import type { ReportKind } from "../core/narrative/wanted";
import type { LedgerSet, Parameter } from "../core/ledger/ledger";
import type { Outdated, ProseRow } from "../core/narrative/bureau-prose";
import type { Unlooked } from "../core/rule/coverage";
import type { Rule } from "../core/rule/rule";
import type { ReasonCategory } from "../core/explanation/reason-category";
import { reasons } from "./explanations/reasons";
import { packFacts } from "./facts";
import { indicators } from "./indicators/catalog";
import { ledgers } from "./ledgers/catalog";
import { reportLimits } from "./limits";
import { GUIDANCE, reportNames } from "./names";
import { matterWords, outdated } from "./own-words";
import { parameters } from "./parameters";
import { insertable } from "./phrases/brief";
import { phrases } from "./phrases/catalog";
import { rules } from "./rules/catalog";
import { commonWords, sections } from "./sections/catalog";
import { periodicSections } from "./sections/periodic/catalog";
import { vocabularyWith } from "./sections/vocabulary";
import { unlooked } from "./unlooked";

/** Everything the engine is told of a bureau's business. */
export type Pack = {
  readonly id: string;
  /** Grows with every release that changes a figure's meaning, a rule or a sentence. */
  readonly version: string;
  readonly ledgers: readonly LedgerSchema[];
  readonly parameters: readonly ParameterSchema[];
  readonly indicators: readonly Indicator[];
  readonly rules: readonly Rule[];
  /** What no rule looks at, with the reason where that is as it should be. */
  readonly unlooked: readonly Unlooked[];
  /** 原因类别 of 核实说明. */
  readonly reasons: readonly ReasonCategory[];
  readonly sections: readonly SectionTemplate[];
  /** Those of a report within the year. */
  readonly periodicSections: (kind: Exclude<ReportKind, "annual">) => readonly SectionTemplate[];
  readonly phrases: readonly PhraseTemplate[];
  /** Ids of those that may be put into any document by themselves (P10), in the order they are offered. */
  readonly insertable: readonly string[];
  readonly words: CommonWords;
  readonly names: (ledgers: Pick<LedgerSet, "parameters" | "registers">) => Names;
  /** What the bureau wrote outside of 工作举措. */
  readonly ownWords: (ledgers: LedgerSet) => readonly ProseRow[];
  /** What takes words of 工作举措 beside the sections. */
  readonly wordedNames: readonly string[];
  readonly outdated: readonly Outdated[];
  /** What templates may speak of, with the indicators that one workbook has. */
  readonly vocabulary: (indicators: readonly Indicator[]) => Vocabulary;
  readonly limits: (parameters: ReadonlyMap<string, Parameter>) => Limits;
};

export const pack: Pack = {
  id: "county-science-bureau",
  version: packFacts.version,
  ledgers,
  parameters,
  indicators,
  rules,
  unlooked,
  reasons,
  sections,
  periodicSections,
  phrases,
  insertable,
  words: commonWords,
  names: reportNames,
  ownWords: matterWords,
  wordedNames: [GUIDANCE],
  outdated,
  vocabulary: vocabularyWith,
  limits: reportLimits,
};
