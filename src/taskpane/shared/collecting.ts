/** 汇入 as a person does it: files are read and compared with the open workbook, and what was shown is written when they say so. */
import type { LedgerPlan } from "../../app/collect/plan-ledger";
import type { ReadList } from "../../app/collect/find-lists";
import type { Remembered } from "../../app/collect/list-choices";
import type { Cancel, EditsWritten, HostProblem, WorkbookHost } from "../../app/ports";
import type { Steps } from "../../core/base/progress";
import { ok, type Result } from "../../core/base/result";
import type { PlainDate } from "../../core/base/plain-date";
import { listKey, type ListChoice, type ListSheet } from "../../core/collect/list-choice";
import type { Workbook } from "../../core/workbook/workbook";
import type { ChosenFile, CollectStep, Compared, FileTrouble, Outcome, Purpose } from "./collect-state";
import type { FileDecoder } from "./file-decoder";
import type { PackShelf } from "./pack-shelf";
import type { PaneProblem } from "./pane-problem";
import type { PaneState } from "./pane-state";
import { runInSlices, type Pace } from "./slices";
import type { Store } from "./store";
import { thrownProblem } from "./thrown-problem";

export type CollectingPorts = {
  readonly workbook: Pick<WorkbookHost, "read" | "editLedgers" | "addRows">;
  readonly decode: FileDecoder;
  readonly packs: PackShelf;
  readonly pace: Pace;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
};

// What works on ledgers is no part of the first load.
async function engine() {
  const [open, ledgers, lists, edits, formulas, remembering] = await Promise.all([
    import("../../app/collect/compare-open"),
    import("../../app/collect/compare-ledgers"),
    import("../../app/collect/find-lists"),
    import("../../app/collect/host-edits"),
    import("../../app/collect/grown-formula"),
    import("../../app/collect/remember-choices"),
  ]);
  return { ...open, ...ledgers, ...lists, ...edits, ...formulas, ...remembering };
}

type ReadFile = { readonly name: string; readonly workbook: Workbook };
type Written = {
  readonly plans: readonly LedgerPlan[];
  readonly after: Compared;
  readonly areChoicesKept: boolean | null;
};
type Failed = { readonly compared: Compared; readonly after: Compared | null };

/** Somebody asked to stop: thrown to the beginning of the work, and never shown as a failure. */
class Stopped extends Error {}

