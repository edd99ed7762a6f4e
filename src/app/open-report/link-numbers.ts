/**
 * Use case: links numbers that a person typed to their figures: a control around the words, which stay, and an entry in our two
 * parts, so that the next refresh knows what was written and takes nothing for typing.
 */
import { fail, ok, type Result } from "../../core/base/result";
import { linkedParts } from "../../docx/live/linked-parts";
import type { Pack } from "../../pack/pack";
import type { Check } from "../check";
import { snapshotOf } from "../draft-report";
import type { DocumentHost, DocumentProblem } from "../ports";
import type { LinkOffer } from "./link-offers";

/** The controls that were made, to be taken back by. */
export type Linked = { readonly controls: readonly number[] };

export type LinkProblem = DocumentProblem | { readonly code: "report-part-too-large" };

/** All of them or none. `check`: null when they were held against what the document itself knows. */
export async function linkNumbers(
  host: DocumentHost,
  offers: readonly LinkOffer[],
  { check, pack }: { readonly check: Check | null; readonly pack: Pack },
): Promise<Result<Linked, LinkProblem>> {
  const read = await host.read();
  if (!read.ok) return read;
  const snapshot = check && snapshotOf(check, pack, "draft");
  const figures = new Map(snapshot?.figures.map((figure) => [figure.key, figure]));
  const texts = offers.map(({ key, figure, at }) => ({ key, words: at.words, figure: figures.get(figure) ?? null }));
  const parts = linkedParts(read.value, texts);
  if (!parts.ok) return fail({ code: "report-part-too-large" });
  // The controls first: only then the lines are known to read as they did.
  const wrapped = await host.wrap(offers.map(({ at, inLine, control }) => ({ at, inLine, control })));
  if (!wrapped.ok) return wrapped;
  for (const part of parts.value) {
    const written = await host.writePart(part);
    if (!written.ok) {
      await host.unwrap(wrapped.value);
      return written;
    }
  }
  return ok({ controls: wrapped.value });
}

/** Takes the controls away again; their words stay. Entries that nothing shows any more go with the next refresh. */
export function unlinkNumbers(host: DocumentHost, { controls }: Linked): Promise<Result<null, DocumentProblem>> {
  return host.unwrap(controls);
}
