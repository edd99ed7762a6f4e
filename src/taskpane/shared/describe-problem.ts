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

/** Any problem as support needs it: `detail` and `what` are places and names of the program, never words of a person. */
type Reported = { readonly code: string; readonly detail?: string; readonly what?: string };

/** What is copied for support: code, place and versions. Sheet names, headers and values stay in the pane. */
export function problemDetails({ code, detail, what }: Reported, version: string): string {
  const more = [detail, code.endsWith("not-supported") ? what : undefined].filter((line) => line !== undefined);
  return [`keji ${version}`, `problem ${code}`, ...more].join("\n");
}
