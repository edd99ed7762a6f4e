/** Paths as commands show and compare them. */
import { basename, resolve } from "node:path";

/** The file's name without its path: what reports keep of it (P23). */
export function nameOfFile(path: string): string {
  return basename(path);
}

export function isSameFile(a: string, b: string): boolean {
  return resolve(a) === resolve(b);
}

/** A path as it can be typed into a command again. */
export function typed(path: string): string {
  return /^[\p{L}\p{N}_./\\:@%+=~-]+$/u.test(path) ? path : `"${path}"`;
}
