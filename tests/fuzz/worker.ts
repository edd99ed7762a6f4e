/** The process that cases are run in: it may hang or run out of memory, and is ended from outside. */
import { runCase, type Case } from "./cases";

/** What the worker says of a case; `cpuMs` is processor time, which a busy machine does not lengthen. */
export type Report =
  | { readonly ready: true }
  | { readonly outcome: string; readonly cpuMs: number }
  | { readonly failure: string; readonly cpuMs: number };

function say(report: Report): void {
  process.send?.(report);
}

process.on("message", (one: Case) => {
  const started = process.cpuUsage();
  const cpuMs = (): number => {
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  };
  runCase(one).then(
    (outcome) => say({ outcome, cpuMs: cpuMs() }),
    (error: unknown) => say({ failure: error instanceof Error ? String(error.stack) : String(error), cpuMs: cpuMs() }),
  );
});
say({ ready: true });
