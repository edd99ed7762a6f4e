/** Writes a file so that a reader sees either the old one or the whole new one: temporary name, sync, rename. */
import { randomBytes } from "node:crypto";
import { access, constants, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileProblem } from "../../app/ports";
import { fail, ok, type Result } from "../../core/base/result";
import { errorCode } from "./error-code";
import { writingProblem } from "./writing-problem";

/** Replaces the file at `path`; when that fails the old file is untouched and nothing new is left beside it. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<Result<null, FileProblem>> {
  // A link keeps pointing at the file: the file is replaced, not the link.
  const target = await realpath(path).catch(() => path);
  // Beside the target, for a rename across file systems is not atomic; a short name, for the target's may be at its limit.
  const temporary = join(dirname(target), `.keji-${randomBytes(8).toString("hex")}.tmp`);
  try {
    const mode = await replaceableMode(target);
    if (mode === "folder") return fail({ code: "is-a-directory", path });
    await writeSynced(temporary, bytes, mode);
    await rename(temporary, target);
    await syncFolder(dirname(target));
    return ok(null);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    return fail({ code: writingProblem(errorCode(error), process.platform), path });
  }
}

// Whoever may read the old file may read the new one: its mode is kept. A file marked read-only is not replaced.
async function replaceableMode(target: string): Promise<number | "folder"> {
  const old = await stat(target).catch(() => null);
  if (!old) return 0o666;
  if (old.isDirectory()) return "folder";
  await access(target, constants.W_OK);
  return old.mode & 0o777;
}

async function writeSynced(path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await open(path, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

// Makes the rename itself durable. Windows cannot open a folder for this, and does not need it.
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch {
    return;
  }
}
