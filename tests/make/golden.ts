/** Golden files: what a program printed when a person last looked at it and found it right. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const folder = join(__dirname, "..", "golden");

/**
 * Compares a text with tests/golden/<path>. A file that is not there yet is written, except on CI; a result that
 * differs is left beside it as <path>.actual, to be looked at and, when right, renamed.
 */
export function expectGolden(path: string, text: string): void {
  const file = join(folder, path);
  const actual = `${file}.actual`;
  if (!existsSync(file)) {
    if (process.env["CI"]) throw new Error(`tests/golden/${path} is missing: run the test once where CI is not set`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  // A checkout may have turned the line ends of its text files into those of Windows.
  const golden = readFileSync(file, "utf8").replace(/\r\n/g, "\n");
  if (golden === text) rmSync(actual, { force: true });
  else writeFileSync(actual, text);
  expect(text).toBe(golden);
}
