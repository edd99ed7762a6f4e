/** The sheet 核实说明 in tests: rows as Keji prepares them for the findings of a check, filled in as a person would. */
import type { Check } from "../../src/app/check";
import { EXPLANATION_FORMAT } from "../../src/core/explanation/explanation-entry";
import { seenText, valuesHash } from "../../src/core/explanation/bound-values";
import type { Finding } from "../../src/core/rule/rule";
import type { RawValue } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { sheetNames } from "../../src/pack/sample/sheet-names";

export const HEADERS: readonly string[] = (pack.ledgers.find(({ id }) => id === "T5")?.columns ?? []).map(
  ({ name }) => name,
);
export const SHEET = sheetNames.get("T5") ?? "核实说明";

/** What a person fills in, by header. */
export type Filled = Readonly<Record<string, RawValue>>;

/** A row about a finding, prepared by Keji and filled in. */
export function rowAbout(finding: Finding, filled: Filled = {}): RawValue[] {
  const explained = pack.rules.find(({ id }) => id === finding.rule)?.explained;
  return rowOf({
    审核规则: finding.rule,
    对象: finding.key,
    填报值: seenText(finding, explained),
    报告年度: 2021,
    校验标识: `${EXPLANATION_FORMAT}-${valuesHash(finding, explained)}`,
    ...filled,
  });
}

/** A row of cells by header; what is not given is empty. */
export function rowOf(cells: Filled): RawValue[] {
  for (const header of Object.keys(cells)) if (!HEADERS.includes(header)) throw new Error(`no column ${header}`);
  return HEADERS.map((header) => cells[header] ?? null);
}

/** The whole sheet, header first. */
export function explanationSheet(...rows: readonly RawValue[][]): RawValue[][] {
  return [[...HEADERS], ...rows];
}

/** The finding of that rule (and code); throws when there is none. */
export function findingOf(check: Check, rule: string, code?: string): Finding {
  const found = check.findings.find(
    (finding) => finding.rule === rule && (code === undefined || finding.code === code),
  );
  if (!found) throw new Error(`no finding of ${rule}: ${check.findings.map(({ id }) => id).join(" ")}`);
  return found;
}
