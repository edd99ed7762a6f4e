/** The head of a check: which workbook, which year, which ledgers, and what was left out. */
import type { Check } from "../../app/check";
import { normalisationsIn } from "../../core/ledger/normalisations";
import { countyOf } from "../../core/snapshot/take-snapshot";
import { describeIgnoredSheets, describeLedger, describeListScope, describeScope } from "../../text/zh/check";
import { describeNormalisations } from "../../text/zh/normalisation";
import { line, type Line } from "./line";

export function checkHead({ ledgers, time }: Check): readonly Line[] {
  const found = [...ledgers.ledgers.values()].map(({ schema, tables, count }) =>
    describeLedger(schema.name, [...new Set(tables.map(({ sheet }) => sheet))], count),
  );
  const lines = [
    line(ledgers.workbook, "heading"),
    line(ledgers.parameterSheet === null ? describeListScope(time) : describeScope(countyOf(ledgers), time)),
    line(`台账：${found.join("、")}`),
  ];
  const normalised = describeNormalisations(normalisationsIn(ledgers.ledgers.values()));
  const quiet = [
    ...(ledgers.ignoredSheets.length === 0 ? [] : [describeIgnoredSheets(ledgers.ignoredSheets)]),
    ...(normalised === "" ? [] : [normalised]),
  ];
  return [...lines, ...quiet.map((text) => line(text, "quiet"))];
}