export class Collecting {
  private cancel: { isCancelled: boolean } | null = null;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly ports: CollectingPorts,
  ) {}

  setPurpose(purpose: Purpose): void {
    this.store.change({ collect: { ...this.store.get().collect, purpose } });
  }

  /** Forgets the files. */
  clear(): void {
    if (!this.cancel) this.step({ kind: "none" });
  }

  stop(): void {
    if (!this.cancel) return;
    this.cancel.isCancelled = true;
    this.step({ kind: "stopping" });
  }

  /** Reads the files and the open workbook, and shows how they differ; nothing is written. */
  async start(files: readonly ChosenFile[]): Promise<void> {
    if (files.length === 0) return;
    await this.working(async (cancel) => {
      const { choicesOf, listsIn, planOpen, rememberedOf } = await engine();
      const pack = await this.ports.packs.load();
      const { read, troubles: unread } = await this.readFiles(told(files), cancel);
      if (read.length === 0) return this.step({ kind: "failed", problem: null, troubles: unread });
      const ours = await this.readOpen(cancel);
      if (!ours.ok) return this.step({ kind: "failed", problem: ours.problem, troubles: unread });
      const remembered = rememberedOf(ours.value, pack);
      const { lists, troubles: unknown } = await this.findIn(read, remembered, cancel);
      const troubles = [...unread, ...unknown];
      if (lists.length === 0) return this.step({ kind: "failed", problem: null, troubles });
      // Every list is appended until a person says otherwise, now or before.
      const sheets = listsIn(lists, pack);
      const open = { ours: ours.value, lists, choices: choicesOf(remembered, sheets) };
      this.show({ ...open, troubles, sheets, plans: planOpen(open, pack) }, { kind: "none" });
    });
  }

  /** Takes a list in with the others, alone, or not at all; what it comes to is shown anew. */
  async choose(sheet: ListSheet, choice: ListChoice): Promise<void> {
    const { step } = this.store.get().collect;
    if (step.kind !== "compared" || step.outcome.kind === "writing") return;
    const { planOpen } = await engine();
    const choices = new Map([...step.compared.choices, [listKey(sheet), choice] as const]);
    const open = { ...step.compared, choices };
    this.show({ ...open, plans: planOpen(open, this.ports.packs.loaded) }, { kind: "none" });
  }

  /** Writes exactly what is shown; where the workbook has changed since, nothing is written and the difference is shown anew. */
  async write(): Promise<void> {
    const { step } = this.store.get().collect;
    if (step.kind !== "compared" || step.outcome.kind === "writing" || this.cancel) return;
    const { compared } = step;
    this.show(compared, { kind: "writing" });
    const failed = (problem: PaneProblem): void => this.show(compared, { kind: "failed", problem, extent: "nothing" });
    try {
      const now = await this.again(compared);
      if (!now.ok) return failed(now.problem);
      const { isSamePlan } = await engine();
      if (isSamePlan(compared, now.value)) await this.writeNow(now.value);
      else this.show(now.value, { kind: "changed" });
    } catch (thrown) {
      failed(thrownProblem(thrown));
    }
  }

  private async writeNow(compared: Compared): Promise<void> {
    const { growFormula, hostEdits } = await engine();
    const { plans, ours } = compared;
    const written = await this.ports.workbook.editLedgers(hostEdits(plans, ours.workbook), growFormula);
    const areChoicesKept = written.ok ? await this.keepChoices(compared) : null;
    const after = await this.again(compared);
    if (!written.ok) return this.showFailed(written.problem, { compared, after: after.ok ? after.value : null });
    // A check that was made before is of another workbook.
    const [first] = written.value.at;
    if (this.store.get().checked) this.store.change({ changed: first?.sheet ?? "" });
    if (after.ok) await this.showWritten(written.value, { plans, after: after.value, areChoicesKept });
    else this.step({ kind: "failed", problem: after.problem, troubles: [] });
  }

  private async keepChoices(compared: Compared): Promise<boolean | null> {
    const { choiceRows } = await engine();
    const rows = choiceRows(compared, this.ports.packs.loaded, this.ports.today());
    return rows === null ? null : (await this.ports.workbook.addRows(rows)).ok;
  }

  private async showWritten(written: EditsWritten, { plans, after, areChoicesKept }: Written): Promise<void> {
    const { amountOf, leftUndone } = await engine();
    const left = leftUndone(after, plans, this.ports.packs.loaded);
    const told = { left: left?.schema.name ?? null, areChoicesKept };
    this.show(after, { kind: "written", amount: amountOf(plans), ...written, ...told });
  }

  // What stands in the workbook now tells whether some of it was written before it failed.
  private async showFailed(problem: PaneProblem, { compared, after }: Failed): Promise<void> {
    const { isSamePlan } = await engine();
    const isUntouched = after === null || isSamePlan(compared, after);
    this.show(after ?? compared, { kind: "failed", problem, extent: isUntouched ? "nothing" : "partly" });
  }

  /** The same lists held against the workbook as it is now. */
  private async again(compared: Compared): Promise<Result<Compared, PaneProblem>> {
    const { planOpen } = await engine();
    const ours = await this.readOpen({ isCancelled: false });
    if (!ours.ok) return ours;
    const open = { ...compared, ours: ours.value };
    return ok({ ...open, plans: planOpen(open, this.ports.packs.loaded) });
  }

  private async readFiles(
    files: readonly ChosenFile[],
    cancel: Cancel,
  ): Promise<{ readonly read: readonly ReadFile[]; readonly troubles: readonly FileTrouble[] }> {
    const read: ReadFile[] = [];
    const troubles: FileTrouble[] = [];
    for (const { name, bytes } of files) {
      this.reading(name, cancel);
      const content = await bytes().catch(() => null);
      if (content === null) {
        troubles.push({ file: name, code: "unreadable" });
        continue;
      }
      const { result, where } = await this.ports.decode({ name, bytes: content });
      if (where === "page") this.store.change({ collect: { ...this.store.get().collect, isSlow: true } });
      if (result.ok) read.push({ name, workbook: result.value });
      else troubles.push({ file: name, code: result.problem.code });
    }
    return { read, troubles };
  }

  /** The ledgers in the files, their headers read as the open workbook remembers. */
  private async findIn(
    read: readonly ReadFile[],
    remembered: Remembered,
    cancel: Cancel,
  ): Promise<{ readonly lists: readonly ReadList[]; readonly troubles: readonly FileTrouble[] }> {
    const { findLists, headersOf } = await engine();
    const pack = this.ports.packs.loaded;
    const lists: ReadList[] = [];
    const troubles: FileTrouble[] = [];
    for (const { name, workbook } of read) {
      this.reading(name, cancel);
      const steps = findLists(workbook, { name, pack, role: "source", mappings: headersOf(remembered, name) });
      const list = await this.sliced(steps, { file: name, cancel });
      if (list.ok) lists.push(list.value);
      else troubles.push({ file: name, code: list.problem.code });
    }
    return { lists, troubles };
  }

  private async readOpen(cancel: Cancel): Promise<Result<ReadList, PaneProblem>> {
    const isShown = this.store.get().collect.step.kind !== "compared";
    const watch = (progress: { done: number; total: number; what: string }): void => {
      if (isShown && !cancel.isCancelled) this.step({ kind: "reading", file: null, progress });
    };
    const read = await this.ports.workbook.read(watch, cancel);
    if (!read.ok) return isStop(read.problem) ? Promise.reject(new Stopped()) : read;
    const { findLists } = await engine();
    const { workbook } = read.value;
    const pack = this.ports.packs.loaded;
    const steps = findLists(workbook, { name: workbook.name, pack, role: "target" });
    return this.sliced(steps, { file: null, cancel });
  }

  private async sliced<Value>(
    steps: Steps<Value>,
    { file, cancel }: { readonly file: string | null; readonly cancel: Cancel },
  ): Promise<Value> {
    const done = await runInSlices(steps, { pace: this.ports.pace, cancel, watch: () => this.reading(file, cancel) });
    if (done.kind === "cancelled") throw new Stopped();
    return done.value;
  }

  private async working(act: (cancel: Cancel) => Promise<void>): Promise<void> {
    if (this.cancel) return;
    const cancel = (this.cancel = { isCancelled: false });
    try {
      await act(cancel);
      if (cancel.isCancelled) this.step({ kind: "none" });
    } catch (thrown) {
      if (thrown instanceof Stopped) this.step({ kind: "none" });
      else this.step({ kind: "failed", problem: thrownProblem(thrown), troubles: [] });
    } finally {
      this.cancel = null;
    }
  }

  private reading(file: string | null, cancel: Cancel): void {
    const { step } = this.store.get().collect;
    if (cancel.isCancelled) throw new Stopped();
    if (step.kind !== "compared") this.step({ kind: "reading", file, progress: null });
  }

  private show(compared: Compared, outcome: Outcome): void {
    this.step({ kind: "compared", compared, outcome });
  }

  private step(step: CollectStep): void {
    this.store.change({ collect: { ...this.store.get().collect, step } });
  }
}

function isStop({ code }: HostProblem): boolean {
  return code === "cancelled";
}

/** Files of one name from several folders are told apart. */
function told(files: readonly ChosenFile[]): readonly ChosenFile[] {
  return files.map((file, at) => {
    const before = files.slice(0, at).filter(({ name }) => name === file.name).length;
    return before === 0 ? file : { ...file, name: `${file.name}（${before + 1}）` };
  });
}
