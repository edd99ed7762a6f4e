/** Text from a workbook or a path, made safe to print: no character of it can move the cursor or hide another. */

/** C0, DEL, C1; line and paragraph separators; bidirectional controls; private use and noncharacters; lone surrogates. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** One line of text as it may go to a terminal: escape becomes ␛, a line break ␊, a bidirectional control ‹202E›. */
export function harmless(text: string): string {
  return text.replace(UNSAFE, (character) => visible(character.charCodeAt(0)));
}

function visible(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? "␡" : `‹${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}

/** JSON in which every such character is an escape, so that it prints safely and reads back the same. */
export function harmlessJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSAFE, (character) =>
    character === "\n" ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
