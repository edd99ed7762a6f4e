/** Word's collections, all described alike: items in order, the first and the last, one by its place. */
import { described, type AnyClass, type ClassDescription, type Method } from "../executor/class-description";
import type { DocumentModel, ListModel } from "../document/model";
import { OfficeError } from "../protocol/office-error";

type List = ListModel<object>;

/** A collection that is looked up anew each time it is asked. */
export function listOf<Item extends object>(document: DocumentModel, all: () => readonly Item[]): ListModel<Item> {
  return { kind: "list", document, all };
}

/** A collection that was made once. */
export function fixedList<Item extends object>(document: DocumentModel, items: readonly Item[]): ListModel<Item> {
  return { kind: "list", document, all: () => items, fixed: items };
}

type ListMethods = NonNullable<ClassDescription<List>["methods"]>;

type More = { readonly methods?: ListMethods; readonly byKey?: ByKey; readonly first?: "with" | "without" };

/** `first`: whether the collection has `getFirst`, as all but those of named things have. */
export function listClass(name: string, item: string, { methods, byKey, first = "with" }: More = {}): AnyClass {
  return described<List>({
    name,
    isReferenceable: true,
    items: { type: item, all: (self) => self.all(), byKey: byKey ?? ((self, key) => self.all()[Number(key)] ?? null) },
    methods: {
      // Items that were loaded without references are asked for by their place; the library does so by itself.
      GetItemAt: { type: item, call: (self, args) => self.all()[Number(args[0])] ?? notFound() },
      ...(first === "with" ? ends(item, "First", (all) => all[0]) : {}),
      ...methods,
    },
  });
}

type ByKey = (self: List, key: unknown) => object | null;

/** `getFirst` or `getLast`, with its twin that gives a null object. */
export function ends(
  type: string,
  which: "First" | "Last",
  pick: (all: readonly object[]) => object | undefined,
): Record<string, Method<List>> {
  return {
    [`Get${which}`]: { type, call: (self) => pick(self.all()) ?? notFound() },
    [`Get${which}OrNullObject`]: { type, call: (self) => pick(self.all()) ?? null },
  };
}

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}
