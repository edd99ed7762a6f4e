/** Makes a workbook of a file that a person chose, beside the page where the browser lets us: reading a large one takes seconds. */
import type { FileContentProblem, NamedFile } from "../../app/decode-file";
import type { Result } from "../../core/base/result";
import type { Workbook } from "../../core/workbook/workbook";

export type FileDecoder = (file: NamedFile) => Promise<DecodedBeside>;

export type DecodedBeside = {
  readonly result: Result<Workbook, FileContentProblem>;
  /** "page": no worker was to be had, and the page stood still. */
  readonly where: "worker" | "page";
};

/** What the worker answers with. */
export type WorkerAnswer = { readonly result: Result<Workbook, FileContentProblem> };

/** `makeWorker` may throw where workers are forbidden. Each file has a worker of its own, which ends with it. */
export function decoderIn(makeWorker: () => Worker): FileDecoder {
  return async (file) => {
    const result = await inWorker(makeWorker, file);
    if (result) return { result, where: "worker" };
    const { decodeList } = await import("../../app/collect/read-lists");
    return { result: await decodeList(file), where: "page" };
  };
}

/** null when the worker did not come to work. */
async function inWorker(makeWorker: () => Worker, file: NamedFile): Promise<WorkerAnswer["result"] | null> {
  let worker: Worker;
  try {
    worker = makeWorker();
  } catch {
    return null;
  }
  try {
    return await new Promise((answered) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => answered(data.result);
      worker.onerror = () => answered(null);
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
