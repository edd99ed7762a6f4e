/** for, every, some: over lists, rows of a ledger, and steps of one (1..12). */
import { both, either } from "./compare-values";
import { truthOf } from "./compile-comparison";
import { listed, setSlot } from "./compile-filter";
import type { Compiled, Compiler } from "./compiler";
import type { Binding, Expression } from "./expression";
import { isNum, wholeOf } from "./number";
import type { Runtime } from "./runtime";
import type { Layer, Scope } from "./scope";
import { BOOLEAN, listOf, memberOf, NUMBER } from "./types";
import { Rows, Steps, type Truth, type Value } from "./value";

/** What a made list's place in memory counts for, beside the work. */
const PLACE = 8;

type Loop = {
  readonly over: readonly { readonly slot: number; readonly of: Compiled }[];
  readonly body: Compiled;
  readonly weight: number;
  readonly slots: number;
};

export function compileFor(
  { bindings, body }: Extract<Expression, { readonly kind: "for" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const loop = compileLoop({ bindings, body }, scope, compiler);
  return compiler.keep({
    type: listOf(loop.body.type),
    run: (runtime) => {
      const made: Value[] = [];
      const all = run(loop, runtime, () => {
        runtime.spend(PLACE);
        made.push(loop.body.run(runtime));
        return true;
      });
      return all ? made : null;
    },
    weight: loop.weight,
    slots: loop.slots,
  });
}

export function compileQuantified(
  { kind, bindings, body }: Extract<Expression, { readonly kind: "every" | "some" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const loop = compileLoop({ bindings, body }, scope, compiler);
  if (!["boolean", "any", "null"].includes(loop.body.type.kind)) compiler.note("not-a-test", body, { part: kind });
  const [decides, join] = kind === "every" ? [false, both] : [true, either];
  return compiler.keep({
    type: BOOLEAN,
    run: (runtime) => {
      let truth: Truth = !decides;
      const all = run(loop, runtime, () => {
        truth = join(truth, truthOf(loop.body.run(runtime)));
        return truth !== decides;
      });
      return all ? truth : null;
    },
    weight: loop.weight,
    slots: loop.slots,
  });
}

function compileLoop(
  { bindings, body }: { readonly bindings: readonly Binding[]; readonly body: Expression },
  scope: Scope,
  compiler: Compiler,
): Loop {
  let inside: Scope = scope;
  let own = 0;
  const over = bindings.map(({ name, over: from }) => {
    const of = compiler.build(from, inside);
    const slot = compiler.slot();
    const variable: Layer = { kind: "variable", name, slot, type: memberOf(of.type) };
    inside = [...inside, variable];
    own |= 1 << slot;
    return { slot, of };
  });
  if (compiler.isFull) compiler.note("too-deep", body, { most: bindings.length });
  const compiled = compiler.build(body, inside);
  const parts = [compiled, ...over.map(({ of }) => of)];
  return {
    over,
    body: compiled,
    weight: parts.reduce((sum, { weight }) => sum + weight, 1),
    slots: parts.reduce((bits, { slots }) => bits | slots, 0) & ~own,
  };
}

/** Visits every combination until a visit says no; false where something that is to be gone through is not there. */
function run(loop: Loop, runtime: Runtime, visit: () => boolean): boolean {
  let there = true;
  const go = (at: number): boolean => {
    const binding = loop.over[at];
    if (!binding) {
      runtime.spend(loop.body.weight);
      return visit();
    }
    const found = each(binding.of.run(runtime), (member) => {
      runtime.spend(1);
      setMember(runtime, binding.slot, member);
      return go(at + 1);
    });
    if (found === null) there = false;
    return found ?? false;
  };
  go(0);
  return there;
}

/** A row is given by its index: no object is made for it. */
type Member = { readonly row: number } | { readonly value: Value };

function setMember(runtime: Runtime, slot: number, member: Member): void {
  if ("row" in member) runtime.rowAt[slot] = member.row;
  else setSlot(runtime, slot, member.value);
}

/** Whether every visit said yes; null when there is nothing to go through. */
function each(from: Value, visit: (member: Member) => boolean): boolean | null {
  if (from instanceof Rows) return from.rows.every((row) => visit({ row }));
  if (from instanceof Steps) return eachStep(from, visit);
  return listed(from)?.every((value) => visit({ value })) ?? null;
}

/** Never held all at once: 1..1000000000 costs what is done with it. */
function eachStep({ first, last }: Steps, visit: (member: Member) => boolean): boolean {
  const step = last < first ? -1 : 1;
  for (let at = first; step * at <= step * last; at += step) if (!visit({ value: at })) return false;
  return true;
}

export function compileSteps(
  { first, last, ...at }: Extract<Expression, { readonly kind: "steps" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const [from, to] = [compiler.build(first, scope), compiler.build(last, scope)];
  for (const { type } of [from, to])
    if (!["number", "any", "null"].includes(type.kind))
      compiler.note("types", at, { op: "..", left: from.type.kind, right: to.type.kind });
  return {
    type: listOf(NUMBER),
    run: (runtime) => {
      const [a, b] = [from.run(runtime), to.run(runtime)];
      const [low, high] = [isNum(a) ? wholeOf(a) : null, isNum(b) ? wholeOf(b) : null];
      return low === null || high === null ? null : new Steps(low, high);
    },
    weight: from.weight + to.weight + 1,
    slots: from.slots | to.slots,
  };
}
