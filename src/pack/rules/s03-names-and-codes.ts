/** S03: within one list, a name with two credit codes, or a credit code with two names. */
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting, Touch } from "../../core/rule/rule";
import { ownersIn } from "./owners";
import { placesOf, textAt, touchOf } from "./sight";

export const s03: Rule = {
  id: "S03",
  severity: "verify",
  name: "名称与信用代码不一一对应",
  formula: "若同一台账内名称相同，则信用代码相同；若信用代码相同，则名称相同（更名须说明）",
  source: "domain 5.2 S03、8.4；practice P18",
  reads: { everyLedger: true },
  codes: ["two-codes", "two-names"],
  check: mismatches,
};

function* mismatches(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    const name = ledger.columns.has("name") ? "name" : "owner";
    if (!ledger.columns.has(name) || !ledger.columns.has("uscc")) continue;
    const { codesOf, namesOf } = pairsIn(ledger, name);
    for (const [key, codes] of codesOf) if (codes.size > 1) yield told({ ledger, name, key, code: "two-codes", variants: codes });
    for (const [key, names] of namesOf) if (names.size > 1) yield told({ ledger, name, key, code: "two-names", variants: names });
  }
}

type Variants = Map<string, number[]>;

/** Name → code → rows, and code → name → rows; a row counts where it has both. */
function pairsIn(ledger: Ledger, column: string): { codesOf: Map<string, Variants>; namesOf: Map<string, Variants> } {
  const names = ledger.columns.get(column)?.values ?? [];
  const codes = ledger.columns.get("uscc")?.values ?? [];
  const keys = new Map<string, string>();
  const found = { codesOf: new Map<string, Variants>(), namesOf: new Map<string, Variants>() };
  for (let row = 0; row < ledger.count; row++) {
    const [name, code] = [names[row], codes[row]];
    if (typeof name !== "string" || typeof code !== "string") continue;
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = matchingKey(ownersIn(name)[0] ?? name)));
    add(found.codesOf, [key, code], row);
    add(found.namesOf, [code, key], row);
  }
  return found;
}

function add(all: Map<string, Variants>, [key, variant]: readonly [string, string], row: number): void {
  let variants = all.get(key);
  if (!variants) all.set(key, (variants = new Map()));
  const rows = variants.get(variant);
  if (rows) rows.push(row);
  else variants.set(variant, [row]);
}

type Told = {
  readonly ledger: Ledger;
  readonly name: string;
  readonly key: string;
  readonly code: "two-codes" | "two-names";
  readonly variants: Variants;
};

// The variant that most rows have is shown once; every row that has another one is listed.
function told({ ledger, name, key, code, variants }: Told): Sighting {
  const [usual = [], ...others] = [...variants.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const rows = [...usual.slice(0, 1), ...others.flat()].sort((a, b) => a - b);
  const column = code === "two-codes" ? "uscc" : name;
  const shown = (row: number, of: string): string => textAt({ ledger, row, column: of });
  const first = rows[0] ?? 0;
  const touches: Touch[] = rows.flatMap((row) => ["uscc", name].map((one) => touchOf({ ledger, row, column: one })));
  return {
    code,
    at: placesOf(ledger, rows, column),
    seen: {
      value: shown(first, code === "two-codes" ? name : "uscc"),
      variants: [usual, ...others].map(([row = 0]) => shown(row, column)).join("、"),
    },
    expected: shown(usual[0] ?? first, column),
    touches,
    key,
  };
}
