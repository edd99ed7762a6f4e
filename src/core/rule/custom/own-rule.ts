/** An own rule as a rule like those of the pack: same declaration, same guard, same results. */
import { placeAddress } from "../../base/a1";
import type { Declined, Reads, Rule } from "../rule";
import { judgeOnce } from "./judge-once";
import { judgeRows } from "./judge-rows";
import type { Compiler } from "./compiler";
import type { Named } from "./own-rule-named";
import type { Prepared, Preparation } from "./prepare-rule";
import type { RuleRow } from "./rule-row";

/** Codes of the findings of own rules: the row fails; the workbook as a whole does; rows could not be judged; rows of a filter could not be. */
export const ownRuleCodes = ["found", "once", "unjudged", "uncounted"] as const;

/** `id`: C: and the rule's number, told apart from another of the same number. */
export function ownRule(id: string, row: RuleRow, { prepared, problems }: Preparation): Rule {
  const problem = problems.find(({ stops }) => stops);
  const said = {
    id,
    severity: row.severity ?? "verify",
    name: row.name === "" ? (row.number === "" ? id : row.number) : row.name,
    formula: row.condition === "" ? row.expression : `若${row.condition}，则${row.expression}`,
    source: placeAddress(row.at("test")),
    codes: ownRuleCodes,
  } as const;
  // Switched off is switched off, whatever stands in it.
  if (row.inUse === false) return { ...said, reads: {}, check: () => switchedOff(id) };
  if (!prepared || problem) return { ...said, reads: {}, check: () => unreadable(row, problem) };
  return { ...said, reads: readsOf(prepared), copes: true, check: checkOf({ id, place: row.at("test") }, prepared) };
}

function switchedOff(what: string): Declined {
  return { status: "not-applicable", reason: { code: "switched-off", what } };
}

function unreadable(row: RuleRow, found: Preparation["problems"][number] | undefined): Declined {
  const problem = found?.problem ?? { code: "no-expression" as const, told: {}, at: null };
  return {
    status: "could-not-run",
    reason: { code: "own-rule", what: placeAddress(row.at(found?.column ?? "test")), problem },
  };
}

function checkOf(named: Named, prepared: Prepared): Rule["check"] {
  const { ledger } = prepared;
  return ledger
    ? (evidence) => judgeRows({ ...prepared, ledger }, evidence, named)
    : (evidence) => judgeOnce(prepared, evidence, named);
}

function readsOf({ ledger, compiler }: Prepared): Reads {
  const { facts } = compiler;
  const keys = (...kinds: readonly string[]): readonly string[] => [
    ...new Set(facts.flatMap((fact) => ("key" in fact && kinds.includes(fact.kind) ? [fact.key] : []))),
  ];
  return {
    ledgers: ledgersRead(compiler, ledger?.id),
    figures: keys("figure", "base"),
    parameters: keys("parameter"),
    ...(facts.some(({ kind }) => kind === "goal") ? { targets: true as const } : {}),
  };
}

function ledgersRead({ columns, facts }: Compiler, own: string | undefined): Record<string, readonly string[]> {
  const read: Record<string, string[]> = {};
  const of = (id: string): string[] => (read[id] ??= []);
  if (own !== undefined) of(own);
  for (const fact of facts) if (fact.kind === "rows") of(fact.ledger);
  for (const { ledger, column } of columns) of(ledger.id).push(column.key);
  return read;
}
