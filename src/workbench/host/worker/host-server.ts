/** The host behind its page: one open workbook and one pane, driven by messages. Knows no worker, so that tests run it as it is. */
import { blankWorkbook, openWorkbook } from "../model/open-workbook";
import { hostDocument, type HostDocument } from "../session/document";
import { PaneSession } from "../session/pane-session";
import { profileOf } from "../session/profile";
import type { FromWorker, HostCommand, Opening, ToWorker } from "./command";
import { runCommand } from "./run-command";

export class HostServer {
  private readonly send: (message: FromWorker) => void;
  private document: HostDocument | null = null;
  private pane: PaneSession | null = null;

  constructor(send: (message: FromWorker) => void) {
    this.send = send;
  }

  async receive(message: ToWorker): Promise<void> {
    if (message.kind === "pane") {
      await this.pane?.receive(message.text);
      return this.send({ kind: "changed" });
    }
    try {
      this.send({ kind: "done", id: message.id, value: await this.run(message.command) });
    } catch (error) {
      this.send({ kind: "failed", id: message.id, message: error instanceof Error ? error.message : String(error) });
    }
    if (message.command.kind !== "view") this.send({ kind: "changed" });
  }

  private async run(command: HostCommand): Promise<unknown> {
    if (command.kind === "open") return this.open(command.opening);
    const document = this.opened();
    if (command.kind === "pane") return this.connect(document, command.conversation);
    if (command.kind === "ribbon") return this.click(command);
    const value = runCommand(document, command);
    this.pane?.tell();
    return value;
  }

  private async open({ bytes, name, profile, locale, conversation }: Opening): Promise<null> {
    const workbook = bytes === null ? blankWorkbook(name, new Uint8Array()) : await openWorkbook(bytes, name);
    this.document = hostDocument(workbook, { profile: profileOf(profile), locale });
    return this.connect(this.document, conversation);
  }

  private connect(document: HostDocument, conversation: string): null {
    this.pane = new PaneSession(document, { conversation, send: (text) => this.send({ kind: "pane", text }) });
    return null;
  }

  private click({ button, functionName }: Extract<HostCommand, { kind: "ribbon" }>): null {
    this.pane?.raise("appCommandInvoked", [button, functionName, JSON.stringify({ source: { id: button } })]);
    return null;
  }

  private opened(): HostDocument {
    if (this.document === null) throw new Error("no workbook is open");
    return this.document;
  }
}
