/** Follows the cursor in the document and tells where the words come from that it stands in. */
import type { Check } from "../../app/check";
import type { Cursor, DocumentHost } from "../../app/ports";
import type { AtCursor, BoundLines, BoundStretch } from "../../docx/live/read-lines";
import type { PackShelf } from "../shared/pack-shelf";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import type { TraceState } from "./trace-state";
import type { WordProblem } from "./word-state";

export type TracingPorts = {
  readonly document: DocumentHost;
  readonly pane: Store<PaneState>;
  readonly packs: PackShelf;
};

/** So long the cursor rests before anybody asks where it stands: who types moves it with every letter. */
const REST = 250;

async function engine() {
  const [lines, trace] = await Promise.all([
    import("../../docx/live/read-lines"),
    import("../../app/open-report/trace-figures"),
  ]);
  return { ...lines, ...trace };
}

export class Tracing {
  /** The document's lines as they were last read; null: not yet. */
  private read: BoundLines | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** Which look was the last: an answer that comes after it is dropped. */
  private looks = 0;

  constructor(
    readonly store: Store<TraceState>,
    private readonly ports: TracingPorts,
  ) {}

  /** Follows the cursor until the result is called. */
  follow(): () => void {
    const stopped = this.ports.document.onCursor(() => this.moved()).catch(() => null);
    void this.look();
    return () => {
      if (this.timer) clearTimeout(this.timer);
      this.looks += 1;
      void stopped.then((stop) => (stop?.ok ? stop.value() : undefined)).catch(() => undefined);
    };
  }

  /** Tells of the words that the cursor stands in now. */
  async look(): Promise<void> {
    const look = (this.looks += 1);
    const trace = await this.traceAtCursor().catch((thrown: unknown) => failed(thrownProblem(thrown)));
    if (look === this.looks) this.store.change({ trace });
  }

  /** Tells of one of the paragraph's texts. */
  async choose(bound: BoundStretch): Promise<void> {
    const look = (this.looks += 1);
    const trace = await this.trace(bound).catch((thrown: unknown) => failed(thrownProblem(thrown)));
    if (look === this.looks) this.store.change({ trace });
  }

  private moved(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), REST);
  }

  private async traceAtCursor(): Promise<TraceState["trace"]> {
    const cursor = await this.ports.document.cursor();
    if (!cursor.ok) return failed(cursor.problem);
    if (cursor.value === null) return { kind: "elsewhere" };
    const found = await this.find(cursor.value);
    if ("code" in found) return failed(found);
    if (this.read?.provenance === null) return { kind: "not-linked" };
    if (found.kind === "bound") return this.trace(found.bound);
    return found.kind === "other" ? { kind: "unclear" } : found;
  }

  // Whoever typed since the document was read changed the line, or moved it to another number.
  private async find(cursor: Cursor): Promise<AtCursor | WordProblem> {
    const { boundAt } = await engine();
    const known = this.read ? boundAt(this.read, cursor) : null;
    if (known && known.kind !== "other") return known;
    const trouble = await this.readAgain();
    if (trouble) return trouble;
    return this.read ? boundAt(this.read, cursor) : { kind: "other" };
  }

  private async readAgain(): Promise<WordProblem | null> {
    const { readLines } = await engine();
    if (!this.read) this.store.change({ trace: { kind: "reading" } });
    const bytes = await this.ports.document.read();
    if (!bytes.ok) return bytes.problem;
    const lines = readLines(bytes.value);
    if (!lines.ok) return { code: `report-${lines.problem.code}` };
    this.read = lines.value;
    return null;
  }

  private async trace(bound: BoundStretch): Promise<TraceState["trace"]> {
    const [{ traceFigures }, pack] = await Promise.all([engine(), this.ports.packs.load()]);
    return {
      kind: "traced",
      traced: traceFigures(bound, this.read?.provenance ?? null, { check: this.check(), pack }),
    };
  }

  private check(): Check | null {
    return this.ports.pane.get().checked?.check ?? null;
  }
}

function failed(problem: WordProblem): TraceState["trace"] {
  return { kind: "failed", problem };
}
