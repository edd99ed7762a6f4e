/** The page's line to the worker that holds the workbook. */
import type { FromWorker, HostCommand, ToWorker } from "../worker/command";

export type WorkerLink = {
  /** Resolves to what the command gives; rejects with the reason why it cannot be done. */
  command(command: HostCommand): Promise<unknown>;
  /** Hands on a message of the pane. */
  toPane(text: unknown): void;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };

/** `heard` gets what the worker says of itself: messages for the pane, and that something changed. */
export function linkWorker(worker: Worker, heard: (message: FromWorker) => void): WorkerLink {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  const post = (message: ToWorker): void => worker.postMessage(message);
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === "done") settle(waiting, data.id)?.resolve(data.value);
    else if (data.kind === "failed") settle(waiting, data.id)?.reject(new Error(data.message));
    else heard(data);
  });
  return {
    command: (command) =>
      new Promise((resolve, reject) => {
        count += 1;
        waiting.set(count, { resolve, reject });
        post({ kind: "command", id: count, command });
      }),
    toPane: (text) => post({ kind: "pane", text }),
  };
}

function settle(waiting: Map<number, Waiting>, id: number): Waiting | undefined {
  const one = waiting.get(id);
  waiting.delete(id);
  return one;
}
