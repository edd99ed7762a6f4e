/** Verifying the open document: what disagrees, going there, and linking numbers that somebody typed. */
import type { LinkOffer } from "../../app/open-report/link-offers";
import type { ProofProblem } from "../../app/open-report/proof-list";
import type { Check } from "../../app/check";
import type { DocumentHost, WordsAt } from "../../app/ports";
import type { PackShelf } from "../shared/pack-shelf";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import type { ProofState } from "./proof-state";
import type { WordProblem } from "./word-state";

export type ProofingPorts = {
  readonly document: DocumentHost;
  readonly pane: Store<PaneState>;
  readonly packs: PackShelf;
};

// What reads Word documents is no part of the first load.
async function engine() {
  const [list, link] = await Promise.all([
    import("../../app/open-report/proof-list"),
    import("../../app/open-report/link-numbers"),
  ]);
  return { ...list, ...link };
}

export class Proofing {
  private last: Promise<void> = Promise.resolve();

  constructor(
    readonly store: Store<ProofState>,
    private readonly ports: ProofingPorts,
  ) {}

  /** Reads the document anew and holds it against the chosen workbook, or against what it knows itself. */
  look(): Promise<void> {
    return this.next(async () => {
      // After something was linked the list is still there to be read meanwhile.
      if (this.store.get().proof.kind !== "shown") this.store.change({ proof: { kind: "reading" } });
      const { proofList } = await engine();
      const read = await this.ports.document.read();
      if (!read.ok) return this.failed(read.problem);
      const check = this.check();
      const list = proofList(read.value, check);
      if (list.ok) return this.store.change({ proof: { kind: "shown", list: list.value, check } });
      if (list.problem.code === "not-linked") return this.store.change({ proof: { kind: "not-linked" } });
      this.failed({ code: reportCode(list.problem.code) });
    });
  }

  /** Goes to words in the document. */
  show(words: WordsAt): Promise<void> {
    return this.next(async () => {
      const shown = await this.ports.document.select(words);
      if (!shown.ok) this.store.change({ linking: { kind: "failed", problem: shown.problem } });
    });
  }

  /** Puts controls around these numbers, so that they follow from now on. */
  link(offers: readonly LinkOffer[]): Promise<void> {
    return this.writing(async () => {
      const { proof } = this.store.get();
      if (proof.kind !== "shown" || offers.length === 0) return { kind: "none" };
      const { linkNumbers } = await engine();
      const { check } = proof;
      const linked = await linkNumbers(this.ports.document, offers, { check, pack: await this.ports.packs.load() });
      return linked.ok ? { kind: "linked", linked: linked.value } : { kind: "failed", problem: linked.problem };
    });
  }

  /** Takes the last controls away again; the numbers stay as they are. */
  undo(): Promise<void> {
    return this.writing(async () => {
      const { linking } = this.store.get();
      if (linking.kind !== "linked") return linking;
      const { unlinkNumbers } = await engine();
      const undone = await unlinkNumbers(this.ports.document, linking.linked);
      const count = linking.linked.controls.length;
      return undone.ok ? { kind: "undone", count } : { kind: "failed", problem: undone.problem };
    });
  }

  private async writing(act: () => Promise<ProofState["linking"]>): Promise<void> {
    if (this.store.get().linking.kind === "writing") return;
    await this.next(async () => {
      // It reads the state as it is before it says that something is written.
      const after = act();
      this.store.change({ linking: { kind: "writing" } });
      this.store.change({ linking: await after });
    });
    await this.look();
  }

  private check(): Check | null {
    return this.ports.pane.get().checked?.check ?? null;
  }

  private failed(problem: WordProblem): void {
    this.store.change({ proof: { kind: "failed", problem } });
  }

  // One after another, so that what is shown last was read last.
  private next(act: () => Promise<void>): Promise<void> {
    this.last = this.last.then(act).catch((thrown: unknown) => {
      const problem = thrownProblem(thrown);
      const { linking } = this.store.get();
      if (linking.kind === "writing") this.store.change({ linking: { kind: "failed", problem } });
      else this.failed(problem);
    });
    return this.last;
  }
}

/** A document that Word has open can hardly be anything else than one; its trouble is told in the words of the refresh. */
function reportCode(code: Exclude<ProofProblem["code"], "not-linked">): `report-${ReportCode}` {
  return `report-${CODES[code]}`;
}

type ReportCode =
  "two-parts" | "newer-format" | "no-provenance" | "encrypted" | "old-format" | "broken" | "too-large" | "not-docx";

const CODES: Readonly<Record<Exclude<ProofProblem["code"], "not-linked">, ReportCode>> = {
  "two-figures-parts": "two-parts",
  "word-newer-format": "newer-format",
  "no-provenance": "no-provenance",
  "word-encrypted": "encrypted",
  "word-old-format": "old-format",
  "word-not-zip": "not-docx",
  "word-damaged": "broken",
  "word-too-large": "too-large",
  "word-other": "not-docx",
  "word-strict": "not-docx",
};
