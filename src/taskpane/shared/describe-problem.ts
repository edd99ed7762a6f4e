/** A problem in the pane's words: what happened, what to do next, and details for whoever helps. Never a cell's value. */
import type { TFunction } from "i18next";
import type { FoundSheet } from "../../core/ledger/find-ledgers";
import type { PaneProblem } from "./pane-problem";

export type ToldProblem = { readonly what: string; readonly next: string };

export function describePaneProblem(problem: PaneProblem, t: TFunction): ToldProblem {
  const facts = factsOf(problem, t);
  const code = problem.code === "not-supported" && problem.what === HIDDEN_SHEET ? HIDDEN_SHEET : problem.code;
  return { what: t(`problem.${code}.what`, facts), next: t(`problem.${code}.next`, facts) };
}

/** A host's word for a sheet that cannot be gone to. */
const HIDDEN_SHEET = "hidden-sheet";
const NAMES_SHOWN = 6;
const SHEETS_SHOWN = 4;

type Facts = Partial<Record<"where" | "what" | "lookedFor" | "found", string>>;

function factsOf(problem: PaneProblem, t: TFunction): Facts {
  switch (problem.code) {
    case "protected":
    case "too-large":
    case "changed-while-reading":
    case "changed-since":
    case "newer-format":
      return { where: whereText(problem.sheet, t) };
    case "gone":
    case "not-supported":
      return { what: problem.what };
    case "no-ledger":
    case "no-parameters":
      return { lookedFor: namesOf(problem.lookedFor), found: foundText(problem.found, t) };
    default:
      return {};
  }
}

function whereText(sheet: string | null, t: TFunction): string {
  return sheet === null ? t("problem.wholeWorkbook") : t("problem.onSheet", { sheet });
}

function namesOf(names: readonly string[]): string {
  return names.slice(0, NAMES_SHOWN).join("、");
}

function foundText(found: readonly FoundSheet[], t: TFunction): string {
  if (found.length === 0) return t("problem.noSheets");
  const sheets = found
    .slice(0, SHEETS_SHOWN)
    .map(({ sheet, headers }) => `${sheet}〔${headers.length === 0 ? t("problem.noHeaders") : namesOf(headers)}〕`);
  return found.length > SHEETS_SHOWN ? `${sheets.join("、")} …` : sheets.join("、");
}

/** What is copied for support: code, place and versions. Sheet names, headers and values stay in the pane. */
export function problemDetails(problem: PaneProblem, version: string): string {
  const lines = [`keji ${version}`, `problem ${problem.code}`];
  if ("detail" in problem) lines.push(problem.detail);
  if (problem.code === "not-supported") lines.push(problem.what);
  return lines.join("\n");
}
