/** One line on the error stream that says how far a long step is; it is gone when the step is done. */
import type { Progress } from "../../core/base/progress";
import { describeProgress } from "../../text/zh/progress";
import type { Io } from "../io";

const CLEAR = "\r\u001b[2K";

export class ProgressLine {
  private last = "";

  constructor(private readonly io: Pick<Io, "err" | "watcher">) {}

  readonly watch = (progress: Progress): void => {
    const text = describeProgress(progress);
    if (this.io.watcher === "absent" || text === this.last) return;
    this.last = text;
    this.io.err(CLEAR + text);
  };

  clear(): void {
    if (this.last !== "") this.io.err(CLEAR);
    this.last = "";
  }
}
