/** Understands 带问题定稿: --with-problems --by <name> --reason <why>. A name and a reason go with it, and with nothing else. */
import { fail, ok, type Result } from "../core/base/result";
import type { Answering } from "../core/narrative/wanted";
import type { UsageProblem } from "./command";
import type { SplitArguments } from "./split-arguments";

export function readAnswering(options: SplitArguments["options"]): Result<Answering | null, UsageProblem> {
  const [by, reason] = [options.get("by"), options.get("reason")];
  if (!options.has("with-problems")) {
    const given = by === undefined ? reason : by;
    const option = by === undefined ? "--reason" : "--by";
    return given === undefined ? ok(null) : fail({ code: "option-needs-option", option, needs: "--with-problems" });
  }
  const lacking = by === undefined ? "--by" : reason === undefined ? "--reason" : null;
  if (lacking !== null) return fail({ code: "option-needs-option", option: "--with-problems", needs: lacking });
  return ok({ by: by ?? "", reason: reason ?? "" });
}
