/** X28: a row without a credit code names a firm nearly as the 企业信息库 does: suspected, told, never taken for the same. */
import { edits } from "../../core/base/nearest";
import { compareNames, matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { aliasesOf } from "./aliases";
import { firmColumns, firmsIn, firmsOf, type NamedFirm } from "./firms";
import { needsNoCode, ownersIn } from "./owners";
import { nameOf, placesOf, touchOf, valuesOf } from "./sight";

const LIBRARY = "L01";

export const x28: Rule = {
  id: "X28",
  severity: "verify",
  name: "名称疑似库内企业",
  formula:
    "若某行没有信用代码，且名称与企业信息库某企业只差“有限（责任）公司”“（农民）专业合作社”“股份”或为其简称，则应核实是否同一企业；只差一两个字的提示",
  source: "domain 8.4",
  reads: { everyLedger: true },
  codes: ["same-form", "restructured", "short-name", "similar"],
  explained: { reasons: ["renamed", "document"], holds: "across-years", unbound: ["count"] },
  check: (evidence) => {
    const library = evidence.ledger(LIBRARY);
    if (!library) return { status: "not-applicable", reason: { code: "no-ledger", what: LIBRARY } };
    if (library.count === 0) return { status: "not-applicable", reason: { code: "empty-ledger", what: LIBRARY } };
    return likenesses(evidence, library);
  },
};

type Known = { readonly name: string; readonly key: string };
type Like = { readonly code: string; readonly name: string };

function* likenesses(evidence: RuleEvidence, library: Ledger): Looking {
  const firms = yield* firmsOf(library);
  const aliases = aliasesOf(library);
  const known = valuesOf(library, "name").flatMap((name) =>
    typeof name === "string" ? [{ name, key: matchingKey(name) }] : [],
  );
  const isKnown = (name: string): boolean => firms.byName.has(matchingKey(name)) || aliases.has(matchingKey(name));
  for (const ledger of evidence.ledgers()) {
    const columns = ledger.schema.id === LIBRARY ? null : firmColumns(ledger.schema);
    if (!columns) continue;
    for (const firm of yield* firmsIn(ledger, columns)) {
      const [owner] = firm.code === null ? ownersIn(firm.names) : [];
      if (owner === undefined || isKnown(owner)) continue;
      // 上上科技 is as long as a person's name can be: it is looked at as a short name, and as nothing else.
      const like = needsNoCode(owner) ? byShortName(matchingKey(owner), known) : likest(owner, known);
      if (like) yield told(ledger, columns.name, { ...firm, owner, like });
    }
  }
}

/** Domain 8.4, from the gravest suspicion to a mere hint. */
function likest(name: string, known: readonly Known[]): Like | null {
  const key = matchingKey(name);
  return bySuspicion(name, known) ?? byShortName(key, known) ?? bySlip(key, known);
}

function bySuspicion(name: string, known: readonly Known[]): Like | null {
  for (const { name: other } of known) {
    const relation = compareNames(name, other);
    if (relation === "SUSPECT_SAME") return { code: "same-form", name: other };
    if (relation === "SUSPECT_RESTRUCTURED") return { code: "restructured", name: other };
  }
  return null;
}

/** Persons who share their name with a firm have three letters at most, but for the rarest. */
const SHORTEST = 4;

/** 大禾禽业 for 青溪县大禾禽业有限公司; what fits two firms is no short name of either. */
function byShortName(key: string, known: readonly Known[]): Like | null {
  if (key.length < SHORTEST) return null;
  const [only, another] = known.filter((firm) => firm.key.length > key.length && firm.key.includes(key));
  return only && !another ? { code: "short-name", name: only.name } : null;
}

const SLIPS = 2;
/** In a shorter name two letters are half of what tells it from others. */
const LONG_ENOUGH = 8;

function bySlip(key: string, known: readonly Known[]): Like | null {
  if (key.length < LONG_ENOUGH) return null;
  const near = known.find((firm) => Math.abs(firm.key.length - key.length) <= SLIPS && isSlip(firm.key, key));
  return near ? { code: "similar", name: near.name } : null;
}

function isSlip(a: string, b: string): boolean {
  // Most names differ in more letters than two slips can change, and need no counting of edits.
  const letters = new Set(a);
  const foreign = [...b].filter((letter) => !letters.has(letter)).length;
  return foreign <= SLIPS && edits(a, b) <= SLIPS;
}

type Named = NamedFirm & { readonly owner: string; readonly like: Like };

function told(ledger: Ledger, column: string, { rows, owner, like }: Named): Sighting {
  return {
    code: like.code,
    ...(like.code === "similar" ? { severity: "notice" as const } : {}),
    at: placesOf(ledger, rows, column),
    seen: { column: nameOf(ledger, column), value: owner, count: rows.length },
    expected: like.name,
    touches: rows.map((row) => touchOf({ ledger, row, column })),
    key: matchingKey(owner),
  };
}
