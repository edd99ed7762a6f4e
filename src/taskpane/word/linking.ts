/** The report in Word as a person keeps it true: choose the workbook, see what would change, take it over, take it back. */
import type { Check } from "../../app/check";
import type { DocumentHost, WordsAt } from "../../app/ports";
import type { Progress } from "../../core/base/progress";
import { NO_CHOICES, type Choices } from "../../core/link/refresh-plan";
import type { StageWord } from "../../core/narrative/wanted";
import type { PlainDate } from "../../core/base/plain-date";
import type { ChosenFile } from "../shared/collect-state";
import type { Checking } from "../shared/checking";
import type { FileDecoder } from "../shared/file-decoder";
import type { PackShelf } from "../shared/pack-shelf";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import type { FileWorkbookHost } from "./file-workbook-host";
import { Stopping } from "./stopping";
import type { AdoptProblem, Stop, WordProblem, WordState, Written } from "./word-state";

export type LinkingPorts = {
  readonly document: DocumentHost;
  readonly workbook: FileWorkbookHost;
  readonly decode: FileDecoder;
  readonly checking: Checking;
  readonly pane: Store<PaneState>;
  readonly packs: PackShelf;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
};

// What reads and writes Word documents is no part of the first load.
async function engine() {
  const [refresh, apply, list, undo, facts] = await Promise.all([
    import("../../app/open-report/pending-refresh"),
    import("../../app/open-report/apply-refresh"),
    import("../../app/open-report/pending-list"),
    import("../../app/open-report/undo-refresh"),
    import("../../docx/live/document-facts"),
  ]);
  return { ...refresh, ...apply, ...list, ...undo, ...facts };
}

/** The document holds nothing of ours: there is something to begin with, and nothing to mend. */
const NOT_OURS: ReadonlySet<string> = new Set(["report-not-linked"]);

const ADOPT_CODES = ["not-a-number", "not-adoptable", "supplied-already"] as const;

function adoptCode(code: string): AdoptProblem["code"] {
  const known = ADOPT_CODES.find((one) => one === code);
  return known ? `adopt-${known}` : "adopt-not-patched";
}

export class Linking {
  private isBusy = false;
  /** Going to words, which is over soon: what is asked meanwhile waits for it and is not dropped. */
  private showing: Promise<void> = Promise.resolve();
  private readonly stopping = new Stopping();
  /** The chosen workbook's own bytes: a copy with an adopted number is made of them. */
  private file: { readonly name: string; readonly bytes: Uint8Array } | null = null;

  constructor(
    private readonly store: Store<WordState>,
    private readonly ports: LinkingPorts,
  ) {}

  /** Reads the file, checks it, and holds the open document against it. */
  async choose(file: ChosenFile): Promise<void> {
    await this.alone(async () => {
      const { checking, decode, workbook } = this.ports;
      const bytes = await file.bytes().catch(() => null);
      if (bytes === null) return this.unread(file.name, "unreadable");
      const { result } = await decode({ name: file.name, bytes });
      if (!result.ok) return this.unread(file.name, result.problem.code);
      workbook.choose(result.value);
      this.file = { name: file.name, bytes };
      const source = { kind: "chosen", name: file.name } as const;
      this.store.change({ source, choices: NO_CHOICES, isRelinking: false, adopted: null, unticked: new Set() });
      await checking.start();
      if (this.isChecked()) return await this.look();
      // What was found of the workbook before says nothing of this one.
      this.ports.pane.change({ checked: null });
      this.store.change({ document: { kind: "unknown" } });
    });
  }

  /** Checks the chosen workbook again where that was stopped or failed, and holds the document against it. */
  checkAgain(): Promise<void> {
    return this.alone(async () => {
      await this.ports.checking.start();
      if (this.isChecked()) await this.look();
    });
  }

  /** Asks what is read or written now to stop. */
  stop(): void {
    const { document, written } = this.store.get();
    if (written.kind === "writing" && written.stop === "possible") this.written({ ...written, stop: "asked" });
    else if (document.kind === "looking") this.store.change({ document: { kind: "looking", isStopping: true } });
    else return;
    this.stopping.ask();
  }

