/** Use case: puts the open document back as it was before the last refresh; what people typed since then is theirs and stays where it can. */
import type { Progress } from "../../core/base/progress";
import { ok, type Result } from "../../core/base/result";
import { partSteps } from "../../docx/live/open-document";
import { stepsBetween } from "../../docx/live/steps-between";
import type { DocumentProblem } from "../ports";
import type { OpenDocument } from "./apply-refresh";

export async function undoRefresh(
  host: Pick<OpenDocument, "read" | "carryOut" | "writePart">,
  before: Uint8Array,
  watch: (progress: Progress) => void,
): Promise<Result<null, DocumentProblem>> {
  const read = await host.read();
  if (!read.ok) return read;
  const steps = stepsBetween(read.value, before, { mayShade: () => true });
  // It is the way back already: there is no stopping half way on it.
  const done = await host.carryOut(steps, { watch, cancel: { isCancelled: false } });
  if (!done.ok) return done;
  const { provenance } = partSteps(before);
  return provenance ? host.writePart(provenance) : ok(null);
}
