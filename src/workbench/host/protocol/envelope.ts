/** The envelope of every message between the pane's Office.js and its host: JSON text, sent by postMessage. */

/** A request of the pane. */
export type PaneRequest = {
  readonly action: string;
  readonly type: "call" | "register" | "unregister";
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
};

const REQUEST = 0;
const RESPONSE = 1;
const TYPES = ["call", "register", "unregister"] as const;
/** The transport's own error for a request that cannot be handled. */
export const CANNOT_HANDLE = -2;

/** The request in a message's text; null for anything else, which both sides pass over. */
export function readRequest(text: unknown): PaneRequest | null {
  const message = parse(text);
  if (message === null || message["_messageType"] !== REQUEST) return null;
  const type = TYPES[Number(message["_actionType"])];
  if (type === undefined) return null;
  return {
    action: String(message["_actionName"]),
    type,
    conversation: String(message["_conversationId"]),
    correlation: Number(message["_correlationId"]),
    data: message["_data"],
  };
}

function parse(text: unknown): Record<string, unknown> | null {
  if (typeof text !== "string") return null;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The answer to a request. */
export function answerText(request: PaneRequest, data: unknown, errorCode: number): string {
  return response(request, { data, errorCode, kind: 0 });
}

/** An event for which the pane registered with `registration`; may be sent any number of times. */
export function eventText(registration: PaneRequest, data: unknown): string {
  return response(registration, { data, errorCode: 0, kind: 1 });
}

function response(request: PaneRequest, about: { data: unknown; errorCode: number; kind: 0 | 1 }): string {
  return JSON.stringify({
    _messageType: RESPONSE,
    _actionName: request.action,
    _conversationId: request.conversation,
    _correlationId: request.correlation,
    _origin: "",
    _data: about.data,
    _errorCode: about.errorCode,
    _responseType: about.kind,
    _serializerVersion: 1,
  });
}
