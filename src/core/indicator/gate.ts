/** Whether a figure that only an outside body's number makes sayable rests on one (P15). */
import type { Figure, Figures } from "./figure";
import type { Gate } from "./indicator";

/** Open when the figure itself was supplied from outside, or is worked out from the one named that was. */
export function isSuppliedFromOutside(
  figure: Figure | undefined,
  { through }: Extract<Gate, { kind: "external" }>,
  figures: Figures,
): boolean {
  if (figure?.outside) return true;
  return (
    through !== undefined && figure?.from.includes(through) === true && figures.get(through)?.outside !== undefined
  );
}
