/** Unpacks a part of a zip, piece by piece, and never more of it than the directory declared. */
import { Inflate, strFromU8 } from "fflate";
import type { ZipPart } from "./zip-directory";

/** Thrown when a part unpacks to more than it declared, as a zip bomb's does; caught where a package is read. */
export class LongerThanDeclared extends Error {
  constructor(part: string) {
    super(`${part} unpacks to more than its declared size`);
  }
}

// Deflate can grow 1032-fold, so a piece of this size unpacks to at most about a megabyte.
const PIECE = 1024;

/** The part's bytes in order. Throws LongerThanDeclared, or fflate's error when the bytes are no deflate stream. */
export function* unpack(part: ZipPart): Generator<Uint8Array, void> {
  if (part.method === "stored") {
    yield part.packed;
    return;
  }
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  let total = 0;
  for (let at = 0; at < part.packed.length; at += PIECE) {
    inflate.push(part.packed.subarray(at, at + PIECE), at + PIECE >= part.packed.length);
    for (const piece of pieces) {
      total += piece.length;
      if (total > part.size) throw new LongerThanDeclared(part.name);
      if (piece.length > 0) yield piece;
    }
    pieces = [];
  }
}

/** At least the first `length` bytes of the part, or all of it when it is shorter. */
export function unpackStart(part: ZipPart, length: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for (const piece of unpack(part)) {
    pieces.push(piece);
    total += piece.length;
    if (total >= length) break;
  }
  return join(pieces, total);
}

/** The whole part as text. Meant for the small parts that say where the others are. */
export function unpackText(part: ZipPart): string {
  return strFromU8(unpackStart(part, Infinity)).replace(/^\uFEFF/, "");
}

function join(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
