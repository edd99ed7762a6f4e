/** Opens a person's .docx whole: every part as its bytes, so that what is not changed goes back as it came. */
import { strFromU8, unzipSync, zipSync, type Zippable } from "fflate";
import { fail, ok, type Result } from "../../core/base/result";

/**
 * encrypted: with a password or rights. old-format: a .doc or .wps. not-docx: something else, or nothing. broken: a zip
 * that cannot be unpacked, or XML that cannot be read. too-large: unpacks to more than a report can need.
 */
export type PackageProblem = { readonly code: "encrypted" | "old-format" | "not-docx" | "broken" | "too-large" };

/** Path → bytes, in the package's order. */
export type Parts = Map<string, Uint8Array>;

export const DOCUMENT = "word/document.xml";

const LARGEST = 300_000_000;

export function openPackage(bytes: Uint8Array): Result<Parts, PackageProblem> {
  if (isCompoundFile(bytes)) return fail({ code: isEncrypted(bytes) ? "encrypted" : "old-format" });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail({ code: "not-docx" });
  let total = 0;
  const fits = ({ originalSize }: { readonly originalSize: number }): boolean => (total += originalSize) <= LARGEST;
  try {
    const parts = new Map(Object.entries(unzipSync(bytes, { filter: fits })));
    if (total > LARGEST) return fail({ code: "too-large" });
    return parts.has(DOCUMENT) ? ok(parts) : fail({ code: "not-docx" });
  } catch {
    return fail({ code: "broken" });
  }
}

/** @throws when it is no Word document: for one that was opened before. */
export function packageOf(bytes: Uint8Array): Parts {
  const parts = openPackage(bytes);
  if (!parts.ok) throw new Error(`a document that cannot be opened: ${parts.problem.code}`);
  return parts.value;
}

/** A zip stores local time; one without a zone is the same bytes everywhere. */
const ZIP_EPOCH = "1980-01-01T00:00:00";
/** Packed already: to pack them again costs time and gains nothing. */
const PACKED = /\.(png|jpe?g|gif|wmf|emf|xlsx|docx|zip|wdp|tiff?)$/i;

/** The package again, parts in their order. */
export function closePackage(parts: Parts): Uint8Array {
  const files: Zippable = {};
  for (const [path, bytes] of parts) files[path] = PACKED.test(path) ? [bytes, { level: 0 }] : bytes;
  return zipSync(files, { mtime: ZIP_EPOCH });
}

export function textOf(parts: Parts, path: string): string {
  return strFromU8(parts.get(path) ?? new Uint8Array()).replace(/^\ufeff/, "");
}

// OLE2: old Office files, and the container around an encrypted one.
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte);
}

// Names of streams stand in it in UTF-16.
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].flatMap((character) => [character.charCodeAt(0), 0]);
  return indexOf(bytes, name) >= 0;
}

function indexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return at;
  }
  return -1;
}
