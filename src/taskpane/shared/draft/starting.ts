/** 用上年总结起草 (P3): last year's document is read, every match is shown, and the draft is written with those that are wanted. */
import type { Check } from "../../../app/check";
import { ok } from "../../../core/base/result";
import type { ChosenFile } from "../collect-state";
import type { PackShelf } from "../pack-shelf";
import type { Pace } from "../slices";
import type { Store } from "../store";
import { thrownProblem } from "../thrown-problem";
import type { MadeFiles } from "./draft-files";
import type { DraftState } from "./draft-state";
import type { FromState, FromTrouble, LastYears } from "./from-state";

export type StartingPorts = { readonly packs: PackShelf; readonly pace: Pace };

// It reads and writes Word documents.
const engine = () => import("./start-last-years");

type Given = { readonly file: string; readonly bytes: Uint8Array };

export class Starting {
  /** Grows with every file: what is found of an earlier one is not shown. */
  private turn = 0;

  constructor(
    private readonly store: Store<DraftState>,
    private readonly ports: StartingPorts,
  ) {}

  /** Reads the document and shows its matches; nothing is written. */
  async choose({ name: file, bytes }: ChosenFile, check: Check): Promise<void> {
    const turn = ++this.turn;
    this.show({ kind: "reading", file });
    let read: Uint8Array;
    try {
      read = await bytes();
    } catch {
      if (turn === this.turn) this.fail(file, { kind: "unreadable" });
      return;
    }
    await this.plan({ file, bytes: read }, { check, before: null, turn });
  }

  /** Matches the document anew with a renewed check; what was not wanted stays unwanted. */
  async follow(check: Check): Promise<void> {
    const { from } = this.store.get();
    if (from.kind !== "matched" || from.last.of === check) return;
    const { file, bytes } = from.last;
    await this.plan({ file, bytes }, { check, before: from.last, turn: ++this.turn });
  }

  /** Takes a match out, or in again: its number of last year stays, marked 【上年数】. */
  accept(number: number, isAccepted: boolean): void {
    const { from } = this.store.get();
    if (from.kind !== "matched") return;
    const declined = new Set(from.last.declined);
    if (isAccepted) declined.delete(number);
    else declined.add(number);
    this.show({ kind: "matched", last: { ...from.last, declined } });
  }

  /** Forgets the document. */
  clear(): void {
    this.turn++;
    this.show({ kind: "none" });
  }

  /** The draft of what is shown, ready to be handed over. Rejects where it cannot be made; without matches it is our mistake. */
  async write(): Promise<MadeFiles> {
    const { from } = this.store.get();
    if (from.kind !== "matched") throw new Error("nothing was matched");
    const { writeLastYears } = await engine();
    return ok(writeLastYears(from.last, this.ports.packs.loaded));
  }

  private async plan(
    { file, bytes }: Given,
    { check, before, turn }: { readonly check: Check; readonly before: LastYears | null; readonly turn: number },
  ): Promise<void> {
    try {
      const { matchLastYears } = await engine();
      // The page says that it reads before it stands still for it.
      await this.ports.pace.rest();
      if (turn !== this.turn) return;
      const matched = matchLastYears({ file, bytes, check, before }, this.ports.packs.loaded);
      if (matched.ok) this.show({ kind: "matched", last: matched.value });
      else this.fail(file, { kind: "document", problem: matched.problem });
    } catch (thrown) {
      if (turn === this.turn) this.fail(file, { kind: "pane", problem: thrownProblem(thrown) });
    }
  }

  private show(from: FromState): void {
    this.store.change({ from });
  }

  private fail(file: string, trouble: FromTrouble): void {
    this.show({ kind: "failed", file, trouble });
  }
}
