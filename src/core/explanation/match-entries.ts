/** Finds the finding that each row of 核实说明 is about: by rule and key, and among findings of one key by their values. */
import type { Explained } from "../rule/explained";
import type { Finding } from "../rule/rule";
import { oneLine, seenText, seenTexts, sharedKey, valuesHash } from "./bound-values";
import type { ExplanationEntry } from "./explanation-entry";

/** "same": its values are those the row was written for; "unknown": the row does not tell which they were. */
export type Binding = "same" | "changed" | "unknown";

export type Matched = {
  readonly entry: ExplanationEntry;
  readonly finding: Finding;
  readonly binding: Binding;
};

type Known = { readonly finding: Finding; readonly hash: string; readonly text: string; readonly texts: string };

type By = {
  /** The id of the rule that a row names; null when there is none. */
  readonly ruleOf: (written: string) => string | null;
  readonly explainedOf: (rule: string) => Explained;
};

/** The matches in the rows' order; null for a row whose finding is not there. */
export function matchEntries(
  entries: readonly ExplanationEntry[],
  findings: readonly Finding[],
  by: By,
): readonly (Matched | null)[] {
  const groups = groupsOf(findings, new Set(entries.map((entry) => groupKey(by.ruleOf(entry.rule), entry.key))), by);
  const rows = entries.map((entry): Row => {
    const known = groups.get(groupKey(by.ruleOf(entry.rule), entry.key)) ?? [];
    return { entry, known, match: null };
  });
  const claimed = new Set<Finding>();
  // Rows that fit with key and values take theirs before others look for what is left.
  claimSame(rows, claimed, ({ known, entry }) => known.find((one) => isNamed(one, entry) && isSame(one, entry)));
  claimSame(rows, claimed, ({ known, entry }) => {
    const same = known.filter((one) => isSame(one, entry));
    return same.find(({ finding }) => !claimed.has(finding)) ?? same[0];
  });
  return rows.map((row) => row.match ?? changedMatch(row, claimed));
}

type Row = { readonly entry: ExplanationEntry; readonly known: readonly Known[]; match: Matched | null };

function claimSame(rows: readonly Row[], claimed: Set<Finding>, pick: (row: Row) => Known | undefined): void {
  for (const row of rows) {
    const found = row.match ? undefined : pick(row);
    if (!found) continue;
    claimed.add(found.finding);
    row.match = { entry: row.entry, finding: found.finding, binding: "same" };
  }
}

// What is found here is not taken: of several rows about a changed value, each tells of it.
function changedMatch({ entry, known }: Row, claimed: ReadonlySet<Finding>): Matched | null {
  const free = known.filter(({ finding }) => !claimed.has(finding));
  const isItself = (one: Known): boolean => isNamed(one, entry);
  const found = free.find(isItself) ?? free[0] ?? known.find(isItself);
  if (!found) return null;
  const binding = entry.hash === null && entry.seen === "" ? "unknown" : "changed";
  return { entry, finding: found.finding, binding };
}

function groupKey(rule: string | null, key: string): string {
  return `${rule ?? ""}\n${sharedKey(key)}`;
}

function groupsOf(
  findings: readonly Finding[],
  wanted: ReadonlySet<string>,
  { explainedOf }: By,
): ReadonlyMap<string, readonly Known[]> {
  const groups = new Map<string, Known[]>();
  for (const finding of findings) {
    const group = groupKey(finding.rule, finding.key);
    if (!wanted.has(group)) continue;
    const explained = explainedOf(finding.rule);
    const known = {
      finding,
      hash: valuesHash(finding, explained),
      text: seenText(finding, explained),
      texts: seenTexts(finding, explained).join("；"),
    };
    const others = groups.get(group);
    if (others) others.push(known);
    else groups.set(group, [known]);
  }
  return groups;
}

function isNamed({ finding }: Known, { key }: ExplanationEntry): boolean {
  return oneLine(finding.key) === key;
}

/** 校验标识 decides; a row that a person wrote by hand is held against what it says was filled in. */
function isSame({ hash, text, texts }: Known, entry: ExplanationEntry): boolean {
  if (entry.hash !== null) return entry.hash === hash;
  const written = entry.seen.replace(/[;；]\s*/gu, "；");
  return written !== "" && (written === text || written === texts);
}
