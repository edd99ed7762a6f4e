/** What a person did in the grid, told to the host: cells entered, results that changed with them. */
import {
  CommandType,
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import {
  SetNumfmtMutation,
  SetRangeValuesMutation,
  type ISetNumfmtMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import type { At } from "../../host/model/cells";
import type { EnteredCell } from "../../host/model/enter-cells";
import type { GridEdit } from "../../host/worker/command";
import { valueFrom } from "./cells";

/** An option of our own that goes along with what the host made the grid do. */
export const FROM_HOST = { fromHost: true } as const;

type Gathered = { readonly entered: Map<string, EnteredCell>; readonly results: Map<string, EnteredCell> };

export type EditsHeard = {
  /** The open workbook of the library. */
  workbook(): Workbook | null;
  /** Whether the grid only follows the host now. */
  isFollowing(): boolean;
  tell(edit: GridEdit): void;
};

/** Gathers what belongs together, such as the parts of a paste, and tells it at the end of the turn. */
export class PersonEdits {
  private bySheet = new Map<string, Gathered>();
  private isDue = false;

  constructor(
    injector: Injector,
    private readonly heard: EditsHeard,
  ) {
    injector.get(ICommandService).onCommandExecuted((command, options) => this.hear(command, options));
  }

  private hear({ id, type, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (type !== CommandType.MUTATION) return;
    if (options?.["fromHost"] === true || this.heard.isFollowing()) return;
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    if (id === SetRangeValuesMutation.id) this.gatherValues(params as ISetRangeValuesMutationParams, isResult);
    // A date that was typed brings its format along in a mutation of its own.
    else if (id === SetNumfmtMutation.id) this.gatherFormats(params as ISetNumfmtMutationParams);
  }

  private gatherValues({ subUnitId, cellValue }: ISetRangeValuesMutationParams, isResult: boolean): void {
    const gathered = this.gatheredOf(subUnitId);
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [column, change] of Object.entries(cells ?? {})) {
        const at = `${row},${column}`;
        const cell = this.read(subUnitId, { row: Number(row), column: Number(column) }, isRestyled(change));
        // A result comes of its own after the formula that was entered in the same turn.
        const known = gathered.entered.get(at);
        if (known === undefined && isResult) gathered.results.set(at, cell);
        else gathered.entered.set(at, { ...cell, format: cell.format ?? known?.format ?? null });
      }
    this.tellSoon();
  }

  private gatherFormats({ subUnitId, values }: ISetNumfmtMutationParams): void {
    const { entered } = this.gatheredOf(subUnitId);
    for (const { startRow, endRow, startColumn, endColumn } of Object.values(values).flatMap(({ ranges }) => ranges))
      for (let row = startRow; row <= endRow; row++)
        for (let column = startColumn; column <= endColumn; column++)
          entered.set(`${row},${column}`, this.read(subUnitId, { row, column }, true));
    this.tellSoon();
  }

  private read(sheet: string, { row, column }: At, withFormat: boolean): EnteredCell {
    const workbook = this.heard.workbook();
    const worksheet = workbook?.getSheetBySheetId(sheet);
    if (!workbook || !worksheet) throw new Error(`the grid has no sheet ${sheet}`);
    const cell = worksheet.getCellRaw(row, column) ?? {};
    // One that shares another's text gets its own from the cell as it is drawn.
    const formula = (cell.si ? worksheet.getCell(row, column)?.f : cell.f) ?? null;
    return { row, column, value: valueFrom(cell), formula, format: withFormat ? formatOf(workbook, cell) : null };
  }

  private gatheredOf(sheet: string): Gathered {
    const gathered = this.bySheet.get(sheet) ?? { entered: new Map(), results: new Map() };
    this.bySheet.set(sheet, gathered);
    return gathered;
  }

  private tellSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      const told = this.bySheet;
      this.bySheet = new Map();
      for (const [sheet, { entered, results }] of told) {
        if (entered.size > 0) this.heard.tell({ kind: "enter", sheet, cells: [...entered.values()] });
        if (results.size > 0) this.heard.tell({ kind: "results", sheet, cells: [...results.values()] });
      }
    });
  }
}

function formatOf(workbook: Workbook, cell: ICellData): string {
  return workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
}

function isRestyled(change: unknown): boolean {
  return typeof change === "object" && change !== null && "s" in change && change.s !== undefined;
}
