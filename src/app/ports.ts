/** What the use cases need from outside, in our words: adapters fulfil it, only main files choose them. */
import type { Result } from "../core/base/result";

/** Why a file could not be read or written; `path` is the one the person named. */
export type FileProblem =
  /** Reading: no such file. */
  | { readonly code: "not-found"; readonly path: string }
  /** The path names a folder. */
  | { readonly code: "is-a-directory"; readonly path: string }
  /** Reading: no permission, or the device failed. */
  | { readonly code: "unreadable"; readonly path: string }
  /** Writing: the folder that should hold the file does not exist. */
  | { readonly code: "no-such-folder"; readonly path: string }
  /** Writing: no permission in the folder, or it is read-only. */
  | { readonly code: "unwritable"; readonly path: string }
  /** Writing: another program has the file open (Excel and Word lock theirs). */
  | { readonly code: "open-elsewhere"; readonly path: string }
  /** Writing: the disk is full or failed. */
  | { readonly code: "disk-full"; readonly path: string };

/** Files by path. A write replaces the whole file or leaves it as it was. */
export interface FileStore {
  read(path: string): Promise<Result<Uint8Array, FileProblem>>;
  write(path: string, bytes: Uint8Array): Promise<Result<null, FileProblem>>;
}
