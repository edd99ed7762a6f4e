/** The host page's entry: a frame like Excel on the web around the real pane; a test drives it through `window.kejiHost`. */
import { never } from "../../../core/base/never";
import type { ProfileName } from "../session/profile";
import type { FromWorker, HostCommand } from "../worker/command";
import type { View } from "../worker/view";
import { drawView, part } from "./grid-view";
import { seedTrust, showPane, type PaneFrame } from "./pane-frame";
import { linkWorker } from "./worker-link";

/** What a test calls. Bytes come as base64: they cross a process. */
export type HostPageApi = {
  open(about: { base64: string | null; name: string; profile: ProfileName; locale: string }): Promise<void>;
  /** Loads the add-in's page into the pane, over a line of its own. */
  showPane(url: string): Promise<void>;
  command(command: HostCommand): Promise<unknown>;
};

declare global {
  interface Window {
    kejiHost: HostPageApi;
  }
}

const WINDOW_OF_CELLS = { rows: 30, columns: 12 };

const link = linkWorker(new Worker("host-worker.js"), hear);
let pane: PaneFrame | null = null;
let locale = "zh-CN";
let panes = 0;
let isOpen = false;
let isDrawingSoon = false;

window.kejiHost = { open, showPane: loadPane, command: link.command };
window.addEventListener("message", hearPane);
seedTrust();

async function open(about: Parameters<HostPageApi["open"]>[0]): Promise<void> {
  const { base64, name, profile } = about;
  const bytes = base64 === null ? null : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  ({ locale } = about);
  await link.command({ kind: "open", opening: { bytes, name, profile, locale, conversation: "none" } });
  isOpen = true;
  await draw();
}

async function loadPane(url: string): Promise<void> {
  panes += 1;
  // Office.js remembers settings by conversation: each pane has a new one.
  const conversation = `keji-${panes}-${performance.timeOrigin.toFixed(0)}`;
  await link.command({ kind: "pane", conversation });
  pane = showPane(part("pane"), { url, locale, conversation });
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
    void draw();
  });
}

async function draw(): Promise<void> {
  const view = (await link.command({ kind: "view", ...WINDOW_OF_CELLS })) as View;
  drawView(view, {
    cell: (range) => void link.command({ kind: "select", sheet: view.active, range }),
    tab: (sheet) => void link.command({ kind: "activate", sheet }),
  });
}
