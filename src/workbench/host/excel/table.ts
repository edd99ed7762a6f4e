/** Excel.Table and Excel.TableCollection, of the workbook or of one sheet. */
import { integerAt, objectAt, optionalText, textAt, textValue, yesOrNo } from "../executor/arguments";
import { described } from "../executor/class-description";
import { rangeAt } from "../model/find-range";
import { needUnprotected } from "../model/guards";
import { rangeOf, type RangeModel, type SheetModel, type TableModel, type WorkbookModel } from "../model/model";
import { splitAddress } from "../model/address";
import { removeItem } from "../model/remove-item";
import { findSheet } from "../model/sheets";
import { addTable, findTable, partOfTable, resizeTable, tablesOf } from "../model/tables";
import { OfficeError } from "../protocol/office-error";

type Owner = WorkbookModel | SheetModel;

export const tableClass = described<TableModel>({
  name: "Table",
  identity: "Id",
  scalars: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: rename },
    ShowHeaders: { get: ({ showHeaders }) => showHeaders },
    ShowTotals: { get: ({ showTotals }) => showTotals },
  },
  navigations: { Worksheet: { type: "Worksheet", get: ({ sheet }) => sheet } },
  methods: {
    Delete: { call: (self) => remove(self) },
    GetDataBodyRange: { type: "Range", call: (self) => rangeOf(self.sheet, partOfTable(self, "body")) },
    GetHeaderRowRange: { type: "Range", call: (self) => rangeOf(self.sheet, partOfTable(self, "header")) },
    GetRange: { type: "Range", call: (self) => rangeOf(self.sheet, self.area) },
    GetTotalRowRange: { type: "Range", call: (self) => rangeOf(self.sheet, partOfTable(self, "totals")) },
    Resize: { call: (self, args) => resizeTable(self, resized(self, args)) },
  },
  events: ["DataChanged", "SelectionChanged"],
});

export const tableCollectionClass = described<Owner>({
  name: "TableCollection",
  scalars: { Count: { get: (self) => all(self).length } },
  items: { type: "Table", all, byKey: (self, key) => byKey(self, key) },
  methods: {
    Add: { type: "Table", call: (self, args) => add(self, args) },
    GetCount: { call: (self) => all(self).length },
    GetItemAt: { type: "Table", call: (self, args) => all(self)[integerAt(args, 0)] ?? invalid() },
    GetItemOrNullObject: { type: "Table", call: (self, args) => byKey(self, args[0]) },
  },
});

function all(owner: Owner): readonly TableModel[] {
  return owner.kind === "sheet" ? owner.tables : tablesOf(owner);
}

function byKey(owner: Owner, key: unknown): TableModel | null {
  return findTable(all(owner), textAt([key], 0));
}

/** A table without a header row would get one above it, which moves cells: not here. */
function add(owner: Owner, args: readonly unknown[]): TableModel {
  if (!yesOrNo(args, 1)) throw new OfficeError("NotImplemented", "tables are added over a header row");
  const range = typeof args[0] === "string" ? rangeFrom(owner, optionalText(args, 0) ?? "") : null;
  return addTable(range ?? objectAt<"range", RangeModel>(args, 0, "range"));
}

function rangeFrom(owner: Owner, address: string): RangeModel {
  if (owner.kind === "sheet") return rangeAt(owner, address);
  const { sheet: name } = splitAddress(address);
  const sheet = name === null ? owner.active : findSheet(owner, name);
  return sheet === null ? invalid() : rangeAt(sheet, address);
}

function resized(table: TableModel, args: readonly unknown[]): RangeModel {
  if (typeof args[0] === "string") return rangeAt(table.sheet, args[0]);
  const range = objectAt<"range", RangeModel>(args, 0, "range");
  return range.sheet === table.sheet ? range : invalid();
}

function rename(table: TableModel, value: unknown): void {
  const name = textValue(value);
  const other = findTable(tablesOf(table.sheet.workbook), name);
  if (other !== null && other !== table) throw new OfficeError("InvalidArgument");
  table.name = name;
}

function remove(table: TableModel): null {
  needUnprotected(table.sheet);
  return removeItem(table.sheet.tables, table);
}

function invalid(): never {
  throw new OfficeError("InvalidArgument");
}
