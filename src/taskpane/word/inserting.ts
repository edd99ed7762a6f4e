/** 插入数值 as a person does it: search a figure, look at its forms, put one in at the cursor. */
import type { Check } from "../../app/check";
import type { DocumentHost } from "../../app/ports";
import type { PackShelf } from "../shared/pack-shelf";
import type { PaneState } from "../shared/pane-state";
import type { Store } from "../shared/store";
import { thrownProblem } from "../shared/thrown-problem";
import type { FormShown, InsertState } from "./insert-state";
import type { Linking } from "./linking";
import type { WordState } from "./word-state";

export type InsertingPorts = {
  readonly document: DocumentHost;
  readonly pane: Store<PaneState>;
  readonly packs: PackShelf;
  readonly linking: Pick<Linking, "lookAgain">;
};

/** So many of the last ones are offered again. */
const RECENT = 5;

// What words sentences is no part of the first load.
async function engine() {
  const [find, forms, insert] = await Promise.all([
    import("../../app/insert/find-figures"),
    import("../../app/insert/figure-forms"),
    import("../../app/open-report/insert-figure"),
  ]);
  return { ...find, ...forms, ...insert };
}

export class Inserting {
  private isBusy = false;

  constructor(
    private readonly store: Store<WordState>,
    private readonly ports: InsertingPorts,
  ) {}

  /** Finds the figures that these words mean; an empty text finds all. */
  async search(words: string): Promise<void> {
    this.change({ words, chosen: null });
    const check = this.check();
    if (!check) return this.change({ found: null });
    const { findFigures } = await engine();
    const found = findFigures(words, check, this.ports.packs.loaded);
    // Somebody may have typed on meanwhile.
    if (this.store.get().insert.words === words) this.change({ found });
  }

  /** Shows a figure's forms, or hides them again. */
  async choose(figure: string): Promise<void> {
    const check = this.check();
    const isShown = this.store.get().insert.chosen?.figure === figure;
    if (!check || isShown) return this.change({ chosen: null });
    const { figureForms } = await engine();
    const forms = figureForms(figure, check, this.ports.packs.loaded);
    const shown = await Promise.all(forms.map(({ id, text }) => this.shownForm(id, text, check)));
    this.change({ chosen: { figure, forms: shown } });
  }

  /** Puts the text of a key in at the cursor. */
  async insert(key: string): Promise<void> {
    const check = this.check();
    if (!check || this.isBusy) return;
    this.isBusy = true;
    this.change({ outcome: { kind: "writing" } });
    try {
      const { insertFigure } = await engine();
      const inserted = await insertFigure(this.ports.document, key, { check, pack: this.ports.packs.loaded });
      if (!inserted.ok) return this.change({ outcome: { kind: "failed", problem: inserted.problem } });
      const { name, isKept, text } = inserted.value;
      const one = { key, name, words: text.text };
      const others = this.store.get().insert.recent.filter((recent) => recent.key !== key);
      const outcome = { kind: "inserted", name, words: text.text, isKept } as const;
      this.change({ outcome, recent: [one, ...others].slice(0, RECENT) });
      await this.ports.linking.lookAgain();
    } catch (thrown) {
      this.change({ outcome: { kind: "failed", problem: thrownProblem(thrown) } });
    } finally {
      this.isBusy = false;
    }
  }

  private async shownForm(
    id: string,
    { key, text: words }: { readonly key: string; readonly text: string },
    check: Check,
  ): Promise<FormShown> {
    const { textToInsert } = await engine();
    const { document } = this.store.get();
    const plan = document.kind === "pending" ? document.pending.refreshed.plan : null;
    const text = textToInsert(key, { check, pack: this.ports.packs.loaded }, plan);
    return text.ok ? { id, key, words: text.value.text, problem: null } : { id, key, words, problem: text.problem };
  }

  private check(): Check | null {
    return this.ports.pane.get().checked?.check ?? null;
  }

  private change(parts: Partial<InsertState>): void {
    this.store.change({ insert: { ...this.store.get().insert, ...parts } });
  }
}
