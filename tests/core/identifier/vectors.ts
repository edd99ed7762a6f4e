/** The identifier vectors of tests/data/vectors.json, and a check's result in their vocabulary. */
import { flagSeverity, type IdentifierCheck } from "../../../src/core/identifier/identifier-check";
import type { RawValue } from "../../../src/core/workbook/workbook";
import vectors from "../../data/vectors.json";

export type Expected = Readonly<Record<string, unknown>>;
export type Vector = { readonly input: RawValue; readonly expect: Expected };
export type Group =
  "uscc" | "orgcode" | "patent" | "patentPublication" | "hitechCert" | "techSme" | "techContract" | "residentId";

const LEVELS = { mandatory: "强制性", verify: "核实性", notice: "提示性" } as const;
const KINDS = { invention: "发明", utility: "实用新型", design: "外观设计" } as const;
const KEYS = [
  "ok",
  "code",
  "level",
  "normalized",
  "suggest",
  "year",
  "kind",
  "pct",
  "prefix",
  "province",
  "meaning",
  "grant",
  "flags",
  "region",
  "flag11",
  "sex",
  "birth",
];

/** One row per vector: a title and the vector. */
export function casesOf(group: Group): [string, Vector][] {
  return (vectors[group] as readonly Vector[]).map((vector) => [
    `${typeof vector.input} ${JSON.stringify(vector.input)} gives ${JSON.stringify(vector.expect)}`,
    vector,
  ]);
}

/** Keys that some vector states and no test would look at. */
export function unknownKeys(group: Group): string[] {
  return (vectors[group] as readonly Vector[]).flatMap(({ expect }) =>
    Object.keys(expect).filter((key) => !KEYS.includes(key)),
  );
}

/** What the vectors would say of this result. */
export function inVectorWords(check: IdentifierCheck<{ kind?: keyof typeof KINDS; meaning?: string }>): Expected {
  if (!check.ok) return { ...check, level: LEVELS[check.severity] };
  const kind = check.kind ? KINDS[check.kind] : undefined;
  const meaning = check.meaning === "application" ? `${kind}专利申请公布` : check.meaning;
  return { ...check, code: "OK", kind, meaning };
}

/** Flags with their level, as a person would hear of them. */
export function flagsOf(check: IdentifierCheck<object>): string[] {
  return check.ok ? check.flags.map((flag) => `${flag} ${LEVELS[flagSeverity(flag)]}`) : [];
}

/** Code and level of a refusal, and the suggestion where there is one. */
export function refusal(check: IdentifierCheck<object>): string {
  if (check.ok) return "OK";
  return `${check.code} ${LEVELS[check.severity]}${check.suggest === null ? "" : ` → ${check.suggest}`}`;
}
