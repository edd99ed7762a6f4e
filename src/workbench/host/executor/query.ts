/** Answers a `load`: the asked values of an object, or of a collection's items, under their wire names. */
import type { QueryInfo } from "../protocol/batch";
import type { AnyClass, Target } from "./class-description";
import { navigationOf, notEmulated, scalarOf, wireNameOf } from "./members";
import { EVERYTHING, isLeaf, selectionOf, type Selection } from "./selection";
import type { ExecutorSession } from "./session";

type Answer = Record<string, unknown>;

/** What a query needs besides its object: the classes, and the members by which an object is found again. */
export type QueryScope = {
  readonly session: ExecutorSession;
  identityOf(target: Target): Answer;
};

/** The loaded object itself gets its identity from the action; items and objects on the way get theirs here. */
export function queryValue(target: Target, query: QueryInfo, scope: QueryScope): Answer {
  return answerOf(target, { selection: selectionOf(query), query, scope });
}

type Asked = { readonly selection: Selection; readonly query: QueryInfo; readonly scope: QueryScope };

function answerOf(target: Target, asked: Asked): Answer {
  return target.type.items === undefined ? objectAnswer(target, asked) : collectionAnswer(target, asked);
}

function objectAnswer(target: Target, { selection, scope }: Asked): Answer {
  const { type, object } = target;
  const answer: Answer = {};
  if (selection.all) {
    for (const name of Object.keys(type.scalars ?? {})) answer[name] = scalarOf(type, name).get(object);
  }
  for (const [name, part] of selection.parts) {
    const scalar = wireNameOf(type.scalars, name);
    if (scalar !== null) answer[scalar] = scalarOf(type, scalar).get(object);
    else Object.assign(answer, nestedAnswer(target, { name, part, scope }));
  }
  return answer;
}

function nestedAnswer({ type, object }: Target, about: { name: string; part: Selection; scope: QueryScope }): Answer {
  const name = wireNameOf(type.navigations, about.name);
  if (name === null) throw notEmulated(type, about.name);
  const navigation = navigationOf(type, name);
  const next = navigation.get(object);
  if (next === null) return { [name]: null };
  const target = { type: about.scope.session.classOf(navigation.type), object: next };
  const selection = isLeaf(about.part) ? EVERYTHING : about.part;
  const answer = answerOf(target, { selection, query: {}, scope: about.scope });
  return { [name]: { ...about.scope.identityOf(target), ...answer } };
}

function collectionAnswer({ type, object }: Target, { selection, query, scope }: Asked): Answer {
  const itemType = scope.session.classOf(type.items?.type ?? "");
  const own = ownPart(type, selection);
  const ofItems = itemPart(type, selection);
  const answer = objectAnswer({ type, object }, { selection: own, query: {}, scope });
  if (!ofItems.all && ofItems.parts.size === 0 && own.parts.size > 0) return answer;
  const skip = query.Skip ?? 0;
  const all = type.items?.all(object) ?? [];
  const items = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  answer["_Items"] = items.map((item, index) => {
    const target = { type: itemType, object: item };
    const values = answerOf(target, { selection: ofItems, query: {}, scope });
    return { ...scope.identityOf(target), ...values, _Index: skip + index };
  });
  return answer;
}

function ownPart(type: AnyClass, selection: Selection): Selection {
  const parts = [...selection.parts].filter(([name]) => wireNameOf(type.scalars, name) !== null);
  return { all: selection.all, parts: new Map(parts) };
}

function itemPart(type: AnyClass, selection: Selection): Selection {
  const parts = [...selection.parts].filter(([name]) => wireNameOf(type.scalars, name) === null);
  return { all: selection.all, parts: new Map(parts) };
}

/** The same answer as `retrieve()` wants it: camel case, and `items` for a collection's items. */
export function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => (isPlainObject(item) ? asJson(item) : item));
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [
    jsonName(name),
    isPlainObject(inner) || name === "_Items" ? asJson(inner) : inner,
  ]);
  return Object.fromEntries(entries) as unknown;
}

function jsonName(name: string): string {
  return name === "_Items" ? "items" : name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
