/** What a person says unknown columns mean: written into 字段映射, seen by the check that follows, and taken back while nobody changed it. */
import type { Meaning } from "../../app/map-in-host";
import type { RowsAdded, RowsToAdd, WorkbookHost } from "../../app/ports";
import { cellAddress } from "../../core/base/a1";
import type { PlainDate } from "../../core/base/plain-date";
import type { Checking } from "./checking";
import type { PackShelf } from "./pack-shelf";
import type { PaneProblem } from "./pane-problem";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";
import { thrownProblem } from "./thrown-problem";

export type MappingPorts = {
  readonly workbook: Pick<WorkbookHost, "addRows" | "takeBack">;
  readonly packs: PackShelf;
  readonly checking: Pick<Checking, "start">;
  readonly today: () => PlainDate;
};

// What works on ledgers is no part of the first load.
const engine = () => import("../../app/map-in-host");

export class Mapping {
  private written: RowsAdded | null = null;
  /** Who signed last: the next step begins with it. */
  private author = "";

  constructor(
    private readonly store: Store<PaneState>,
    private readonly ports: MappingPorts,
  ) {}

  get by(): string {
    return this.author;
  }

  /** The rows as they would be written now; null where no check is shown. */
  async rows(meanings: readonly Meaning[], by: string): Promise<RowsToAdd | null> {
    const { checked } = this.store.get();
    const { mappingRowsToAdd } = await engine();
    if (!checked || meanings.length === 0) return null;
    const { packs, today } = this.ports;
    return mappingRowsToAdd(meanings, { check: checked.check, pack: packs.loaded, by: by.trim(), on: today() });
  }

  /** Writes the rows that were shown and checks again; true when they were written. */
  async write(rows: RowsToAdd, by: string): Promise<boolean> {
    if (!this.begin()) return false;
    this.author = by.trim();
    const isWritten = await this.trying(async () => {
      const added = await this.ports.workbook.addRows(rows);
      if (!added.ok) return this.fail(added.problem);
      const { mappingsWithoutHeader } = await engine();
      this.written = mappingsWithoutHeader(added.value, this.ports.packs.loaded);
      const { sheet, at, columns, rows: lines } = this.written;
      const last = cellAddress(at + lines.length - 1, Math.max(...columns));
      const range = `${cellAddress(at, Math.min(...columns))}:${last}`;
      await this.checkAgain({ kind: "written", at: { sheet, range }, count: lines.length });
    });
    return isWritten && this.store.get().mapping.kind !== "failed";
  }

  /** Takes the last rows back and checks again. */
  async takeBack(): Promise<void> {
    const { written } = this;
    if (!written || !this.begin()) return;
    await this.trying(async () => {
      const taken = await this.ports.workbook.takeBack(written);
      if (!taken.ok) return this.fail(taken.problem);
      this.written = null;
      await this.checkAgain({ kind: "taken-back" });
    });
  }

  private begin(): boolean {
    const { checked, run, settling, mapping } = this.store.get();
    const isBusy = run.kind === "running" || run.kind === "stopping" || settling.kind === "writing";
    if (!checked || isBusy || mapping.kind === "writing") return false;
    this.store.change({ mapping: { kind: "writing" } });
    return true;
  }

  // A check lets go of what was said before it: this is said of the check that it makes.
  private async checkAgain(mapping: PaneState["mapping"]): Promise<void> {
    this.store.change({ mapping });
    await this.ports.checking.start();
    this.store.change({ mapping });
  }

  private async trying(act: () => Promise<void>): Promise<boolean> {
    try {
      await act();
      return true;
    } catch (thrown) {
      this.fail(thrownProblem(thrown));
      return false;
    }
  }

  private fail(problem: PaneProblem): void {
    this.store.change({ mapping: { kind: "failed", problem } });
  }
}
