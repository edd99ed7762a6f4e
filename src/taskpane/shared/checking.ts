/** The check as a person runs it: read, check in slices, keep the result, notice when the workbook moves on. */
import type { Cancel, HostWorkbook, WorkbookHost } from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import type { PlainDate } from "../../core/base/plain-date";
import { thrownProblem } from "./thrown-problem";
import type { PackShelf } from "./pack-shelf";
import type { PaneProblem } from "./pane-problem";
import type { PaneState, Run } from "./pane-state";
import { runInSlices, type Pace } from "./slices";
import type { Store } from "./store";

export type CheckingPorts = {
  readonly workbook: WorkbookHost;
  readonly packs: PackShelf;
  readonly pace: Pace;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
};

type Running = Extract<Run, { kind: "running" }>;

// Everything that works on ledgers: no part of the first load.
const engine = () => import("../../app/check-sheets");

export class Checking {
  private cancel: { isCancelled: boolean } | null = null;
  /** The run of now, or the last one: whether it came to a result. */
  private latest: Promise<boolean> = Promise.resolve(false);
  private watches = false;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly ports: CheckingPorts,
  ) {}

  /** Loads what a check needs, for somebody who is about to start one. Without a connection it fails then, not now. */
  prepare(): void {
    engine().catch(() => undefined);
  }

  /** Checks the open workbook, and tells whether that came to a result; while a check runs, another is not begun. */
  async start(): Promise<boolean> {
    return this.cancel ? false : (this.latest = this.begin());
  }

  /** Stops the running check and waits until it has ended: another workbook is about to be opened. */
  async end(): Promise<void> {
    this.stop();
    await this.latest;
  }

  private async begin(): Promise<boolean> {
    const cancel = (this.cancel = { isCancelled: false });
    this.store.change({ run: { kind: "running", progress: null, sheets: null } });
    try {
      return await this.run(cancel);
    } catch (thrown) {
      return this.fail(thrownProblem(thrown));
    } finally {
      this.cancel = null;
    }
  }

  /** Asks the running check to stop; what was found before stays. */
  stop(): void {
    if (!this.cancel) return;
    this.cancel.isCancelled = true;
    this.store.change({ run: { kind: "stopping" } });
  }

  private async run(cancel: Cancel): Promise<boolean> {
    const { workbook, pace } = this.ports;
    const began = pace.now();
    await this.watchChanges();
    let sheets: Progress | null = null;
    const watch = (progress: Progress): void => {
      if (progress.what === "reading-sheet") sheets = progress;
      this.tell({ progress, sheets }, cancel);
    };
    const read = await workbook.read(watch, cancel);
    if (cancel.isCancelled) return this.cancelled();
    if (!read.ok) return read.problem.code === "cancelled" ? this.cancelled() : this.fail(read.problem);
    // What is changed from here on is not in what was read.
    this.store.change({ changed: null });
    return await this.check(read.value, { cancel, began });
  }

  private async check(
    { workbook, lacks }: HostWorkbook,
    { cancel, began }: { readonly cancel: Cancel; readonly began: number },
  ): Promise<boolean> {
    const { packs, pace, today } = this.ports;
    const pack = await packs.load();
    const { checkSheets } = await engine();
    const sliced = await runInSlices(checkSheets(workbook, { pack, clock: today(), lacks }), {
      pace,
      cancel,
      watch: (progress) => this.tell({ progress, sheets: null }, cancel),
    });
    if (sliced.kind === "cancelled" || cancel.isCancelled) return this.cancelled();
    if (!sliced.value.ok) return this.fail(sliced.value.problem);
    const checked = { check: sliced.value.value, lacks, milliseconds: pace.now() - began };
    const said = { settling: { kind: "idle" }, mapping: { kind: "idle" } } as const;
    this.store.change({ checked, run: { kind: "idle" }, draft: { kind: "none" }, ...said });
    return true;
  }

  // A host that cannot tell of changes is no reason not to check.
  private async watchChanges(): Promise<void> {
    if (this.watches) return;
    const watching = await this.ports.workbook.onChange((sheet) => this.store.change({ changed: sheet }));
    this.watches = watching.ok;
  }

  private tell(how: Omit<Running, "kind">, cancel: Cancel): void {
    if (!cancel.isCancelled) this.store.change({ run: { kind: "running", ...how } });
  }

  private cancelled(): false {
    this.store.change({ run: { kind: "cancelled" } });
    return false;
  }

  private fail(problem: PaneProblem): false {
    this.store.change({ run: { kind: "failed", problem } });
    return false;
  }
}
