/** The code by which Node names what went wrong ("ENOENT"). */

/** Null when it was not the system that refused. */
export function errorCode(error: unknown): string | null {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
