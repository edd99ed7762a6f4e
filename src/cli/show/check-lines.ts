/** A whole check as a person reads it in a terminal. */
import { openMatters, type Check } from "../../app/check";
import type { Pack } from "../../pack/pack";
import { describeConclusion } from "../../text/zh/check";
import { typed } from "../file-argument";
import { checkHead } from "./check-head";
import { findingsList } from "./findings-list";
import { line, type Line } from "./line";
import { rulesList, rulesSummary } from "./rules-list";
import { targetsTable } from "./targets-table";

/** `workbook` is the path the person typed, for the command that comes next. */
export type Shown = { readonly workbook: string; readonly rules: "summary" | "all" };

export function checkLines(check: Check, pack: Pack, { workbook, rules }: Shown): readonly Line[] {
  const ruleLines = rules === "all" ? rulesList : rulesSummary;
  return [
    ...checkHead(check),
    line(""),
    ...findingsList(check),
    line(""),
    ...targetsTable(check, pack),
    line(""),
    ...ruleLines(check.rules, pack.rules),
    line(""),
    conclusion(check, workbook),
  ];
}

function conclusion(check: Check, workbook: string): Line {
  const open = openMatters(check);
  const command = `keji report ${typed(workbook)} -o ${typed(reportName(workbook))}`;
  return line(`结论：${describeConclusion(open, command)}`, open.mandatory > 0 ? "mandatory" : "heading");
}

function reportName(workbook: string): string {
  return `${workbook.replace(/\.[A-Za-z]+$/, "")}工作总结.docx`;
}
