/** Takes down every figure that has a value with the rows behind it, as far as they may be kept (P7, P23). */
import { maskPersonalData } from "../identifier/personal-data";
import { decimalOf, type Figure, type Figures } from "../indicator/figure";
import { formatFigure, withNature } from "../indicator/format-figure";
import type { Ledger, LedgerSet } from "../ledger/ledger";
import { businessKeys, rowHash } from "../rule/finding-key";
import { TARGET_LEDGER } from "../target/target-rows";
import { readRow } from "./figure-rows";
import { PARAMETER_SHEET, type Retained, type RetainedFigure, type RetainedRow } from "./retained";

export type RetainInput = {
  /** Those to be kept, in order. */
  readonly keys: readonly string[];
  readonly figures: Figures;
  readonly ledgers: LedgerSet;
  /** What the text layer says of a figure. */
  readonly describe: (figure: Figure) => { readonly period: string; readonly paragraph: string };
};

/** What one cell of Excel can hold. */
const LONGEST = 32_000;

/** Figures without a value rest on nothing and are left out. */
export function retainFigures({ keys, figures, ledgers, describe }: RetainInput): Pick<Retained, "figures" | "rows"> {
  const kept = keys.flatMap((key) => figures.get(key) ?? []).filter(({ value }) => value.kind !== "missing");
  const uses = usesOf(kept, ledgers);
  return {
    figures: kept.map((figure) => retainedFigure(figure, ledgers, describe(figure))),
    rows: [
      ...parameterRows(kept, ledgers),
      ...[...uses].flatMap(([id, of]) => ledgerRows(ledgers.ledgers.get(id), of)),
    ],
  };
}

type Read = { readonly ledger: string; readonly rows: readonly number[]; readonly columns: readonly string[] };
/** The columns that were read in a ledger, and row → the figures it counts for. */
type Uses = { readonly columns: Set<string>; readonly rows: Map<number, string[]> };

function readsOf({ evidence }: Figure): readonly Read[] {
  return evidence.flatMap((one): readonly Read[] => {
    if (one.kind === "rows") return [one];
    return one.kind === "target" ? [{ ledger: TARGET_LEDGER, rows: [one.row], columns: [one.column] }] : [];
  });
}

function usesOf(figures: readonly Figure[], { ledgers }: LedgerSet): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>([...ledgers.keys()].map((id) => [id, { columns: new Set(), rows: new Map() }]));
  for (const figure of figures) {
    for (const { ledger, rows, columns } of readsOf(figure)) {
      const of = uses.get(ledger);
      if (!of) continue;
      for (const column of columns) of.columns.add(column);
      for (const row of rows) {
        const keys = of.rows.get(row);
        if (!keys) of.rows.set(row, [figure.key]);
        else if (keys[keys.length - 1] !== figure.key) keys.push(figure.key);
      }
    }
  }
  return uses;
}

function ledgerRows(ledger: Ledger | undefined, uses: Uses): readonly RetainedRow[] {
  if (!ledger || uses.rows.size === 0) return [];
  const columns = new Set([...uses.columns, ...ledger.schema.key]);
  const idOf = rowIds(ledger);
  return [...uses.rows.keys()]
    .sort((a, b) => a - b)
    .map((index) => {
      const { sheet, row, cells } = readRow(ledger, index, columns);
      return {
        ...{ ledger: ledger.schema.name, id: idOf(index), sheet, row, usedBy: uses.rows.get(index) ?? [] },
        cells: new Map(cells.flatMap(({ name, text }) => (text === null ? [] : [[name, cut(text)]]))),
      };
    });
}

// Which firm is in the survey is the survey's own; rows that share a key are told apart in their order.
function rowIds(ledger: Ledger): (row: number) => string {
  if (ledger.schema.confidential) return () => "";
  const keyOf = businessKeys(ledger);
  const times = new Map<string, number>();
  const ids = Array.from({ length: ledger.count }, (_, row) => {
    const key = maskPersonalData(keyOf(row) ?? rowHash(ledger, row));
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}#${time}`;
  });
  return (row) => ids[row] ?? "";
}

function parameterRows(figures: readonly Figure[], ledgers: LedgerSet): readonly RetainedRow[] {
  const uses = new Map<string, string[]>();
  for (const { key, evidence } of figures) {
    for (const one of evidence) {
      if (one.kind === "parameter") uses.set(one.parameter, [...(uses.get(one.parameter) ?? []), key]);
    }
  }
  return [...uses].flatMap(([parameter, usedBy]) => {
    const line = ledgers.parameters.get(parameter);
    if (!line) return [];
    const cells = new Map([["值", cut(maskPersonalData(String(line.value ?? "")))]]);
    return [{ ledger: PARAMETER_SHEET, id: line.name, sheet: line.place.sheet, row: line.place.row, usedBy, cells }];
  });
}

function retainedFigure(
  figure: Figure,
  ledgers: LedgerSet,
  { period, paragraph }: { readonly period: string; readonly paragraph: string },
): RetainedFigure {
  const reads = new Map<string, readonly string[]>();
  for (const { ledger: id, columns } of readsOf(figure)) {
    const schema = ledgers.ledgers.get(id)?.schema;
    if (!schema) continue;
    const names = schema.columns.filter(({ key }) => columns.includes(key)).map(({ name }) => name);
    reads.set(schema.name, [...new Set([...(reads.get(schema.name) ?? []), ...names])]);
  }
  if (figure.evidence.some(({ kind }) => kind === "parameter")) reads.set(PARAMETER_SHEET, ["值"]);
  const shown = formatFigure(figure);
  return {
    key: figure.key,
    name: figure.name,
    display: shown === null ? "" : cut(withNature(shown, figure)),
    value: decimalOf(figure) ?? "",
    unit: figure.unit,
    scope: figure.scope ?? "",
    period,
    asOf: figure.asOf,
    rows: readsOf(figure).reduce((count, { rows }) => count + rows.length, 0),
    reads,
    from: figure.from.filter((key) => key !== figure.key),
    paragraph: cut(paragraph),
  };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
