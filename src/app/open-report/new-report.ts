/** Use case: writes the report of a check as a document of its own, with page setup, headers and footers; as a file where the program opens none. */
import { ok, type Result } from "../../core/base/result";
import type { Pack } from "../../pack/pack";
import type { Check } from "../check";
import { draftWhereItFits, type DraftProblem } from "../draft-report";
import type { Delivered, Delivery, DocumentHost, DocumentProblem, HostProblem } from "../ports";

export type NewReport = { readonly how: Delivered; readonly bytes: Uint8Array };

export async function newReport(
  { document, delivery }: { readonly document: DocumentHost; readonly delivery: Delivery },
  { check, pack, name }: { readonly check: Check; readonly pack: Pack; readonly name: string },
): Promise<Result<NewReport, DocumentProblem | HostProblem | DraftProblem>> {
  const drafted = await draftWhereItFits(check, pack, "draft");
  if (!drafted.ok) return drafted;
  const { bytes } = drafted.value;
  const opened = await document.openNew(bytes);
  if (opened.ok) return ok({ how: { route: "opened", name }, bytes });
  if (opened.problem.code !== "document-not-supported") return opened;
  const delivered = await delivery.deliver(bytes, name);
  return delivered.ok ? ok({ how: delivered.value, bytes }) : delivered;
}
