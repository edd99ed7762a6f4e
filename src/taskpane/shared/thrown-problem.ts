/** What was thrown, as a problem that can be shown and copied. */
import type { PaneProblem } from "./pane-problem";

const FRAMES = 6;

/** The name that webpack gives an error when a file of ours cannot be fetched. */
const NOT_LOADED = "ChunkLoadError";

/**
 * A part of the program that did not come is for the person to mend. Everything else is our mistake, told by its kind and where
 * it happened; its message stays behind: it may quote a cell.
 */
export function thrownProblem(thrown: unknown): PaneProblem {
  if (!(thrown instanceof Error)) return { code: "internal", detail: typeof thrown };
  if (thrown.name === NOT_LOADED) return { code: "not-loaded" };
  const frames = (thrown.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line));
  return { code: "internal", detail: [thrown.name, ...frames.slice(0, FRAMES).map((line) => line.trim())].join("\n") };
}
