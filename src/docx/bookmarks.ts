/** Hidden bookmarks around blocks: a block is found again by its bookmark first. */
import { element, type Element } from "./element";

/** Word's own limit for a bookmark's name. */
const LONGEST = 40;
/** Letters, digits and underscores: Word takes no others in a bookmark's name. */
const ALLOWED = /^\w+$/;

/** A leading underscore hides it from Word's list. @throws when Word could not hold the name. */
export function bookmarkName(blockKey: string): string {
  const name = `_kj_${blockKey}`;
  if (name.length > LONGEST || !ALLOWED.test(name)) throw new Error(`not a bookmark's name: ${name}`);
  return name;
}

export type Bookmark = { readonly start: Element; readonly end: Element };

/** Numbers a document's bookmarks in its order. */
export class Bookmarks {
  private readonly names = new Set<string>();

  /** `last`: the highest number that a document's bookmarks have already. */
  constructor(private readonly last = 0) {}

  /** @throws when two blocks have one key. */
  around(blockKey: string): Bookmark {
    const name = bookmarkName(blockKey);
    if (this.names.has(name)) throw new Error(`two blocks have the key ${blockKey}`);
    this.names.add(name);
    const id = this.last + this.names.size;
    return {
      start: element("w:bookmarkStart", { "w:id": id, "w:name": name }),
      end: element("w:bookmarkEnd", { "w:id": id }),
    };
  }
}
