/** What happened, as entries of Office.js's event message: one for the workbook and one for the sheet it happened on. */
import { cellsText } from "../model/address";
import { intersection } from "../model/area";
import { plainValue, valueTypeName } from "../model/range-values";
import { rangeOf, type CellValue, type Happening, type WorkbookModel } from "../model/model";

/** Category, type, target, arguments as JSON text, running number, whether a co-author did it. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const RICH_API = 65_536;
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selected: 14,
  deleted: 15,
  tableSelected: 100,
  tableChanged: 101,
} as const;

type Told = {
  readonly type: number;
  readonly targets: readonly string[];
  readonly args: object;
  readonly isRemote: boolean;
};

/** The entries in order; `count` is the running number of the last entry before. */
export function eventEntries(workbook: WorkbookModel, happenings: readonly Happening[], count: number): EventEntry[] {
  let number = count;
  return happenings
    .flatMap((happening) => tell(workbook, happening))
    .flatMap(({ type, targets, args, isRemote }) =>
      targets.map((target) => [RICH_API, type, target, JSON.stringify(args), (number += 1), isRemote] as const),
    );
}

function tell(workbook: WorkbookModel, happening: Happening): Told[] {
  const { sheet } = happening;
  if (happening.kind === "changed") return changeTold(workbook, happening);
  if (happening.kind === "selected") return selectionTold(happening);
  const isOfWorkbook = happening.kind === "added" || happening.kind === "deleted";
  const targets = isOfWorkbook ? ["Workbook"] : ["Workbook", sheet.id];
  return [{ type: TYPE[happening.kind], targets, args: { source: "Local", worksheetId: sheet.id }, isRemote: false }];
}

function changeTold(workbook: WorkbookModel, happening: Extract<Happening, { kind: "changed" }>): Told[] {
  const { sheet, area, change } = happening;
  const referenceId = `event:${workbook.eventRanges.size + 1}`;
  workbook.eventRanges.set(referenceId, rangeOf(sheet, area));
  const isRemote = change.by === "co-author";
  const args = {
    changeType: change.how,
    source: isRemote ? "Remote" : "Local",
    worksheetId: sheet.id,
    address: cellsText(area),
    referenceId,
    triggerSource: change.by === "add-in" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: change.how === "RowInserted" ? "Down" : change.how === "RowDeleted" ? "Up" : "None",
    ...(change.details === null ? {} : details(change.details)),
  };
  const tables = sheet.tables.filter((table) => intersection(table.area, area) !== null);
  return [
    { type: TYPE.changed, targets: ["Workbook", sheet.id], args, isRemote },
    ...tables.map(({ id }) => ({ type: TYPE.tableChanged, targets: [id], args: { ...args, tableId: id }, isRemote })),
  ];
}

function details({ before, after }: { before: CellValue; after: CellValue }): object {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueTypeName(before),
    valueTypeAfter: valueTypeName(after),
  };
}

function selectionTold({ sheet }: Extract<Happening, { kind: "selected" }>): Told[] {
  const args = { address: cellsText(sheet.selection), worksheetId: sheet.id };
  const tables = sheet.tables.map((table) => {
    const common = intersection(table.area, sheet.selection);
    const inside = { ...args, address: common === null ? "" : cellsText(common) };
    return { type: TYPE.tableSelected, targets: [table.id], args: inside, isRemote: false };
  });
  return [{ type: TYPE.selected, targets: ["Workbook", sheet.id], args, isRemote: false }, ...tables];
}
