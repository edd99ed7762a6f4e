/** How an emulated class is described: the members it has, by the names Office.js uses on the wire. What is not there fails by name. */

/** A value property; without `set` it is read-only. */
export type Scalar<Self> = {
  get(self: Self): unknown;
  set?(self: Self, value: unknown): void;
};

/** A property that leads to another object; null makes it a null object. */
export type Navigation<Self> = { readonly type: string; get(self: Self): object | null };

/** A method that gives an object (`type`) or a value; objects among the arguments arrive as model objects. */
export type Method<Self> = {
  readonly type?: string;
  call(self: Self, args: readonly unknown[]): unknown;
};

/** What makes a class a collection: the items in order, each of one class, and how one is found by its key. */
export type Items<Self> = {
  readonly type: string;
  all(self: Self): readonly object[];
  byKey?(self: Self, key: unknown): object | null;
};

export type ClassDescription<Self> = {
  readonly name: string;
  readonly scalars?: Readonly<Record<string, Scalar<Self>>>;
  readonly navigations?: Readonly<Record<string, Navigation<Self>>>;
  readonly methods?: Readonly<Record<string, Method<Self>>>;
  readonly items?: Items<Self>;
  /** Events by the middle of `_Register…Event`. */
  readonly events?: readonly string[];
  /** The property that finds the object again in a later batch. */
  readonly identity?: "Id" | "_Id";
  /** Objects of the class are kept by a reference id of this host. */
  readonly isReferenceable?: true;
};

/** A class whose own type is forgotten: the tables guarantee that it only meets its own objects. */
export type AnyClass = ClassDescription<object>;

/** An object of the model with the class it is seen through. */
export type Target = { readonly type: AnyClass; readonly object: object };

/** Forgets the type; methods of the description are only ever called with objects it made. */
export function described<Self extends object>(description: ClassDescription<Self>): AnyClass {
  return description as unknown as AnyClass;
}
