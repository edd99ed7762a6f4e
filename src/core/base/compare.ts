/** Orders text by UTF-16 code units. Not localeCompare: its order changes with the reader's machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
