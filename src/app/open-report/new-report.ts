/** Use case: hands a report over as a document of its own, with page setup, headers and footers; as a file where the program opens none. */
import { ok, type Result } from "../../core/base/result";
import type { Delivered, Delivery, DocumentHost, DocumentProblem, HostProblem } from "../ports";

export async function newReport(
  { document, delivery }: { readonly document: Pick<DocumentHost, "openNew">; readonly delivery: Delivery },
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
): Promise<Result<Delivered, DocumentProblem | HostProblem>> {
  const opened = await document.openNew(bytes);
  if (opened.ok) return ok({ route: "opened", name });
  return opened.problem.code === "document-not-supported" ? delivery.deliver(bytes, name) : opened;
}
