/** What Word's error codes mean for a person. Messages are not read: they are in Word's language. */
import type { DocumentProblem } from "../../../app/ports";

type Kind = Exclude<
  DocumentProblem["code"],
  "document-changed" | "document-tracked" | "document-not-supported" | "document-failed"
>;

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  AccessDenied: "document-protected",
  ItemNotFound: "document-gone",
  InvalidReference: "document-gone",
  InvalidOrTimedOutSession: "document-offline",
  ServiceNotAvailable: "document-offline",
};
const UNSUPPORTED: readonly string[] = ["ApiNotFound", "NotImplemented", "UnsupportedFeature", "UnsupportedOperation"];

/** Of the common interface, by number: no permission, and the document is not there any more. */
const NUMBERS: Readonly<Partial<Record<number, Kind>>> = { 7000: "document-protected", 5012: "document-offline" };

type Failure = { readonly code: string | number; readonly debugInfo?: { readonly errorLocation?: string } };

/** Whatever is no error of Office is our own mistake and is thrown on. */
export function documentProblem(error: unknown): DocumentProblem {
  if (!isFailure(error)) throw error;
  const { code } = error;
  const where = error.debugInfo?.errorLocation ?? "";
  const kind = typeof code === "number" ? NUMBERS[code] : KINDS[code];
  if (kind) return { code: kind };
  const told = where === "" ? String(code) : `${code} (${where})`;
  const isUnsupported = typeof code === "string" && UNSUPPORTED.includes(code);
  return isUnsupported ? { code: "document-not-supported", what: told } : { code: "document-failed", detail: told };
}

/** Whether Word refused to write there: protected, locked by a co-author, or gone. */
export function isRefusal(problem: DocumentProblem): boolean {
  return problem.code === "document-protected" || problem.code === "document-gone";
}

function isFailure(error: unknown): error is Failure {
  // Not `instanceof`: a failure can come from another frame's copy of the library, and the common interface's is a plain object.
  if (typeof error !== "object" || error === null || !("code" in error) || error instanceof DOMException) return false;
  return typeof error.code === "string" || typeof error.code === "number";
}
