/** Puts a verification into its wire form. */
import type { ProofFinding, ReadNumber } from "../../core/proofreading/proof";
import type { Facts } from "../../core/proofreading/facts";
import type { Where } from "../../core/proofreading/passage";
import { describeExpected, describeProofFinding, describeWhere, type ToldFinding } from "../../text/zh/proofreading";
import type { Verification } from "../verify-report";
import type { VerifyJson } from "./verify-json";

export function verifyToJson(verification: Verification): VerifyJson {
  const { holds, against, isLinked, workbook, figures, numbers, findings, facts } = verification;
  return {
    format: 1,
    holds,
    against,
    linked: isLinked,
    workbook: workbook && {
      name: workbook.name,
      identity: workbook.identity,
      same: workbook.isSameWorkbook,
      unchanged: workbook.isUnchanged,
    },
    figures: figures.map(({ where, ...figure }) => ({ ...figure, where: whereJson(where) })),
    numbers: numbers.map((number) => numberJson(number, facts)),
    findings: findings.map((finding) => findingJson(finding, facts)),
  };
}

export function whereJson(where: Where): VerifyJson["figures"][number]["where"] {
  return { name: describeWhere(where), part: where.part, paragraph: where.paragraph, cell: where.cell };
}

function nameOf(key: string, facts: Facts): string {
  return facts.figures.get(key)?.name ?? key;
}

export function numberJson(number: ReadNumber, facts: Facts): VerifyJson["numbers"][number] {
  const { token, state, aspect, figures, quote, where } = number;
  return {
    text: token.text,
    state,
    aspect,
    figures: figures.map((key) => ({ key, name: nameOf(key, facts) })),
    expected: expectedText(number, facts),
    quote,
    where: whereJson(where),
  };
}

/** The value that a number should have, as people write it. */
function expectedText({ expected, aspect, figures, token }: ReadNumber, facts: Facts): string | null {
  const fact = facts.figures.get(figures[0] ?? "");
  if (expected === null || !fact) return null;
  const unit = aspect === "gap" && fact.unit === "%" ? "个百分点" : fact.unit;
  return describeExpected(expected, { aspect, unit, decimals: fact.decimals, written: token.unit });
}

export function findingJson(finding: ProofFinding, facts: Facts): VerifyJson["findings"][number] {
  const { code, severity, at } = finding;
  const message = describeProofFinding(toldOf(finding, facts));
  return { code, severity, message, at: at.map(({ quote, where }) => ({ quote, where: whereJson(where) })) };
}

// A finding knows a figure by its key; a sentence wants its name and unit.
function toldOf(finding: ProofFinding, facts: Facts): ToldFinding {
  if (!("figure" in finding)) return finding;
  const { figure, ...rest } = finding;
  const fact = facts.figures.get(figure);
  const named = { ...rest, name: nameOf(figure, facts) };
  return named.code === "direction" ? { ...named, unit: fact?.unit ?? "", decimals: fact?.decimals ?? 2 } : named;
}
