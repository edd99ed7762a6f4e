/** A whole check as a person reads it in a terminal. */
import { dirname, join } from "node:path";
import { openMatters, type Check } from "../../app/check";
import type { Pack } from "../../pack/pack";
import { describeConclusion, describeGaps, describeListConclusion } from "../../text/zh/check";
import { typed } from "../file-argument";
import { checkHead } from "./check-head";
import { explanationsList } from "./explanations-list";
import { findingsList } from "./findings-list";
import { line, type Line } from "./line";
import { coverageLines, rulesList, rulesSummary } from "./rules-list";
import { targetsTable } from "./targets-table";

const NOT_IN_A_FILE_NAME = /[\\/:*?"<>|\p{Cc}]/gu;

/** `workbook` is the path the person typed, for the command that comes next. */
export type Shown = { readonly workbook: string; readonly rules: "summary" | "all" };

export function checkLines(check: Check, pack: Pack, { workbook, rules }: Shown): readonly Line[] {
  const ruleLines = rules === "all" ? rulesList : rulesSummary;
  return [
    ...checkHead(check),
    line(""),
    ...findingsList(check),
    line(""),
    ...explanationsList(check),
    // A list of its own has no targets, and no report to lack anything.
    ...(isList(check) ? [] : [...targetsTable(check, pack), line(""), ...gapsLine(check)]),
    ...ruleLines(check.rules, [...pack.rules, ...check.ownRules]),
    ...(rules === "all" ? [line(""), ...coverageLines(pack)] : []),
    line(""),
    conclusion(check, pack, workbook),
  ];
}

function isList({ ledgers }: Check): boolean {
  return ledgers.parameterSheet === null;
}

function gapsLine(check: Check): readonly Line[] {
  const { gaps } = openMatters(check);
  return gaps.length === 0 ? [] : [line(describeGaps(gaps), "heading"), line("")];
}

function conclusion(check: Check, pack: Pack, workbook: string): Line {
  const open = openMatters(check);
  if (isList(check)) return line(`结论：${describeListConclusion(open)}`, "heading");
  const command = `keji report ${typed(workbook)} -o ${typed(join(dirname(workbook), reportName(check, pack)))}`;
  return line(`结论：${describeConclusion(open, command)}`, open.mandatory > 0 ? "mandatory" : "heading");
}

function reportName({ ledgers, time }: Check, pack: Pack): string {
  const { bureau } = pack.names(ledgers);
  return `${typeof bureau === "string" ? bureau.replace(NOT_IN_A_FILE_NAME, "") : ""}${time.year}年工作总结.docx`;
}
