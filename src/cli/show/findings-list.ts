/** The findings: gravest first, and among these the ones that change what the report prints (P5). None is left out. */
import type { Check } from "../../app/check";
import type { Finding, Severity } from "../../core/rule/rule";
import { countBySeverity, describeEffect } from "../../text/zh/check";
import { describeExplanation } from "../../text/zh/findings/describe-explanation";
import { describeFinding } from "../../text/zh/findings/describe-finding";
import { describePlaces } from "../../text/zh/findings/describe-places";
import { FINDING_STATE_WORDS } from "../../text/zh/rule-status";
import { SEVERITY_WORDS } from "../../text/zh/severity";
import { line, type Line } from "./line";

const SEVERITIES: readonly Severity[] = ["mandatory", "verify", "notice"];

export function findingsList(check: Check): readonly Line[] {
  const head = line(`审核问题：${countBySeverity(check.findings)}`, "heading");
  return [head, ...SEVERITIES.flatMap((severity) => ofSeverity(severity, check))];
}

function ofSeverity(severity: Severity, check: Check): readonly Line[] {
  const found = check.findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [];
  const changes = (finding: Finding): boolean => finding.affects.some((key) => check.printed.has(key));
  const ordered = [...found.filter(changes), ...found.filter((finding) => !changes(finding))];
  const head = line(`【${SEVERITY_WORDS[severity]}】`, severity);
  return [head, ...ordered.flatMap((finding, at) => findingLines(finding, at + 1, check))];
}

function findingLines(finding: Finding, number: number, check: Check): readonly Line[] {
  const state = finding.state === "open" ? "" : `〔${FINDING_STATE_WORDS[finding.state]}〕`;
  const places = describePlaces(finding.at);
  return [
    line(`${String(number).padStart(3)}. ${finding.rule} ${describeFinding(finding)}${state}`),
    line(`     ${places === "" ? "" : `位置：${places}  `}${effectOf(finding, check)}`, "quiet"),
    ...(finding.explanation ? [line(`     ${describeExplanation(finding.explanation)}`, "quiet")] : []),
  ];
}

function effectOf({ affects }: Finding, { figures, printed }: Check): string {
  const nameOf = (key: string): string => figures.get(key)?.name ?? key;
  return describeEffect(
    affects.filter((key) => printed.has(key)).map(nameOf),
    affects.filter((key) => !printed.has(key)).map(nameOf),
  );
}
