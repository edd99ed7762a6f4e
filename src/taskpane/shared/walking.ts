/** Going to cells in the sheet, and back to where the person was before the first jump. */
import type { CellsAt, WorkbookHost } from "../../app/ports";
import { thrownProblem } from "./thrown-problem";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

export class Walking {
  private wanted: CellsAt | null = null;
  private isGoing = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly workbook: Pick<WorkbookHost, "select" | "selection">,
    /** Whether there is a sheet to go to: beside a document the workbook is a file. */
    readonly canGo = true,
  ) {}

  /** Selects the cells. Who walks faster than the host follows is taken to the last place asked for. */
  async show(cells: CellsAt): Promise<void> {
    if (!this.canGo) return;
    this.wanted = cells;
    if (this.isGoing) return;
    this.isGoing = true;
    try {
      while (this.wanted) {
        const next: CellsAt = this.wanted;
        this.wanted = null;
        await this.go(next);
      }
    } catch (thrown) {
      this.change({ problem: thrownProblem(thrown) });
    } finally {
      this.isGoing = false;
    }
  }

  /** Selects what was selected before the first jump. */
  async back(): Promise<void> {
    const { origin } = this.store.get().walk;
    if (!origin) return;
    this.wanted = null;
    const selected = await this.workbook.select(origin);
    if (selected.ok) this.change({ origin: null, problem: null });
    else this.change({ problem: selected.problem });
  }

  private async go(cells: CellsAt): Promise<void> {
    if (!this.store.get().walk.origin) {
      const origin = await this.workbook.selection();
      // Without a way back it is still a way there.
      if (origin.ok) this.change({ origin: origin.value });
    }
    const selected = await this.workbook.select(cells);
    this.change({ problem: selected.ok ? null : selected.problem });
  }

  private change(parts: Partial<PaneState["walk"]>): void {
    this.store.change({ walk: { ...this.store.get().walk, ...parts } });
  }
}
