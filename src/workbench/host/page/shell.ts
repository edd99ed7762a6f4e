/** A host page for tests: a frame like Office on the web around the real pane; a test drives it through `window.kejiHost`. */
import type { ProfileName, WordHabits } from "../session/profile";
import type { HostCommand } from "../worker/command";
import { hostWindow, type HostWindow } from "./host-window";
import { part } from "./part";
import { soon } from "./soon";

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
  draw(host: HostWindow): Promise<void>;
};

/** To be called once by the page's own script. */
export function startPage({ host, draw }: PageApp): void {
  const worker = new Worker("host-worker.js");
  const opened = hostWindow({ host, worker, place: part("pane"), changed: soon(() => draw(opened)) });
  window.kejiHost = {
    open: async ({ base64, ...about }) => {
      const bytes = base64 === null ? null : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      await opened.open({ ...about, bytes });
      await draw(opened);
    },
    showPane: async (url) => void (await opened.showPane(url)),
    command: opened.command,
  };
}
