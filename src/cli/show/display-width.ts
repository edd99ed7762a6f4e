/** How many columns of a terminal a text takes: Chinese characters take two. */

/** Wide and full-width ranges of Unicode's East Asian Width; combining marks and format characters take none. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const ENDS_NO_LINE = /[（【《“‘]+$/u;
const BEGINS_NO_LINE = /[，。、；：！？）】》”’%\s]/u;
const NONE = /[\p{Mn}\p{Me}\p{Cf}]/u;

export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}

/** The text with spaces behind it up to a width; longer text stays whole. */
export function padded(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Rows of cells as lines whose columns stand under each other. */
export function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, displayWidth(cell));
  return rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

/** Text in lines of a width, broken so that no line begins with 、 or ends with （; nothing is cut off. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const character of text) {
    if (current !== "" && displayWidth(current + character) > width && !BEGINS_NO_LINE.test(character)) {
      const kept = current.replace(ENDS_NO_LINE, "");
      lines.push(kept === "" ? current : kept);
      current = kept === "" ? "" : current.slice(kept.length);
    }
    current += character;
  }
  return [...lines, current];
}
