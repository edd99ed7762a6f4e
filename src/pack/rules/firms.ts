/** The firms that ledgers are about, found by credit code or by name. */
import { matchingKey } from "../../core/identifier/company-name";
import type { Ledger, Value } from "../../core/ledger/ledger";
import type { LedgerSchema } from "../../core/ledger/schema";
import { PAUSE } from "../../core/rule/rule";
import { gather } from "./gather";
import { ownersIn } from "./owners";
import { pausesAt, type Pausing } from "./pauses";
import { readerOf, valuesOf } from "./sight";

/** The columns that name the firm a row is about. */
export type FirmColumns = { readonly name: string; readonly code: string };

/** 企业名称 and 统一社会信用代码, as most ledgers of firms have them. */
export const FIRM: FirmColumns = { name: "name", code: "uscc" };

/** The credit code of a ledger and the name that stands before it; null where rows are not about firms with a code. */
export function firmColumns({ columns }: LedgerSchema): FirmColumns | null {
  const at = columns.findIndex(({ type }) => type.kind === "identifier" && type.identifier === "uscc");
  const code = columns[at];
  const name = columns
    .slice(0, Math.max(at, 0))
    .reverse()
    .find(({ type }) => type.kind === "name");
  return code && name ? { name: name.key, code: code.key } : null;
}

export type Firms = {
  /** Credit code → row, the first in sheet order. */
  readonly byCode: ReadonlyMap<string, number>;
  /** Matching key of the name → row. */
  readonly byName: ReadonlyMap<string, number>;
};

/** Every firm, or those of the rows to `keep`. */
export function* firmsOf(ledger: Ledger, keep: (row: number) => boolean = () => true): Pausing<Firms> {
  const [codes, names] = [valuesOf(ledger, "uscc"), valuesOf(ledger, "name")];
  const byCode = new Map<string, number>();
  const byName = new Map<string, number>();
  for (let row = 0; row < ledger.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    if (!keep(row)) continue;
    const [code, name] = [codes[row], names[row]];
    if (typeof code === "string") remember(byCode, code, row);
    if (typeof name === "string") remember(byName, matchingKey(name), row);
  }
  return { byCode, byName };
}

function remember(rows: Map<string, number>, key: string, row: number): void {
  if (key !== "" && !rows.has(key)) rows.set(key, row);
}

/** The row of a firm by its code, or by its name where it has none. */
export function firmRow(firms: Firms, code: unknown, name: unknown): number | null {
  if (typeof code === "string") return firms.byCode.get(code) ?? null;
  return typeof name === "string" ? (firms.byName.get(matchingKey(name)) ?? null) : null;
}

/** A firm as a ledger's rows name it: its code, and its name or those of several owners. */
export type NamedFirm = { readonly code: string | null; readonly names: string; readonly rows: number[] };

/** A ledger's firms in sheet order, one for each code and name, with their rows. */
export function* firmsIn(
  ledger: Ledger,
  columns: FirmColumns,
  keep: (row: number) => boolean = () => true,
): Pausing<readonly NamedFirm[]> {
  const [codeOf, nameOf] = [readerOf(ledger, columns.code), readerOf(ledger, columns.name)];
  const firms = new FirmList();
  for (let row = 0; row < ledger.count; row++) {
    if (pausesAt(row)) yield PAUSE;
    const [code, name] = [codeOf(row), nameOf(row)];
    if ((code !== null || name !== null) && keep(row)) firms.named(code, name).rows.push(row);
  }
  return firms.all;
}

/** Firms by code and name. Nearly every code has one name, so that the names beside the first are kept apart. */
class FirmList {
  readonly all: NamedFirm[] = [];
  private readonly firsts = new Map<Value, NamedFirm>();
  private readonly others = new Map<string, NamedFirm>();

  named(code: Value, name: Value): NamedFirm {
    const names = String(name ?? "");
    const first = this.firsts.get(code);
    if (first?.names === names) return first;
    const other = first ? this.others.get(`${code}\n${names}`) : undefined;
    return other ?? this.add(code, names, first !== undefined);
  }

  private add(code: Value, names: string, another: boolean): NamedFirm {
    const firm: NamedFirm = { code: code === null ? null : String(code), names, rows: [] };
    this.all.push(firm);
    if (another) this.others.set(`${code}\n${names}`, firm);
    else this.firsts.set(code, firm);
    return firm;
  }
}

/** Who a row names, without the rows. */
export type Who = Pick<NamedFirm, "code" | "names">;

/**
 * The rows of another ledger about the same firm, in sheet order: those with its code, and those with one of its names. A code
 * that was mistyped, or a name that was changed, then loses no row; each is told by its own rule.
 */
export function* rowsByFirm(
  ledger: Ledger,
  columns: FirmColumns,
  keep: (row: number) => boolean = () => true,
): Pausing<(who: Who) => readonly number[]> {
  const byCode = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const firms = yield* firmsIn(ledger, columns, keep);
  for (const [at, { code, names, rows }] of firms.entries()) {
    if (pausesAt(at)) yield PAUSE;
    const keys = ownersIn(names).map(matchingKey);
    for (const row of rows) {
      if (code !== null) gather(byCode, code, row);
      for (const key of keys) gather(byName, key, row);
    }
  }
  return ({ code, names }) => {
    const found = new Set(code === null ? [] : byCode.get(code));
    for (const name of ownersIn(names)) for (const row of byName.get(matchingKey(name)) ?? []) found.add(row);
    return [...found].sort((a, b) => a - b);
  };
}
