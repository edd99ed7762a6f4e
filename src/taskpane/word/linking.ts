/** The report in Word as a person keeps it true: choose the workbook, see what would change, take it over, take it back. */
import type { Check } from "../../app/check";
import type { Cancel, DocumentHost, WordsAt } from "../../app/ports";
import type { RefreshSettings } from "../../app/refresh-report";
import type { Progress } from "../../core/base/progress";
import { NO_CHOICES, type Choices } from "../../core/link/refresh-plan";
import type { StageWord } from "../../core/narrative/wanted";
import type { Checking } from "../shared/checking";
import type { ChosenFile, FileTrouble } from "../shared/collect-state";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import { ChosenWorkbook, type TypedNumber, type WorkbookPorts } from "./chosen-workbook";
import { changingIn, lookAt, takeBack, update } from "./document-work";
import { Stopping } from "./stopping";
import type { DocumentState, Stop, WordProblem, WordState, Written } from "./word-state";

export type LinkingPorts = WorkbookPorts & {
  readonly document: DocumentHost;
  readonly checking: Checking;
  readonly pane: Store<PaneState>;
};

/** Which figures are not taken over now, how many are, and the stage that the draft line shall name. */
type Wanted = { readonly held: ReadonlySet<string>; readonly count: number; readonly stage?: StageWord };

function agreeing(choices: Choices, figure: string): Choices {
  const { confirmed } = choices;
  return { ...choices, confirmed: confirmed === "all" ? confirmed : new Set([...confirmed, figure]) };
}

export class Linking {
  private isBusy = false;
  /** Going to words, which is over soon: what is asked meanwhile waits for it and is not dropped. */
  private showing: Promise<void> = Promise.resolve();
  private readonly stopping = new Stopping();
  private readonly workbook: ChosenWorkbook;

  constructor(
    private readonly store: Store<WordState>,
    private readonly ports: LinkingPorts,
  ) {
    this.workbook = new ChosenWorkbook(ports);
    ports.pane.subscribe(() => this.follow());
  }

  /** Reads the file, checks it, and holds the open document against it. */
  async choose(file: ChosenFile): Promise<void> {
    await this.alone(async () => {
      await this.ports.checking.end();
      const trouble = await this.workbook.open(file);
      if (trouble) return this.unread(trouble);
      const source = { kind: "chosen", name: file.name, trouble: null } as const;
      this.store.change({ source, choices: NO_CHOICES, isRelinking: false, adopted: null, unticked: new Set() });
      await this.check();
    });
  }

  /** A check that was begun on another page tells what the document is to be held against. */
  private follow(): void {
    const { run, checked } = this.ports.pane.get();
    const isOpen = this.store.get().document.kind === "unknown";
    if (isOpen && checked && run.kind === "idle") void this.lookAgain();
  }

  /** Checks the chosen workbook again where that was stopped or failed, and holds the document against it. */
  checkAgain(): Promise<void> {
    return this.alone(() => this.check());
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
    return this.decide(agreeing(this.store.get().choices, figure));
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
  adopt(number: TypedNumber): Promise<void> {
    return this.alone(async () => {
      const check = this.checked();
      await this.ports.checking.end();
      const adopted = check && (await this.workbook.adopt(number, check));
      if (!adopted) return;
      if (!adopted.ok) return this.failed(adopted.problem);
      // Who adopts a number agrees to the words that turn with it (P8).
      this.store.change({ adopted: adopted.value, choices: agreeing(this.store.get().choices, number.figure) });
      await this.check();
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
      const all = await changingIn(document);
      const held = new Set(all.filter((figure) => unticked.has(figure)));
      await this.write({ held, count: all.length - held.size });
    });
  }

  /** Takes one figure's changes over, with whatever hangs on it. */
  applyOne(figure: string): Promise<void> {
    return this.alone(async () => {
      const { document } = this.store.get();
      if (document.kind !== "pending") return;
      const all = await changingIn(document);
      await this.write({ held: new Set(all.filter((other) => other !== figure)), count: 1 });
    });
  }

  /** Puts the document back as it was before the last update. */
  undo(): Promise<void> {
    return this.alone(async () => {
      const { written } = this.store.get();
      if (written.kind !== "applied") return;
      this.writing(0, 1, "too-late");
      this.written(await takeBack(this.ports.document, written.before, (progress) => this.progress(progress)));
      await this.look();
    });
  }

  /** Names another stage in the draft line (P11); nothing else is taken over with it. */
  setStage(stage: StageWord): Promise<void> {
    return this.alone(async () => {
      await this.look();
      const { document } = this.store.get();
      if (document.kind !== "pending") return;
      await this.write({ held: new Set(await changingIn(document)), count: 0, stage });
    });
  }

  /** Checks the chosen workbook and holds the document against it; without a result nothing of a workbook before it is shown. */
  private async check(): Promise<void> {
    if (await this.ports.checking.start()) return await this.look();
    this.ports.pane.change({ checked: null });
    this.store.change({ document: { kind: "unknown" } });
  }

  // The workbook of before, where there is one, stays the one in use.
  private unread(trouble: FileTrouble): void {
    const { source } = this.store.get();
    this.store.change({ source: source.kind === "chosen" ? { ...source, trouble } : { kind: "unread", trouble } });
  }

  private async write({ count, ...more }: Wanted): Promise<void> {
    const check = this.checked();
    if (!check) return;
    this.writing(0, count, "possible");
    const work = { watch: (progress: Progress) => this.progress(progress), cancel: this.stopping.begin() };
    const updated = await update(this.ports.document, { check, settings: this.settings(more), count }, work);
    if (updated.ok) {
      this.store.change({ isRelinking: false });
      this.written(updated.value);
    } else this.failed(updated.problem);
    await this.look();
  }

  private async look(): Promise<void> {
    const check = this.checked();
    if (!check) return;
    this.store.change({ document: { kind: "looking", isStopping: false } });
    const cancel: Cancel = this.stopping.begin();
    const looked = lookAt(this.ports.document, { check, settings: this.settings() }, cancel);
    const failed = (thrown: unknown): DocumentState => ({ kind: "failed", problem: thrownProblem(thrown) });
    this.store.change({ document: await looked.catch(failed) });
  }

  private settings({ held, stage }: Partial<Omit<Wanted, "count">> = {}): RefreshSettings {
    const { choices, isRelinking } = this.store.get();
    return {
      pack: this.ports.packs.loaded,
      relink: isRelinking,
      choices: held ? { ...choices, held } : choices,
      ...(stage ? { stage } : {}),
    };
  }

  private checked(): Check | null {
    return this.ports.pane.get().checked?.check ?? null;
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
