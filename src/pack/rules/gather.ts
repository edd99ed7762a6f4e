/** Rows gathered by what they share. */

/** Adds a row to those of a key. */
export function gather<Key>(found: Map<Key, number[]>, key: Key, row: number): void {
  const known = found.get(key);
  if (known) known.push(row);
  else found.set(key, [row]);
}
