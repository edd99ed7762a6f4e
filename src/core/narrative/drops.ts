/** What a template holds in its hands: figures that compare as numbers, and spans that filters made of them. */
import { Drop } from "liquidjs";
import { decimalOf, type Figure } from "../indicator/figure";
import type { Span } from "./narrative";

/** How a template asks for a figure, where it says so: with a gap when missing, also when zero, or only as a condition. */
export type Asked = { readonly gapFrom?: string; readonly zero?: "say"; readonly isCondition?: true };

/** A figure inside a template: compares as its number (nothing when missing), prints as a mention. */
export class FigureDrop extends Drop {
  constructor(
    readonly figure: Figure,
    readonly asked: Asked = {},
  ) {
    super();
  }
  override valueOf(): number | null {
    const value = decimalOf(this.figure);
    return value === null ? null : Number(value);
  }
}

/** Something to print; null when what it would say cannot be said. */
export class SpanDrop extends Drop {
  constructor(readonly span: Span | null) {
    super();
  }
}

/** The figure a filter was given; another value is a mistake in the template. */
export function figureGiven(value: unknown): Figure {
  return dropGiven(value).figure;
}

/** The same, with how it is asked for. */
export function dropGiven(value: unknown): FigureDrop {
  if (value instanceof FigureDrop) return value;
  throw new Error("this filter takes a figure");
}
