/** 写入报告 as a person does it: into the open document, or as a new one; with a result to see, whatever comes of it. */
import type { Check } from "../../app/check";
import type { Delivery, DocumentHost } from "../../app/ports";
import { ok, type Result } from "../../core/base/result";
import type { ChosenFile } from "../shared/collect-state";
import type { DraftDesk } from "../shared/draft/desk";
import type { DraftFiles, MadeFiles } from "../shared/draft/draft-files";
import type { Writing } from "../shared/draft/write-chosen";
import type { PaneProblem } from "../shared/pane-problem";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import type { Linking } from "./linking";
import type { WordState, Written } from "./word-state";

export type ReportWritingPorts = {
  readonly document: DocumentHost;
  readonly delivery: Delivery;
  readonly pane: Store<PaneState>;
  /** What is chosen of the report. */
  readonly desk: DraftDesk;
  readonly linking: Pick<Linking, "lookAgain">;
};

const DRAFT: Writing = { stage: "draft", answering: null, recipient: "" };

export class ReportWriting {
  private cancel: { isCancelled: boolean } | null = null;

  constructor(
    private readonly store: Store<WordState>,
    private readonly ports: ReportWritingPorts,
  ) {}

  /** As it is chosen, into the open document: at the cursor, or in the place of nothing. */
  async here(): Promise<void> {
    const check = this.checked();
    if (!check) return;
    await this.alone((cancel) => this.insert(check, cancel));
    if (this.store.get().written.kind === "inserted") await this.ports.linking.lookAgain();
  }

  /** As it is chosen, as a document of its own. */
  async asNew(): Promise<void> {
    const check = this.checked();
    if (check) await this.handOver(() => this.ports.desk.write(check, DRAFT));
  }

  /** A document that `make` makes, as one of its own; what belongs beside it is kept ready to be saved. */
  async handOver(make: () => Promise<MadeFiles>): Promise<void> {
    await this.alone(async () => {
      const made = await make();
      if (!made.ok) return this.failed(made.problem);
      const { newReport } = await import("../../app/open-report/new-report");
      const delivered = await newReport(this.ports, made.value.report);
      if (!delivered.ok) return this.failed(delivered.problem);
      this.written({ kind: "made", how: delivered.value, files: made.value });
    });
  }

  /** The open document as last year's, to start this year's report from. */
  asLastYears(name: string): ChosenFile {
    const bytes = async (): Promise<Uint8Array> => {
      const read = await this.ports.document.read();
      if (!read.ok) throw new Error(read.problem.code);
      return read.value;
    };
    return { name, bytes };
  }

  /** Asks to stop; what is half done is taken back. */
  stop(): void {
    const { written } = this.store.get();
    if (!this.cancel || written.kind !== "putting") return;
    this.cancel.isCancelled = true;
    this.written({ ...written, step: "stopping" });
  }

  private async insert(check: Check, cancel: { isCancelled: boolean }): Promise<void> {
    const { insertReport } = await import("../../app/open-report/insert-report");
    const watch = ({ what, done, total }: { what: string; done: number; total: number }): void =>
      this.written({ kind: "putting", step: what, done, total });
    const made: DraftFiles[] = [];
    const write = async (): Promise<Result<Uint8Array, PaneProblem>> => {
      const files = await this.ports.desk.write(check, DRAFT);
      if (!files.ok) return files;
      made.push(files.value);
      return ok(files.value.report.bytes);
    };
    const inserted = await insertReport(this.ports.document, write, { watch, cancel });
    if (!inserted.ok) return this.failed(inserted.problem);
    const { beside = [], thin = [] } = made[0] ?? {};
    this.written({ kind: "inserted", standing: inserted.value, beside, thin });
  }

  private async alone(act: (cancel: { isCancelled: boolean }) => Promise<void>): Promise<void> {
    if (this.cancel) return;
    const cancel = (this.cancel = { isCancelled: false });
    this.written({ kind: "putting", step: "writing-report", done: 0, total: 1 });
    try {
      await act(cancel);
    } catch (thrown) {
      this.failed(thrownProblem(thrown));
    } finally {
      this.cancel = null;
    }
  }

  private checked(): Check | null {
    return this.ports.pane.get().checked?.check ?? null;
  }

  private failed(problem: Extract<Written, { kind: "failed" }>["problem"]): void {
    this.written(problem.code === "cancelled" ? { kind: "stopped" } : { kind: "failed", problem });
  }

  private written(written: Written): void {
    this.store.change({ written });
  }
}
