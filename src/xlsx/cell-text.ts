/** Text as it must be handed to the writer so that the reader gets back every character of it. */

/** Looks like an escape of ECMA-376 22.9.2.19, or is a character that XML cannot hold and the writer does not escape. */
const UNSAFE =
  /_(?=x[0-9A-Fa-f]{4}_)|[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** `_x0041_` typed by a person stays that and does not become A. */
export function escapeCellText(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}
