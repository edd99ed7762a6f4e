/** What the add-in's batches cost, as a bench or a test wants to know it. */

/** One `context.sync()`. */
export type SyncRecord = {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code it failed with; null when it did not. */
  readonly error: string | null;
};

/** One call of the common interface, such as `getNodesAsync`. */
export type CallRecord = {
  /** Its dispatch number, as Office.js has it: 132 for the nodes of a custom XML part. */
  readonly dispatch: number;
  /** The number of the error it failed with; 0 when it did not. */
  readonly error: number;
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
