/** Which places of a register are covered: 行政村 of the 乡镇村名录 that some row serves. */
import { decimal, dividedBy, times } from "../base/decimal";
import type { Ledger, LedgerSet } from "../ledger/ledger";
import { listItems } from "../ledger/list-value";
import { placeKey } from "../ledger/place-name";
import { columnsIn } from "./columns-of";
import { copesWithout, rowsMeeting, type Moment } from "./conditions";
import type { CoverageMeasure } from "./indicator";
import type { MissingReason } from "./figure";
import { evidenceOf, found, foundOther, missing, type Measured } from "./measured";

/** Why coverage cannot be told at all; null when it can. */
export function lackOfCoverage(measure: CoverageMeasure, { ledgers }: LedgerSet): MissingReason | null {
  const parts = [
    { id: measure.places, columns: measure.columns, where: [] },
    // What there is in all is told by the register alone.
    ...(measure.give === "total"
      ? []
      : [{ id: measure.by.ledger, columns: measure.by.columns, where: measure.by.where }]),
  ];
  for (const { id, columns, where } of parts) {
    const ledger = ledgers.get(id);
    if (!ledger) return { code: "no-ledger", what: id };
    if (ledger.count === 0) return { code: "empty-ledger", what: id };
    const has = (column: string): boolean => ledger.columns.has(column);
    const needed = where.filter((condition) => !copesWithout(condition, has)).map(({ column }) => column);
    const lacking = [...needed, ...columns].find((column) => !has(column));
    if (lacking !== undefined) return { code: "no-column", what: `${id}.${lacking}` };
  }
  return null;
}

/** Takes the coverage at a moment. A place counts once however often the register or the rows name it. */
export function measureCoverage(measure: CoverageMeasure, set: LedgerSet, moment: Moment): Measured {
  const lack = lackOfCoverage(measure, set);
  const places = set.ledgers.get(measure.places);
  if (lack || !places) return missing(lack ?? { code: "no-ledger", what: measure.places });
  const register = registerOf(places, measure.columns);
  const narrowest = measure.columns.at(-1) ?? "";
  if (register.keys.size === 0)
    return missing({ code: "empty-cells", what: `${measure.places}.${narrowest}`, count: places.count });
  const listed = evidenceOf(measure.places, register.rows, measure.columns);
  if (measure.give === "total") return found(decimal(register.keys.size), listed);
  const by = set.ledgers.get(measure.by.ledger);
  const rows = by ? (rowsMeeting(by, measure.by.where, moment) ?? []) : [];
  const covered = new Set(rows.flatMap((row) => (by ? placesIn(namesBy(by, row, measure), register) : [])));
  const evidence = [...listed, ...evidenceOf(measure.by.ledger, rows, columnsOfCover(measure))];
  return given(measure.give, { covered: covered.size, total: register.keys.size }, evidence);
}

/** The columns of the rows that cover: their conditions and the names of places. */
export function columnsOfCover({ by }: CoverageMeasure): readonly string[] {
  return [...new Set([...columnsIn(by.where), ...by.columns])];
}

function given(
  give: Exclude<CoverageMeasure["give"], "total">,
  { covered, total }: { readonly covered: number; readonly total: number },
  evidence: Measured["evidence"],
): Measured {
  switch (give) {
    case "covered":
      return found(decimal(covered), evidence);
    case "open":
      return found(decimal(total - covered), evidence);
    case "both":
      return foundOther({ kind: "coverage", covered: decimal(covered), total: decimal(total) }, evidence);
    case "share":
      return found(dividedBy(times(decimal(covered), "100"), decimal(total)) ?? "0", evidence);
  }
}

type Register = {
  readonly keys: ReadonlySet<string>;
  readonly rows: readonly number[];
  /** The narrowest name → the places that bear it. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
};

const BETWEEN = "\n";

function registerOf(places: Ledger, columns: readonly string[]): Register {
  const keys = new Set<string>();
  const rows: number[] = [];
  const byName = new Map<string, string[]>();
  for (let row = 0; row < places.count; row++) {
    const names = columns.map((column) => nameOf(places.columns.get(column)?.values[row]));
    const key = names.join(BETWEEN);
    if (names.includes("") || keys.has(key)) continue;
    keys.add(key);
    rows.push(row);
    const name = names.at(-1) ?? "";
    byName.set(name, [...(byName.get(name) ?? []), key]);
  }
  return { keys, rows, byName };
}

// A row may name several towns and several villages: a village is meant in whichever of the towns has it. Where no town
// is named, a village that only one town has is meant too; of several nobody can tell.
function placesIn([wider, narrower]: NamedPlaces, { keys, byName }: Register): readonly string[] {
  if (!narrower) return wider.filter((name) => keys.has(name));
  return narrower.flatMap((name) => {
    const bearing = byName.get(name) ?? [];
    if (wider.length === 0) return bearing.length === 1 ? bearing : [];
    return bearing.filter((key) => wider.some((town) => key === town + BETWEEN + name));
  });
}

/** The names in a row's wider column and, where there is one, its narrower. */
type NamedPlaces = readonly [readonly string[], (readonly string[])?];

function namesBy(by: Ledger, row: number, { by: { columns } }: CoverageMeasure): NamedPlaces {
  const [wider, narrower] = columns.map((column) => namesIn(by.columns.get(column)?.values[row]));
  return narrower ? [wider ?? [], narrower] : [wider ?? []];
}

function namesIn(value: unknown): readonly string[] {
  return listItems(value)
    .map(nameOf)
    .filter((name) => name !== "");
}

function nameOf(value: unknown): string {
  return typeof value === "string" ? placeKey(value) : "";
}
