/** X10: an applicant for a voucher, told by name alone, that the 企业信息库 does not know. */
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule } from "../../core/rule/rule";
import { FIRM, firmsIn, firmsOf } from "./firms";
import { withLedgers } from "./needed";
import { needsNoCode } from "./owners";
import { sightRow } from "./sight";

const NEEDED = { L01: ["name"], L03: ["name"] } as const;

export const x10: Rule = {
  id: "X10",
  severity: "notice",
  name: "创新券申报企业不在企业信息库",
  formula: "若科技创新券台账某行没有信用代码，则其企业名称∈企业信息库（个人、学校、医院除外；有信用代码的由X01核对）",
  source: "domain 5.3 X10",
  reads: { ledgers: { L01: ["name", "uscc"], L03: ["name", "uscc"] } },
  codes: ["not-in-library"],
  copes: true,
  check: (evidence) => withLedgers(evidence, NEEDED, ({ L01, L03 }) => strangers(L01, L03)),
};

function* strangers(library: Ledger, vouchers: Ledger): Looking {
  const { byName } = yield* firmsOf(library);
  for (const { code, names, rows } of yield* firmsIn(vouchers, FIRM)) {
    if (code !== null || needsNoCode(names) || byName.has(matchingKey(names))) continue;
    for (const row of rows) yield sightRow({ ledger: vouchers, row, column: "name" }, { code: "not-in-library" });
  }
}