  /** Reads the document anew and shows what would change. */
  lookAgain(): Promise<void> {
    return this.alone(() => this.look());
  }

  /** Looks again with what a person decided. */
  decide(choices: Partial<Choices>): Promise<void> {
    this.store.change({ choices: { ...this.store.get().choices, ...choices } });
    return this.lookAgain();
  }

  /** Agrees to words of a figure that turn in a paragraph which a person edited (P9). */
  confirm(figure: string): Promise<void> {
    const { confirmed } = this.store.get().choices;
    return this.decide({ confirmed: confirmed === "all" ? confirmed : new Set([...confirmed, figure]) });
  }

  /** Puts the ledger's text in the place of what a person typed over it (P8). */
  restore(figure: string): Promise<void> {
    const { hand } = this.store.get().choices;
    return this.decide({ hand: new Map([...hand, [figure, "restore"] as const]) });
  }

  /** Binds texts again whose controls another program took away (P24): shown first, like all other changes. */
  relink(): Promise<void> {
    this.store.change({ isRelinking: true });
    return this.lookAgain();
  }

  /** The report becomes this year's: last year's figures are the base, what was typed is marked 【上年数】. */
  roll(): Promise<void> {
    return this.decide({ roll: true });
  }

  /** 以审定数为准 (P8): the typed number supplies the figure everywhere, from a copy of the workbook that is to be saved. */
  adopt(figure: string, text: string, said: { readonly by: string; readonly reason: string }): Promise<void> {
    return this.alone(async () => {
      const check = this.checked();
      const { file } = this;
      if (!check || !file) return;
      const { adoptNumber } = await import("../../app/adopt-number");
      const { checking, decode, packs, today, workbook } = this.ports;
      const number = { figure, text, ...said, on: today() };
      const copy = adoptNumber(file.bytes, number, { check, pack: packs.loaded });
      if (!copy.ok) return this.written({ kind: "failed", problem: { code: adoptCode(copy.problem.code) } });
      const bytes = new Uint8Array(copy.value);
      const { result } = await decode({ name: file.name, bytes });
      if (!result.ok) return this.written({ kind: "failed", problem: { code: "adopt-not-patched" } });
      workbook.choose(result.value);
      this.file = { name: file.name, bytes };
      this.store.change({ adopted: { name: file.name, bytes } });
      await checking.start();
      await this.look();
    });
  }

  /** Goes to words in the document. */
  show(words: WordsAt): Promise<void> {
    if (this.isBusy) return Promise.resolve();
    return (this.showing = this.showing.then(() => this.guarded(() => this.select(words))));
  }

  tick(figures: readonly string[], isTicked: boolean): void {
    const unticked = new Set(this.store.get().unticked);
    for (const figure of figures)
      if (isTicked) unticked.delete(figure);
      else unticked.add(figure);
    this.store.change({ unticked });
  }

  /** Takes the ticked changes over. */
  apply(): Promise<void> {
    return this.alone(async () => {
      const { document, unticked } = this.store.get();
      if (document.kind !== "pending") return;
      const { changingFigures } = await engine();
      const all = changingFigures(document.list);
      const held = new Set(all.filter((figure) => unticked.has(figure)));
      await this.write(held, all.length - held.size);
    });
  }

  /** Takes one figure's changes over, with whatever hangs on it. */
  applyOne(figure: string): Promise<void> {
    return this.alone(async () => {
      const { document } = this.store.get();
      if (document.kind !== "pending") return;
      const { changingFigures } = await engine();
      const others = changingFigures(document.list);
      await this.write(new Set(others.filter((other) => other !== figure)), 1);
    });
  }

  /** Puts the document back as it was before the last update. */
  undo(): Promise<void> {
    return this.alone(async () => {
      const { written } = this.store.get();
      if (written.kind !== "applied") return;
      const { undoRefresh } = await engine();
      this.writing(0, 1, "too-late");
      const undone = await undoRefresh(this.ports.document, written.before, (progress) => this.progress(progress));
      this.written(undone.ok ? { kind: "undone" } : { kind: "failed", problem: undone.problem });
      await this.look();
    });
  }

