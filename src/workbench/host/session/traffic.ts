/** What the add-in's batches cost, as a bench or a test wants to know it. */

/** One `context.sync()`. */
export type SyncRecord = {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code it failed with; null when it did not. */
  readonly error: string | null;
};

/** Bytes of a text in UTF-8, without making them. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A surrogate is half of a character of four bytes.
    length += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return length;
}
