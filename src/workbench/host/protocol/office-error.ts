/** Trouble as Excel and Word report it to an add-in: a code that Office.js names, never a sentence of ours for a person. */

/** The codes of `Excel.ErrorCodes` and `Word.ErrorCodes` that this host raises by itself or on request. */
export type RichApiErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "Conflict"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "SearchStringInvalidOrTooLong"
  | "UnsupportedOperation";

const STATUS: Readonly<Record<RichApiErrorCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  Conflict: 409,
  GeneralException: 500,
  InactiveWorkbook: 400,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestAborted: 500,
  SearchStringInvalidOrTooLong: 400,
  UnsupportedOperation: 400,
};

const MESSAGE: Readonly<Record<RichApiErrorCode, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Office.",
  Conflict: "Request could not be processed because of a conflict.",
  GeneralException: "There was an internal error while processing the request.",
  InactiveWorkbook: "The operation failed because multiple workbooks are open and this workbook has lost focus.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  RequestAborted: "The request was aborted during run time.",
  SearchStringInvalidOrTooLong: "The search string is invalid or too long.",
  UnsupportedOperation: "The operation being attempted is not supported.",
};

/** Thrown by the model and by the tables of members; the executor turns it into the batch's error. */
export class OfficeError extends Error {
  readonly code: RichApiErrorCode;

  constructor(code: RichApiErrorCode, detail?: string) {
    super(detail === undefined ? MESSAGE[code] : `${MESSAGE[code]} (${detail})`);
    this.code = code;
  }
}

/** The status an add-in sees as `httpStatusCode`. */
export function statusOf(code: RichApiErrorCode): number {
  return STATUS[code];
}

/** Whether a test asked for a code this host knows. */
export function isRichApiErrorCode(code: string): code is RichApiErrorCode {
  return Object.hasOwn(STATUS, code);
}

/** Results of `executeMethod` that stand for a state of the host rather than for an error in the batch. */
export const TRANSPORT_ERROR = {
  unsupported: 5000,
  internal: 5001,
  editingACell: 5004,
  sessionLost: 5012,
  tooManyRequests: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  customXmlNodeNotFound: 6000,
  customXmlError: 6100,
  customXmlTooLarge: 6101,
  noPermission: 7000,
} as const;
