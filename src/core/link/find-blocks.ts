/** Finds the report's blocks in a document that people edited: by bookmark, then by the keys inside, then by literal hash. */
import { boundPlaceholder, hashOfParagraphs } from "./literal";
import { boundSpansOf, type LinkedDocument, type ReadItem } from "./linked-document";
import type { NextBlock } from "./next-report";

export type FoundBlock = {
  readonly key: string;
  /** Indices of the document's items, in order. */
  readonly items: readonly number[];
  readonly by: "bookmark" | "keys" | "hash";
  /** Of its literal words as they are now. */
  readonly hash: string;
  /** Two blocks run together in one paragraph: this one has no paragraph of its own any more. */
  readonly mergedInto: string | null;
};

export type Found = {
  readonly blocks: ReadonlyMap<string, FoundBlock>;
  /** Item → the block it belongs to. */
  readonly ownerOf: ReadonlyMap<number, string>;
};

/** Blocks that were never written are not looked for by keys or hash: what looks like them is a person's own text. */
export function findBlocks(document: LinkedDocument, next: readonly NextBlock[]): Found {
  const finder = new Finder(document);
  finder.byBookmark();
  finder.byKeys(next);
  finder.byHash(next);
  return finder.found();
}

/** At most so many paragraphs are tried as one block whose bookmark is lost. */
const LONGEST = 4;

class Finder {
  private readonly ownerOf = new Map<number, string>();
  private readonly by = new Map<string, FoundBlock["by"]>();
  private readonly merged = new Map<string, { readonly into: string; readonly item: number }>();
  private readonly stored: ReadonlyMap<string, string>;
  private readonly words: readonly (readonly string[])[];

  constructor(private readonly document: LinkedDocument) {
    this.stored = new Map(document.stored.blocks.map(({ key, hash }) => [key, hash]));
    this.words = document.items.map(literalLines);
  }

  /** A paragraph belongs to the block that starts in it, otherwise to the one that started last and runs on. */
  byBookmark(): void {
    const open: { readonly block: string; readonly to: number }[] = [];
    const starting = this.starting();
    for (let at = 0; at < this.document.items.length; at++) {
      const here = starting.get(at) ?? [];
      const [first] = here;
      const owner = first?.block ?? open.filter(({ to }) => to >= at).at(-1)?.block;
      if (owner !== undefined) this.ownerOf.set(at, owner);
      for (const { block } of here.slice(1)) this.merged.set(block, { into: first?.block ?? block, item: at });
      open.push(...here);
    }
  }

  private starting(): ReadonlyMap<number, readonly { readonly block: string; readonly to: number }[]> {
    const starting = new Map<number, { readonly block: string; readonly to: number }[]>();
    for (const { block, from, to } of this.document.bookmarks) {
      if (this.by.has(block)) continue;
      this.by.set(block, "bookmark");
      starting.set(from, [...(starting.get(from) ?? []), { block, to }]);
    }
    return starting;
  }

  /** By keys that stand in one block only, of which at least half must be here. */
  byKeys(next: readonly NextBlock[]): void {
    const lost = next.filter(({ key }) => this.isLost(key));
    if (lost.length === 0) return;
    const own = uniqueKeys(next);
    for (const { key } of lost) {
      const wanted = own.get(key) ?? new Set<string>();
      if (wanted.size === 0) continue;
      const at = this.document.items.findIndex(
        (item, index) => !this.ownerOf.has(index) && item.kind !== "aside" && sharesHalf(item, wanted),
      );
      if (at >= 0) this.take(key, this.grown(key, at), "keys");
    }
  }

  byHash(next: readonly NextBlock[]): void {
    const shapes = new Map(next.map((block) => [block.key, block]));
    for (const [key, hash] of this.stored) {
      if (!this.isLost(key)) continue;
      const longest = Math.max(LONGEST, shapes.get(key)?.lines.length ?? 0);
      const run = this.runWith(hash, { from: 0, to: this.words.length, longest: Math.min(longest, 20) });
      if (run) this.take(key, run, "hash");
    }
  }

  found(): Found {
    const items = new Map<string, number[]>([...this.by.keys()].map((key) => [key, []]));
    for (const [at, key] of this.ownerOf) items.get(key)?.push(at);
    const blocks = new Map<string, FoundBlock>();
    for (const [key, by] of this.by) {
      const merged = this.merged.get(key);
      const own = [...(items.get(key) ?? [])].sort((a, b) => a - b);
      const all = own.length === 0 && merged ? [merged.item] : own;
      if (all.length === 0) continue;
      blocks.set(key, { key, items: all, by, hash: this.hashOf(all), mergedInto: merged?.into ?? null });
    }
    return { blocks, ownerOf: this.ownerOf };
  }

  private isLost(key: string): boolean {
    return this.stored.has(key) && !this.by.has(key);
  }

  private take(key: string, items: readonly number[], by: FoundBlock["by"]): void {
    this.by.set(key, by);
    for (const at of items) this.ownerOf.set(at, key);
  }

  // A block of several paragraphs may be known by one of them: the others are where the hash comes out right.
  private grown(key: string, at: number): readonly number[] {
    const hash = this.stored.get(key) ?? "";
    const window = { from: Math.max(0, at - LONGEST + 1), to: at + LONGEST, longest: LONGEST };
    return this.runWith(hash, window) ?? [at];
  }

  private runWith(
    hash: string,
    { from, to, longest }: { readonly from: number; readonly to: number; readonly longest: number },
  ): readonly number[] | null {
    for (let start = from; start < Math.min(to, this.words.length); start++) {
      const run: number[] = [];
      for (let at = start; at < start + longest && this.isFree(at); at++) {
        run.push(at);
        if (this.hashOf(run) === hash) return run;
      }
    }
    return null;
  }

  private isFree(at: number): boolean {
    return at < this.words.length && !this.ownerOf.has(at) && this.document.items[at]?.kind !== "aside";
  }

  private hashOf(items: readonly number[]): string {
    return hashOfParagraphs(items.flatMap((at) => this.words[at] ?? []));
  }
}

function literalLines({ lines }: ReadItem): readonly string[] {
  return lines.map((line) =>
    line.map((span) => (span.kind === "bound" ? boundPlaceholder(span.tag) : span.text)).join(""),
  );
}

function uniqueKeys(blocks: readonly NextBlock[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  for (const { key: block, lines } of blocks) {
    for (const span of lines.flat()) {
      if (span.kind === "bound") homes.set(span.key, (homes.get(span.key) ?? new Set()).add(block));
    }
  }
  const unique = new Map<string, Set<string>>();
  for (const [key, in_] of homes) {
    const [only] = in_;
    if (in_.size === 1 && only !== undefined) unique.set(only, (unique.get(only) ?? new Set()).add(key));
  }
  return unique;
}

function sharesHalf(item: ReadItem, wanted: ReadonlySet<string>): boolean {
  const here = new Set(boundSpansOf(item).map(({ key }) => key));
  const shared = [...wanted].filter((key) => here.has(key)).length;
  return shared > 0 && shared * 2 >= wanted.size;
}
