/** R08: credit codes, patent numbers, publication numbers and certificate numbers that do not hold. */
import { checkCreditCode } from "../../core/identifier/credit-code";
import { checkHitechCertificate } from "../../core/identifier/hitech-certificate";
import { flagSeverity, type IdentifierCheck, type IdentifierFlag } from "../../core/identifier/identifier-check";
import { checkPatentNumber } from "../../core/identifier/patent-number";
import { checkPublicationNumber } from "../../core/identifier/publication-number";
import { isRegionCode } from "../../core/identifier/region";
import { checkRegionCode } from "../../core/identifier/region-code";
import { checkTechContractNumber } from "../../core/identifier/tech-contract-number";
import { checkTechSmeNumber } from "../../core/identifier/tech-sme-number";
import type { Column, Ledger } from "../../core/ledger/ledger";
import type { IdentifierKind } from "../../core/ledger/schema";
import { PAUSE, type Looking, type Rule, type RuleEvidence, type Sighting } from "../../core/rule/rule";
import type { RawValue } from "../../core/workbook/workbook";
import { IDENTIFIERS } from "./follows";
import { sightParameter } from "./parameters";
import { pausesAt } from "./pauses";
import { sightCell, sightColumn, type CellAt } from "./sight";

type Check = (raw: RawValue) => IdentifierCheck<object>;

/** Where a firm is registered is one fact about it, however many rows name it. */
const ABOUT_THE_FIRM: readonly IdentifierFlag[] = ["UNKNOWN_REGION", "OTHER_REGION"];

const NOTHING: readonly Sighting[] = [];

const CODES = [
  "numeric-cell",
  "length",
  "charset",
  "format",
  "placeholder",
  "old-regno-15",
  "checksum",
  "pilot-exception",
  "orgcheck",
  "year",
  "kind",
  "missing-check",
  "is-publication-no",
  "kind-letter-mismatch",
  "region",
  "gf-year",
  "restored-trailing-zero",
  "placeholder-serial",
  "unknown-region",
  "other-region",
  "other-province",
  "county",
] as const;

export const r08: Rule = {
  id: "R08",
  severity: "mandatory",
  name: "编号校验不通过",
  formula:
    "若填有统一社会信用代码、专利号、授权公告号、国家级高企证书编号，则位数、字符、年份、校验位均符合编码规则；试点赋码、缺校验位等为核实性，登记地不在本县等为提示性；科技型中小企业入库登记编号、技术合同登记编号、行政区划代码的编码规则未公布或会变更，只作核实性或提示性",
  source: "domain 5.1 R08、7.1—7.8；GB 32100-2015；GB 11714-1997；ZC 0006-2003",
  reads: { everyLedger: true, follows: IDENTIFIERS, parameters: ["region"] },
  codes: CODES,
  copes: true,
  explained: { reasons: ["pilot-code", "renamed", "document"], holds: "across-years", unbound: ["count"] },
  check: wrongIdentifiers,
};

function* wrongIdentifiers(evidence: RuleEvidence): Looking {
  const region = evidence.parameter("region");
  const county = typeof region?.value === "string" && isRegionCode(region.value) ? region.value : null;
  // Without the county's own code nothing can be told to lie elsewhere.
  if (region && region.value !== null && county === null)
    yield sightParameter(region, { code: "county", severity: "verify" });
  const checks = memoised(county, evidence.time.year);
  for (const ledger of evidence.ledgers()) {
    for (const column of ledger.columns.values()) {
      if (column.schema.type.kind !== "identifier") continue;
      const check = checks[column.schema.type.identifier];
      yield* identifiersIn(ledger, column, { check, county });
    }
  }
}

type Elsewhere = Map<string, { readonly flag: IdentifierFlag; readonly rows: number[] }>;

function* identifiersIn(
  ledger: Ledger,
  column: Column,
  { check, county }: { readonly check: Check; readonly county: string | null },
): Looking {
  const elsewhere: Elsewhere = new Map();
  const cell = { ledger, column: column.schema.key };
  for (let row = 0; row < ledger.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    const raw = identifierAt(ledger, column, row);
    if (raw !== null) yield* identifierSeen({ ...cell, row }, check(raw), elsewhere);
  }
  for (const [key, { flag, rows }] of elsewhere) {
    yield sightColumn(cell, rows, { code: codeOf(flag), severity: flagSeverity(flag), expected: county, key });
  }
}

// Nearly every identifier holds and has nothing odd about it: then nothing is made.
function identifierSeen(cell: CellAt, checked: ReturnType<Check>, elsewhere: Elsewhere): readonly Sighting[] {
  if (checked.ok) return checked.flags.length === 0 ? NOTHING : flagged(cell, checked, elsewhere);
  const { code, severity, suggest } = checked;
  return code === "EMPTY" ? NOTHING : [sightCell(cell, { code: codeOf(code), severity, expected: suggest })];
}

function flagged(
  cell: CellAt,
  { flags, normalized }: Extract<ReturnType<Check>, { ok: true }>,
  elsewhere: Elsewhere,
): readonly Sighting[] {
  return flags.flatMap((flag) => {
    if (!ABOUT_THE_FIRM.includes(flag)) {
      const expected = flag === "RESTORED_TRAILING_ZERO" ? normalized : null;
      return [sightCell(cell, { code: codeOf(flag), severity: flagSeverity(flag), expected })];
    }
    const known = elsewhere.get(normalized);
    if (known) known.rows.push(cell.row);
    else elsewhere.set(normalized, { flag, rows: [cell.row] });
    return [];
  });
}

// What was read for 同上 stands in the row above; numbers are checked as numbers, for they may have lost digits.
function identifierAt(ledger: Ledger, column: Column, row: number): RawValue {
  const value = column.values[row];
  if (typeof value !== "string") return null;
  const { type } = column.schema;
  const certificate = type.kind === "identifier" && type.identifier === "hitech-certificate";
  // Provincial certificates have no national format (domain 3 L05).
  if (certificate && ledger.columns.get("lvl")?.values[row] !== "national") return null;
  const raw = column.raw[row] ?? null;
  return typeof raw === "string" || raw === null ? value : raw;
}

function codeOf(word: string): string {
  return word.toLowerCase().replaceAll("_", "-");
}

function memoised(county: string | null, year: number): Readonly<Record<IdentifierKind, Check>> {
  return {
    uscc: once((raw) => checkCreditCode(raw, county)),
    patent: (raw) => checkPatentNumber(raw, year),
    publication: (raw) => checkPublicationNumber(raw),
    "hitech-certificate": (raw) => checkHitechCertificate(raw, county),
    "tech-sme": (raw) => checkTechSmeNumber(raw, county),
    "tech-contract": (raw) => checkTechContractNumber(raw),
    region: once((raw) => checkRegionCode(raw)),
  };
}

// A firm's credit code stands in many rows; the other identifiers stand in one each.
function once(check: Check): Check {
  const known = new Map<RawValue, ReturnType<Check>>();
  return (raw) => {
    const before = known.get(raw);
    if (before) return before;
    const checked = check(raw);
    known.set(raw, checked);
    return checked;
  };
}
