/** How a form was filled in: what was written, and everything that was not. */
import type { FilledForm } from "../../app/self-assessment/fill-form";
import {
  describeFilled,
  describeKept,
  describeLeft,
  describeToFill,
  describeUnmatched,
} from "../../text/zh/self-assessment/outcome";
import { line, type Line } from "./line";

export function formLines(path: string, filled: FilledForm): readonly Line[] {
  const { unmatched, kept, open, left } = filled;
  return [
    line(describeFilled(path, filled)),
    ...unmatched.map((row) => line(`  ${describeUnmatched(row)}`, "verify")),
    ...kept.map((cell) => line(`  ${describeKept(cell)}`, "verify")),
    ...open.map((cell) => line(`  ${describeToFill(cell)}`, "verify")),
    ...(left.length > 0 ? [line(`  ${describeLeft(left)}`, "quiet")] : []),
  ];
}
