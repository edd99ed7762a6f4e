/** The operating system's name for what went wrong, such as ENOENT. */

/** The code of a file system error; null when what was thrown carries none. */
export function errorCode(error: unknown): string | null {
  const carries = typeof error === "object" && error !== null && "code" in error;
  return carries && typeof error.code === "string" ? error.code : null;
}
