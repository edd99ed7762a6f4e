/** What the commands need from the machine they run on: main.ts wires the real one, tests their own. */
import type { FileProblem, FileStore } from "../app/ports";
import type { PlainDate } from "../core/base/plain-date";
import type { Result } from "../core/base/result";

export type Io = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly files: FileStore;
  /** Makes a folder where there is none. */
  readonly makeFolder: (path: string) => Promise<Result<null, FileProblem>>;
  /** Today in Asia/Shanghai. */
  readonly today: () => PlainDate;
  /** The day to take for today, as a person or a test set it (KEJI_CLOCK); null when none is set. */
  readonly clock: string | null;
  readonly version: string;
  /** Names of the fonts on this machine; null where it does not tell. */
  readonly fonts: () => Promise<readonly string[] | null>;
  /** Whether results are shown in colour. */
  readonly colour: "colour" | "plain";
  /** Whether somebody watches: then long steps say on the error stream how far they are. */
  readonly watcher: "present" | "absent";
  /** Asks whoever sits at the terminal a question to be answered with yes or no; null where nobody does. */
  readonly confirm: ((question: string) => Promise<boolean>) | null;
  readonly site: SiteIo;
};

/** What keji serve needs of the machine. */
export type SiteIo = {
  /** The folder that holds the built pane. */
  readonly root: string;
  /** The person's folder for what Keji keeps. */
  readonly data: string;
  /** Further origins that may frame the pane (KEJI_FRAME_ANCESTORS), separated by spaces. */
  readonly frameAncestors: string;
  /** Now, in milliseconds since 1970: what certificates are held against. */
  readonly now: () => number;
  /** Settles when the person wants the server to stop. */
  readonly untilStopped: () => Promise<void>;
};

/** What a process answers: nothing that blocks, something that does, could not run. */
export const EXIT = { fine: 0, blocked: 1, failed: 2 } as const;
