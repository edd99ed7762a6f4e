/** One RichApi batch of a pane, from its text to the text of its answer, with the limits and faults that apply. */
import { runBatch } from "../executor/run-batch";
import type { ExecutorSession } from "../executor/session";
import { ACTION, type BatchRequest, type BatchResponse } from "../protocol/batch";
import { OfficeError, statusOf, TRANSPORT_ERROR } from "../protocol/office-error";
import type { BatchStrike } from "./faults";
import { utf8Length, type SyncRecord } from "./traffic";

/** `error` is a code of the transport; with one there is no text. */
export type RichApiAnswer = { readonly error: number; readonly text: string; readonly record: SyncRecord };

export type RichApiCall = {
  readonly request: BatchRequest;
  /** The request as it was sent. */
  readonly body: string;
  readonly session: ExecutorSession;
  readonly strike: BatchStrike;
  /** The platform's, for either direction. */
  readonly payloadLimit: number | null;
  /** A narrower one for the answer, that a test ordered. */
  readonly responseLimit: number | null;
};

/** Whether a batch only gives back references, as the library does by itself after each `Excel.run`. */
export function onlyReleases(request: BatchRequest): boolean {
  const calls = request.Actions.filter(({ ActionType }) => ActionType !== ACTION.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === "_RemoveReference");
}

/** Never throws. */
export function runRichApi({
  request,
  body,
  session,
  strike,
  payloadLimit,
  responseLimit,
}: RichApiCall): RichApiAnswer {
  const requestBytes = utf8Length(body);
  const record = { requestBytes, responseBytes: 0, actions: request.Actions.length };
  const refuse = (code: number): RichApiAnswer => ({
    error: code,
    text: "",
    record: { ...record, error: String(code) },
  });
  if (strike.kind === "refusal") return refuse(strike.code);
  if (requestBytes > (payloadLimit ?? Infinity)) return refuse(TRANSPORT_ERROR.requestTooLarge);
  const response = strike.kind === "error" ? failed(new OfficeError(strike.code)) : runBatch(request, session);
  const text = JSON.stringify(response);
  const responseBytes = utf8Length(text);
  if (responseBytes > (responseLimit ?? payloadLimit ?? Infinity)) return refuse(TRANSPORT_ERROR.responseTooLarge);
  return { error: 0, text, record: { ...record, responseBytes, error: response.Error?.Code ?? null } };
}

function failed({ code, message }: OfficeError): BatchResponse {
  const error = { Code: code, Message: message, HttpStatusCode: statusOf(code), ActionIndex: 0, Location: "" };
  return { Results: [], TraceIds: [], Error: error };
}
