/** Arguments of an emulated method, each read as what it must be; anything else is Excel's InvalidArgument. */
import { OfficeError } from "../protocol/office-error";

type Arguments = readonly unknown[];

export function textAt(args: Arguments, index: number): string {
  const value = args[index];
  return typeof value === "string" ? value : invalid(index);
}

/** Null when it was left out. */
export function optionalText(args: Arguments, index: number): string | null {
  return isAbsent(args[index]) ? null : textAt(args, index);
}

export function integerAt(args: Arguments, index: number): number {
  const value = args[index];
  return typeof value === "number" && Number.isInteger(value) ? value : invalid(index);
}

export function yesOrNo(args: Arguments, index: number): boolean {
  const value = args[index];
  return typeof value === "boolean" ? value : isAbsent(value) ? false : invalid(index);
}

/** An object of the model of one kind. */
export function objectAt<Kind extends string, Model extends { readonly kind: Kind }>(
  args: Arguments,
  index: number,
  kind: Model["kind"],
): Model {
  const value = args[index];
  const fits = typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
  return fits ? (value as unknown as Model) : invalid(index);
}

/** A value that a property is set to. */
export function textValue(value: unknown): string {
  return textAt([value], 0);
}

export function yesOrNoValue(value: unknown): boolean {
  return typeof value === "boolean" ? value : invalid(0);
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}

function invalid(index: number): never {
  throw new OfficeError("InvalidArgument", `argument ${index + 1}`);
}
