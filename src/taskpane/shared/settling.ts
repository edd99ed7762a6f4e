/** What a person says about findings: written into 核实说明, seen at once in the list, and taken back as long as nobody changed it. */
import type { Check } from "../../app/check";
import type { Statement } from "../../app/explanation-rows";
import type { RowsAdded, WorkbookHost } from "../../app/ports";
import type { RegisterPlace } from "../../app/settle-in-host";
import type { PlainDate } from "../../core/base/plain-date";
import { cellAddress } from "../../core/base/a1";
import type { ExplanationEntry } from "../../core/explanation/explanation-entry";
import type { Finding } from "../../core/rule/rule";
import type { PackShelf } from "./pack-shelf";
import type { PaneProblem } from "./pane-problem";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";
import { thrownProblem } from "./thrown-problem";

export type SettlingPorts = {
  readonly workbook: Pick<WorkbookHost, "addRows" | "takeBack">;
  readonly packs: PackShelf;
  readonly today: () => PlainDate;
};

/** What the person fills in; who and when are added here. */
export type Said = Omit<Statement, "on">;

type Written = { readonly added: RowsAdded; readonly entries: readonly ExplanationEntry[]; readonly count: number };

// What works on ledgers is no part of the first load.
const engine = () => import("../../app/settle-in-host");

export class Settling {
  private check: Check | null = null;
  private written: readonly Written[] = [];
  private place: RegisterPlace | null = null;
  /** Who signed last: the next form begins with it. */
  private author = "";

  constructor(
    private readonly store: Store<PaneState>,
    private readonly ports: SettlingPorts,
  ) {}

  get by(): string {
    return this.author;
  }

  /** Writes one statement about findings of one rule; nothing happens while a check runs or another one is written. */
  async say(findings: readonly Finding[], said: Said): Promise<void> {
    const check = this.begin();
    if (!check || findings.length === 0) return;
    this.author = said.by;
    await this.trying(async () => {
      const { ports, place } = this;
      const { rowsToAdd, placeAfter, withoutHeader, entriesIn } = await engine();
      const statement = { ...said, on: ports.today() };
      const added = await ports.workbook.addRows(
        rowsToAdd(findings, statement, { check, pack: ports.packs.loaded, place }),
      );
      if (!added.ok) return this.fail(added.problem);
      const rows = withoutHeader(added.value, ports.packs.loaded);
      this.place = placeAfter(added.value);
      this.written = [
        ...this.written,
        { added: rows, entries: entriesIn(rows, ports.packs.loaded), count: findings.length },
      ];
      const last = rows.at + rows.rows.length - 1;
      const range = `${cellAddress(rows.at, Math.min(...rows.columns))}:${cellAddress(last, Math.max(...rows.columns))}`;
      await this.show({ kind: "written", at: { sheet: rows.sheet, range }, count: findings.length });
    });
  }

  /** Takes the last statement back. */
  async takeBack(): Promise<void> {
    const last = this.written.at(-1);
    if (!this.begin() || !last) return;
    await this.trying(async () => {
      const taken = await this.ports.workbook.takeBack(last.added);
      if (!taken.ok) return this.fail(taken.problem);
      this.written = this.written.slice(0, -1);
      if (this.place) this.place = { ...this.place, next: last.added.at };
      await this.show({ kind: "taken-back" });
    });
  }

  // A new check has read what was written before.
  private begin(): Check | null {
    const { checked, run, settling } = this.store.get();
    if (!checked || run.kind === "running" || run.kind === "stopping" || settling.kind === "writing") return null;
    if (checked.check !== this.check) {
      this.check = checked.check;
      this.written = [];
      this.place = null;
    }
    this.store.change({ settling: { kind: "writing" } });
    return checked.check;
  }

  private async show(settling: PaneState["settling"]): Promise<void> {
    const { checked } = this.store.get();
    if (!checked) return;
    const { resettled } = await engine();
    const since = this.written.flatMap(({ entries }) => entries);
    this.check = resettled(checked.check, since, this.ports.packs.loaded);
    this.store.change({ checked: { ...checked, check: this.check }, settling, draft: { kind: "none" } });
  }

  private async trying(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      this.fail(thrownProblem(thrown));
    }
  }

  private fail(problem: PaneProblem): void {
    this.store.change({ settling: { kind: "failed", problem } });
  }
}
