/** The worker's entry: reads one file, answers with its workbook, and is ended. */
import { decodeList } from "../app/collect/read-lists";
import type { NamedFile } from "../app/decode-file";
import type { WorkerAnswer } from "./shared/file-decoder";

/** The part of a worker's global object that is used. */
type WorkerScope = {
  postMessage(message: WorkerAnswer): void;
  addEventListener(type: "message", listener: (event: MessageEvent<NamedFile>) => void): void;
};

const scope = globalThis as unknown as WorkerScope;
scope.addEventListener("message", ({ data }) => void decodeList(data).then((result) => scope.postMessage({ result })));
