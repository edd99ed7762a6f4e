/** Text in GBK, as Chinese Windows saves a CSV: the runtime only decodes it, so its table is turned round. */
const LEADS: readonly [number, number] = [0x81, 0xfe];
const TRAILS: readonly [number, number] = [0x40, 0xfe];

let table: ReadonlyMap<string, readonly [number, number]> | null = null;

function signs(): ReadonlyMap<string, readonly [number, number]> {
  if (table) return table;
  const found = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder("gbk");
  for (let lead = LEADS[0]; lead <= LEADS[1]; lead++) {
    for (let trail = TRAILS[0]; trail <= TRAILS[1]; trail++) {
      const sign = decoder.decode(Uint8Array.from([lead, trail]));
      if (sign.length === 1 && sign !== "\ufffd" && !found.has(sign)) found.set(sign, [lead, trail]);
    }
  }
  return (table = found);
}

export function gbk(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign) => {
      if (sign < "\u0080") return [sign.charCodeAt(0)];
      const bytes = signs().get(sign);
      if (!bytes) throw new Error(`${sign} is not in GBK`);
      return bytes;
    }),
  );
}
