/** The one place that knows what Excel's error codes mean for a person. Messages are not read: they are in Excel's language. */
import type { HostProblem } from "../../app/ports";

/** The parts of OfficeExtension.Error that are looked at. */
type OfficeFailure = {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
};

/** Whether asking for less may help; see Reading. */
export type SizeHint = "much" | "perhaps" | "no";

type Kind = Exclude<HostProblem["code"], "changed-while-reading" | "changed-since" | "cancelled" | "host-failed">;

const KINDS: Readonly<Partial<Record<string, Kind>>> = {
  InvalidOperationInCellEditMode: "editing-a-cell",
  AccessDenied: "protected",
  // The library's word for error 5012; the session of Excel on the web is over.
  InvalidOrTimedOutSession: "offline",
  ServiceNotAvailable: "offline",
  InactiveWorkbook: "other-window",
  InvalidSelection: "other-window",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  ItemNotFound: "gone",
  InvalidReference: "gone",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
};

/** Codes that older hosts give in place of a payload error. */
const VAGUE: readonly string[] = ["GeneralException", "InternalError", "RequestAborted", "ActivityLimitReached"];

/** Commands to the window: where they fail without a reason, another workbook has the focus (office-platform 1). */
const TO_THE_WINDOW: readonly string[] = [
  "Worksheet.activate",
  "Range.select",
  "Workbook.getSelectedRange",
  "Workbook.getActiveCell",
];

/** What a person is told. Whatever is no error of Office is our own mistake and is thrown on. */
export function hostProblem(error: unknown): HostProblem {
  if (!isOfficeFailure(error)) throw error;
  const { code } = error;
  const where = locationOf(error);
  const kind = kindOf(code, where);
  switch (kind) {
    case undefined:
      return { code: "host-failed", detail: where === "" ? code : `${code} (${where})` };
    case "protected":
    case "too-large":
      return { code: kind, sheet: null };
    case "gone":
    case "not-supported":
      return { code: kind, what: where === "" ? code : where };
    default:
      return { code: kind };
  }
}

function kindOf(code: string, where: string): Kind | undefined {
  return code === "GeneralException" && TO_THE_WINDOW.includes(where) ? "other-window" : KINDS[code];
}

function locationOf({ debugInfo }: OfficeFailure): string {
  return debugInfo?.errorLocation ?? "";
}

/** Whether asking for less may help. */
export function sizeHint(error: unknown): SizeHint {
  if (!isOfficeFailure(error)) return "no";
  if (KINDS[error.code] === "too-large") return "much";
  return VAGUE.includes(error.code) ? "perhaps" : "no";
}

function isOfficeFailure(error: unknown): error is OfficeFailure {
  // Not `instanceof`: a failure can come from another frame's copy of the library.
  return (
    error instanceof Error && "code" in error && typeof error.code === "string" && !(error instanceof DOMException)
  );
}
