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
  const lines = flags.includes("m");
  return ok({ size: states.length, test: (text) => occurs([...text], { states, first, lines }) });
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

function occurs(signs: readonly string[], machine: Machine): boolean {
  const { states, first } = machine;
  let active = new Set<number>();
  for (let at = 0; at <= signs.length; at++) {
    // A match may begin at every character.
    active.add(first);
    const reached = closure(active, { signs, at, machine });
    if (reached.has(0)) return true;
    const sign = signs[at];
    if (sign === undefined) return false;
    active = new Set();
    for (const number of reached) {
      const state = states[number];
      if (state?.kind === "sign" && state.fits(sign)) active.add(state.next);
    }
  }
  return false;
}

type Position = { readonly signs: readonly string[]; readonly at: number; readonly machine: Machine };

/** Every state that can be reached without a character. A set that grows while it is walked is walked to its new end. */
function closure(active: Set<number>, { signs, at, machine: { states, lines } }: Position): Set<number> {
  const here = {
    start: at === 0 || (lines && signs[at - 1] === "\n"),
    end: at === signs.length || (lines && signs[at] === "\n"),
  };
  for (const number of active) for (const to of freeSteps(states[number], here)) active.add(to);
  return active;
}

const NOWHERE: readonly number[] = [];

function freeSteps(state: State | undefined, here: Readonly<Record<"start" | "end", boolean>>): readonly number[] {
  if (state?.kind === "fork") return state.to;
  const isEdge = state?.kind === "start" || state?.kind === "end";
  return isEdge && here[state.kind] ? [state.next] : NOWHERE;
}