  /** Names another stage in the draft line (P11); nothing else is taken over with it. */
  setStage(stage: StageWord): Promise<void> {
    return this.alone(async () => {
      await this.look();
      const { document } = this.store.get();
      if (document.kind !== "pending") return;
      const { changingFigures } = await engine();
      await this.write(new Set(changingFigures(document.list)), 0, stage);
    });
  }

  private async write(held: ReadonlySet<string>, count: number, stage?: StageWord): Promise<void> {
    const check = this.checked();
    const { choices, isRelinking } = this.store.get();
    if (!check) return;
    const { applyRefresh, figuresLeft, pendingList, pendingRefresh } = await engine();
    this.writing(0, count, "possible");
    const cancel = this.stopping.begin();
    const read = await this.ports.document.read(cancel);
    if (!read.ok) return this.failed(read.problem);
    const settings = {
      ...{ pack: this.ports.packs.loaded, relink: isRelinking, choices: { ...choices, held } },
      ...(stage ? { stage } : {}),
    };
    const pending = await pendingRefresh(read.value, check, settings);
    if (!pending.ok) return this.failed(pending.problem);
    const watch = (progress: Progress): void => this.progress(progress);
    const applied = await applyRefresh(this.ports.document, pending.value, { watch, cancel });
    if (applied.ok) {
      this.store.change({ isRelinking: false });
      const whole = count - figuresLeft(pendingList(pending.value), applied.value).length;
      this.written({ kind: "applied", applied: applied.value, count: whole, stage: stage ?? null, before: read.value });
    }
    if (!applied.ok) this.failed(applied.problem);
    await this.look();
  }

  private async look(): Promise<void> {
    const check = this.checked();
    if (!check) return;
    this.store.change({ document: { kind: "looking", isStopping: false } });
    const cancel = this.stopping.begin();
    const { documentFacts, pendingList, pendingRefresh } = await engine();
    const read = await this.ports.document.read(cancel);
    if (cancel.isCancelled) return this.store.change({ document: { kind: "stopped" } });
    if (!read.ok) return this.store.change({ document: { kind: "failed", problem: read.problem } });
    const { choices, isRelinking } = this.store.get();
    const settings = { pack: this.ports.packs.loaded, relink: isRelinking, choices };
    const pending = await pendingRefresh(read.value, check, settings);
    if (pending.ok)
      return this.store.change({
        document: { kind: "pending", pending: pending.value, list: pendingList(pending.value) },
      });
    const { problem } = pending;
    if (!NOT_OURS.has(problem.code)) return this.store.change({ document: { kind: "failed", problem } });
    const facts = documentFacts(read.value);
    this.store.change({ document: { kind: "not-linked", isEmpty: facts.ok && facts.value.isEmpty } });
  }

  /** The last check came to its end, and was of the chosen workbook. */
  private isChecked(): boolean {
    return this.ports.pane.get().run.kind === "idle";
  }

  private checked(): Check | null {
    return this.ports.pane.get().checked?.check ?? null;
  }

  private unread(file: string, code: Extract<WordState["source"], { kind: "unread" }>["trouble"]["code"]): void {
    this.store.change({ source: { kind: "unread", trouble: { file, code } } });
  }

  private writing(done: number, total: number, stop: Stop): void {
    this.written({ kind: "writing", done, total, stop });
  }

  // Lines are told of one by one only where some of them stand already.
  private progress({ done, total }: Progress): void {
    this.writing(done, total, "too-late");
  }

  private failed(problem: WordProblem): void {
    this.written(problem.code === "cancelled" ? { kind: "stopped" } : { kind: "failed", problem });
  }

  private written(written: Written): void {
    this.store.change({ written });
  }

  /** One thing after another: a second click while something is done does nothing. */
  private async alone(act: () => Promise<void>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    await this.showing;
    await this.guarded(act);
    this.isBusy = false;
  }

  private async guarded(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (thrown) {
      this.written({ kind: "failed", problem: thrownProblem(thrown) });
    }
  }

  private async select(words: WordsAt): Promise<void> {
    const shown = await this.ports.document.select(words);
    if (!shown.ok) this.written({ kind: "failed", problem: shown.problem });
  }
}
