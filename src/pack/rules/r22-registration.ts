/** R22: a firm that applied as a high-tech enterprise before it was a year old. */
import { addDays, firstDay, lastDay, type PlainDate } from "../../core/base/plain-date";
import type { Ledger, Value } from "../../core/ledger/ledger";
import type { Looking, Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import { firmRow, firmsOf } from "./firms";
import { placesOf, sightCell, textAt, touchOf, valuesOf } from "./sight";

/** 高新技术企业认定管理办法（国科发火〔2016〕32号）第十一条第（一）项: 须注册成立一年以上; 工作指引（国科发火〔2016〕195号）: 365个日历天数. */
const DAYS = 365;
/** Whoever is only prepared for it has not applied. */
const PREPARED: Value = "nurture";

export const r22: Rule = {
  id: "R22",
  severity: "verify",
  name: "注册不满一年申报高企",
  formula: "若企业申报国家级高企，则注册日期+365天≤申报年度末（已发证的为发证日期）",
  source: "domain 5.1 R22、3 L01；国科发火〔2016〕32号第十一条；国科发火〔2016〕195号",
  reads: { ledgers: { L01: ["name", "uscc", "reg"], L05: ["name", "uscc", "lvl", "year", "st", "issue"] } },
  codes: ["too-young"],
  explained: { reasons: ["renamed", "document"], holds: "across-years" },
  copes: true,
  check: (evidence) => {
    const [firms, applications] = [evidence.ledger("L01"), evidence.ledger("L05")];
    if (!firms?.columns.has("reg")) return { status: "not-applicable", reason: { code: "no-column", what: "L01.reg" } };
    if (!applications?.columns.has("year"))
      return { status: "not-applicable", reason: { code: "no-column", what: "L05.year" } };
    return tooYoung(firms, applications, evidence);
  },
};

function* tooYoung(library: Ledger, ledger: Ledger, { time }: RuleEvidence): Looking {
  const firms = yield* firmsOf(library);
  const registered = valuesOf(library, "reg");
  const [codes, names] = [valuesOf(ledger, "uscc"), valuesOf(ledger, "name")];
  for (let row = 0; row < ledger.count; row++) {
    const latest = latestApplication(ledger, row);
    const firm = latest === null ? null : firmRow(firms, codes[row], names[row]);
    const day = firm === null ? null : registered[firm];
    // A registration that lies ahead is R06's.
    if (latest === null || firm === null || typeof day !== "string" || firstDay(day) > time.clock) continue;
    // A date told roughly is too late only where its first day is.
    if (addDays(firstDay(day), DAYS) > latest) yield told({ ledger, row }, { library, firm });
  }
}

/** No application was later than this; null where there was none for a national certificate. */
function latestApplication(ledger: Ledger, row: number): PlainDate | null {
  const year = valuesOf(ledger, "year")[row];
  const applied = valuesOf(ledger, "lvl")[row] === "national" && valuesOf(ledger, "st")[row] !== PREPARED;
  if (typeof year !== "number" || !applied) return null;
  const end = `${year}-12-31`;
  const issue = valuesOf(ledger, "issue")[row];
  return typeof issue === "string" && lastDay(issue) < end ? lastDay(issue) : end;
}

function told(
  { ledger, row }: { readonly ledger: Ledger; readonly row: number },
  { library, firm }: { readonly library: Ledger; readonly firm: number },
): Sighting {
  const registration = { ledger: library, row: firm, column: "reg" };
  const seen = { firm: textAt({ ledger, row, column: "name" }), registered: textAt(registration) };
  const sighting = sightCell({ ledger, row, column: "year" }, { code: "too-young", seen });
  return {
    ...sighting,
    at: [...sighting.at, ...placesOf(library, [firm], "reg")],
    touches: [...sighting.touches, touchOf(registration)],
  };
}
