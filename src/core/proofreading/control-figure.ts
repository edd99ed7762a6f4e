/** What a number in a content control is of: the figure that the control is bound to, whatever the words around it say. */
import type { Aspect } from "./aspect";
import type { ReadAs } from "./reader";

/** What a control is bound to: its figure, and what it says of it where that is not its value; null for a phrase or one that is not ours. */
export type ControlFigure = { readonly figure: string; readonly aspect: Aspect | null };
export type ControlFigures = (control: number) => ControlFigure | null;

/** What takes the place of how the number reads; nothing for one that somebody typed. */
export function inControl(control: number | null, told: ReadAs, controls: ControlFigures): Partial<ReadAs> {
  const known = control === null ? null : controls(control);
  return known ? { figures: [known.figure], aspect: known.aspect ?? told.aspect } : inPhrase(control, told);
}

// Of the values in a phrase nobody knows which figure's they are: its words are held against it as a whole.
function inPhrase(control: number | null, { aspect }: ReadAs): Partial<ReadAs> {
  return control !== null && aspect === "value" ? { figures: [] } : {};
}
