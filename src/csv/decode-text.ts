/** The text of a file in whatever encoding Chinese offices save: UTF-8 with and without a mark, UTF-16, GBK and GB18030. */
import { fail, ok, type Result } from "../core/base/result";
import type { CsvTextProblem } from "./csv-problem";

/** Signs that no table holds, but that what is no text does. */
const BINARY = /[\0\u0001-\u0008\u000e-\u001a\u001c-\u001f]/u;

/** Reads strictly: text in GBK is practically never valid UTF-8, so what is valid is UTF-8. GB18030 holds all of GBK. */
export function decodeText(bytes: Uint8Array): Result<string, CsvTextProblem> {
  const text = decodedAs(markedEncoding(bytes) ?? "utf-8", bytes) ?? decodedAs("gb18030", bytes);
  return text === null || BINARY.test(text) ? fail({ code: "csv-not-text" }) : ok(text);
}

/** Excel's “Unicode 文本” begins with such a mark. */
function markedEncoding([first, second]: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

function decodedAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A TypeError (of whatever realm) is the decoder's word for bytes that are none of the encoding's.
    if (typeof error === "object" && error !== null && "name" in error && error.name === "TypeError") return null;
    throw error;
  }
}
