/** Which way a phrase's outcome points, so that a turn (增长 → 下降) is told from another shade of the same. */

import type {
  Covered,
  Listed,
  Milestone,
  Movement,
  Overall,
  Pace,
  Portion,
  Relation,
  Shared,
} from "../narrative/phrase-template";
import type { Verdict } from "../target/target";

type Direction = "up" | "level" | "down";

/** Everything that a phrase may come to; a name that several kinds share points the same way in all of them. */
type Outcome =
  | Movement
  | Relation
  | Portion
  | Covered
  | Shared
  | Listed
  | Pace
  | Milestone
  | Overall
  | Verdict
  | "rising"
  | "clear"
  | "open";

const DIRECTIONS: Readonly<Record<Outcome, Direction>> = {
  up: "up",
  "up-times": "up",
  "up-pp": "up",
  "few-up": "up",
  "zero-base": "up",
  "neg-to-pos": "up",
  down: "down",
  "down-pp": "down",
  "few-down": "down",
  "pos-to-neg": "down",
  "zero-to-neg": "down",
  flat: "level",
  "nearly-flat": "level",
  "flat-zero": "level",
  "both-neg": "level",
  "no-base": "level",
  "no-current": "level",
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
  full: "up",
  partly: "down",
  each: "level",
  together: "level",
  single: "level",
  whole: "level",
  begun: "level",
  ahead: "up",
  even: "level",
  keeping: "level",
  lagging: "down",
  "from-nothing": "up",
  "first-at": "up",
  "first-over": "up",
  rising: "up",
  "all-met": "up",
  "nearly-all": "level",
  mixed: "down",
  "under-way": "level",
  "none-assessed": "level",
  clear: "level",
  open: "level",
};

/** Whether the words turn: 增长 → 下降, 完成 → 未完成. An outcome that is not known turns with every change. */
export function turns(from: string | null, to: string | null): boolean {
  if (from === to || from === null || to === null) return false;
  const [before, after] = [from.split("/"), to.split("/")];
  if (before.length !== after.length) return true;
  return before.some((part, at) => isTurn(part, after[at] ?? ""));
}

function isTurn(from: string, to: string): boolean {
  return from !== to && (!isKnown(from) || !isKnown(to) || DIRECTIONS[from] !== DIRECTIONS[to]);
}

function isKnown(outcome: string): outcome is Outcome {
  return Object.hasOwn(DIRECTIONS, outcome);
}
