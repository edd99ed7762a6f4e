/** Understands `keji report --kind self [--form <their-form>] [--stage <word>]`. */
import { fail, ok, type Result } from "../core/base/result";
import { USAGE } from "../text/zh/help";
import type { SelfCommand, UsageProblem } from "./command";
import { readStage } from "./read-wanted";
import { readSending } from "./read-sending";
import type { SplitArguments } from "./split-arguments";

const FORMS: readonly string[] = [".docx", ".xlsx", ".xlsm"];

/** What only a work summary has. */
const OF_SUMMARIES = "no-shading highlights highlight wording with-problems by reason no-annex no-papers chart".split(
  " ",
);

export function readSelf(workbook: string, options: SplitArguments["options"]): Result<SelfCommand, UsageProblem> {
  const other = OF_SUMMARIES.find((option) => options.has(option));
  if (other !== undefined) return fail({ code: "options-apart", option: `--${other}`, other: "--kind self" });
  // Somebody else's form has no draft line.
  if (options.has("form") && options.has("stage"))
    return fail({ code: "options-apart", option: "--stage", other: "--form" });
  const files = readFiles(options);
  if (!files.ok) return files;
  const word = readStage(options);
  if (!word.ok) return word;
  const stage = options.has("final") ? "final" : "draft";
  return ok({ kind: "self", workbook, stage, ...files.value, ...word.value, ...readSending(options) });
}

/** The file to write, of the same kind as the form where one is filled. */
function readFiles(options: SplitArguments["options"]): Result<Pick<SelfCommand, "report" | "form">, UsageProblem> {
  const report = options.get("output");
  if (report === undefined) return fail({ code: "missing-argument", what: "报告的文件名（-o）", usage: USAGE.report });
  const form = options.get("form") ?? null;
  const wanted = form === null ? ".docx" : FORMS.find((one) => form.toLowerCase().endsWith(one));
  if (wanted === undefined) return fail({ code: "form-extension", path: form ?? "" });
  if (!report.toLowerCase().endsWith(wanted)) return fail({ code: "wrong-extension", path: report, wanted });
  return ok({ report, form });
}
