/** Which way a phrase's outcome points, so that a turn (增长 → 下降) is told from another shade of the same. */

type Direction = "up" | "level" | "down";

/** Outcomes of every kind of phrase: changes, relations to a target, verdicts, portions, the targets together, the draft line. */
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map(
  Object.entries({
    up: "up",
    "up-times": "up",
    "zero-base": "up",
    "neg-to-pos": "up",
    down: "down",
    "pos-to-neg": "down",
    "zero-to-neg": "down",
    flat: "level",
    "nearly-flat": "level",
    "flat-zero": "level",
    "both-neg": "level",
    above: "up",
    equal: "level",
    below: "down",
    none: "level",
    exceeded: "up",
    met: "up",
    nearly: "level",
    missed: "down",
    "on-track": "up",
    behind: "down",
    "not-assessed": "level",
    one: "up",
    all: "up",
    some: "level",
    "all-met": "up",
    "nearly-all": "level",
    mixed: "down",
    "under-way": "level",
    "none-assessed": "level",
    clear: "level",
    open: "level",
  } satisfies Record<string, Direction>),
);

/** Whether the words turn: 增长 → 下降, 完成 → 未完成. An outcome that is not known turns with every change. */
export function turns(from: string | null, to: string | null): boolean {
  if (from === to || from === null || to === null) return false;
  const [before, after] = [from.split("/"), to.split("/")];
  if (before.length !== after.length) return true;
  return before.some((part, at) => isTurn(part, after[at] ?? ""));
}

function isTurn(from: string, to: string): boolean {
  if (from === to) return false;
  const [before, after] = [DIRECTIONS.get(from), DIRECTIONS.get(to)];
  return before === undefined || after === undefined || before !== after;
}
