/** X01: firms of the other ledgers that the 企业信息库 does not know, or knows under another name or code. */
import { checkCreditCode } from "../../core/identifier/credit-code";
import { compareNames, matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { firmsOf, type Firms } from "./firms";
import { ownersIn } from "./owners";
import { nameOf, placesOf, textAt, touchOf, valuesOf } from "./sight";

/** Ledger → its column of names. */
const NAMES: Readonly<Record<string, string>> = { L05: "name", L06: "owner", L14: "name" };

/** Firms (91) and sole traders (92): institutions (12…), cooperatives (93…) and the rest need not be in the 企业信息库 (P6). */
const ENTERPRISE = /^9[12]/;

export const x01: Rule = {
  id: "X01",
  severity: "verify",
  name: "企业不在企业信息库",
  formula: "若高新技术企业、专利、企业研发台账某行信用代码为企业（91、92开头），则该代码∈企业信息库，且企业名称一致",
  source: "domain 5.3 X01、8.4；practice P6（93…、12…等非企业不要求）",
  reads: { ledgers: { L01: ["name", "uscc"], L05: ["name", "uscc"], L06: ["owner", "uscc"], L14: ["name", "uscc"] } },
  codes: ["not-in-library", "other-code", "other-name"],
  copes: true,
  explained: {
    reasons: ["renamed", "pilot-code", "not-surveyed", "document"],
    holds: "across-years",
    unbound: ["count"],
  },
  check: (evidence) => {
    const library = evidence.ledger("L01");
    if (!library) return { status: "not-applicable", reason: { code: "no-ledger", what: "L01" } };
    if (!library.columns.has("uscc"))
      return { status: "not-applicable", reason: { code: "no-column", what: "L01.uscc" } };
    return strangers(evidence, library);
  },
};

function* strangers(evidence: RuleEvidence, library: Ledger): Generator<Sighting> {
  const firms = firmsOf(library);
  for (const [id, name] of Object.entries(NAMES)) {
    const ledger = evidence.ledger(id);
    if (!ledger?.columns.has("uscc")) continue;
    for (const firm of firmsIn(ledger, name)) {
      const found = compared({ ledger, name, ...firm }, library, firms);
      if (found) yield found;
    }
  }
}

type Named = { readonly code: string; readonly names: string; readonly rows: number[] };

/** A ledger's firms, one for each code and name, with their rows. */
function firmsIn(ledger: Ledger, column: string): Iterable<Named> {
  const [codes, names] = [valuesOf(ledger, "uscc"), valuesOf(ledger, column)];
  const found = new Map<string, Map<unknown, Named>>();
  for (let row = 0; row < ledger.count; row++) {
    const [code, name] = [codes[row], names[row]];
    if (typeof code !== "string" || !ENTERPRISE.test(code)) continue;
    let named = found.get(code);
    if (!named) found.set(code, (named = new Map()));
    const firm = named.get(name);
    if (firm) firm.rows.push(row);
    else named.set(name, { code, names: String(name ?? ""), rows: [row] });
  }
  return [...found.values()].flatMap((named) => [...named.values()]);
}

type Compared = Named & { readonly ledger: Ledger; readonly name: string };

function compared(firm: Compared, library: Ledger, firms: Firms): Sighting | null {
  const owners = ownersIn(firm.names);
  const known = firms.byCode.get(firm.code);
  if (known === undefined) {
    // A code that does not hold is R08's already: once it is put right, the firm is found.
    if (!holds(firm.code)) return null;
    const namesake = owners.map((owner) => firms.byName.get(matchingKey(owner))).find((row) => row !== undefined);
    if (namesake === undefined) return sight(firm, { code: "not-in-library", column: "uscc", expected: null });
    const expected = textAt({ ledger: library, row: namesake, column: "uscc" });
    return holds(expected) ? sight(firm, { code: "other-code", column: "uscc", expected }) : null;
  }
  const name = textAt({ ledger: library, row: known, column: "name" });
  const same = owners.length === 0 || owners.some((owner) => compareNames(owner, name) === "SAME_AFTER_NORMALISE");
  return same ? null : sight(firm, { code: "other-name", column: firm.name, expected: name });
}

function holds(code: string): boolean {
  return checkCreditCode(code, null).ok;
}

type Stranger = { readonly code: string; readonly column: string; readonly expected: string | null };

function sight({ ledger, rows, code, name }: Compared, stranger: Stranger): Sighting {
  const { column } = stranger;
  const row = rows[0] ?? 0;
  return {
    code: stranger.code,
    at: placesOf(ledger, rows, column),
    seen: {
      column: nameOf(ledger, column),
      value: textAt({ ledger, row, column }),
      firm: textAt({ ledger, row, column: column === "uscc" ? name : "uscc" }),
      count: rows.length,
    },
    expected: stranger.expected,
    touches: rows.map((one) => touchOf({ ledger, row: one, column })),
    key: code,
  };
}
