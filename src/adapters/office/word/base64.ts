/** Bytes as the text that Word's interface takes files in. */

/** Not one call for each byte, and not all bytes as arguments of one. */
const STRETCH = 0x8000;

export function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += STRETCH) text += String.fromCharCode(...bytes.subarray(at, at + STRETCH));
  return btoa(text);
}
