/** X01: firms of the other ledgers that the 企业信息库 does not know, or knows under another name or code. */
import { checkCreditCode } from "../../core/identifier/credit-code";
import { compareNames, matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { aliasesOf } from "./aliases";
import { firmColumns, firmsIn, firmsOf, type FirmColumns, type Firms, type NamedFirm } from "./firms";
import { OTHER_FIRMS } from "./follows";
import { ownersIn } from "./owners";
import { nameOf, placesOf, readerOf, textAt, touchOf } from "./sight";

const LIBRARY = "L01";
/** 应统单位名录 lists the industry of the county, of which technology firms are a part. */
const OF_EVERY_KIND: readonly string[] = ["L19"];

/** Firms (91) and sole traders (92): institutions (12…), cooperatives (93…) and the rest need not be in the 企业信息库 (P6). */
const ENTERPRISE = /^9[12]/;

export const x01: Rule = {
  id: "X01",
  severity: "verify",
  name: "企业不在企业信息库",
  formula:
    "若各台账某行信用代码为企业（91、92开头），则该代码∈企业信息库（应统单位名录除外），且企业名称一致；没有信用代码列的台账（孵化载体运营单位、技术合同双方、特派员服务单位）不查",
  source: "domain 5.3 X01、8.4；practice P6（93…、12…等非企业和载体运营单位不要求）",
  reads: { everyLedger: true, follows: OTHER_FIRMS },
  codes: ["not-in-library", "other-code", "other-name"],
  explained: {
    reasons: ["renamed", "pilot-code", "not-surveyed", "document"],
    holds: "across-years",
    unbound: ["count"],
  },
  check: (evidence) => {
    const library = evidence.ledger(LIBRARY);
    if (!library) return { status: "not-applicable", reason: { code: "no-ledger", what: LIBRARY } };
    if (library.count === 0) return { status: "not-applicable", reason: { code: "empty-ledger", what: LIBRARY } };
    if (!library.columns.has("uscc"))
      return { status: "not-applicable", reason: { code: "no-column", what: `${LIBRARY}.uscc` } };
    return strangers(evidence, library);
  },
};

function* strangers(evidence: RuleEvidence, library: Ledger): Looking {
  const firms = yield* firmsOf(library);
  const aliases = aliasesOf(library);
  for (const ledger of evidence.ledgers()) {
    const columns = ledger.schema.id === LIBRARY ? null : firmColumns(ledger.schema);
    if (!columns || !ledger.columns.has(columns.code)) continue;
    for (const firm of yield* firmsIn(ledger, columns, strangersOf(ledger, columns, { library, firms }))) {
      const { code } = firm;
      if (code === null || !ENTERPRISE.test(code)) continue;
      const found = compared({ ...firm, code, ledger, columns }, library, { firms, aliases });
      if (found) yield found;
    }
  }
}

/** Rows that have anything to compare: nearly all say what the 企业信息库 says, letter by letter. */
function strangersOf(
  ledger: Ledger,
  columns: FirmColumns,
  { library, firms }: { readonly library: Ledger; readonly firms: Firms },
): (row: number) => boolean {
  const [codeOf, nameOf] = [readerOf(ledger, columns.code), readerOf(ledger, columns.name)];
  const nameIn = readerOf(library, "name");
  return (row) => {
    const known = firms.byCode.get(String(codeOf(row)));
    return known === undefined || nameIn(known) !== nameOf(row);
  };
}

type Library = { readonly firms: Firms; readonly aliases: ReadonlyMap<string, number> };

type Compared = NamedFirm & { readonly code: string; readonly ledger: Ledger; readonly columns: FirmColumns };

function compared(firm: Compared, library: Ledger, { firms, aliases }: Library): Sighting | null {
  const owners = ownersIn(firm.names);
  const known = firms.byCode.get(firm.code);
  if (known === undefined) {
    // A code that does not hold is R08's already: once it is put right, the firm is found.
    if (!holds(firm.code)) return null;
    const namesake = owners.map((owner) => firms.byName.get(matchingKey(owner))).find((row) => row !== undefined);
    if (namesake !== undefined) {
      const expected = textAt({ ledger: library, row: namesake, column: "uscc" });
      return holds(expected) ? sight(firm, { code: "other-code", column: firm.columns.code, expected }) : null;
    }
    if (OF_EVERY_KIND.includes(firm.ledger.schema.id)) return null;
    return sight(firm, { code: "not-in-library", column: firm.columns.code, expected: null });
  }
  const name = textAt({ ledger: library, row: known, column: "name" });
  const isIt = (owner: string): boolean =>
    compareNames(owner, name) === "SAME_AFTER_NORMALISE" || aliases.get(matchingKey(owner)) === known;
  const same = owners.length === 0 || owners.some(isIt);
  return same ? null : sight(firm, { code: "other-name", column: firm.columns.name, expected: name });
}

function holds(code: string): boolean {
  return checkCreditCode(code, null).ok;
}

type Stranger = { readonly code: string; readonly column: string; readonly expected: string | null };

function sight({ ledger, rows, code, columns }: Compared, stranger: Stranger): Sighting {
  const { column } = stranger;
  const row = rows[0] ?? 0;
  return {
    code: stranger.code,
    at: placesOf(ledger, rows, column),
    seen: {
      column: nameOf(ledger, column),
      value: textAt({ ledger, row, column }),
      firm: textAt({ ledger, row, column: column === columns.code ? columns.name : columns.code }),
      count: rows.length,
    },
    expected: stranger.expected,
    touches: rows.map((one) => touchOf({ ledger, row: one, column })),
    key: code,
  };
}
