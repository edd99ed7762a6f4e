/** The workbook that is open in Excel. Nothing is written into it but what a person was shown and asked for. */
import type {
  Cancel,
  CellsAt,
  EditsWritten,
  GrowFormula,
  HostProblem,
  HostWorkbook,
  RowsAdded,
  RowsToAdd,
  SheetEdit,
  WorkbookHost,
} from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import { EXCEL_BASELINE, hasExcelApi } from "./capabilities";
import { ChangeFeed } from "./changes";
import { addRows, takeBack } from "./add-rows";
import { editSheets } from "./edit-sheets";
import { readWorkbook } from "./read-workbook";
import { ExcelQueue, type Operation } from "./run";
import { select, selection } from "./selection";
import { SheetNames } from "./sheet-names";

export class ExcelWorkbookHost implements WorkbookHost {
  private readonly queue = new ExcelQueue();
  private readonly changes = new ChangeFeed();
  private readonly names = new SheetNames();

  read(tell: (progress: Progress) => void, cancel: Cancel): Promise<Result<HostWorkbook, HostProblem>> {
    return this.run((context) => readWorkbook(context, this.changes, { tell, cancel }));
  }

  select(cells: CellsAt): Promise<Result<null, HostProblem>> {
    return this.run((context) => select(context, cells));
  }

  selection(): Promise<Result<CellsAt, HostProblem>> {
    return this.run(selection);
  }

  addRows(rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>> {
    return this.run((context) => addRows(context, rows));
  }

  takeBack(rows: RowsAdded): Promise<Result<null, HostProblem>> {
    return this.run((context) => takeBack(context, rows));
  }

  editLedgers(edits: readonly SheetEdit[], grow: GrowFormula): Promise<Result<EditsWritten, HostProblem>> {
    return this.run((context) => editSheets(context, edits, grow));
  }

  onChange(changed: (sheet: string) => void): Promise<Result<() => Promise<void>, HostProblem>> {
    return this.run(async (context) => {
      const confirm = this.changes.begin(context);
      await this.names.read(context);
      confirm();
      const end = this.changes.listen((id) => void this.tell(id, changed));
      return ok(() => Promise.resolve(end()));
    });
  }

  // A sheet that was added since is not known yet.
  private async tell(id: string, changed: (sheet: string) => void): Promise<void> {
    if (!this.names.has(id)) await this.run((context) => this.names.read(context));
    changed(this.names.nameOf(id));
  }

  private run<Value>(operation: Operation<Value>): Promise<Result<Value, HostProblem>> {
    if (hasExcelApi(EXCEL_BASELINE)) return this.queue.run(operation);
    return Promise.resolve(fail({ code: "not-supported", what: `ExcelApi ${EXCEL_BASELINE}` }));
  }
}
