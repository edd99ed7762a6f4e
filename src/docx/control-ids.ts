/** Ids of content controls: unique in the document, and the same for the same report. */
import { sha256 } from "../core/base/sha256";

/** w:id is a signed 32-bit number; only positive ones are used. */
const COUNT = 2 ** 31 - 1;

export class ControlIds {
  private readonly taken: Set<number>;

  /** `taken`: those of controls that are in the document already. */
  constructor(taken: Iterable<number> = []) {
    this.taken = new Set(taken);
  }

  /** From a hash of the owner's key (a block's or a section's) and the control's ordinal in it; the next free one where taken. */
  take(owner: string, ordinal: number): number {
    let id = (parseInt(sha256(`${owner}/${ordinal}`).slice(0, 8), 16) % COUNT) + 1;
    while (this.taken.has(id)) id = (id % COUNT) + 1;
    this.taken.add(id);
    return id;
  }
}
