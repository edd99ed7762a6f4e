/** Compares other people's lists of one ledger with our own, by the values that name a row. Pure; writes nothing. */
import type { LedgerSchema } from "../ledger/schema";
import type { CollectRow } from "./collect-row";
import type { FileShare, LedgerComparison, NewRow } from "./comparison";
import { judgeNamed, keptCells, type Verdict } from "./judge-named";
import { contentOf, matchUnnamed } from "./match-unnamed";

/** One thing: our rows of it, theirs, and what they come to. */
type Entry = {
  readonly ours: readonly CollectRow[];
  readonly theirs: readonly CollectRow[];
  readonly verdict: Verdict;
};

export function compareLists(
  schema: LedgerSchema,
  ours: readonly CollectRow[],
  theirs: readonly CollectRow[],
): LedgerComparison {
  const entries = [...namedEntries(ours, theirs), ...unnamedEntries(schema, ours, theirs)];
  const known = new Set(entries.flatMap((entry) => entry.ours));
  const verdicts = entries.map(({ verdict }) => verdict);
  return {
    schema,
    ours: ours.length,
    theirs: entries.length,
    added: verdicts.flatMap((verdict) => (verdict.kind === "added" ? verdict.row : [])),
    changed: verdicts.flatMap((verdict) => (verdict.kind === "changed" ? verdict.row : [])),
    conflicts: verdicts.flatMap((verdict) => (verdict.kind === "conflict" ? verdict.conflict : [])),
    missing: ours.filter((row) => !known.has(row)),
    same: count(entries, "same"),
    repeated: entries.reduce((sum, entry) => sum + repeatsIn(entry.theirs), 0),
    kept: entries.reduce((sum, entry) => sum + keptCells(entry.ours, entry.theirs), 0),
    files: sharesOf(entries, ours.length),
  };
}

function namedEntries(ours: readonly CollectRow[], theirs: readonly CollectRow[]): readonly Entry[] {
  const own = byKey(ours);
  return [...byKey(theirs)].map(([key, rows]): Entry => {
    const mine = own.get(key) ?? [];
    return { ours: mine, theirs: rows, verdict: judgeNamed(mine, rows) };
  });
}

/** Rows without a name: an equal row of ours answers for them, and equal rows of several lists are one. */
function unnamedEntries(
  schema: LedgerSchema,
  ours: readonly CollectRow[],
  theirs: readonly CollectRow[],
): readonly Entry[] {
  const unnamed = theirs.filter(({ key }) => key === null);
  const equals = matchUnnamed(ours, unnamed);
  const together = new Map<CollectRow | string, CollectRow[]>();
  for (const row of unnamed) {
    const what = equals.get(row) ?? contentOf(row);
    together.set(what, [...(together.get(what) ?? []), row]);
  }
  return [...together].map(([what, rows]): Entry => {
    if (typeof what !== "string") return { ours: [what], theirs: rows, verdict: { kind: "same" } };
    return { ours: [], theirs: rows, verdict: { kind: "added", row: newRow(rows, schema) } };
  });
}

function newRow(sources: readonly CollectRow[], { key }: LedgerSchema): NewRow {
  return { cells: sources[0]?.cells ?? new Map(), sources, isUnnamed: key.length > 0 };
}

function byKey(rows: readonly CollectRow[]): ReadonlyMap<string, readonly CollectRow[]> {
  const groups = new Map<string, CollectRow[]>();
  for (const row of rows) {
    if (row.key === null) continue;
    const others = groups.get(row.key);
    if (others) others.push(row);
    else groups.set(row.key, [row]);
  }
  return groups;
}

function repeatsIn(rows: readonly CollectRow[]): number {
  return rows.length - new Set(rows.map(contentOf)).size;
}

function count(entries: readonly Entry[], kind: Verdict["kind"]): number {
  return entries.filter(({ verdict }) => verdict.kind === kind).length;
}

function sharesOf(entries: readonly Entry[], ours: number): readonly FileShare[] {
  const files = new Set(entries.flatMap(({ theirs }) => theirs.map(({ from }) => from.file)));
  return [...files].map((file): FileShare => {
    const own = entries.filter(({ theirs }) => theirs.some(({ from }) => from.file === file));
    const known = new Set(own.flatMap((entry) => entry.ours)).size;
    return {
      file,
      rows: own.reduce((sum, { theirs }) => sum + theirs.filter(({ from }) => from.file === file).length, 0),
      added: count(own, "added"),
      changed: count(own, "changed"),
      same: count(own, "same"),
      conflicts: count(own, "conflict"),
      missing: ours - known,
    };
  });
}
