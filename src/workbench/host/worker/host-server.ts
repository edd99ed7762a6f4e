/** The host behind its page: one open file and one pane, driven by messages. Knows no worker, so that tests run it as it is. */
import { excelApp } from "../excel/excel-app";
import { blankWorkbook, openWorkbook } from "../model/open-workbook";
import { hostDocument, type HostDocument } from "../session/document";
import { PaneSession } from "../session/pane-session";
import { profileOf, type Profile } from "../session/profile";
import type {
  ExcelCommand,
  FromWorker,
  GridCommand,
  HostCommand,
  Opening,
  PaneCommand,
  SharedCommand,
  ToWorker,
} from "./command";
import { runCommand } from "./run-command";
import { gridRunner } from "./run-grid-command";
import { pagesRunner } from "./run-pages-command";
import { runWordCommand } from "./run-word-command";
import type { WordCommand } from "./word-command";
import { openInWord } from "./open-in-word";

/** The open file with what its commands do to it. */
type OpenFile = {
  readonly document: HostDocument;
  run(command: ExcelCommand | GridCommand | SharedCommand | WordCommand): unknown;
};

export class HostServer {
  private readonly send: (message: FromWorker) => void;
  private file: OpenFile | null = null;
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
    if (!message.command.kind.endsWith("view")) this.send({ kind: "changed" });
  }

  private async run(command: HostCommand): Promise<unknown> {
    if (command.kind === "open") return this.open(command.opening);
    const file = this.opened();
    if (command.kind === "pane") return this.connect(file.document, command.conversation);
    if (command.kind === "ribbon") return this.click(command);
    const value = file.run(command);
    this.pane?.tell();
    return value;
  }

  private async open(opening: Opening): Promise<null> {
    const profile = profileOf(opening.profile);
    this.file = await (profile.host === "Word" ? openDocument(opening, profile) : openExcel(opening, profile));
    return this.connect(this.file.document, opening.conversation);
  }

  private connect(document: HostDocument, conversation: string): null {
    this.pane = new PaneSession(document, { conversation, send: (text) => this.send({ kind: "pane", text }) });
    return null;
  }

  private click({ button, functionName }: Extract<PaneCommand, { kind: "ribbon" }>): null {
    this.pane?.raise("appCommandInvoked", [button, functionName, JSON.stringify({ source: { id: button } })]);
    return null;
  }

  private opened(): OpenFile {
    if (this.file === null) throw new Error("no file is open");
    return this.file;
  }
}

async function openExcel({ bytes, name, locale }: Opening, profile: Profile): Promise<OpenFile> {
  const workbook = bytes === null ? blankWorkbook(name, new Uint8Array()) : await openWorkbook(bytes, name);
  const document = { ...hostDocument(excelApp(workbook), { profile, locale }), workbook };
  // A command of the other application is a mistake of the test: there is no runner of its name.
  const grid = gridRunner(workbook);
  return { document, run: (command) => grid(command) ?? runCommand(document, command as ExcelCommand | SharedCommand) };
}

async function openDocument(opening: Opening, profile: Profile): Promise<OpenFile> {
  const document = openInWord(opening, profile);
  const pages = pagesRunner(document.model);
  const run = (command: SharedCommand | WordCommand): unknown => {
    const drawn = pages(command);
    return drawn === null ? runWordCommand(document, command) : drawn.value;
  };
  return { document, run: (command) => run(command as SharedCommand | WordCommand) };
}
