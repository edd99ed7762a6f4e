/** Names for new sheets. */

const LONGEST_NAME = 31;

/** The name itself, or with a further number where it is taken. */
export function freeName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toUpperCase()));
  for (let ordinal = 1; ; ordinal++) {
    const end = ordinal === 1 ? "" : String(ordinal);
    const name = wanted.slice(0, LONGEST_NAME - end.length) + end;
    if (!names.has(name.toUpperCase())) return name;
  }
}
