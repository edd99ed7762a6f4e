/** Carries out what a grid asks of an open workbook. */
import { GridFeed } from "../grid/grid-feed";
import { enterCells, putResults } from "../model/enter-cells";
import type { SheetModel, WorkbookModel } from "../model/model";
import { savedWorkbook } from "../model/saved-workbook";
import { readLooks } from "../../../xlsx/read-looks";
import type { ExcelCommand, GridCommand, GridEdit, SharedCommand } from "./command";
import type { WordCommand } from "./word-command";
import { base64 } from "./base64";
import { sheetNamed } from "./run-edit";

/** Larger packages are shown without fonts, fills and widths: reading these takes as long again as reading the cells. */
const MOST_BYTES_WITH_LOOKS = 3_000_000;

type Run = (command: ExcelCommand | GridCommand | SharedCommand | WordCommand) => Promise<unknown> | null;

/** Takes the grid's commands and answers null to all others. What the grid was told is kept from one to the next. */
export function gridRunner(workbook: WorkbookModel): Run {
  let feed = new GridFeed(workbook);
  return (command) => {
    switch (command.kind) {
      case "grid-view":
        return feedOf(workbook).then((made) => (feed = made).whole());
      case "grid-changes-view":
        return Promise.resolve(feed.changes());
      case "grid-edit":
        return Promise.resolve(runGridEdit(workbook, feed, command.edit));
      case "workbook-file":
        return savedWorkbook(workbook).then(base64);
      default:
        return null;
    }
  };
}

async function feedOf(workbook: WorkbookModel): Promise<GridFeed> {
  const { bytes } = workbook;
  if (bytes.length === 0 || bytes.length > MOST_BYTES_WITH_LOOKS) return new GridFeed(workbook);
  return new GridFeed(workbook, await readLooks(bytes));
}

function runGridEdit(workbook: WorkbookModel, feed: GridFeed, edit: GridEdit): null {
  const sheet = sheetNamed(workbook, edit.sheet);
  const before = workbook.author;
  workbook.author = "person";
  try {
    change(sheet, feed, edit);
  } finally {
    workbook.author = before;
  }
  return null;
}

function change(sheet: SheetModel, feed: GridFeed, edit: GridEdit): void {
  if (edit.kind === "enter") enterCells(sheet, edit.cells);
  else putResults(sheet, edit.cells);
  feed.knows(sheet, edit.cells);
}
