/** What the Office.js of the npm package has: its classes with their members, read from its readable build. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export type ShippedClass = {
  readonly members: ReadonlySet<string>;
  /** Event property → the middle of the method that registers it: onChanged → DataChanged. */
  readonly events: ReadonlyMap<string, string>;
};

export type ShippedLibrary = {
  readonly text: string;
  /** The application's classes by name. */
  readonly classes: ReadonlyMap<string, ShippedClass>;
};

const MEMBER =
  /(?:Object\.defineProperty\((\w+)\.prototype, "(\w+)"|^ {8}(\w+)\.prototype\.(\w+) = function)|_this\._Register(\w+)Event\(\)/gm;

/** `root` holds node_modules. */
export function shippedLibrary(root: string, app: "excel" | "word"): ShippedLibrary {
  const file = join(root, "node_modules", "@microsoft", "office-js", "dist", `${app}-web-16.00.debug.js`);
  const text = readFileSync(file, "utf8");
  const classes = new Map<string, { members: Set<string>; events: Map<string, string> }>();
  let last = { type: "", name: "" };
  for (const [, getterOf, getter, methodOf, method, registered] of text.matchAll(MEMBER)) {
    if (registered === undefined) last = { type: getterOf ?? methodOf ?? "", name: getter ?? method ?? "" };
    const found = classes.get(last.type) ?? { members: new Set<string>(), events: new Map<string, string>() };
    classes.set(last.type, found);
    if (registered === undefined) found.members.add(last.name);
    else if (last.name.startsWith("on")) found.events.set(last.name, registered);
  }
  return { text, classes };
}
