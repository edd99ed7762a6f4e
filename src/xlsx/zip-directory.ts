/** A zip file's central directory: what parts it has, their declared sizes and where their bytes lie. */
import { strFromU8 } from "fflate";
import { fail, ok, type Result } from "../core/base/result";
import type { XlsxProblem } from "./xlsx-problem";

/** One part, still packed. `size` is what the directory declares, not yet believed. */
export type ZipPart = {
  /** With forward slashes and without a leading one, in the case the writer used. */
  readonly name: string;
  readonly method: "stored" | "deflated";
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** When it was packed, as the directory has it (MS-DOS date and time). */
  readonly time: number;
};

/** Parts by lower-case name: package part names do not differ by case alone (ECMA-376 part 2, 6.2.2). */
export type ZipParts = ReadonlyMap<string, ZipPart>;

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const BEYOND_32 = 0xffffffff;
const ENCRYPTED = 1;

type Trouble = Extract<XlsxProblem, { code: "damaged" | "encrypted" }>;

/** Reads the directory; nothing is unpacked. */
export function readZipDirectory(bytes: Uint8Array): Result<ZipParts, Trouble> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const parts = new Map<string, ZipPart>();
    const { start, count } = findDirectory(view);
    let at = start;
    for (let entry = 0; entry < count; entry++) {
      if (view.getUint32(at, true) !== ENTRY) return damaged("directory entry without signature");
      if (view.getUint16(at + 8, true) & ENCRYPTED) return fail({ code: "encrypted" });
      const part = readEntry(view, at);
      if (typeof part === "string") return damaged(part);
      parts.set(part.name.toLowerCase(), part);
      at +=
        ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return ok(parts);
  } catch (error) {
    // A DataView throws RangeError where the file ends too soon: that is what cut off means.
    if (error instanceof RangeError) return damaged("cut off");
    throw error;
  }
}

function damaged(detail: string): Result<never, Trouble> {
  return fail({ code: "damaged", detail });
}

function findDirectory(view: DataView): { start: number; count: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    const count = view.getUint16(at + 10, true);
    return start === BEYOND_32 || count === 0xffff ? findDirectory64(view, at, { start, count }) : { start, count };
  }
  throw new RangeError("no end of directory");
}

function findDirectory64(view: DataView, end: number, short: { start: number; count: number }) {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) return short;
  const record = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(record, true) !== END_64) throw new RangeError("no 64-bit end of directory");
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    start: Number(view.getBigUint64(record + 48, true)),
  };
}

function readEntry(view: DataView, at: number): ZipPart | string {
  const name = strFromU8(bytesAt(view, at + ENTRY_LENGTH, view.getUint16(at + 28, true)));
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) return `compression method ${method} of ${name}`;
  const { size, packedSize, offset } = readSizes(view, at);
  if (view.getUint32(offset, true) !== LOCAL) return `no local header of ${name}`;
  const start = offset + LOCAL_LENGTH + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (method === 0 && size !== packedSize) return `sizes of ${name} differ`;
  return {
    name: name.replace(/\\/g, "/").replace(/^\/+/, ""),
    method: method === 0 ? "stored" : "deflated",
    packed: bytesAt(view, start, packedSize),
    size,
    crc: view.getUint32(at + 16, true),
    time: view.getUint32(at + 12, true),
  };
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw new RangeError("cut off");
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

// Values too great for 32 bits stand in the extra field 0x0001, in this order and only when needed (APPNOTE 4.5.3).
function readSizes(view: DataView, at: number): { size: number; packedSize: number; offset: number } {
  const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  let field = findExtra64(view, at);
  const [size, packedSize, offset] = short.map((value) => {
    if (value !== BEYOND_32 || field === null) return value;
    field += 8;
    return Number(view.getBigUint64(field - 8, true));
  });
  return { size: size ?? 0, packedSize: packedSize ?? 0, offset: offset ?? 0 };
}

function findExtra64(view: DataView, at: number): number | null {
  let field = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end) {
    if (view.getUint16(field, true) === 1) return field + 4;
    field += 4 + view.getUint16(field + 2, true);
  }
  return null;
}
