/** Looks a file over before anything parses it: is it a workbook of the 2007 format, whole, of sane size and harmless? */
import { strFromU8 } from "fflate";
import { fail, type Result } from "../core/base/result";
import { isCompoundFile, streamNames } from "./compound-file";
import { prologOf } from "./xml-prolog";
import type { ForeignPackage, XlsxProblem } from "./xlsx-problem";
import { readZipDirectory, type ZipParts } from "./zip-directory";
import { LongerThanDeclared, unpackStart, unpackText } from "./zip-part";

/** Workbooks with more unzipped bytes than this are not read. */
export const MOST_BYTES = 256 * 1024 * 1024;
/** Nor those that unzip to more than this many times their own size, which no table of values does. */
export const MOST_GROWTH = 100;
/** Below this many unzipped bytes growth is no danger, and small repetitive workbooks do pack well. */
export const HARMLESS_BYTES = 10 * 1024 * 1024;

const CONTENT_TYPES = "[content_types].xml";
/** Pictures and embedded files are never opened here, and a drawn logo (.svg) may well declare its document type. */
const NEVER_OPENED = /^xl\/(?:media|embeddings)\//i;
/** Main parts by content type: .xlsx, .xlsm, .xltx, .xltm, .xlam. */
const WORKBOOK = /(?:spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml/i;
const FOREIGN: readonly (readonly [RegExp, ForeignPackage])[] = [
  [/ms-excel\.sheet\.binary\.macroEnabled\.main/i, "binary-workbook"],
  [/wordprocessingml\.\w+\.main\+xml|ms-word\.\w+\.macroEnabled/i, "document"],
  [/presentationml\.\w+\.main\+xml|ms-powerpoint\.\w+\.macroEnabled/i, "presentation"],
];

/** The parts of a workbook that is safe to read, or why it is not read. */
export function guardPackage(bytes: Uint8Array): Result<ZipParts, XlsxProblem> {
  if (isCompoundFile(bytes)) return fail(compoundProblem(bytes));
  if (isBareBiff(bytes)) return fail({ code: "old-format" });
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail({ code: "not-a-zip" });
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return directory;
  const problem = sizeProblem(directory.value, bytes.length) ?? contentProblem(directory.value);
  return problem ? fail(problem) : directory;
}

function compoundProblem(bytes: Uint8Array): XlsxProblem {
  const names = streamNames(bytes);
  const has = (...wanted: readonly string[]): boolean => wanted.some((name) => names.has(name));
  if (has("EncryptedPackage", "EncryptionInfo", "\u0006DataSpaces")) return { code: "encrypted" };
  if (has("Workbook", "Book", "WORKBOOK", "BOOK")) return { code: "old-format" };
  if (has("WordDocument")) return { code: "not-a-workbook", found: "document" };
  if (has("PowerPoint Document")) return { code: "not-a-workbook", found: "presentation" };
  return names.size === 0 ? { code: "damaged", detail: "cut off" } : { code: "not-a-workbook", found: "other" };
}

// Excel 2 to 4 wrote their records without a container; each begins with BOF, whose length is 4, 6 or 8.
function isBareBiff(bytes: Uint8Array): boolean {
  const [low, version, length, zero] = bytes;
  return low === 9 && [0, 2, 4, 8].includes(version ?? -1) && [4, 6, 8].includes(length ?? -1) && zero === 0;
}

function sizeProblem(parts: ZipParts, packedSize: number): XlsxProblem | null {
  let total = 0;
  for (const part of parts.values()) total += part.size;
  const limit = Math.min(MOST_BYTES, Math.max(HARMLESS_BYTES, MOST_GROWTH * packedSize));
  return total > limit ? { code: "too-large", what: "bytes", limit } : null;
}

function contentProblem(parts: ZipParts): XlsxProblem | null {
  try {
    return kindProblem(parts) ?? declarationProblem(parts);
  } catch (error) {
    return unpackingProblem(error);
  }
}

// hucre words its own refusal to unpack more than a part declares so.
const HUCRE_TOO_LONG = /^Decompressed size exceeds limit/;

/** What an error while unpacking or parsing a person's file means. */
export function unpackingProblem(error: unknown): XlsxProblem {
  const detail = error instanceof Error ? error.message : String(error);
  const tooLong = error instanceof LongerThanDeclared || HUCRE_TOO_LONG.test(detail);
  return tooLong ? { code: "too-large", what: "bytes", limit: MOST_BYTES } : { code: "damaged", detail };
}

function kindProblem(parts: ZipParts): XlsxProblem | null {
  const contentTypes = parts.get(CONTENT_TYPES);
  if (!contentTypes) return missingTypesProblem(parts);
  const types = unpackText(contentTypes);
  if (WORKBOOK.test(types)) return null;
  const foreign = FOREIGN.find(([pattern]) => pattern.test(types));
  return { code: "not-a-workbook", found: foreign?.[1] ?? "other" };
}

function missingTypesProblem(parts: ZipParts): XlsxProblem {
  const mimetype = parts.get("mimetype");
  if (mimetype && strFromU8(unpackStart(mimetype, 40)).startsWith("application/vnd.oasis.opendocument")) {
    return { code: "not-a-workbook", found: "open-document" };
  }
  if (parts.has("xl/workbook.xml")) return { code: "damaged", detail: "no content types" };
  return { code: "not-a-workbook", found: "other" };
}

function declarationProblem(parts: ZipParts): XlsxProblem | null {
  for (const part of parts.values()) {
    if (NEVER_OPENED.test(part.name)) continue;
    if (prologOf(part) === "declaration") return { code: "entity-declaration", part: part.name };
  }
  return null;
}
