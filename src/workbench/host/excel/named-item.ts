/** Excel.NamedItem and Excel.NamedItemCollection: the names of the workbook. */
import { objectAt, optionalText, textAt, textValue, yesOrNoValue } from "../executor/arguments";
import { described } from "../executor/class-description";
import { addressText } from "../model/address";
import { areaOf } from "../model/area";
import { findName, rangeOfName } from "../model/find-range";
import type { NamedItemModel, RangeModel, WorkbookModel } from "../model/model";
import { removeItem } from "../model/remove-item";
import { OfficeError } from "../protocol/office-error";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

export const namedItemClass = described<NamedItemModel>({
  name: "NamedItem",
  identity: "_Id",
  scalars: {
    Comment: {
      get: ({ comment }) => comment,
      set: (self, value) => Object.assign(self, { comment: textValue(value) }),
    },
    Formula: {
      get: ({ formula }) => formula,
      set: (self, value) => Object.assign(self, { formula: textValue(value) }),
    },
    Name: { get: ({ name }) => name },
    Scope: { get: () => "Workbook" },
    Visible: {
      get: ({ visible }) => visible,
      set: (self, value) => Object.assign(self, { visible: yesOrNoValue(value) }),
    },
    _Id: { get: ({ name }) => name },
  },
  methods: {
    Delete: { call: (self) => removeItem(self.workbook.names, self) },
    GetRange: { type: "Range", call: (self) => rangeOfName(self) ?? notFound() },
    GetRangeOrNullObject: { type: "Range", call: (self) => rangeOfName(self) },
  },
});

export const namedItemCollectionClass = described<WorkbookModel>({
  name: "NamedItemCollection",
  items: { type: "NamedItem", all: ({ names }) => names, byKey: (self, key) => findName(self, textAt([key], 0)) },
  methods: {
    Add: { type: "NamedItem", call: (self, args) => add(self, args) },
    GetCount: { call: ({ names }) => names.length },
    GetItemOrNullObject: { type: "NamedItem", call: (self, args) => findName(self, textAt(args, 0)) },
  },
});

function add(workbook: WorkbookModel, args: readonly unknown[]): NamedItemModel {
  const name = textAt(args, 0);
  if (!NAME.test(name)) throw new OfficeError("InvalidArgument");
  if (findName(workbook, name) !== null) throw new OfficeError("ItemAlreadyExists");
  const formula = typeof args[1] === "string" ? args[1] : formulaOf(objectAt<"range", RangeModel>(args, 1, "range"));
  const item: NamedItemModel = {
    kind: "name",
    workbook,
    name,
    formula: formula.startsWith("=") ? formula : `=${formula}`,
    visible: true,
    comment: optionalText(args, 2) ?? "",
  };
  workbook.names.push(item);
  return item;
}

function formulaOf(range: RangeModel): string {
  return `=${addressText(range, areaOf(range)).replace(/([A-Z]+)(\d+)/g, (_, column: string, row: string) => `$${column}$${row}`)}`;
}

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}
