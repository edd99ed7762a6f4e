/** A throw, which is our mistake, as a problem that can be shown and copied. */
import type { PaneProblem } from "./pane-state";

const FRAMES = 6;

/** Its kind and where it happened. Its message stays behind: it may quote a cell. */
export function internalProblem(thrown: unknown): PaneProblem {
  if (!(thrown instanceof Error)) return { code: "internal", detail: typeof thrown };
  const frames = (thrown.stack ?? "").split("\n").filter((line) => /^\s+at |@/.test(line));
  return { code: "internal", detail: [thrown.name, ...frames.slice(0, FRAMES).map((line) => line.trim())].join("\n") };
}
