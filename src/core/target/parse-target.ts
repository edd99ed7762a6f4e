/** Reads a target's wording (5家以上, 增长28%以上, 全覆盖) into what it asks for; what cannot be read for sure is a problem. */
import { fail, ok, type Result } from "../base/result";
import { clausesOf, isBlankWording, normalizeWording } from "./normalize-wording";
import { readClause, type Beside } from "./read-clause";
import { countNumbers, scanClause, type Token } from "./scan-clause";
import type { Comparator, Demand, ParsedTarget, TargetProblem } from "./target";
import { unitOf } from "../base/units";

type Reading = { readonly demand: Demand | null; readonly stretch: boolean; readonly approximate: boolean };

const COMPARATORS: readonly string[] = [">=", ">", "<=", "<", "="] satisfies Comparator[];

/**
 * Reads a wording with its row's 比较方式 (a comparator's code) and 计量单位, which count where the wording is silent.
 * Words after domain 2. Two demands that differ are ambiguous, except that a firm one goes before a stretch goal (8件，力争10件).
 */
export function parseTarget(
  wording: string,
  comparatorColumn: string | null,
  unit: string | null,
): Result<ParsedTarget, TargetProblem> {
  const text = normalizeWording(wording);
  if (isBlankWording(text)) return fail({ code: "empty", wording });
  const beside: Beside = { comparator: comparatorOf(comparatorColumn), unit: unitOf(unit) };
  const readings: Reading[] = [];
  for (const clause of clausesOf(text)) {
    const reading = readOne(clause, beside);
    // What asks for several numbers is ambiguous to a person, whichever of its words we do not know.
    if (typeof reading === "string") return fail({ code: countNumbers(text) > 1 ? "ambiguous" : reading, wording });
    readings.push(reading);
  }
  return combined(readings, wording);
}

function readOne(clause: string, beside: Beside): Reading | "unreadable" | "ambiguous" {
  const tokens = scanClause(clause);
  if (tokens === null) return "unreadable";
  const demand = readClause(tokens, beside);
  return demand === "ambiguous"
    ? demand
    : { demand, stretch: says(tokens, "stretch"), approximate: says(tokens, "approximate") };
}

function says(tokens: readonly Token[], kind: Token["kind"]): boolean {
  return tokens.some((token) => token.kind === kind);
}

function combined(readings: readonly Reading[], wording: string): Result<ParsedTarget, TargetProblem> {
  const demands = readings.filter(({ demand }) => demand !== null);
  const firm = demands.filter(({ stretch }) => !stretch);
  const meant = firm.length > 0 ? firm : demands;
  const [first, ...others] = meant;
  if (!first?.demand) return fail({ code: "unreadable", wording });
  const same = JSON.stringify(first.demand);
  if (others.some(({ demand }) => JSON.stringify(demand) !== same)) return fail({ code: "ambiguous", wording });
  // A word that stands in a clause of its own (力争，8件) belongs to the demand beside it.
  const loose = readings.filter(({ demand }) => demand === null);
  return ok({
    demand: first.demand,
    stretch: first.stretch || loose.some(({ stretch }) => stretch),
    approximate: [...meant, ...loose].some(({ approximate }) => approximate),
  });
}

function comparatorOf(column: string | null): Comparator | null {
  return column !== null && COMPARATORS.includes(column) ? (column as Comparator) : null;
}
