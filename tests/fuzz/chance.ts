/** Chance that can be had again: the same seed makes the same choices on every machine. */

/** mulberry32: 32 bits of state, good enough to choose mutations with. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, and not including, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mix = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to, and not including, `limit`; 0 when there is no room. */
  below(limit: number): number {
    return Math.floor(this.next() * Math.max(1, limit));
  }

  oneOf<Item>(items: readonly Item[]): Item {
    if (items.length === 0) throw new Error("nothing to choose from");
    return items[this.below(items.length)] as Item;
  }

  /** True once in so many times. */
  onceIn(times: number): boolean {
    return this.below(times) === 0;
  }

  /** The items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    const order: Item[] = [];
    while (left.length > 0) order.push(...left.splice(this.below(left.length), 1));
    return order;
  }
}
