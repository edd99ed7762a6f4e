/** What a person did in the grid, told to the host: cells entered, results that changed with them. */
import {
  CommandType,
  ICommandService,
  type ICommandInfo,
  type IExecutionOptions,
  type Injector,
  type Workbook,
} from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";
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
    if (type !== CommandType.MUTATION || id !== SetRangeValuesMutation.id) return;
    if (options?.["fromHost"] === true || this.heard.isFollowing()) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    const gathered = this.gatheredOf(subUnitId);
    for (const [row, cells] of Object.entries(cellValue ?? {}))
      for (const [column, change] of Object.entries(cells ?? {})) {
        const cell = this.read(subUnitId, Number(row), Number(column), isRestyled(change));
        // A result comes of its own after the formula that was entered in the same turn.
        const known = gathered.entered.get(`${row},${column}`);
        if (known !== undefined || !isResult)
          gathered.entered.set(`${row},${column}`, { ...cell, format: cell.format ?? known?.format ?? null });
        else gathered.results.set(`${row},${column}`, cell);
      }
    this.tellSoon();
  }

  private read(sheet: string, row: number, column: number, withFormat: boolean): EnteredCell {
    const workbook = this.heard.workbook();
    const worksheet = workbook?.getSheetBySheetId(sheet);
    const cell = worksheet?.getCellRaw(row, column);
    const shared = cell?.si ? worksheet?.getCell(row, column)?.f : null;
    const style = workbook?.getStyles().getStyleByCell(cell);
    return {
      row,
      column,
      value: valueFrom(cell ?? null),
      formula: cell?.f ?? shared ?? null,
      format: withFormat ? (style?.n?.pattern ?? "General") : null,
    };
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

function isRestyled(change: unknown): boolean {
  return typeof change === "object" && change !== null && "s" in change && change.s !== undefined;
}
