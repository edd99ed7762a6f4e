/** A workbook in memory that behaves as one open in a host: for tests, and to build panes without Excel. */
import type {
  Cancel,
  CellsAt,
  EditsWritten,
  HostFact,
  HostProblem,
  HostWorkbook,
  RowsAdded,
  RowsToAdd,
  SheetEdit,
  WorkbookHost,
} from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import { fail, ok, type Result } from "../../core/base/result";
import type { Workbook } from "../../core/workbook/workbook";
import { editedWorkbook } from "./memory-edits";
import { isEmptyThere, withRows, withoutRows, holdsRows } from "./memory-rows";

export type MemoryOptions = {
  /** Facts that it pretends not to know. */
  readonly lacks?: readonly HostFact[];
  readonly selected?: CellsAt;
};

export class MemoryWorkbookHost implements WorkbookHost {
  private readonly listeners = new Set<(sheet: string) => void>();
  private readonly problems: HostProblem[] = [];
  private readonly lacks: readonly HostFact[];
  private selected: CellsAt;

  constructor(
    private workbook: Workbook,
    options: MemoryOptions = {},
  ) {
    this.lacks = options.lacks ?? [];
    this.selected = options.selected ?? { sheet: workbook.sheets[0]?.name ?? "", range: "A1" };
  }

  /** The next calls end in these problems, one each. */
  failNext(...problems: readonly HostProblem[]): void {
    this.problems.push(...problems);
  }

  /** Somebody changes a sheet: the workbook from then on, and everybody who listens hears of it. */
  change(sheet: string, workbook: Workbook = this.workbook): void {
    this.workbook = workbook;
    for (const listener of [...this.listeners]) listener(sheet);
  }

  async read(tell: (progress: Progress) => void, cancel: Cancel): Promise<Result<HostWorkbook, HostProblem>> {
    const problem = this.problems.shift();
    if (problem) return fail(problem);
    let changed: string | null = null;
    const listener = (sheet: string): void => void (changed ??= sheet);
    this.listeners.add(listener);
    try {
      const { workbook } = this;
      for (let done = 0; done <= workbook.sheets.length; done++) {
        if (cancel.isCancelled) return fail({ code: "cancelled" });
        tell({ done, total: workbook.sheets.length, what: "reading-sheet" });
        // A host answers later, never at once: what happens meanwhile is seen.
        await Promise.resolve();
        if (changed !== null) return fail({ code: "changed-while-reading", sheet: changed });
      }
      return ok({ workbook, lacks: this.lacks });
    } finally {
      this.listeners.delete(listener);
    }
  }

  select(cells: CellsAt): Promise<Result<null, HostProblem>> {
    const sheet = this.workbook.sheets.find(({ name }) => name === cells.sheet);
    const problem = this.problems.shift() ?? (sheet ? hiddenProblem(sheet.visibility) : goneProblem(cells.sheet));
    if (problem) return Promise.resolve(fail(problem));
    this.selected = cells;
    return Promise.resolve(ok(null));
  }

  /** Nobody is told: the change is this add-in's own. */
  addRows(rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>> {
    const { sheets } = this.workbook;
    const names = sheets.map(({ name }) => name);
    const sheet = rows.isNewSheet ? freeName(rows.sheet, names) : rows.sheet;
    const problem = this.problems.shift() ?? (rows.isNewSheet ? null : belowProblem(sheets, rows));
    if (problem) return Promise.resolve(fail(problem));
    const added = { sheet, at: rows.at, columns: rows.columns, rows: rows.rows };
    this.workbook = withRows(this.workbook, added);
    return Promise.resolve(ok(added));
  }

  takeBack(rows: RowsAdded): Promise<Result<null, HostProblem>> {
    const sheet = this.workbook.sheets.find(({ name }) => name === rows.sheet);
    const problem = this.problems.shift() ?? (sheet ? null : goneProblem(rows.sheet));
    if (problem) return Promise.resolve(fail(problem));
    if (!sheet || !holdsRows(sheet, rows)) return Promise.resolve(fail({ code: "changed-since", sheet: rows.sheet }));
    this.workbook = withoutRows(this.workbook, rows);
    return Promise.resolve(ok(null));
  }

  /** There are no formulas here to grow. */
  editLedgers(edits: readonly SheetEdit[]): Promise<Result<EditsWritten, HostProblem>> {
    const problem = this.problems.shift();
    if (problem) return Promise.resolve(fail(problem));
    const edited = editedWorkbook(this.workbook, edits);
    if (!edited.ok) return Promise.resolve(edited);
    this.workbook = edited.value.workbook;
    return Promise.resolve(ok(edited.value.written));
  }

  selection(): Promise<Result<CellsAt, HostProblem>> {
    const problem = this.problems.shift();
    return Promise.resolve(problem ? fail(problem) : ok(this.selected));
  }

  onChange(changed: (sheet: string) => void): Promise<Result<() => Promise<void>, HostProblem>> {
    const problem = this.problems.shift();
    if (problem) return Promise.resolve(fail(problem));
    const listener = (sheet: string): void => changed(sheet);
    this.listeners.add(listener);
    return Promise.resolve(ok(() => Promise.resolve(void this.listeners.delete(listener))));
  }
}

function freeName(wanted: string, taken: readonly string[]): string {
  if (!taken.includes(wanted)) return wanted;
  let ordinal = 2;
  while (taken.includes(`${wanted}${ordinal}`)) ordinal++;
  return `${wanted}${ordinal}`;
}

function belowProblem(sheets: Workbook["sheets"], rows: RowsToAdd): HostProblem | null {
  const sheet = sheets.find(({ name }) => name === rows.sheet);
  if (!sheet) return goneProblem(rows.sheet);
  return isEmptyThere(sheet, rows) ? null : { code: "changed-since", sheet: rows.sheet };
}

function goneProblem(sheet: string): HostProblem {
  return { code: "gone", what: sheet };
}

function hiddenProblem(visibility: Workbook["sheets"][number]["visibility"]): HostProblem | null {
  return visibility === "visible" ? null : { code: "not-supported", what: "hidden-sheet" };
}
