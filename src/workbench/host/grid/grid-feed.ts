/** Tells a grid of the workbook: first all of it, then what changed since. What the grid itself did is not told back to it. */
import type { WorkbookLooks } from "../../../xlsx/read-looks";
import type { At } from "../model/cells";
import { GRID, type SheetModel, type WorkbookModel } from "../model/model";
import type { GridCell, GridChange, GridChanges, GridSelection, GridSheet, GridView } from "./grid-view";
import { cellOf, factsOf, ToldSheet } from "./told-sheet";

const NO_LOOKS: WorkbookLooks = { looks: [], sheets: [] };

export class GridFeed {
  private told = new Map<SheetModel, ToldSheet>();
  private toldMoves = 0;

  constructor(
    private readonly workbook: WorkbookModel,
    private readonly looks: WorkbookLooks = NO_LOOKS,
  ) {}

  whole(): GridView {
    const { sheets, name, names, rowMoves } = this.workbook;
    this.told = new Map(sheets.map((sheet) => [sheet, new ToldSheet(sheet)]));
    this.toldMoves = rowMoves.length;
    return {
      name,
      looks: this.looks.looks,
      sheets: sheets.map((sheet) => this.sheetOf(sheet)),
      names: names.map(({ name: called, formula }) => ({ name: called, formula })),
      selection: this.selection(),
    };
  }

  /** Since the last time; nothing before the first `whole`. */
  changes(): GridChanges {
    if (this.told.size === 0) return { changes: [], selection: this.selection() };
    const changes = [...this.removed(), ...this.moved(), ...this.added()];
    for (const [sheet, told] of this.told) {
      const facts = told.changedFacts();
      if (facts !== null) changes.push({ kind: "facts", sheet: sheet.id, facts });
      const cells = told.changedCells();
      if (cells.length > 0) changes.push({ kind: "cells", sheet: sheet.id, cells });
    }
    return { changes, selection: this.selection() };
  }

  /** The grid put these in itself. */
  knows(sheet: SheetModel, cells: readonly At[]): void {
    for (const cell of cells) this.told.get(sheet)?.tell(cell);
  }

  private removed(): GridChange[] {
    const gone = [...this.told.keys()].filter((sheet) => !this.workbook.sheets.includes(sheet));
    for (const sheet of gone) this.told.delete(sheet);
    return gone.map((sheet) => ({ kind: "sheet-removed", sheet: sheet.id }));
  }

  private moved(): GridChange[] {
    const moves = this.workbook.rowMoves.slice(this.toldMoves);
    this.toldMoves = this.workbook.rowMoves.length;
    return moves.flatMap(({ sheet, at, count }): GridChange[] => {
      const told = this.told.get(sheet);
      if (told === undefined) return [];
      told.moveRows(at, count);
      for (const other of this.told.values()) other.forgetFormulas();
      return [{ kind: count > 0 ? "rows-inserted" : "rows-deleted", sheet: sheet.id, at, count: Math.abs(count) }];
    });
  }

  private added(): GridChange[] {
    const fresh = this.workbook.sheets.filter((sheet) => !this.told.has(sheet));
    return fresh.map((sheet) => {
      this.told.set(sheet, new ToldSheet(sheet));
      return { kind: "sheet-added", sheet: this.sheetOf(sheet) };
    });
  }

  private sheetOf(sheet: SheetModel): GridSheet {
    const looks = this.looks.sheets.find(({ name }) => name === sheet.name);
    return {
      id: sheet.id,
      facts: factsOf(sheet),
      cells: filledCells(sheet),
      looks: looks?.cells ?? [],
      widths: looks?.widths ?? new Map<number, number>(),
      heights: looks?.heights ?? new Map<number, number>(),
      frozen: looks?.frozen ?? { rows: 0, columns: 0 },
    };
  }

  private selection(): GridSelection {
    const { active } = this.workbook;
    return { sheet: active.id, area: active.selection };
  }
}

function filledCells(sheet: SheetModel): GridCell[] {
  const keys = new Set(sheet.formulas.keys());
  for (const grid of [sheet.cells, sheet.formats])
    for (const [row, cells] of grid.entries())
      for (const [column, cell] of (cells ?? []).entries())
        if (cell !== null && cell !== undefined) keys.add(row * GRID.columns + column);
  return [...keys].map((key) => cellOf(sheet, { row: Math.floor(key / GRID.columns), column: key % GRID.columns }));
}
