/** R10: a part that is more than its whole. */
import { compareDecimal, decimal, dividedBy, minus, times, type Decimal } from "../../core/base/decimal";
import type { Ledger, Parameter } from "../../core/ledger/ledger";
import type { Declined, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { amountAt } from "./amount-at";
import { numberPairs } from "./pairs";
import { sightParameter } from "./parameters";
import { nameOf, sightCell } from "./sight";

/** Part and whole, column by column. */
const PAIRS = [
  { ledger: "L01", part: "rdemp", whole: "emp" },
  { ledger: "L03", part: "granted", whole: "ask" },
  { ledger: "L04", part: "fund", whole: "ask" },
  { ledger: "L04", part: "got", whole: "fund" },
  { ledger: "L11", part: "poster-sets", whole: "posters" },
  { ledger: "L12", part: "people", whole: "visits" },
  { ledger: "L14", part: "fte", whole: "hc" },
  { ledger: "L17", part: "technology", whole: "amt" },
  { ledger: "L21", part: "closed", whole: "cases" },
] as const;

/** The most of a contract that a voucher pays, in percent; not settled nationally, so that nothing is asked without it (domain 15). */
const CAP = "voucher-cap";
/** 万元: what rounding an amount to the 百元 can add. */
const ROUNDING = "0.005";

export const r10: Rule = {
  id: "R10",
  severity: "mandatory",
  name: "部分大于整体",
  formula:
    "若同时填有两项，则科技人员数≤职工总数，核定补助额≤申请补助额，立项经费≤申请经费，到位经费≤立项经费，挂图套数≤挂图幅数，培训人数≤培训人次，折合全时当量≤R&D人员，技术交易额≤合同成交额，办结数≤件数；若参数表填有创新券补助上限比例，则申请补助额≤合同金额×该比例（核实性）",
  source: "domain 5.1 R10、3 L01 L03 L04 L11 L12 L14 L17 L21",
  reads: {
    ledgers: {
      L01: ["rdemp", "emp"],
      L03: ["granted", "ask", "contract"],
      L04: ["fund", "ask", "got"],
      L11: ["poster-sets", "posters"],
      L12: ["people", "visits"],
      L14: ["fte", "hc"],
      L17: ["technology", "amt"],
      L21: ["closed", "cases"],
    },
    parameters: [CAP],
  },
  codes: ["part-exceeds-whole", "over-cap", "cap-unclear"],
  explained: { reasons: ["scope", "document"], holds: "across-years" },
  copes: true,
  check: parts,
};

function parts(evidence: RuleEvidence): Iterable<Sighting> | Declined {
  const there = PAIRS.flatMap((pair) => {
    const ledger = evidence.ledger(pair.ledger);
    return ledger?.columns.has(pair.part) && ledger.columns.has(pair.whole) ? [{ ...pair, ledger }] : [];
  });
  const capped = overCap(evidence.ledger("L03"), evidence.parameter(CAP));
  if (there.length > 0 || capped.length > 0) return [...there.flatMap(exceeding), ...capped];
  const [first] = PAIRS;
  return { status: "not-applicable", reason: { code: "no-column", what: `${first.ledger}.${first.part}` } };
}

type Pair = { readonly ledger: Ledger; readonly part: string; readonly whole: string };

function exceeding({ ledger, part: column, whole: limit }: Pair): readonly Sighting[] {
  return numberPairs(ledger, [column, limit], (part, whole, row) => {
    if (part <= whole) return null;
    const cell = { ledger, row, column };
    const wholeAt = amountAt({ ...cell, column: limit });
    const seen = { value: amountAt(cell), wholeColumn: nameOf(ledger, limit), whole: wholeAt };
    return sightCell(cell, { code: "part-exceeds-whole", seen, expected: whole, beside: [limit] });
  });
}

function overCap(ledger: Ledger | null, cap: Parameter | null): readonly Sighting[] {
  if (!ledger || typeof cap?.value !== "number") return [];
  if (cap.flaws.includes("percent-ambiguous"))
    return [sightParameter(cap, { code: "cap-unclear", severity: "verify" })];
  const share = dividedBy(decimal(cap.value), "100") as Decimal;
  return numberPairs(ledger, ["ask", "contract"], (asked, contract, row) => {
    const most = times(decimal(contract), share);
    if (compareDecimal(minus(decimal(asked), most), ROUNDING) <= 0) return null;
    const cell = { ledger, row, column: "ask" };
    const contractAt = amountAt({ ...cell, column: "contract" });
    const seen = { value: amountAt(cell), contract: contractAt, cap: decimal(cap.value as number) };
    return sightCell(cell, { code: "over-cap", severity: "verify", seen, expected: most, beside: ["contract"] });
  });
}
