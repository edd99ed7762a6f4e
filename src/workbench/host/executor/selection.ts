/** What a `load` asks for: own values and, nested, those of objects that properties lead to. */
import type { QueryInfo } from "../protocol/batch";

export type Selection = {
  /** All values of the object. */
  all: boolean;
  /** By the first step of the path, as the add-in spells it; the rest of the path below it. */
  readonly parts: Map<string, Selection>;
};

/** Names the library asks for that no host answers. */
const CLIENT_ONLY = /^isnull(?:object)?$/i;

/** From `Select` and `Expand`; without either everything of the object itself is asked for. */
export function selectionOf({ Select = [], Expand = [] }: QueryInfo): Selection {
  const selection: Selection = { all: Select.length === 0 && Expand.length === 0, parts: new Map() };
  for (const path of Select) addPath(selection, path.split("/"));
  for (const path of Expand) addPath(selection, [...path.split("/"), "*"]);
  return selection;
}

function addPath(selection: Selection, [first, ...rest]: readonly string[]): void {
  if (first === undefined || CLIENT_ONLY.test(first)) return;
  if (first === "*") {
    selection.all = true;
    return;
  }
  // Items of a collection that is not the loaded one itself.
  if (first === "items" && rest.length > 0) return addPath(selection, rest);
  const part = selection.parts.get(first) ?? { all: false, parts: new Map<string, Selection>() };
  selection.parts.set(first, part);
  addPath(part, rest);
}

/** A name without more steps behind it. */
export function isLeaf(selection: Selection): boolean {
  return !selection.all && selection.parts.size === 0;
}

/** Everything of an object itself. */
export const EVERYTHING: Selection = { all: true, parts: new Map() };
