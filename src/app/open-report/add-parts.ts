/** Our two custom XML parts go into the open document together, or not at all. */
import { fail, ok, type Result } from "../../core/base/result";
import type { PartStep } from "../../core/link/document-steps";
import type { DocumentHost, DocumentProblem } from "../ports";

type PartsHost = Pick<DocumentHost, "addPart" | "deletePart">;

export type OwnParts = { readonly figures: PartStep | null; readonly provenance: PartStep | null };

/** The ids that the program gave them; bindings must name that of the figures. */
export type AddedParts = { readonly figures: string; readonly provenance: string };

/** isHalf: the first could neither be followed by the second nor taken away again. */
export type NotAdded = { readonly because: DocumentProblem; readonly isHalf: boolean };

/** @throws when one of the two is missing. */
export async function addParts(
  host: PartsHost,
  { figures, provenance }: OwnParts,
): Promise<Result<AddedParts, NotAdded>> {
  if (!figures || !provenance) throw new Error("a report without its parts");
  const first = await host.addPart(figures.xml);
  if (!first.ok) return fail({ because: first.problem, isHalf: false });
  const second = await host.addPart(provenance.xml);
  if (second.ok) return ok({ figures: first.value, provenance: second.value });
  // Half of it tells nothing, and would be taken for a damaged report.
  const gone = await host.deletePart(first.value);
  return fail({ because: second.problem, isHalf: !gone.ok });
}

/** Takes both away again; what hindered it, or null. */
export async function takeParts(host: PartsHost, added: AddedParts): Promise<DocumentProblem | null> {
  const gone = [await host.deletePart(added.provenance), await host.deletePart(added.figures)];
  const left = gone.find((one) => !one.ok);
  return left && !left.ok ? left.problem : null;
}
