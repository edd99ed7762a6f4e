/** The draft as a person asks for it: written on demand, handed over, and always with a result to see. */
import type { Delivery } from "../../app/ports";
import type { DraftDesk } from "./draft/desk";
import type { MadeFiles } from "./draft/draft-files";
import type { Writing } from "./draft/write-chosen";
import { thrownProblem } from "./thrown-problem";
import type { PaneState } from "./pane-state";
import type { Store } from "./store";

export type DraftingPorts = { readonly delivery: Delivery; readonly desk: DraftDesk };

const DRAFT: Writing = { stage: "draft", answering: null, recipient: "" };

export class Drafting {
  private last: (() => Promise<MadeFiles>) | null = null;

  constructor(
    private readonly store: Store<PaneState>,
    private readonly ports: DraftingPorts,
  ) {}

  /** Writes the last check as it is chosen and delivers it; without a check, or while one is written, nothing happens. */
  async start(writing: Writing = DRAFT): Promise<void> {
    const { checked } = this.store.get();
    if (checked) await this.handOver(() => this.ports.desk.write(checked.check, writing));
  }

  /** Tries what failed last once more. */
  async again(): Promise<void> {
    if (this.last) await this.handOver(this.last);
  }

  /** Delivers the document that `make` makes, and keeps what belongs beside it ready to be saved. */
  async handOver(make: () => Promise<MadeFiles>): Promise<void> {
    if (this.store.get().draft.kind === "writing") return;
    this.last = make;
    this.store.change({ draft: { kind: "writing" } });
    try {
      const made = await make();
      if (!made.ok) return this.store.change({ draft: { kind: "failed", problem: made.problem, files: null } });
      const files = made.value;
      const { name, bytes } = files.report;
      const delivered = await this.ports.delivery.deliver(bytes, name);
      this.store.change({
        draft: delivered.ok
          ? { kind: "delivered", how: delivered.value, files }
          : { kind: "failed", problem: delivered.problem, files },
      });
    } catch (thrown) {
      this.store.change({ draft: { kind: "failed", problem: thrownProblem(thrown), files: null } });
    }
  }
}
