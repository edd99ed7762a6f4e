/** The chosen .xlsx as the workbook of the pane: it is read like an open one, and never written. */
import type { HostProblem, HostWorkbook, WorkbookHost } from "../../app/ports";
import { fail, ok, type Result } from "../../core/base/result";
import type { Workbook } from "../../core/workbook/workbook";

export class FileWorkbookHost implements WorkbookHost {
  private workbook: Workbook | null = null;

  choose(workbook: Workbook): void {
    this.workbook = workbook;
  }

  read(): Promise<Result<HostWorkbook, HostProblem>> {
    return this.workbook ? done({ workbook: this.workbook, lacks: [] }) : refused("no-workbook");
  }

  /** It stays as it was chosen. */
  onChange(): Promise<Result<() => Promise<void>, HostProblem>> {
    return done(() => Promise.resolve());
  }

  select(): Promise<Result<never, HostProblem>> {
    return refused("select");
  }

  selection(): Promise<Result<never, HostProblem>> {
    return refused("selection");
  }

  addRows(): Promise<Result<never, HostProblem>> {
    return refused("add-rows");
  }

  takeBack(): Promise<Result<never, HostProblem>> {
    return refused("take-back");
  }

  editLedgers(): Promise<Result<never, HostProblem>> {
    return refused("edit-ledgers");
  }
}

function done<Value>(value: Value): Promise<Result<Value, HostProblem>> {
  return Promise.resolve(ok(value));
}

function refused(what: string): Promise<Result<never, HostProblem>> {
  return Promise.resolve(fail({ code: "not-supported", what }));
}
