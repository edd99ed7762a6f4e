/** How large a custom XML part may be. */

/** Word is slow to load larger parts, and some services refuse them. */
const LARGEST = 700_000;

export function isTooLarge(xml: string): boolean {
  return byteLength(xml) >= LARGEST;
}

/** Bytes in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair stands for two of its four bytes.
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}
