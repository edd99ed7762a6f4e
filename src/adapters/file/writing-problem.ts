/** Why a write failed, in the words of the port. */

type WritingCode = "no-such-folder" | "is-a-directory" | "unwritable" | "open-elsewhere" | "disk-full";

const codeOf: ReadonlyMap<string | null, WritingCode> = new Map([
  ["ENOENT", "no-such-folder"],
  ["ENOTDIR", "no-such-folder"],
  ["EISDIR", "is-a-directory"],
  ["EBUSY", "open-elsewhere"],
  ["ETXTBSY", "open-elsewhere"],
  ["ENOSPC", "disk-full"],
  ["EDQUOT", "disk-full"],
  ["EIO", "disk-full"],
] satisfies readonly [string, WritingCode][]);

/** What a failed write means on a platform, by the code of the system's error. */
export function writingProblem(code: string | null, platform: string): WritingCode {
  // Windows answers EPERM when the target of a rename is open in another program.
  if (code === "EPERM" && platform === "win32") return "open-elsewhere";
  return codeOf.get(code) ?? "unwritable";
}
