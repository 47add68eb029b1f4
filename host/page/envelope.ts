/** What a message from the pane asks for. */
export const asks = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

/** A message from the pane, as far as the host reads it. */
export interface PaneMessage {
  readonly action: string;
  readonly asks: number;
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

const request = 0;
const response = 1;
const forMethod = 0;
const forEvent = 1;

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
}

/** Reads what was posted to the host page; null for everything that is no request of office.js. */
export function readEnvelope(posted: unknown): PaneMessage | null {
  if (typeof posted !== "string" || !posted.startsWith("{")) return null;
  const message = record(JSON.parse(posted));
  if (message?.["_messageType"] !== request) return null;
  const { _actionName: action, _actionType: kind, _conversationId: conversation, _correlationId: correlation, _data: data } = message;
  if (typeof action !== "string" || typeof kind !== "number" || typeof conversation !== "string" || typeof correlation !== "number") return null;
  return { action, asks: kind, conversation, correlation, data };
}

function envelope(action: string, conversation: string, correlation: number, responseType: number, data: unknown): string {
  return JSON.stringify({
    _messageType: response,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: location.origin,
    _data: data,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
  });
}

/** The answer to a message of the pane. */
export function answerTo(message: PaneMessage, data: unknown): string {
  return envelope(message.action, message.conversation, message.correlation, forMethod, data);
}

/** An event for a pane that registered for it under this name. */
export function eventFor(name: string, conversation: string, data: unknown): string {
  return envelope(name, conversation, 0, forEvent, data);
}
