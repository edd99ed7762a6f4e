/**
 * Patterns of matches(): a set of states that moves on with each character, so that no pattern can take more than
 * characters × states, whatever stands in it. Back-references and look-around have no such bound and are refused.
 */
import { fail, ok, type Result } from "../../base/result";
import type { PatternProblem } from "./pattern-problem";
import { readPattern, type Part } from "./read-pattern";

export type Pattern = {
  /** Steps for one character. */
  readonly size: number;
  /** Whether the pattern occurs anywhere in the text. */
  readonly test: (text: string) => boolean;
};

const MOST_STATES = 2000;

type State =
  | { readonly kind: "sign"; readonly fits: (sign: string) => boolean; readonly next: number }
  | { readonly kind: "fork"; readonly to: readonly number[] }
  | { readonly kind: "start" | "end"; readonly next: number }
  | { readonly kind: "found" };

export function compilePattern(pattern: string, flags: string): Result<Pattern, PatternProblem> {
  const odd = /[^smix]/.exec(flags);
  if (odd) return fail({ why: "flag", sign: odd[0] });
  const read = readPattern(pattern, flags);
  if (!read.ok) return read;
  const states: State[] = [{ kind: "found" }];
  const first = build(read.value, 0, states);
  if (first === null) return fail({ why: "size", sign: pattern });
  const matching = new Matching({ states, first, lines: flags.includes("m") });
  return ok({ size: states.length, test: (text) => matching.occursIn([...text]) });
}

/** Adds the states of a part in front of `next`; null when they become too many. */
function build(part: Part, next: number, states: State[]): number | null {
  if (states.length > MOST_STATES) return null;
  switch (part.kind) {
    case "sign":
      return states.push({ kind: "sign", fits: part.fits, next }) - 1;
    case "start":
    case "end":
      return states.push({ kind: part.kind, next }) - 1;
    case "sequence":
      return part.parts.reduceRight<number | null>((at, one) => (at === null ? null : build(one, at, states)), next);
    case "choice": {
      const to = part.parts.map((one) => build(one, next, states));
      return to.some((one) => one === null) ? null : states.push({ kind: "fork", to: to as number[] }) - 1;
    }
    default:
      return buildRepeat(part, next, states);
  }
}

function buildRepeat(
  { of, least, most }: Extract<Part, { readonly kind: "repeat" }>,
  next: number,
  states: State[],
): number | null {
  let at: number | null = next;
  if (most === null) {
    const to: number[] = [next];
    const loop = states.push({ kind: "fork", to }) - 1;
    const again = build(of, loop, states);
    if (again === null) return null;
    to.push(again);
    at = loop;
  } else {
    for (let count = most; count > least && at !== null; count--) {
      const once: number | null = build(of, at, states);
      at = once === null ? null : states.push({ kind: "fork", to: [once, next] }) - 1;
    }
  }
  for (let count = 0; count < least && at !== null; count++) at = build(of, at, states);
  return at;
}

type Machine = { readonly states: readonly State[]; readonly first: number; readonly lines: boolean };

/** A set of states, with what is known of where it leads: the same few sets come again and again. */
type Stage = { readonly active: ReadonlySet<number>; readonly at: Map<number, Reached> };
type Reached = {
  readonly found: boolean;
  readonly moves: readonly Extract<State, { readonly kind: "sign" }>[];
  readonly next: Map<string, Stage>;
};

const START = 1;
const END = 2;
/** How many sets, and signs of each, are remembered; more are worked out anew. */
const MOST_KEPT = 500;

class Matching {
  private readonly stages = new Map<string, Stage>();
  private readonly begin: Stage;

  constructor(private readonly machine: Machine) {
    this.begin = this.stageOf(new Set([machine.first]));
  }

  occursIn(signs: readonly string[]): boolean {
    let stage = this.begin;
    for (let at = 0; at <= signs.length; at++) {
      const reached = this.reached(stage, this.edgesAt(signs, at));
      if (reached.found) return true;
      const sign = signs[at];
      if (sign === undefined) return false;
      stage = this.after(reached, sign);
    }
    return false;
  }

  private edgesAt(signs: readonly string[], at: number): number {
    const { lines } = this.machine;
    const isStart = at === 0 || (lines && signs[at - 1] === "\n");
    const isEnd = at === signs.length || (lines && signs[at] === "\n");
    return (isStart ? START : 0) + (isEnd ? END : 0);
  }

  /** Every state that can be reached without a sign. A set that grows while it is walked is walked to its new end. */
  private reached(stage: Stage, edges: number): Reached {
    const known = stage.at.get(edges);
    if (known) return known;
    const { states } = this.machine;
    const active = new Set(stage.active);
    for (const number of active) for (const to of freeSteps(states[number], edges)) active.add(to);
    const moves = [...active].flatMap((number) => {
      const state = states[number];
      return state?.kind === "sign" ? [state] : [];
    });
    const reached = { found: active.has(0), moves, next: new Map<string, Stage>() };
    stage.at.set(edges, reached);
    return reached;
  }

  private after({ moves, next }: Reached, sign: string): Stage {
    const known = next.get(sign);
    if (known) return known;
    // A match may begin at every sign.
    const active = new Set([this.machine.first]);
    for (const move of moves) if (move.fits(sign)) active.add(move.next);
    const stage = this.stageOf(active);
    if (next.size < MOST_KEPT) next.set(sign, stage);
    return stage;
  }

  private stageOf(active: ReadonlySet<number>): Stage {
    const key = [...active].sort((a, b) => a - b).join();
    const stage = this.stages.get(key) ?? { active, at: new Map<number, Reached>() };
    if (this.stages.size < MOST_KEPT) this.stages.set(key, stage);
    return stage;
  }
}

const NOWHERE: readonly number[] = [];

function freeSteps(state: State | undefined, edges: number): readonly number[] {
  if (state?.kind === "fork") return state.to;
  const isHere = (state?.kind === "start" && (edges & START) !== 0) || (state?.kind === "end" && (edges & END) !== 0);
  return isHere ? [state.next] : NOWHERE;
}
