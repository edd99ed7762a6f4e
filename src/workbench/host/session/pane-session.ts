/** The end of Office.js's protocol that faces one pane: takes its messages, answers them, tells it what happened. */
import { answerText, CANNOT_HANDLE, eventText, readRequest, type PaneRequest } from "../protocol/envelope";
import { appContext } from "./app-context";
import type { HostDocument } from "./document";
import { executeMethod } from "./execute-method";

const GET_CONTEXT = "ContextActivationManager_getAppContextAsync";
const NOTIFY_HOST = "ContextActivationManager_notifyHost";
const EXECUTE = "executeMethod";
/** Events of every application. */
const EVENTS: readonly string[] = ["richApiMessage", "appCommandInvoked", "settingsChanged"];

export class PaneSession {
  private readonly document: HostDocument;
  private readonly conversation: string;
  private readonly send: (text: string) => void;
  private registrations = new Map<string, PaneRequest>();
  private turn: Promise<void> = Promise.resolve();

  /** `send` posts a text to the pane; messages of another conversation are passed over. */
  constructor(document: HostDocument, about: { conversation: string; send: (text: string) => void }) {
    this.document = document;
    this.conversation = about.conversation;
    this.send = about.send;
  }

  /** A message of the pane; resolves when it has been answered. Calls are handled strictly in the order they came. */
  receive(text: unknown): Promise<void> {
    const request = readRequest(text);
    if (request === null || request.conversation !== this.conversation) return Promise.resolve();
    this.turn = this.turn.then(() => this.handle(request));
    return this.turn;
  }

  private async handle(request: PaneRequest): Promise<void> {
    if (request.type !== "call") return this.register(request);
    if (request.action === GET_CONTEXT) return this.begin(request);
    if (request.action === NOTIFY_HOST) return this.note(request);
    if (request.action !== EXECUTE) return this.send(answerText(request, null, CANNOT_HANDLE));
    this.send(answerText(request, await executeMethod(this.document, request.data), 0));
    this.tell();
  }

  /** A page that starts again has forgotten its handlers and the objects it held. */
  private begin(request: PaneRequest): void {
    const { app, profile, locale, settings, executor } = this.document;
    this.registrations = new Map();
    executor.references.releaseAll();
    const facts = { app, profile, locale, instance: String(request.data), settings: settings.values };
    this.send(answerText(request, appContext(facts), 0));
  }

  private note(request: PaneRequest): void {
    const [, action, payload] = Array.isArray(request.data) ? (request.data as unknown[]) : [];
    this.document.notices.push([Number(action), payload]);
    this.send(answerText(request, null, 0));
  }

  private register(request: PaneRequest): void {
    const isKnown = EVENTS.includes(request.action) || this.document.app.hasEvent(request.action);
    if (!isKnown) return this.send(answerText(request, null, CANNOT_HANDLE));
    if (request.type === "register") this.registrations.set(request.action, request);
    else this.registrations.delete(request.action);
    this.send(answerText(request, { Error: 0 }, 0));
  }

  /** Tells what happened since the last time. */
  tell(): void {
    for (const { name, data } of this.document.app.takeEvents()) this.raise(name, data);
  }

  /** Raises an event, if the pane registered for it. */
  raise(event: string, data: unknown): void {
    const registration = this.registrations.get(event);
    if (registration !== undefined) this.send(eventText(registration, data));
  }
}
