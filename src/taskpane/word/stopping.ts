/** Whether a person asked to stop what is done now; each new piece of work begins unasked. */
import type { Cancel } from "../../app/ports";

export class Stopping {
  private current = { isCancelled: false };

  begin(): Cancel {
    return (this.current = { isCancelled: false });
  }

  ask(): void {
    this.current.isCancelled = true;
  }
}
