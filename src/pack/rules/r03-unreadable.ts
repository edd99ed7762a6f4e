/** R03: a number that cannot be read, or an Excel error instead of a value. */
import type { Parameter } from "../../core/ledger/ledger";
import type { Rule, RuleEvidence, Severity, Sighting } from "../../core/rule/rule";
import { NUMBERS } from "./follows";
import { NUMBER_PARAMETERS, sightParameter, STATED_PARAMETERS, YEAR_PARAMETERS } from "./parameters";
import { flawedCells, isNumeric, severityIn, sightCell, type FlawedCell } from "./sight";

export const r03: Rule = {
  id: "R03",
  severity: "mandatory",
  name: "数值无法识别",
  formula:
    "若某列为数值列，则每格能识别为一个数（参数表的数值同，其中不参与指标计算的作核实性；人口、GDP年份须为年份）；任何一格不得为Excel错误值（#REF!、#N/A等）",
  source: "domain 5.1 R03、8.2 N28 N29 N30 N32",
  reads: {
    everyLedger: true,
    follows: NUMBERS,
    parameters: [...NUMBER_PARAMETERS, ...STATED_PARAMETERS, ...YEAR_PARAMETERS],
  },
  codes: ["unparseable", "not-a-year", "excel-error", "date-in-number", "percent-ambiguous"],
  copes: true,
  explained: { reasons: ["document"], holds: "across-years" },
  check: unreadableNumbers,
};

function* unreadableNumbers(evidence: RuleEvidence): Generator<Sighting> {
  yield* unreadableParameters(evidence);
  for (const cell of flawedCells(evidence, [
    "unparseable",
    "excel-error",
    "date-in-number",
    "percent-ambiguous",
    "date-range",
  ])) {
    const code = codeOf(cell);
    if (code) yield sightCell(cell, { code, severity: severityOf(code, cell, evidence) });
  }
}

type Line = {
  readonly keys: readonly string[];
  readonly severity: Severity;
  readonly code: (parameter: Parameter) => string | null;
};

const LINES: readonly Line[] = [
  { keys: NUMBER_PARAMETERS, severity: "mandatory", code: codeOfParameter },
  { keys: STATED_PARAMETERS, severity: "verify", code: codeOfParameter },
  { keys: YEAR_PARAMETERS, severity: "verify", code: codeOfYear },
];

function* unreadableParameters(evidence: RuleEvidence): Generator<Sighting> {
  for (const { keys, severity, code: codeIn } of LINES) {
    for (const key of keys) {
      const parameter = evidence.parameter(key);
      const code = parameter ? codeIn(parameter) : null;
      if (parameter && code) yield sightParameter(parameter, { code, severity });
    }
  }
}

function codeOfParameter({ flaws }: Parameter): string | null {
  if (flaws.includes("excel-error")) return "excel-error";
  if (flaws.includes("date-in-number")) return "date-in-number";
  return flaws.includes("unparseable") || flaws.includes("unit-unknown") ? "unparseable" : null;
}

function codeOfYear({ flaws }: Parameter): string | null {
  if (flaws.includes("excel-error")) return "excel-error";
  return flaws.includes("unparseable") || flaws.includes("date-range") ? "not-a-year" : null;
}

function codeOf({ flaws, type }: FlawedCell): string | null {
  if (flaws.includes("excel-error")) return "excel-error";
  if (flaws.includes("date-in-number")) return "date-in-number";
  // Dates that cannot be read are R06's.
  if (type.kind === "date") return null;
  return flaws.includes("percent-ambiguous") ? "percent-ambiguous" : "unparseable";
}

function severityOf(code: string, { ledger, column, type }: FlawedCell, evidence: RuleEvidence): Severity {
  if (code === "percent-ambiguous") return "verify";
  return isNumeric(type) ? "mandatory" : severityIn(evidence, ledger, column);
}
