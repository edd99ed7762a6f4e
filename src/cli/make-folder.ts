/** Makes a folder on disk where there is none. */
import { mkdir, stat } from "node:fs/promises";
import type { FileProblem } from "../app/ports";
import { fail, ok, type Result } from "../core/base/result";

/** Only the last part of the path is made. Not mkdir's own `recursive`: it never returns for some folders of the system. */
export async function makeFolder(path: string): Promise<Result<null, FileProblem>> {
  const there = await stat(path).catch(() => null);
  if (there) return there.isDirectory() ? ok(null) : fail({ code: "unwritable", path });
  try {
    await mkdir(path);
    return ok(null);
  } catch (error) {
    const isParentMissing = typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
    return fail({ code: isParentMissing ? "no-such-folder" : "unwritable", path });
  }
}
