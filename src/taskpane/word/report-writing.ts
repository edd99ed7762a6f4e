/** 写入报告 as a person does it: into the open document, or as a new one; with a result to see, whatever comes of it. */
import type { Check } from "../../app/check";
import type { Delivery, DocumentHost } from "../../app/ports";
import { reportName } from "./report-name";
import type { PackShelf } from "../shared/pack-shelf";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import type { Linking } from "./linking";
import type { WordState, Written } from "./word-state";

export type ReportWritingPorts = {
  readonly document: DocumentHost;
  readonly delivery: Delivery;
  readonly pane: Store<PaneState>;
  readonly packs: PackShelf;
  readonly linking: Pick<Linking, "lookAgain">;
};

export class ReportWriting {
  private cancel: { isCancelled: boolean } | null = null;

  constructor(
    private readonly store: Store<WordState>,
    private readonly ports: ReportWritingPorts,
  ) {}

  /** Into the open document: at the cursor, or in the place of nothing. */
  async here(): Promise<void> {
    await this.alone(async (check, cancel) => {
      const { insertReport } = await import("../../app/open-report/insert-report");
      const { document, packs } = this.ports;
      const watch = ({ what, done, total }: { what: string; done: number; total: number }): void =>
        this.written({ kind: "putting", step: what, done, total });
      const inserted = await insertReport(document, { check, pack: packs.loaded }, { watch, cancel });
      if (inserted.ok) return this.written({ kind: "inserted", standing: inserted.value });
      const { problem } = inserted;
      this.written(problem.code === "cancelled" ? { kind: "stopped" } : { kind: "failed", problem });
    });
    if (this.store.get().written.kind === "inserted") await this.ports.linking.lookAgain();
  }

  /** As a document of its own. */
  async asNew(): Promise<void> {
    await this.alone(async (check) => {
      const { newReport } = await import("../../app/open-report/new-report");
      const pack = this.ports.packs.loaded;
      const made = await newReport(this.ports, { check, pack, name: reportName(check, pack, "初稿") });
      if (!made.ok) return this.written({ kind: "failed", problem: made.problem });
      const { how, bytes } = made.value;
      this.written({ kind: "made", how, bytes: new Uint8Array(bytes) });
    });
  }

  /** Asks to stop; what is half done is taken back. */
  stop(): void {
    const { written } = this.store.get();
    if (!this.cancel || written.kind !== "putting") return;
    this.cancel.isCancelled = true;
    this.written({ ...written, step: "stopping" });
  }

  private async alone(act: (check: Check, cancel: { isCancelled: boolean }) => Promise<void>): Promise<void> {
    const check = this.ports.pane.get().checked?.check;
    if (!check || this.cancel) return;
    const cancel = (this.cancel = { isCancelled: false });
    this.written({ kind: "putting", step: "writing-report", done: 0, total: 1 });
    try {
      await act(check, cancel);
    } catch (thrown) {
      this.written({ kind: "failed", problem: thrownProblem(thrown) });
    } finally {
      this.cancel = null;
    }
  }

  private written(written: Written): void {
    this.store.change({ written });
  }
}
