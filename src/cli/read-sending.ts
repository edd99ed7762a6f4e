/** Options of `keji report` that say what becomes of the report. */
import type { Sending } from "./command";
import type { SplitArguments } from "./split-arguments";

/** --submit <报送对象>: it is sent, and what it rests on is kept (P7). */
export function readSending(options: SplitArguments["options"]): Sending {
  const submit = options.get("submit");
  return submit === undefined ? {} : { submit };
}
