/** Reads a whole file from disk. */
import { readFile } from "node:fs/promises";
import type { FileProblem } from "../../app/ports";
import { fail, ok, type Result } from "../../core/base/result";
import { errorCode } from "./error-code";

/** The file's bytes, or why they cannot be had. */
export async function readBytes(path: string): Promise<Result<Uint8Array, FileProblem>> {
  try {
    const buffer = await readFile(path);
    // A plain view: a Buffer's own slice() would behave unlike a Uint8Array's.
    return ok(new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength));
  } catch (error) {
    return fail({ code: readingProblem(errorCode(error)), path });
  }
}

function readingProblem(code: string | null): "not-found" | "is-a-directory" | "unreadable" {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return "not-found";
    case "EISDIR":
      return "is-a-directory";
    default:
      return "unreadable";
  }
}
