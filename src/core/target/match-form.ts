/** Finds the targets that the rows of somebody else's form ask for: by name, never by likeness (P22). */
import type { Indicator } from "../indicator/indicator";
import { matchIndicator, normalizeName } from "../indicator/match-indicator";
import type { TargetResult } from "./target";

export type FormMatch =
  | { readonly kind: "matched"; readonly target: TargetResult }
  /** No target bears the name; several do; or another row of the form bears it too. */
  | { readonly kind: "unmatched" | "several" | "repeated" };

export type FormMatches = {
  /** One for each name, in their order. */
  readonly matches: readonly FormMatch[];
  /** Targets that no row asks for. */
  readonly left: readonly TargetResult[];
};

/** A row is a target's when the names are spelt alike, or when both are names of one indicator. */
export function matchForm(
  names: readonly string[],
  targets: readonly TargetResult[],
  indicators: readonly Indicator[],
): FormMatches {
  const first = names.map((name) => matchOne(name, targets, indicators));
  const times = new Map<number, number>();
  for (const match of first) {
    if (match.kind === "matched") times.set(match.target.row, (times.get(match.target.row) ?? 0) + 1);
  }
  const matches = first.map((match): FormMatch =>
    match.kind === "matched" && (times.get(match.target.row) ?? 0) > 1 ? { kind: "repeated" } : match,
  );
  return { matches, left: targets.filter(({ row }) => !times.has(row)) };
}

function matchOne(name: string, targets: readonly TargetResult[], indicators: readonly Indicator[]): FormMatch {
  const wanted = plainName(name);
  const alike = targets.filter((target) => plainName(target.name) === wanted);
  if (alike.length > 0) return onlyOne(alike);
  const key = matchIndicator(wanted, indicators)?.id;
  return onlyOne(key === undefined ? [] : targets.filter(({ figure }) => figure === key));
}

function onlyOne(targets: readonly TargetResult[]): FormMatch {
  const [target, second] = targets;
  if (!target) return { kind: "unmatched" };
  return second ? { kind: "several" } : { kind: "matched", target };
}

const NUMBER_BEFORE = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)]?[.．、]?)(?=[^\d%年]{2})/u;

/** 1.新增国家高新技术企业（家） is 新增国家高新技术企业. */
function plainName(name: string): string {
  const bare = name.trim().replace(/[（(](?:单位[:：])?[^（）()]{1,4}[）)]$/u, "");
  return normalizeName(bare.replace(NUMBER_BEFORE, ""));
}
