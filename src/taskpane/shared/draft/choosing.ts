/** Choosing what the draft is: each choice shows in the words at once, and is kept while the check is renewed. */
import type { Check } from "../../../app/check";
import type { PackShelf } from "../pack-shelf";
import { runInSlices, type Pace } from "../slices";
import type { Store } from "../store";
import { thrownProblem } from "../thrown-problem";
import type { DraftChoices } from "./draft-choices";
import type { DraftState, Worded } from "./draft-state";

export type ChoosingPorts = { readonly packs: PackShelf; readonly pace: Pace };

// What works on ledgers is no part of the first load.
const engine = () => import("./word-chosen");

export class Choosing {
  /** Of the latest wording: one that was overtaken by another choice is not shown. */
  private cancel = { isCancelled: false };
  /** The check that choices are about, also while it is worded for the first time. */
  private check: Check | null = null;

  constructor(
    private readonly store: Store<DraftState>,
    private readonly ports: ChoosingPorts,
  ) {}

  /** Words this check as it was chosen. Of a renewed one, choices that no longer hold are given up and told. */
  async follow(check: Check): Promise<void> {
    const { worded, choices } = this.store.get();
    this.check = check;
    if (worded?.of !== check || worded.choices !== choices) await this.trying(check);
  }

  /** Takes a choice over into the words. */
  async choose(parts: Partial<DraftChoices>): Promise<void> {
    this.store.change({ choices: { ...this.store.get().choices, ...parts }, dropped: [] });
    if (this.check) await this.trying(this.check);
  }

  /** Ticks a highlight, or takes the tick away. */
  async tick(key: string, isTicked: boolean): Promise<void> {
    const { worded, choices } = this.store.get();
    const ticked = new Set(choices.highlights.filter((one) => one !== key));
    if (isTicked) ticked.add(key);
    const order = worded?.candidates.map((candidate) => candidate.key) ?? [];
    await this.choose({ highlights: order.filter((one) => ticked.has(one)) });
  }

  /** Says a phrase in another of its true wordings; 1 is the default. */
  async say(phrase: string, number: number): Promise<void> {
    const wordings = new Map(this.store.get().choices.wordings);
    if (number === 1) wordings.delete(phrase);
    else wordings.set(phrase, number);
    await this.choose({ wordings });
  }

  /** The check worded as it is chosen now, waited for. Rejects where it cannot be made. */
  async ready(check: Check): Promise<Worded> {
    this.check = check;
    for (;;) {
      const { worded, choices } = this.store.get();
      if (worded?.of === check && worded.choices === choices) return worded;
      await this.word(check);
    }
  }

  private async trying(check: Check): Promise<void> {
    try {
      await this.word(check);
    } catch (thrown) {
      this.store.change({ isWording: false, problem: thrownProblem(thrown) });
    }
  }

  private async word(check: Check): Promise<void> {
    this.cancel.isCancelled = true;
    const cancel = (this.cancel = { isCancelled: false });
    this.store.change({ isWording: true, problem: null });
    const { wordChosen, holding } = await engine();
    const { worded: before, choices } = this.store.get();
    const known = before?.of === check ? { known: before.candidates } : {};
    const steps = wordChosen({ check, choices, ...known }, this.ports.packs.loaded);
    const sliced = await runInSlices(steps, { pace: this.ports.pace, cancel, watch: () => undefined });
    if (sliced.kind === "cancelled" || cancel.isCancelled) return;
    const worded = sliced.value;
    if (before && before.of !== check) {
      const held = holding(worded, before);
      if (held.dropped.length > 0) {
        this.store.change({ choices: held.choices, dropped: held.dropped, worded });
        return await this.word(check);
      }
    }
    this.store.change({ worded, isWording: false });
  }
}
