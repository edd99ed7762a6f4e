/** The objects that an add-in holds on to across batches, by the ids this host gave out: one per proxy, released one by one. */
import { OfficeError } from "../protocol/office-error";
import type { Target } from "./class-description";

/** Told when an object becomes held and when nobody holds it any more. */
export type Holder = { hold(object: object): void; release(object: object): void };

export class ReferenceStore {
  private readonly targets = new Map<string, Target>();
  private count = 0;
  private readonly holder: Holder;

  constructor(holder: Holder) {
    this.holder = holder;
  }

  /** A new id for the object. */
  keep(target: Target): string {
    this.count += 1;
    const id = `ref:${this.count}`;
    this.targets.set(id, target);
    this.holder.hold(target.object);
    return id;
  }

  /** Throws ItemNotFound for an id that was released or never given. */
  find(id: string): Target {
    const target = this.targets.get(id);
    if (target === undefined) throw new OfficeError("ItemNotFound", `reference ${id}`);
    return target;
  }

  release(id: string): void {
    const target = this.targets.get(id);
    this.targets.delete(id);
    if (target !== undefined && ![...this.targets.values()].some(({ object }) => object === target.object)) {
      this.holder.release(target.object);
    }
  }

  releaseAll(): void {
    for (const id of [...this.targets.keys()]) this.release(id);
  }

  get size(): number {
    return this.targets.size;
  }
}
