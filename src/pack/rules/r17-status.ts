/** R17: a patent's status contradicts its dates, its number, or what is said of its value. */
import { addDays, addYears, firstDay, lastDay, type PartialDate, type PlainDate } from "../../core/base/plain-date";
import { timeOfLedger } from "../../core/indicator/ledger-time";
import type { Ledger, Value } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { sightCell, textAt, valuesOf } from "./sight";

/** 专利法 (2020) 第四十二条: 发明 20, 实用新型 10, 外观设计 15 years from filing; designs filed before 2021-06-01 keep 10. */
const TERMS: Readonly<Record<string, number>> = { invention: 20, utility: 10, design: 15 };
const SHORTEST_TERM = 10;
const NEW_DESIGN_TERM_FROM = "2021-06-01";

/** Nothing was granted to these. */
const NOT_GRANTED: ReadonlySet<Value> = new Set<Value>(["pending", "examination", "rejected", "withdrawn"]);
const CLAIMS_GRANT = /^\s*[zZｚＺ]\s*[lLｌＬ]/u;

export const r17: Rule = {
  id: "R17",
  severity: "mandatory",
  name: "法律状态与日期矛盾",
  formula:
    "若法律状态为有效，则统计截止日未超过保护期限（发明20年、实用新型10年、外观设计15年，2021年6月1日前申请的外观设计10年）；若为申请中、实审、驳回、撤回，则授权公告日为空，专利号不带ZL；若是否高价值为是，则专利类型为发明，且法律状态为有效（核实性）",
  source: "domain 5.1 R17、3 L06；专利法（2020）第四十二条",
  reads: { ledgers: { L06: ["no", "type", "adate", "gdate", "st", "hv"] } },
  codes: ["beyond-term", "granted-but-not", "prefix", "high-value-kind", "high-value-lapsed"],
  explained: { reasons: ["document"], holds: "across-years" },
  copes: true,
  check: (evidence) => {
    const ledger = evidence.ledger("L06");
    if (!ledger) return { status: "not-applicable", reason: { code: "no-ledger", what: "L06" } };
    if (!ledger.columns.has("st")) return { status: "not-applicable", reason: { code: "no-column", what: "L06.st" } };
    return [...contradictions(ledger, evidence), ...highValue(ledger)];
  },
};

function* contradictions(ledger: Ledger, evidence: RuleEvidence): Generator<Sighting> {
  const time = timeOfLedger(ledger, evidence.time);
  const states = valuesOf(ledger, "st");
  const [types, filings] = [valuesOf(ledger, "type"), valuesOf(ledger, "adate")];
  // No term ends before ten years: of what was filed since, none needs working out.
  const young = addDays(addYears(time.cutoff, -SHORTEST_TERM), 1);
  for (let row = 0; row < ledger.count; row++) {
    const status = states[row] ?? null;
    if (status === "valid") {
      const filed = filings[row];
      const end = typeof filed === "string" && filed <= young ? termOf(types[row] ?? null, filed) : null;
      if (end !== null && time.cutoff >= end) yield beyondTerm(ledger, row, end);
    } else if (NOT_GRANTED.has(status)) yield* asIfGranted(ledger, row);
  }
}

/** 高价值发明专利 are inventions in force (domain 3 L06); one that lapsed this year may still bear the mark. */
function highValue(ledger: Ledger): readonly Sighting[] {
  const marks = valuesOf(ledger, "hv");
  const found: Sighting[] = [];
  for (let row = 0; row < ledger.count; row++) {
    if (marks[row] === true) found.push(...contradicting(ledger, row));
  }
  return found;
}

function contradicting(ledger: Ledger, row: number): readonly Sighting[] {
  const type = valuesOf(ledger, "type")[row] ?? null;
  const status = valuesOf(ledger, "st")[row] ?? null;
  const cell = { ledger, row, column: "hv" };
  if (type !== null && type !== "invention") {
    const seen = { type: textAt({ ...cell, column: "type" }) };
    return [sightCell(cell, { code: "high-value-kind", seen, beside: ["type"] })];
  }
  if (status === null || status === "valid") return [];
  const seen = { status: textAt({ ...cell, column: "st" }) };
  return [sightCell(cell, { code: "high-value-lapsed", severity: "verify", seen, beside: ["st"] })];
}

function* asIfGranted(ledger: Ledger, row: number): Generator<Sighting> {
  if (typeof valuesOf(ledger, "gdate")[row] === "string") yield grantedButNot(ledger, row);
  if (CLAIMS_GRANT.test(textAt({ ledger, row, column: "no" }))) yield prefixed(ledger, row);
}

/** The first day without protection, at the latest that a date told roughly allows. */
function termOf(type: Value, filed: PartialDate): PlainDate | null {
  const old = type === "design" && firstDay(filed) < NEW_DESIGN_TERM_FROM;
  const years = old ? SHORTEST_TERM : TERMS[String(type)];
  return years === undefined ? null : addYears(lastDay(filed), years);
}

function beyondTerm(ledger: Ledger, row: number, end: PlainDate): Sighting {
  const seen = { filed: textAt({ ledger, row, column: "adate" }), type: textAt({ ledger, row, column: "type" }), end };
  return sightCell({ ledger, row, column: "st" }, { code: "beyond-term", seen, beside: ["adate"] });
}

function grantedButNot(ledger: Ledger, row: number): Sighting {
  const seen = { granted: textAt({ ledger, row, column: "gdate" }) };
  return sightCell({ ledger, row, column: "st" }, { code: "granted-but-not", seen, beside: ["gdate"] });
}

function prefixed(ledger: Ledger, row: number): Sighting {
  const seen = { status: textAt({ ledger, row, column: "st" }) };
  return sightCell({ ledger, row, column: "no" }, { code: "prefix", severity: "notice", seen, beside: ["st"] });
}
