/** One application of the host on a page: the worker with the open file, and the pane's frame beside it. */
import { never } from "../../../core/base/never";
import type { FromWorker, HostCommand, Opening } from "../worker/command";
import { seedTrust, showPane, type PaneFrame } from "./pane-frame";
import { linkWorker } from "./worker-link";

export type HostWindow = {
  /** Opens a file in place of the one that is open. A pane must be shown anew after it. */
  open(opening: Omit<Opening, "conversation">): Promise<void>;
  /** Loads the add-in's page into the pane, over a line of its own. */
  showPane(url: string): Promise<HTMLIFrameElement>;
  command(command: HostCommand): Promise<unknown>;
};

export type HostWindowOptions = {
  readonly host: "Excel" | "Word";
  readonly worker: Worker;
  /** Where the pane's frame goes. */
  readonly place: HTMLElement;
  /** Something in the open file may look different now. */
  changed(): void;
};

export function hostWindow({ host, worker, place, changed }: HostWindowOptions): HostWindow {
  const link = linkWorker(worker, hear);
  let pane: PaneFrame | null = null;
  let locale = "zh-CN";
  let panes = 0;
  let isOpen = false;
  window.addEventListener("message", hearPane);
  seedTrust();
  return { open, showPane: loadPane, command: link.command };

  async function open(opening: Omit<Opening, "conversation">): Promise<void> {
    ({ locale } = opening);
    await link.command({ kind: "open", opening: { ...opening, conversation: "none" } });
    isOpen = true;
  }

  async function loadPane(url: string): Promise<HTMLIFrameElement> {
    panes += 1;
    // Office.js remembers settings by conversation: each pane has a new one.
    const conversation = `keji-${host}-${panes}-${performance.timeOrigin.toFixed(0)}`;
    await link.command({ kind: "pane", conversation });
    pane = showPane(place, { host, url, locale, conversation });
    return pane.frame;
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
        return isOpen ? changed() : undefined;
      case "done":
      case "failed":
        return;
      default:
        return never(message);
    }
  }
}
