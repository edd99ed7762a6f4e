/** The workbook in a grid that a person types in, bound to the host's: each learns of what is done in the other. */
import {
  CanceledError,
  ICommandService,
  IUniverInstanceService,
  LocaleType,
  UniverInstanceType,
  type IRange,
  type Workbook,
} from "@univerjs/core";
import type { Area } from "../../host/model/model";
import type { GridCell, GridChanges, GridSelection, GridView } from "../../host/grid/grid-view";
import type { GridEdit } from "../../host/worker/command";
import { createUniver, type GridLibrary, type GridLocale } from "./create-univer";
import { follow } from "./follow-host";
import { Marks } from "./marks";
import { nameParts, type PartNames } from "./name-parts";
import { PersonEdits } from "./person-edits";
import { isRefused } from "./refused";
import { areaOf, rangeOf, workbookData } from "./workbook-data";

/** How long a new workbook may take until it can be scrolled: some seconds. */
const FRAMES_TO_WAIT = 300;

/** What a person does in the grid. */
export type GridHandlers = {
  edit(edit: GridEdit): void;
  /** `sheet` is an id. */
  select(sheet: string, area: Area): void;
  activate(sheet: string): void;
  /** A cell is being typed into, or no longer is. */
  editing(state: "begin" | "end"): void;
  /** Something was asked for that this host does not do. */
  refused(): void;
};

export class Grid {
  private readonly library: GridLibrary;
  private readonly handlers: GridHandlers;
  /** What of the library is there only when it has opened its first workbook. */
  private marks: Marks | null = null;
  private workbook: Workbook | null = null;
  private count = 0;
  private isFollowing = false;
  private shown: GridSelection | null = null;
  /** Cells entered since the host was last asked what changed. */
  private ahead = new Set<string>();

  constructor(
    container: string,
    private readonly locale: GridLocale,
    { names, handlers }: { readonly names: PartNames; readonly handlers: GridHandlers },
  ) {
    this.handlers = handlers;
    this.library = createUniver(container, locale);
    const place = document.getElementById(container);
    if (place !== null) nameParts(place, names);
  }

  /** Shows a workbook in place of the one that was shown. */
  show(view: GridView): void {
    const { univer } = this.library;
    const instances = univer.__getInjector().get(IUniverInstanceService);
    this.count += 1;
    this.following(() => {
      if (this.workbook !== null) instances.disposeUnit(this.workbook.getUnitId());
      this.marks?.clear();
      const locale = this.locale === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US;
      const data = workbookData(view, `workbook-${this.count}`, locale);
      this.workbook = univer.createUnit<typeof data, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
      this.marks ??= this.bind();
      for (const { id, facts } of view.sheets) this.marks.set(id, facts.marks);
    });
    this.goTo(view.selection);
  }

  /** To be called when the host is asked what changed. */
  asking(): void {
    this.ahead = new Set();
  }

  /** Does what the host said; its selection only where the person has not moved on since it was asked. */
  apply({ changes, selection }: GridChanges, isSelectionNew: boolean): void {
    const { workbook, marks } = this;
    if (workbook === null || marks === null) return;
    const injector = this.library.univer.__getInjector();
    const isAhead = (sheet: string, { row, column }: GridCell): boolean => this.ahead.has(`${sheet},${row},${column}`);
    this.following(() => {
      for (const change of changes) follow(change, { injector, workbook, marks, isAhead });
    });
    if (changes.some(({ kind }) => kind === "facts"))
      this.library.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    if (isSelectionNew && JSON.stringify(selection) !== JSON.stringify(this.shown)) this.goTo(selection);
  }

  /** The selected rows, to put others above them. */
  selectedRows(): { readonly sheet: string; readonly at: number; readonly count: number } | null {
    if (this.shown === null) return null;
    const { sheet, area } = this.shown;
    return { sheet, at: area.top, count: area.rows };
  }

  /** What a cell shows, by the sheet's name and an address: the grid is drawn on a canvas. */
  shownText(sheet: string, address: string): string {
    const worksheet = this.library.api.getActiveWorkbook()?.getSheetByName(sheet);
    return String(worksheet?.getRange(address).getDisplayValue() ?? "");
  }

  undo(): void {
    void this.library.api.undo();
  }

  redo(): void {
    void this.library.api.redo();
  }

  private goTo(selection: GridSelection): void {
    this.shown = selection;
    const workbook = this.library.api.getActiveWorkbook();
    const sheet = workbook?.getSheetBySheetId(selection.sheet);
    if (!workbook || !sheet) return;
    this.following(() => {
      if (workbook.getActiveSheet().getSheetId() !== selection.sheet) workbook.setActiveSheet(sheet);
      const range = sheet.getRange(within(rangeOf(selection.area), sheet.getMaxRows(), sheet.getMaxColumns()));
      range.activate();
    });
    this.scrollTo(selection, FRAMES_TO_WAIT);
  }

  // The library puts the drawing of a new workbook together piece by piece, and its scrolling fails before it is whole.
  private scrollTo(selection: GridSelection, frames: number): void {
    const sheet = this.library.api.getActiveWorkbook()?.getSheetBySheetId(selection.sheet);
    if (!sheet || this.shown !== selection) return;
    const { top, left } = selection.area;
    try {
      this.following(() => sheet.scrollToCell(Math.max(0, top - 3), Math.max(0, left - 2)));
    } catch (error) {
      if (frames === 0) throw error;
      requestAnimationFrame(() => this.scrollTo(selection, frames - 1));
    }
  }

  private bind(): Marks {
    const { api, univer } = this.library;
    const injector = univer.__getInjector();
    new PersonEdits(injector, {
      workbook: () => this.workbook,
      isFollowing: () => this.isFollowing,
      tell: (edit) => this.tell(edit),
    });
    injector.get(ICommandService).beforeCommandExecuted(({ id }) => this.look(id));
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections: [range] }) => {
      if (this.isFollowing || range === undefined) return;
      const selection = { sheet: worksheet.getSheetId(), area: areaOf(range) };
      if (JSON.stringify(selection) === JSON.stringify(this.shown)) return;
      this.shown = selection;
      this.handlers.select(selection.sheet, selection.area);
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      if (!this.isFollowing) this.handlers.activate(activeSheet.getSheetId());
    });
    api.addEvent(api.Event.SheetEditStarted, () => this.handlers.editing("begin"));
    api.addEvent(api.Event.SheetEditEnded, () => this.handlers.editing("end"));
    return new Marks(injector);
  }

  private tell(edit: GridEdit): void {
    for (const { row, column } of edit.cells) this.ahead.add(`${edit.sheet},${row},${column}`);
    this.handlers.edit(edit);
  }

  private look(command: string): void {
    if (this.isFollowing || !isRefused(command)) return;
    this.handlers.refused();
    throw new CanceledError();
  }

  private following(work: () => void): void {
    const before = this.isFollowing;
    this.isFollowing = true;
    try {
      work();
    } finally {
      this.isFollowing = before;
    }
  }
}

/** Whole columns and rows of Excel reach further than the grid. */
function within(range: IRange, rows: number, columns: number): IRange {
  const endRow = Math.min(range.endRow, rows - 1);
  return { ...range, endRow, endColumn: Math.min(range.endColumn, columns - 1) };
}
