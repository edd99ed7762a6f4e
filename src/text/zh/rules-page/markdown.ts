/** The little Markdown that the generated page needs. */

export type Row = readonly string[];

/** A table; a cell is one line, and a bar in it does not end it. */
export function table(head: Row, rows: readonly Row[]): string {
  const line = (cells: Row): string => `| ${cells.map(cell).join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
}

/** Words from a workbook stand as they are: no sign of theirs is Markdown. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>~#]/g, "\\$&");
}

function cell(text: string): string {
  return text.replace(/\n/g, " ").replace(/\|/g, "\\|");
}
