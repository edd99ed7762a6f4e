/** S16: rows of 字段映射 that cannot be followed: they name what is not there. */
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";
import type { IdleMapping } from "../../core/ledger/unread";

export const s16: Rule = {
  id: "S16",
  severity: "verify",
  name: "字段映射不能采用",
  formula: "若字段映射登记了一行，则台账、对应字段、工作表、原表头均能找到；找不到的行不起作用",
  source: "domain 8.1 N14；practice P4（选择记入字段映射）",
  reads: { unread: true },
  codes: [
    "unknown-ledger",
    "unknown-field",
    "no-action",
    "incomplete",
    "no-such-sheet",
    "no-such-header",
    "not-that-ledger",
  ],
  explained: { reasons: ["document"], holds: "across-years" },
  check: idleMappings,
};

/** Sheets and headers come and go with every month's export: that one is not there today changes nothing. */
const COMES_AND_GOES: readonly IdleMapping["code"][] = ["no-such-sheet", "no-such-header"];

function* idleMappings(evidence: RuleEvidence): Generator<Sighting> {
  for (const { code, at, stated, nearest } of evidence.unread().idleMappings) {
    yield {
      code,
      ...(COMES_AND_GOES.includes(code) ? { severity: "notice" as const } : {}),
      at: at ? [at] : [],
      seen: { value: stated },
      expected: nearest,
      touches: [],
      key: `T4/${stated === "" ? code : stated}/${code}`,
    };
  }
}
