/** The draft's desk: what is chosen of the draft and the ways to write it, over whatever host. */
import type { Check } from "../../../app/check";
import type { PackShelf } from "../pack-shelf";
import type { Pace } from "../slices";
import { Store } from "../store";
import { Choosing } from "./choosing";
import type { MadeFiles } from "./draft-files";
import { NO_DRAFT, type DraftState } from "./draft-state";
import { Starting } from "./starting";
import type { Writing } from "./write-chosen";

export type DeskPorts = { readonly packs: PackShelf; readonly pace: Pace };

export class DraftDesk {
  readonly store = new Store<DraftState>(NO_DRAFT);
  readonly choosing: Choosing;
  readonly starting: Starting;

  constructor(private readonly ports: DeskPorts) {
    this.choosing = new Choosing(this.store, ports);
    this.starting = new Starting(this.store, ports);
  }

  get packs(): PackShelf {
    return this.ports.packs;
  }

  /** Applies what was chosen to a check, first or renewed. */
  async follow(check: Check): Promise<void> {
    await this.choosing.follow(check);
    await this.starting.follow(check);
  }

  /** The draft or final report of a check as it is chosen now. Rejects where it cannot be made. */
  async write(check: Check, writing: Writing): Promise<MadeFiles> {
    const worded = await this.choosing.ready(check);
    // The library that writes Word documents is large, and most visits do without it.
    const { writeChosen } = await import("./write-chosen");
    return await writeChosen(worded, writing, this.ports.packs.loaded);
  }
}
