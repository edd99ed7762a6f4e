/** 定稿 as a person does it: the clean copy, the bureau's own record of what was sent, and what changed since. */
import type { Check } from "../../app/check";
import type { Delivery, DocumentHost } from "../../app/ports";
import type { MadeFile } from "../../app/open-report/finish-report";
import type { PlainDate } from "../../core/base/plain-date";
import type { Answering } from "../../core/narrative/wanted";
import type { ChosenFile } from "../shared/collect-state";
import { reportName } from "./report-name";
import type { NamedFile } from "../shared/draft/draft-files";
import type { FileDecoder } from "../shared/file-decoder";
import type { PackShelf } from "../shared/pack-shelf";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import type { FinalState, Finishing } from "./final-state";

export type FinalisingPorts = {
  readonly document: Pick<DocumentHost, "read">;
  readonly delivery: Delivery;
  readonly decode: FileDecoder;
  readonly packs: PackShelf;
  readonly pane: Store<PaneState>;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
};

// What reads documents and writes workbooks is no part of the first load.
const engine = () => import("../../app/open-report/finish-report");

async function comparing() {
  const [reading, retaining, comparison, words] = await Promise.all([
    import("../../app/retain/read-retained"),
    import("../../app/retain/retain-report"),
    import("../../core/explain/compare-retained"),
    import("../../text/zh/explain/changes"),
  ]);
  return { ...reading, ...retaining, ...comparison, ...words };
}

export class Finalising {
  constructor(
    private readonly store: Store<FinalState>,
    private readonly ports: FinalisingPorts,
  ) {}

  /** Makes the clean copy and hands it over; with open matters only where somebody answers for them. */
  finish(recipient: string, withProblems: Answering | null): Promise<void> {
    return this.working(async (check, bytes) => {
      const { finishReport } = await engine();
      const name = this.nameOf(check);
      const settings = { ...this.shared(name), recipient, withProblems };
      const finished = await finishReport(bytes, check, settings);
      if (!finished.ok) {
        const { code } = finished.problem;
        return { kind: "failed", problem: { code: "clean-not-possible", why: code } };
      }
      if (finished.value.kind === "refused") return finished.value;
      return await this.handOver([finished.value.copy, ...finished.value.beside], false);
    });
  }

  /** 标记为报送稿: keeps what the document says now, and the rows behind it. */
  markAsSent(recipient: string): Promise<void> {
    return this.working(async (check, bytes) => {
      const { markAsSent } = await engine();
      const made = await markAsSent(bytes, check, { ...this.shared(this.nameOf(check)), recipient });
      if (made.ok) return await this.handOver([made.value], true);
      return { kind: "failed", problem: { code: "clean-not-possible", why: made.problem.code } };
    });
  }

  /** 送审后变动清单, held against a 取数底稿 that a person chose. */
  async compare(file: ChosenFile): Promise<void> {
    const check = this.checked();
    if (!check) return;
    this.store.change({ since: { kind: "working" } });
    const bytes = await file.bytes().catch(() => null);
    if (bytes === null) return this.unread(file.name, "unreadable");
    const { result } = await this.ports.decode({ name: file.name, bytes });
    if (!result.ok) return this.unread(file.name, result.problem.code);
    const words = await comparing();
    const retained = words.readRetained(result.value);
    if (!retained.ok) return this.unread(file.name, retained.problem.code);
    const changes = words.compareRetained(retained.value, words.retainedFigures(check, this.ports.packs.loaded));
    this.store.change({
      since: {
        kind: "compared",
        title: words.describeChanges(changes, retained.value),
        changes: changes.map((change) => ({
          text: words.describeFigureChange(change),
          under: [...change.rows.map(words.describeRowChange), ...change.uncompared.map(words.describeUncompared)],
        })),
      },
    });
  }

  private nameOf(check: Check): string {
    return reportName(check, this.ports.packs.loaded, null);
  }

  private shared(name: string) {
    return { pack: this.ports.packs.loaded, name, clock: this.ports.today() };
  }

  private async handOver(made: readonly MadeFile[], isSent: boolean): Promise<Finishing> {
    const files = made.map(({ name, bytes }): NamedFile => ({ name, bytes: new Uint8Array(bytes) }));
    const [first] = files;
    if (first) await this.ports.delivery.deliver(first.bytes, first.name);
    return { kind: "made", isSent, files };
  }

  private async working(act: (check: Check, bytes: Uint8Array) => Promise<Finishing>): Promise<void> {
    const check = this.checked();
    if (!check || this.store.get().finishing.kind === "working") return;
    this.store.change({ finishing: { kind: "working" } });
    try {
      const read = await this.ports.document.read();
      const finishing: Finishing = read.ok ? await act(check, read.value) : { kind: "failed", problem: read.problem };
      this.store.change({ finishing });
    } catch (thrown) {
      this.store.change({ finishing: { kind: "failed", problem: thrownProblem(thrown) } });
    }
  }

  private checked(): Check | null {
    return this.ports.pane.get().checked?.check ?? null;
  }

  private unread(file: string, code: Extract<FinalState["since"], { kind: "unread" }>["code"]): void {
    this.store.change({ since: { kind: "unread", file, code } });
  }
}
