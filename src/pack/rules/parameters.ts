/** Lines of the 参数表 as rules look at them: those that indicators divide by. */
import { rawText } from "../../core/workbook/workbook";
import type { Parameter } from "../../core/ledger/ledger";
import type { Seen, Severity, Sighting } from "../../core/rule/rule";

/** The numbers that a figure is worked out with: population, GDP, industrial firms, public spending and what of it went to science. */
export const NUMBER_PARAMETERS = ["population", "gdp", "industry-firms", "budget", "science-budget"] as const;

/** Numbers of the 参数表 that ledgers are held against, or a wording: where one cannot be read, the comparison is left out. */
export const STATED_PARAMETERS = ["towns", "villages", "voucher-cap", "nearly-covered"] as const;

/** Lines of the 参数表 that are one of several words. */
export const CHOICE_PARAMETERS = ["contract-side", "openness"] as const;

/** The lines that say which year a number of the 参数表 is of: population's is printed beside it, GDP's is not. */
export const YEAR_PARAMETERS = ["population-year", "gdp-year"] as const;

type Told = {
  readonly code: string;
  readonly severity?: Severity;
  readonly expected?: Seen;
  readonly seen?: Readonly<Record<string, Seen>>;
};

export function sightParameter(parameter: Parameter, told: Told): Sighting {
  return {
    code: told.code,
    ...(told.severity ? { severity: told.severity } : {}),
    at: [parameter.place],
    seen: { column: parameter.name, value: rawText(parameter.raw).trim(), ...told.seen },
    expected: told.expected ?? null,
    touches: [{ kind: "parameter", parameter: parameter.key }],
  };
}
