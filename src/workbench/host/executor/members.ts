/** Finds the members of a class; a member that is not described fails with its name. */
import { OfficeError } from "../protocol/office-error";
import type { AnyClass, Method, Navigation, Scalar } from "./class-description";

/** "Range.values": as an add-in's author knows it. */
export function memberName(type: AnyClass, wireName: string): string {
  return `${type.name}.${camelCase(wireName)}`;
}

export function camelCase(wireName: string): string {
  return wireName.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}

/** ApiNotFound, with the member's name. */
export function notEmulated(type: AnyClass, wireName: string): OfficeError {
  return new OfficeError("ApiNotFound", `${memberName(type, wireName)} is not emulated`);
}

export function scalarOf(type: AnyClass, name: string): Scalar<object> {
  return own(type.scalars, name) ?? missing(type, name);
}

export function navigationOf(type: AnyClass, name: string): Navigation<object> {
  return own(type.navigations, name) ?? missing(type, name);
}

export function methodOf(type: AnyClass, name: string): Method<object> {
  return own(type.methods, name) ?? missing(type, name);
}

function own<Member>(members: Readonly<Record<string, Member>> | undefined, name: string): Member | null {
  return members !== undefined && Object.hasOwn(members, name) ? (members[name] ?? null) : null;
}

function missing(type: AnyClass, name: string): never {
  throw notEmulated(type, name);
}

/** The wire name of a scalar or navigation that the add-in's author spells in camel case; null when there is none. */
export function wireNameOf(members: Readonly<Record<string, unknown>> | undefined, name: string): string | null {
  const wanted = name.toLowerCase();
  return Object.keys(members ?? {}).find((key) => key.toLowerCase() === wanted) ?? null;
}

/** Whether a method is the library's own (un)registering of an event that the class has. */
export function isEventRegistration(type: AnyClass, name: string): boolean {
  const event = /^_(?:Unr|R)egister(\w+)Event$/.exec(name)?.[1];
  return event !== undefined && (type.events ?? []).includes(event);
}
