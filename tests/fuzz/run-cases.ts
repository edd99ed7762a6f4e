/** Runs cases in a process of their own, one after another, and ends that process where a case hangs. */
import { fork, type ChildProcess } from "node:child_process";
import type { Case } from "./cases";
import type { Report } from "./worker";

export type Result = {
  readonly one: Case;
  readonly outcome: string;
  readonly cpuMs: number;
  readonly failure: string | null;
};

/** No file may take longer (issue: "never a hang over 5 s"). */
const LONGEST_MS = 5000;
/** A case that was slow is tried once more alone, for so long: a busy machine is no hang, and processor time tells. */
const SECOND_TRY_MS = 60_000;

export class CaseRunner {
  private child: ChildProcess | null = null;

  constructor(private readonly worker: string) {}

  async run(one: Case): Promise<Result> {
    const first = await this.attempt(one, LONGEST_MS);
    return first ?? (await this.secondTry(one));
  }

  private async secondTry(one: Case): Promise<Result> {
    const again = await this.attempt(one, SECOND_TRY_MS);
    if (again === null) return failed(one, `hangs: not done after ${SECOND_TRY_MS / 1000} s`, SECOND_TRY_MS);
    if (again.failure !== null || again.cpuMs <= LONGEST_MS) return again;
    return failed(one, `hangs: takes ${Math.round(again.cpuMs)} ms of processor time`, again.cpuMs);
  }

  stop(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  /** Null when the case did not end in time; its process is then ended. */
  private async attempt(one: Case, ms: number): Promise<Result | null> {
    const child = await this.started();
    return new Promise((resolve) => {
      const end = (result: Result | null): void => {
        clearTimeout(timer);
        child.off("message", onReport).off("exit", onExit);
        if (result === null) this.stop();
        resolve(result);
      };
      const onReport = (report: Report): void => {
        if ("ready" in report) return;
        end("failure" in report ? failed(one, report.failure, report.cpuMs) : { one, ...report, failure: null });
      };
      const onExit = (code: number | null, signal: string | null): void => {
        this.child = null;
        end(failed(one, `the process ended with ${code ?? signal}`, 0));
      };
      const timer = setTimeout(() => end(null), ms);
      child.on("message", onReport).on("exit", onExit);
      child.send(one);
    });
  }

  private async started(): Promise<ChildProcess> {
    if (this.child) return this.child;
    const child = fork(this.worker, {
      execArgv: ["--max-old-space-size=2048"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    await new Promise((resolve, reject) => {
      child.once("message", resolve);
      child.once("error", reject);
    });
    this.child = child;
    return child;
  }
}

function failed(one: Case, failure: string, cpuMs: number): Result {
  return { one, outcome: "failed", cpuMs, failure };
}
