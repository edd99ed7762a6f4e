/** The table and the cell that something stands in. */
import type { Navigation } from "../executor/class-description";
import { nearest } from "../document/dom";
import { wholeOf } from "../document/extents";
import type { Located } from "../document/model";
import { OfficeError } from "../protocol/office-error";

export function cellNavigations<Self extends Located>(): Record<string, Navigation<Self>> {
  return {
    ParentTable: { type: "Table", get: (self) => tableOf(self) ?? notFound() },
    ParentTableOrNullObject: { type: "Table", get: tableOf },
    ParentTableCell: { type: "TableCell", get: (self) => cellOf(self) ?? notFound() },
    ParentTableCellOrNullObject: { type: "TableCell", get: cellOf },
  };
}

function tableOf(target: Located): object | null {
  const tbl = nearest(wholeOf(target).start.parent, "tbl");
  return tbl === null ? null : { kind: "table", document: target.document, tbl };
}

function cellOf(target: Located): object | null {
  const tc = nearest(wholeOf(target).start.parent, "tc");
  return tc === null ? null : { kind: "cell", document: target.document, tc };
}

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}
