/** Functions on lists and rows. A missing member makes a sum, a smallest or a largest one unknown: nothing is added up over gaps. */
import type { Builtin } from "./builtin";
import { all, either, equal, less } from "./compare-values";
import { truthOf } from "./compile-comparison";
import { add, divide, isNum, settled, type Num } from "./number";
import type { Runtime } from "./runtime";
import { ANY, BOOLEAN, listOf, memberOf, NUMBER, TEXT, joined, type Type } from "./types";
import { isList, isMissing, Rows, type Truth, type Value } from "./value";

const ofNumbers = { takes: ["list"], spread: true, members: "number", gives: NUMBER } as const;
const ofTruths = { takes: ["list"], spread: true, members: "boolean", gives: BOOLEAN } as const;
const ofAny = { takes: ["list"], spread: true, gives: ([list = ANY]: readonly Type[]) => memberOf(list) } as const;

export const listFunctions: Readonly<Record<string, Builtin>> = {
  count: { takes: ["list"], gives: NUMBER, run: ([list]) => sizeOf(list) },
  sum: { ...ofNumbers, run: overMembers((numbers) => sumOf(numbers)) },
  mean: { ...ofNumbers, run: overMembers(meanOf) },
  min: { ...ofAny, run: overMembers((list) => extreme(list, (a, b) => less(a, b))) },
  max: { ...ofAny, run: overMembers((list) => extreme(list, (a, b) => less(b, a))) },
  all: { ...ofTruths, run: overMembers((list) => all(list.map(truthOf))) },
  any: { ...ofTruths, run: overMembers((list) => list.map(truthOf).reduce<Truth>(either, false)) },
  "list contains": { takes: ["list", "any"], gives: BOOLEAN, run: contains },
  "distinct values": { takes: ["list"], gives: ([list = ANY]) => list, run: overMembers(distinct) },
  concatenate: { takes: ["list", "list"], gives: joinedLists, run: ([a, b], runtime) => joinedOf(a, b, runtime) },
  append: {
    takes: ["list", "any"],
    gaps: true,
    gives: ([list = ANY]) => list,
    run: ([a, b], runtime) => joinedOf(a, [b], runtime),
  },
  "string join": { takes: ["list", "text"], optional: 1, members: "text", gives: TEXT, run: joinTexts },
};

function joinedLists([a = ANY, b = ANY]: readonly Type[]): Type {
  return listOf(joined(memberOf(a), memberOf(b)));
}

function sizeOf(list: Value): Value {
  if (list instanceof Rows) return list.rows.length;
  return isList(list) ? list.length : 1;
}

function overMembers(work: (members: readonly Value[], runtime: Runtime) => Value): Builtin["run"] {
  return ([list], runtime) => {
    const members = isList(list) ? list : [list];
    runtime.spend(members.length);
    return work(members, runtime);
  };
}

/** Null for a gap, undefined for a cell that cannot be read. */
function gapIn(list: readonly Value[]): { readonly gap: null | undefined } | null {
  let gap: { readonly gap: null | undefined } | null = null;
  for (const value of list) {
    if (value === undefined) return { gap: undefined };
    if (value === null) gap = { gap: null };
  }
  return gap;
}

function sumOf(list: readonly Value[]): Value {
  const missing = gapIn(list);
  if (missing) return missing.gap;
  // Nothing adds up to nothing, as in a worksheet; the language has null there.
  let total: Num | null = 0;
  for (const value of list) {
    if (!isNum(value)) return null;
    total = add(total, value);
    if (total === null) return null;
  }
  return total;
}

function meanOf(list: readonly Value[]): Value {
  const total = sumOf(list);
  return list.length > 0 && isNum(total) ? divide(total, list.length) : isNum(total) ? null : total;
}

function extreme(list: readonly Value[], before: (a: Value, b: Value) => Truth): Value {
  const missing = gapIn(list);
  if (missing) return missing.gap;
  let best: Value = list[0] ?? null;
  for (const value of list.slice(1)) {
    const first = before(value, best);
    if (isMissing(first)) return null;
    if (first) best = value;
  }
  return best;
}

function contains([list, wanted]: readonly Value[], runtime: Runtime): Value {
  const members = isList(list) ? list : [list];
  runtime.spend(members.length);
  let found: Truth = false;
  for (const member of members) {
    found = either(found, member === null ? false : equal(member, wanted));
    if (found === true) return true;
  }
  return found;
}

/** Each once, in order; what cannot be told apart from another is kept. */
function distinct(list: readonly Value[], runtime: Runtime): Value {
  const simple = new Set<Value>();
  const others: Value[] = [];
  return list.filter((member) => {
    const value = isNum(member) ? settled(member) : member;
    if (typeof value !== "object" || value === null) return simple.has(value) ? false : simple.add(value);
    runtime.spend(others.length);
    if (others.some((other) => equal(other, value) === true)) return false;
    others.push(value);
    return true;
  });
}

function joinedOf(a: Value, b: Value, runtime: Runtime): Value {
  const lists = [a, b].map((list) => (isList(list) ? list : [list]));
  runtime.spend(lists.reduce((sum, { length }) => sum + length * 8, 0));
  return lists.flat() as readonly Value[];
}

function joinTexts([list, between]: readonly Value[], runtime: Runtime): Value {
  const members = isList(list) ? list : [list];
  runtime.spend(members.length);
  const texts = members.filter((member): member is string => typeof member === "string");
  if (texts.length < members.length) return gapIn(members)?.gap ?? null;
  return runtime.text(texts.join(typeof between === "string" ? between : ""));
}
