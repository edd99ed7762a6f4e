/** Where the pack stands once it was fetched: rules and ledgers are no part of the pane's first load. */
import type { Pack } from "../../pack/pack";

export class PackShelf {
  private pack: Pack | null = null;

  constructor(private readonly fetch: () => Promise<Pack>) {}

  /** Fetches it the first time. Rejects where its file does not come. */
  async load(): Promise<Pack> {
    return (this.pack ??= await this.fetch());
  }

  /** The pack of the check that is shown; before a check, asking is our mistake. */
  get loaded(): Pack {
    if (!this.pack) throw new Error("the pack is asked for before a check fetched it");
    return this.pack;
  }
}
