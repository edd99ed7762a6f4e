/** The view 工作簿: the grid beside the pane, both on the host's one model. */
import { cellsText } from "../host/model/address";
import type { GridChanges, GridView } from "../host/grid/grid-view";
import { hostWindow, type HostWindow } from "../host/page/host-window";
import { soon } from "../host/page/soon";
import type { GridEdit } from "../host/worker/command";
import type { BenchWords } from "../../text/workbench/zh-cn";
import { fromBase64, type BenchFile } from "./files";
import { HOST_WORKER } from "./workers";
import { Grid, type GridHandlers } from "./grid/grid";
import type { GridLocale } from "./grid/create-univer";

export type WorkbookPlaces = { readonly grid: string; readonly pane: HTMLElement };

export type WorkbookViewOptions = {
  readonly places: WorkbookPlaces;
  readonly locale: GridLocale;
  readonly words: BenchWords;
  /** Something to tell the person. */
  say(text: string): void;
  /** A cell changed, by the person or by the pane. */
  edited(): void;
};

export class WorkbookView {
  readonly host: HostWindow;
  private readonly grid: Grid;
  private name = "";
  /** Selections of the person that were sent; an answer to an earlier question knows nothing of them. */
  private selects = 0;

  constructor(private readonly options: WorkbookViewOptions) {
    const { places, locale, words, say } = options;
    const worker = new Worker(HOST_WORKER, { type: "module" });
    this.host = hostWindow({ host: "Excel", worker, place: places.pane, changed: soon(() => this.follow()) });
    const handlers: GridHandlers = {
      edit: (edit) => void this.edit(edit),
      select: (sheet, area) => this.select({ kind: "select", sheet, range: cellsText(area) }),
      activate: (sheet) => this.select({ kind: "activate", sheet }),
      editing: (state) => void this.host.command({ kind: "cell-edit", state }),
      refused: () => say(words.refused),
    };
    this.grid = new Grid(places.grid, locale, { handlers, names: { nameBox: words.nameBox, more: words.more } });
  }

  get fileName(): string {
    return this.name;
  }

  /** Whether it is a workbook; if not, the one that was open stays. */
  async open({ name, bytes }: BenchFile): Promise<boolean> {
    const { locale } = this.options;
    const isOpen = await this.host.open({ bytes, name, profile: "web", locale }).then(
      () => true,
      () => false,
    );
    if (!isOpen) return false;
    this.name = name;
    this.grid.show((await this.host.command({ kind: "grid-view" })) as GridView);
    return true;
  }

  /** Rejects when what was done cannot be written. */
  async file(): Promise<BenchFile> {
    return { name: this.name, bytes: fromBase64(await this.host.command({ kind: "workbook-file" })) };
  }

  insertRows(): void {
    const rows = this.grid.selectedRows();
    if (rows === null) return;
    const { sheet, at, count } = rows;
    void this.host.command({ kind: "edit", edit: { kind: "insert-rows", sheet, row: at + 1, count }, by: "person" });
  }

  shownText(sheet: string, address: string): string {
    return this.grid.shownText(sheet, address);
  }

  undo(): void {
    this.grid.undo();
  }

  redo(): void {
    this.grid.redo();
  }

  private async edit(edit: GridEdit): Promise<void> {
    try {
      await this.host.command({ kind: "grid-edit", edit });
      this.options.edited();
    } catch {
      this.options.say(this.options.words.notEntered);
    }
  }

  private select(command: Parameters<HostWindow["command"]>[0]): void {
    this.selects += 1;
    void this.host.command(command);
  }

  private async follow(): Promise<void> {
    const { selects } = this;
    this.grid.asking();
    const changes = (await this.host.command({ kind: "grid-changes-view" })) as GridChanges;
    this.grid.apply(changes, selects === this.selects);
    if (changes.changes.length > 0) this.options.edited();
  }
}
