/** A host page: a frame like Office on the web around the real pane; a test drives it through `window.kejiHost`. */
import { never } from "../../../core/base/never";
import type { ProfileName, WordHabits } from "../session/profile";
import type { FromWorker, HostCommand } from "../worker/command";
import { seedTrust, showPane, type PaneFrame } from "./pane-frame";
import { linkWorker, type WorkerLink } from "./worker-link";
import { part } from "./part";

export type OpeningFile = {
  readonly base64: string | null;
  readonly name: string;
  readonly profile: ProfileName;
  readonly locale: string;
  readonly habits?: Partial<WordHabits>;
};

/** What a test calls. Bytes come as base64: they cross a process. */
export type HostPageApi = {
  open(about: OpeningFile): Promise<void>;
  /** Loads the add-in's page into the pane, over a line of its own. */
  showPane(url: string): Promise<void>;
  command(command: HostCommand): Promise<unknown>;
};

declare global {
  interface Window {
    kejiHost: HostPageApi;
  }
}

/** The application a page plays, and how it draws the open file. */
export type PageApp = {
  readonly host: "Excel" | "Word";
  draw(link: WorkerLink): Promise<void>;
};

/** To be called once by the page's own script. */
export function startPage({ host, draw }: PageApp): void {
  const link = linkWorker(new Worker("host-worker.js"), hear);
  let pane: PaneFrame | null = null;
  let locale = "zh-CN";
  let panes = 0;
  let isOpen = false;
  let isDrawingSoon = false;

  window.kejiHost = { open, showPane: loadPane, command: link.command };
  window.addEventListener("message", hearPane);
  seedTrust();

  async function open(about: OpeningFile): Promise<void> {
    const { base64, ...others } = about;
    const bytes = base64 === null ? null : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    ({ locale } = about);
    await link.command({ kind: "open", opening: { ...others, bytes, conversation: "none" } });
    isOpen = true;
    await draw(link);
  }

  async function loadPane(url: string): Promise<void> {
    panes += 1;
    // Office.js remembers settings by conversation: each pane has a new one.
    const conversation = `keji-${panes}-${performance.timeOrigin.toFixed(0)}`;
    await link.command({ kind: "pane", conversation });
    pane = showPane(part("pane"), { host, url, locale, conversation });
  }

  function hearPane(event: MessageEvent): void {
    if (pane === null || event.source !== pane.frame.contentWindow || event.origin !== pane.origin) return;
    link.toPane(event.data);
  }

  function hear(message: FromWorker): void {
    switch (message.kind) {
      case "pane":
        return pane?.frame.contentWindow?.postMessage(message.text, pane.origin);
      case "changed":
        return isOpen ? drawSoon() : undefined;
      case "done":
      case "failed":
        return;
      default:
        return never(message);
    }
  }

  /** At most once a frame; what changes meanwhile is drawn in the next. */
  function drawSoon(): void {
    if (isDrawingSoon) return;
    isDrawingSoon = true;
    requestAnimationFrame(() => {
      isDrawingSoon = false;
      void draw(link);
    });
  }
}
