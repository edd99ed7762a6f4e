/** 取数底稿 as sheets: 报送信息, 目录, 报送文本, and the rows ledger by ledger. */
import type { Retained, RetainedRow } from "../../core/explain/retained";
import { formatDate } from "../../core/indicator/format-figure";
import {
  ABOUT_LINES,
  INDEX_COLUMNS,
  INTERNAL,
  RETAINED_SHEETS,
  ROW_COLUMNS,
  STAGE_WORDS,
  indexTitle,
  rowsTitle,
} from "../../text/zh/explain/retained-words";
import { freeSheetName } from "../../xlsx/patch/sheet-patch";
import type { CellInput, ColumnKind, ColumnSpec, SheetSpec, WorkbookSpec } from "../../xlsx/sheet-spec";
import { columnWidth } from "../column-width";

/** Between the ledgers of 读取栏目, between a ledger and its columns, between columns and keys. */
export const BETWEEN = { ledgers: "；", columns: "：", items: "、", keys: " " } as const;

/** The same retained report gives the same workbook. */
export function retainedSheets(retained: Retained): WorkbookSpec {
  const names: string[] = Object.values(RETAINED_SHEETS);
  const ledgers = [...new Set(retained.rows.map(({ ledger }) => ledger))].map((ledger) => {
    const name = freeSheetName(ledger, names);
    names.push(name);
    return rowsSheet(
      name,
      ledger,
      retained.rows.filter((row) => row.ledger === ledger),
    );
  });
  const text: SheetSpec = {
    kind: "notes",
    name: RETAINED_SHEETS.text,
    lines: [`${INTERNAL}　${retained.document}`, ...retained.text],
  };
  return { created: retained.on, sheets: [indexSheet(retained), aboutSheet(retained), text, ...ledgers] };
}

function aboutSheet({ format, recipient, on, stage, document, workbook, cutoff }: Retained): SheetSpec {
  const values = {
    format: [String(format), "text"],
    class: [INTERNAL, "text"],
    recipient: [recipient, "text"],
    on: [on, "date"],
    stage: [STAGE_WORDS[stage], "text"],
    document: [document, "text"],
    workbook: [workbook.name, "text"],
    identity: [workbook.identity, "text"],
    fingerprint: [workbook.fingerprint, "text"],
    cutoff: [cutoff, "date"],
  } as const satisfies Record<keyof typeof ABOUT_LINES, readonly [string, ColumnKind]>;
  const lines = (Object.keys(ABOUT_LINES) as (keyof typeof ABOUT_LINES)[]).map((key) => {
    const [value, kind] = values[key];
    return { name: ABOUT_LINES[key], value, kind };
  });
  return { kind: "form", name: RETAINED_SHEETS.about, headers: ["项目", "内容"], lines };
}

function indexSheet({ figures, recipient, on }: Retained): SheetSpec {
  const rows = figures.map((figure): readonly CellInput[] => [
    ...[figure.key, figure.name, figure.display, figure.value, figure.unit, figure.scope, figure.period, figure.asOf],
    figure.rows,
    [...figure.reads]
      .map(([ledger, columns]) => `${ledger}${BETWEEN.columns}${columns.join(BETWEEN.items)}`)
      .join(BETWEEN.ledgers),
    figure.from.join(BETWEEN.keys),
    figure.paragraph,
  ]);
  return listSheet({
    name: RETAINED_SHEETS.index,
    title: indexTitle(recipient, formatDate(on)),
    headers: Object.values(INDEX_COLUMNS),
    kinds: new Map([
      [INDEX_COLUMNS.asOf, "date"],
      [INDEX_COLUMNS.rows, "count"],
    ]),
    rows,
  });
}

function rowsSheet(name: string, ledger: string, rows: readonly RetainedRow[]): SheetSpec {
  const own = Object.values(ROW_COLUMNS);
  const columns = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))];
  return listSheet({
    name,
    title: rowsTitle(
      ledger,
      rows.length,
      rows.every(({ id }) => id === ""),
    ),
    headers: [...own, ...columns],
    kinds: new Map([[ROW_COLUMNS.row, "ordinal"]]),
    rows: rows.map(({ id, sheet, row, usedBy, cells }) => [
      ...[ledger, id, sheet, row, usedBy.join(BETWEEN.keys)],
      ...columns.map((column) => cells.get(column) ?? null),
    ]),
  });
}

type List = {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  /** Header → its kind, where that is not text. */
  readonly kinds: ReadonlyMap<string, ColumnKind>;
  readonly rows: readonly (readonly CellInput[])[];
};

function listSheet({ name, title, headers, kinds, rows }: List): SheetSpec {
  const columns = headers.map((header, at): ColumnSpec => {
    const kind = kinds.get(header) ?? "text";
    const values = rows.map((row) => row[at] ?? null);
    return { header, kind, width: columnWidth(header, { kind, values }), choices: null };
  });
  return { kind: "ledger", name, title, columns, rows };
}
