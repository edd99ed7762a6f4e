/** The rows in which ours and theirs differ, by what is done with them, as they are shown and copied. */
import type { TFunction } from "i18next";
import type { LedgerPlan } from "../../app/collect/plan-ledger";
import type { CellsAt } from "../../app/ports";
import { cellAddress } from "../../core/base/a1";
import { rowPlace, type CollectRow } from "../../core/collect/collect-row";
import type { CellChange, ChangedRow, Conflict, NewRow } from "../../core/collect/comparison";
import { describeCell, describeRow } from "../../text/zh/collect";
import type { Purpose } from "../shared/collect-state";

export type SectionKind = "added" | "changed" | "conflicts" | "missing";

/** One row: what names it, where it stands with us, where it comes from, and what is said of its cells. */
export type ShownRow = {
  readonly name: string;
  readonly at: readonly CellsAt[];
  readonly from: string;
  readonly cells: readonly string[];
  /** What else a new row is written with; "" where its name says it all. */
  readonly rest: string;
};

export type Section = {
  readonly kind: SectionKind;
  readonly title: string;
  readonly rows: readonly ShownRow[];
};

/** Those that hold something. No value of a confidential ledger is shown: its rows are told by their places alone (P23). */
export function rowSections(plan: LedgerPlan, purpose: Purpose, t: TFunction): readonly Section[] {
  const { comparison } = plan;
  const { added, changed, conflicts, missing } = comparison;
  const teller = { plan, isOpen: comparison.schema.confidential !== true, t };
  const where = plan.refused === null ? (plan.isNewSheet ? "newSheet" : "sheet") : "refused";
  const sections: readonly Section[] = [
    {
      kind: "added",
      title:
        purpose === "write"
          ? t(`collect.added.${where}`, { count: added.length, sheet: plan.sheet ?? "" })
          : t("collect.onlyTheirs", { count: added.length }),
      rows: added.map((row) => addedRow(row, teller)),
    },
    {
      kind: "changed",
      title: t(purpose === "write" ? "collect.changedRows" : "collect.differing", { count: changed.length }),
      rows: changed.map((row) => changedRow(row, teller)),
    },
    {
      kind: "conflicts",
      title: t("collect.conflicts", { count: conflicts.length }),
      rows: conflicts.map((conflict) => conflictRow(conflict, teller)),
    },
    {
      kind: "missing",
      title: t(purpose === "write" ? "collect.missing" : "collect.onlyOurs", { count: missing.length }),
      rows: missing.map((row) => ({
        name: nameOf(row.cells, teller),
        at: [placeOf(row)],
        from: "",
        cells: [],
        rest: "",
      })),
    },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

type Teller = { readonly plan: LedgerPlan; readonly isOpen: boolean; readonly t: TFunction };

function nameOf(cells: CollectRow["cells"], { plan, isOpen }: Teller): string {
  return isOpen ? describeRow(cells, plan.comparison.schema.key) : "";
}

/** The row in our workbook, from its first to its last column. */
function placeOf({ from, row }: CollectRow): CellsAt {
  const columns = [...from.table.columnAt.values()];
  const range = `${cellAddress(row, Math.min(...columns))}:${cellAddress(row, Math.max(...columns))}`;
  return { sheet: from.table.sheet, range };
}

function sourcesText(sources: readonly CollectRow[]): string {
  return sources.map((row) => `${row.from.file} ${rowPlace(row)}`).join("；");
}

/** The cells that the row's name does not hold: 专利类型“发明”，申请日“2017-03-01”. */
function restText(cells: CollectRow["cells"], name: string): string {
  const stated = [...cells.values()].filter(({ form }) => form !== "");
  const texts = stated.map((cell) => ({ header: cell.column.name, value: describeCell(cell) }));
  const named = new Set(name.split("，").map((part) => `“${part}”`));
  return texts
    .filter(({ value }) => !named.has(value))
    .map(({ header, value }) => header + value)
    .join("，");
}

function addedRow({ cells, sources, isUnnamed }: NewRow, teller: Teller): ShownRow {
  const warning = isUnnamed ? [teller.t("collect.unnamed")] : [];
  const rest = teller.isOpen ? restText(cells, nameOf(cells, teller)) : "";
  return { name: nameOf(cells, teller), at: [], from: sourcesText(sources), cells: warning, rest };
}

function changedRow({ ours, changes }: ChangedRow, teller: Teller): ShownRow {
  return {
    name: nameOf(ours.cells, teller),
    at: [placeOf(ours)],
    from: sourcesText([...new Set(changes.map(({ source }) => source))]),
    cells: changes.map((change) => changeText(change, teller)),
    rest: "",
  };
}

function changeText(change: CellChange, { plan, isOpen, t }: Teller): string {
  const { column, from, to } = change;
  const values = { from: describeCell(from), to: describeCell(to) };
  const text = isOpen ? t("collect.change", { column: column.name, ...values }) : column.name;
  const why = plan.blocked.find((one) => one.change === change)?.why;
  return why === undefined ? text : t("collect.notWritten", { text, why: t(`collect.blocked.${why}`) });
}

function conflictRow({ kind, ours, sources, columns }: Conflict, teller: Teller): ShownRow {
  const { isOpen, t } = teller;
  const first = sources[0];
  const cells = columns.map(({ key, name }) => {
    const values = sources.flatMap(({ cells: stated, from }) => {
      const cell = stated.get(key);
      return cell && isOpen ? [`${from.file} ${describeCell(cell)}`] : [];
    });
    return t("collect.conflict", { column: name, values: values.join("，") });
  });
  return {
    name: first ? nameOf(first.cells, teller) : "",
    at: ours.map(placeOf),
    from: sourcesText(sources),
    cells: kind === "ours-repeats" ? [t("collect.repeats", { count: ours.length })] : cells,
    rest: "",
  };
}

/** As plain lines, to be sent to whoever has the other list. */
export function sectionsText(sections: readonly Section[]): readonly string[] {
  return sections.flatMap(({ title, rows }) => [
    title,
    ...rows.map(({ name, cells }) => `  ${[name, ...cells].filter((text) => text !== "").join("；")}`),
  ]);
}
