/** R23: numbers that identify a person, in whatever cell of whatever sheet: they are hidden in all that is shown. */
import { columnLetters } from "../../core/base/a1";
import type { PersonalCells } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";

export const r23: Rule = {
  id: "R23",
  severity: "notice",
  name: "含个人信息",
  formula: "若单元格含有18位公民身份号码或手机号码，则提示，并在审核结果、报告中遮盖（各工作表每列提示一次）",
  source: "domain 5.1 R23、7.9；GB 11643-1999；个人信息保护法第六条",
  reads: { everyCell: true },
  codes: ["resident-id", "mobile"],
  check: (evidence) => evidence.personalCells().map(told),
};

function told({ sheet, column, kind, rows, example }: PersonalCells): Sighting {
  return {
    code: kind,
    at: rows.map((row) => ({ sheet, row, column })),
    seen: { sheet, value: example, count: rows.length },
    expected: null,
    // Nothing is counted by them.
    touches: [],
    key: `${sheet}/${columnLetters(column)}/${kind}`,
  };
}
