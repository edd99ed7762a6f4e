/** S03: within one list, a name with two credit codes, or a credit code with two names. */
import { compareText } from "../../core/base/compare";
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import { PAUSE, type Looking, type Rule, type RuleEvidence, type Sighting, type Touch } from "../../core/rule/rule";
import { firmColumns } from "./firms";
import { FIRMS } from "./follows";
import { ownersIn } from "./owners";
import { placesOf, textAt, touchOf } from "./sight";

export const s03: Rule = {
  id: "S03",
  severity: "verify",
  name: "名称与信用代码不一一对应",
  formula: "若同一台账内名称相同，则信用代码相同；若信用代码相同，则名称相同（更名须说明）",
  source: "domain 5.2 S03、8.4；practice P18",
  reads: { everyLedger: true, follows: FIRMS },
  codes: ["two-codes", "two-names"],
  explained: { reasons: ["renamed", "pilot-code", "document"], holds: "across-years" },
  check: mismatches,
};

function* mismatches(evidence: RuleEvidence): Looking {
  for (const ledger of evidence.ledgers()) {
    const name = firmColumns(ledger.schema)?.name;
    if (name === undefined || !ledger.columns.has(name) || !ledger.columns.has("uscc")) continue;
    yield PAUSE;
    const { codesOf, namesOf } = pairsIn(ledger, name);
    for (const [key, variants] of codesOf) yield told({ ledger, name, key, code: "two-codes", variants });
    for (const [key, variants] of namesOf) yield told({ ledger, name, key, code: "two-names", variants });
  }
}

type Variants = Map<string, number[]>;

/** Name → code → rows of the names that have several codes, and code → name → rows; a row counts where it has both. */
function pairsIn(ledger: Ledger, column: string): { codesOf: Map<string, Variants>; namesOf: Map<string, Variants> } {
  const found = { codesOf: new Map<string, Variants>(), namesOf: new Map<string, Variants>() };
  const names = new Disagreements();
  const codes = new Disagreements();
  const keyOf = nameKeys();
  eachPair(ledger, column, (name, code) => {
    const key = keyOf(name);
    names.add(key, code);
    codes.add(code, key);
  });
  // Rows are gathered only where something disagrees: most ledgers have nothing to gather.
  if (names.subjects.size === 0 && codes.subjects.size === 0) return found;
  eachPair(ledger, column, (name, code, row) => {
    const key = keyOf(name);
    if (names.subjects.has(key)) add(found.codesOf, [key, code], row);
    if (codes.subjects.has(code)) add(found.namesOf, [code, key], row);
  });
  return found;
}

/** Who was seen with two different things. */
class Disagreements {
  readonly subjects = new Set<string>();
  private readonly firsts = new Map<string, string>();

  add(subject: string, thing: string): void {
    const first = this.firsts.get(subject);
    if (first === undefined) this.firsts.set(subject, thing);
    else if (first !== thing) this.subjects.add(subject);
  }
}

function eachPair(ledger: Ledger, column: string, look: (name: string, code: string, row: number) => void): void {
  const names = ledger.columns.get(column)?.values ?? [];
  const codes = ledger.columns.get("uscc")?.values ?? [];
  for (let row = 0; row < ledger.count; row++) {
    const [name, code] = [names[row], codes[row]];
    if (typeof name === "string" && typeof code === "string") look(name, code, row);
  }
}

// Names repeat; their matching keys cost more than looking them up.
function nameKeys(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = matchingKey(ownersIn(name)[0] ?? name)));
    return key;
  };
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

// The variant that most rows have is shown once; every row that has another one is listed. What is seen must not depend on
// the order of the rows, or sorting them would undo an explanation.
function told({ ledger, name, key, code, variants }: Told): Sighting {
  const [usual = [], ...others] = [...variants]
    .sort(([a, many], [b, few]) => few.length - many.length || compareText(a, b))
    .map(([, rows]) => rows);
  const rows = [...usual.slice(0, 1), ...others.flat()].sort((a, b) => a - b);
  const column = code === "two-codes" ? "uscc" : name;
  const shown = (of: string, among: readonly number[]): string =>
    among.map((row) => textAt({ ledger, row, column: of })).sort(compareText)[0] ?? "";
  const touches: Touch[] = rows.flatMap((row) => ["uscc", name].map((one) => touchOf({ ledger, row, column: one })));
  return {
    code,
    at: placesOf(ledger, rows, column),
    seen: {
      value: shown(code === "two-codes" ? name : "uscc", [...usual, ...others.flat()]),
      variants: [usual, ...others].map((of) => shown(column, of)).join("、"),
    },
    expected: shown(column, usual),
    touches,
    key,
  };
}
