/** The file store of programs that run under Node. */
import type { FileStore } from "../../app/ports";
import { readBytes } from "./read-file";
import { writeBytes } from "./write-file";

/** Files on this machine's disk. */
export const fileStore: FileStore = { read: readBytes, write: writeBytes };
