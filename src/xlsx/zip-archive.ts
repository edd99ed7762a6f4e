/** Puts packed parts into a zip without unpacking them. */
import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "./crc32";
import type { ZipPart } from "./zip-directory";

const LOCAL_LENGTH = 30;
const ENTRY_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;

/** 1 January 1980, the first day there is: same content, same bytes. */
const FIRST_DAY = 0x00210000;
/** The name is UTF-8 (APPNOTE 4.4.4, bit 11). */
const UTF8_NAME = 0x0800;

/** A stored part made of text, to be read in the same breath: its checksum is left blank, which readers take for unknown. */
export function textPart(name: string, text: string): ZipPart {
  const packed = strToU8(text);
  return { name, method: "stored", packed, size: packed.length, crc: 0, time: FIRST_DAY };
}

/** A part made of text, packed and summed for a file that is kept. */
export function packedPart(name: string, text: string, time = FIRST_DAY): ZipPart {
  const bytes = strToU8(text);
  return {
    name,
    method: "deflated",
    packed: deflateSync(bytes, { level: 6 }),
    size: bytes.length,
    crc: crc32(bytes),
    time,
  };
}

/** The archive that holds exactly these parts, in this order. */
export function archive(parts: readonly ZipPart[]): Uint8Array {
  const entries = parts.map((part) => ({ part, name: strToU8(part.name) }));
  const length = entries.reduce(
    (sum, { part, name }) => sum + LOCAL_LENGTH + ENTRY_LENGTH + 2 * name.length + part.packed.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map(({ part, name }) => {
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    writeFields(view, at + 4, { part, name });
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(part.packed, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + part.packed.length;
    return offset;
  });
  const directory = at;
  entries.forEach(({ part, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeFields(view, at + 6, { part, name });
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + ENTRY_LENGTH);
    at += ENTRY_LENGTH + name.length;
  });
  writeEnd(view, at, { count: parts.length, directory });
  return bytes;
}

// The fields that a local header and a directory entry have in common, in the same order.
function writeFields(view: DataView, at: number, { part, name }: { part: ZipPart; name: Uint8Array }): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length === part.name.length ? 0 : UTF8_NAME, true);
  view.setUint32(at + 6, part.time, true);
  view.setUint16(at + 4, part.method === "stored" ? 0 : 8, true);
  view.setUint32(at + 10, part.crc, true);
  view.setUint32(at + 14, part.packed.length, true);
  view.setUint32(at + 18, part.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, { count, directory }: { count: number; directory: number }): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
