/** Ctrl-C ends a command at once, except in the moment of writing a file: then when the file is whole. */
import type { FileStore } from "../app/ports";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** The same store, whose writes are finished before a signal takes effect. */
export function uninterrupted(files: FileStore): FileStore {
  return { read: (path) => files.read(path), write: (path, bytes) => holdingSignals(() => files.write(path, bytes)) };
}

async function holdingSignals<Value>(work: () => Promise<Value>): Promise<Value> {
  let received: NodeJS.Signals | null = null;
  const hold = (signal: NodeJS.Signals): void => {
    received = signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    return await work();
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
    if (received !== null) process.kill(process.pid, received);
  }
}
