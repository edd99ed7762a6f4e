/** The findings as the list shows them: those that change the report first (P5), in groups, filtered. Nothing is capped. */
import type { Check } from "../../app/check";
import { placeAddress } from "../../core/base/a1";
import { never } from "../../core/base/never";
import type { Finding } from "../../core/rule/rule";
import type { Pack } from "../../pack/pack";
import { describeFinding } from "../../text/zh/findings/describe-finding";
import type { FindingFilter } from "./pane-state";

/** What a group is of: a rule, a ledger, the 参数表, figures, or a sheet without a ledger. */
export type GroupOf =
  { readonly kind: "rule" | "ledger" | "sheet"; readonly id: string } | { readonly kind: "parameters" | "figures" };

export type FindingRow =
  | { readonly kind: "part"; readonly part: "printed" | "other"; readonly count: number }
  | { readonly kind: "group"; readonly of: GroupOf; readonly count: number; readonly key: string }
  | {
      readonly kind: "finding";
      readonly finding: Finding;
      /** From 1, among the findings shown. */ readonly number: number;
    };

/** The rows of the list in order; the findings keep the check's order within their group. */
export function findingRows(check: Check, pack: Pack, filter: FindingFilter): readonly FindingRow[] {
  const shown = check.findings.filter(filterOf(check, pack, filter));
  const changes = ({ affects }: Finding): boolean => affects.some((key) => check.printed.has(key));
  const rows: FindingRow[] = [];
  let number = 0;
  for (const part of ["printed", "other"] as const) {
    const findings = shown.filter((finding) => changes(finding) === (part === "printed"));
    if (findings.length === 0) continue;
    rows.push({ kind: "part", part, count: findings.length });
    for (const [key, { of, members }] of groupsOf(findings, check, filter.grouping)) {
      rows.push({ kind: "group", of, count: members.length, key: `${part} ${key}` });
      for (const finding of members) rows.push({ kind: "finding", finding, number: ++number });
    }
  }
  return rows;
}

type Groups = Map<string, { readonly of: GroupOf; readonly members: Finding[] }>;

function groupsOf(findings: readonly Finding[], check: Check, grouping: FindingFilter["grouping"]): Groups {
  const groups: Groups = new Map();
  for (const finding of findings) {
    const of: GroupOf = grouping === "rule" ? { kind: "rule", id: finding.rule } : ledgerOf(finding, check);
    const key = "id" in of ? `${of.kind} ${of.id}` : of.kind;
    const group = groups.get(key);
    if (group) group.members.push(finding);
    else groups.set(key, { of, members: [finding] });
  }
  return groups;
}

/** A finding's key begins with what it is about. */
function ledgerOf({ key, at }: Finding, { ledgers }: Check): GroupOf {
  const about = key.slice(0, key.indexOf("/"));
  if (ledgers.ledgers.has(about)) return { kind: "ledger", id: about };
  if (about === "T0") return { kind: "parameters" };
  const sheet = at[0]?.sheet;
  if (about === "figure" || sheet === undefined) return { kind: "figures" };
  return { kind: "sheet", id: sheet };
}

function filterOf(check: Check, pack: Pack, { severities, state, text }: FindingFilter): (finding: Finding) => boolean {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const names = new Map([...pack.rules, ...check.ownRules].map(({ id, name }) => [id, name]));
  return (finding) => {
    if (severities.length > 0 && !severities.includes(finding.severity)) return false;
    if (state !== "any" && finding.state !== state) return false;
    if (words.length === 0) return true;
    const searched = searchText(finding, check, names.get(finding.rule) ?? "");
    return words.every((word) => searched.includes(word));
  };
}

const SEARCHED = new WeakMap<Finding, string>();

function searchText(finding: Finding, { figures }: Check, rule: string): string {
  const known = SEARCHED.get(finding);
  if (known !== undefined) return known;
  const cells = finding.at.map(placeAddress).join(" ");
  const affects = finding.affects.map((key) => figures.get(key)?.name ?? key).join(" ");
  const text = `${finding.rule} ${rule} ${describeFinding(finding)} ${cells} ${affects}`.toLowerCase();
  SEARCHED.set(finding, text);
  return text;
}

export type Step = "next" | "previous" | "first" | "last" | "page-down" | "page-up";
const PAGE = 8;

/** The finding that a key leads to from another one; from none, the first or the last. */
export function stepFrom(rows: readonly FindingRow[], from: string | null, step: Step): Finding | null {
  const findings = rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : []));
  const at = findings.findIndex(({ id }) => id === from);
  return findings[Math.min(findings.length - 1, Math.max(0, positionAfter(step, at, findings.length)))] ?? null;
}

function positionAfter(step: Step, at: number, count: number): number {
  switch (step) {
    case "next":
      return at + 1;
    case "previous":
      return at - 1;
    case "page-down":
      return at + PAGE;
    case "page-up":
      return at - PAGE;
    case "first":
      return 0;
    case "last":
      return count - 1;
    default:
      return never(step);
  }
}
