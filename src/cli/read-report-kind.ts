/** Understands `keji report --kind self [--form <their-form>]`. */
import { fail, ok, type Result } from "../core/base/result";
import type { SelfCommand, UsageProblem } from "./command";
import { readSending } from "./read-sending";
import type { SplitArguments } from "./split-arguments";

/** Kinds that are announced but not there yet. */
const LATER: readonly string[] = ["half", "quarter"];
const FORMS: readonly string[] = [".docx", ".xlsx", ".xlsm"];

type Named = { readonly workbook: string; readonly report: string };
type Options = SplitArguments["options"];

/** The command for a 自评表; null for the work summary. */
export function readSelf(named: Named, options: Options): Result<SelfCommand | null, UsageProblem> {
  const kind = options.get("kind") ?? "annual";
  if (kind === "self") return selfOf(named, options);
  if (kind !== "annual") return fail({ code: LATER.includes(kind) ? "later-kind" : "bad-kind", kind });
  return options.has("form") ? fail({ code: "option-needs-option", option: "--form", needs: "--kind self" }) : ok(null);
}

function selfOf({ workbook, report }: Named, options: Options): Result<SelfCommand, UsageProblem> {
  const form = options.get("form") ?? null;
  const wanted = form === null ? ".docx" : FORMS.find((one) => form.toLowerCase().endsWith(one));
  if (wanted === undefined) return fail({ code: "form-extension", path: form ?? "" });
  if (!report.toLowerCase().endsWith(wanted)) return fail({ code: "wrong-extension", path: report, wanted });
  const stage = options.has("final") ? "final" : "draft";
  return ok({ kind: "self", workbook, report, stage, form, ...readSending(options) });
}
