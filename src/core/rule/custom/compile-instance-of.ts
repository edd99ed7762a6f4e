/** `x instance of number`: which kind of value it is. */
import type { Compiled, Compiler } from "./compiler";
import type { Expression } from "./expression";
import { isNum } from "./number";
import type { Scope } from "./scope";
import { BOOLEAN } from "./types";
import { Context, Day, Duration, Interval, isList, isMissing, Row, type Value } from "./value";

type Kind = (value: Value) => boolean;

const KINDS: Readonly<Record<string, Kind>> = {
  Any: (value) => !isMissing(value),
  number: isNum,
  string: (value) => typeof value === "string",
  boolean: (value) => typeof value === "boolean",
  date: (value) => value instanceof Day,
  "days and time duration": (value) => value instanceof Duration && value.unit === "seconds",
  "years and months duration": (value) => value instanceof Duration && value.unit === "months",
  // There are none of these, so nothing is one.
  time: () => false,
  "date and time": () => false,
  context: (value) => value instanceof Context || value instanceof Row,
};

const OF_MEMBERS = /^(list|range)\s*<(.+)>$/u;

export function compileInstanceOf(
  { of, type, ...at }: Extract<Expression, { readonly kind: "instance-of" }>,
  scope: Scope,
  compiler: Compiler,
): Compiled {
  const part = compiler.build(of, scope);
  const kind = kindNamed(type.replace(/\s+/gu, " ").trim());
  if (!kind) return compiler.unknown(type, at, Object.keys(KINDS));
  return {
    type: BOOLEAN,
    run: (runtime) => kind(part.run(runtime)),
    weight: part.weight + 1,
    slots: part.slots,
  };
}

function kindNamed(name: string): Kind | null {
  const simple = KINDS[name];
  if (simple) return simple;
  if (name.startsWith("function<")) return () => false;
  const [, whole, members = ""] = OF_MEMBERS.exec(name) ?? [];
  const member = whole === undefined ? null : kindNamed(members.trim());
  if (!member) return null;
  if (whole === "list")
    return (value) => isList(value) && value.every((one) => member(one) || (isMissing(one) && members === "Any"));
  return (value) => value instanceof Interval && [value.low, value.high].every((end) => isMissing(end) || member(end));
}
