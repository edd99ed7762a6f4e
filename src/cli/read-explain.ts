/** Understands `keji explain`: a figure now, as of a 报送稿, or everything that changed since one. */
import { fail, ok, type Result } from "../core/base/result";
import { USAGE } from "../text/zh/help";
import type { ExplainCommand, UsageProblem } from "./command";
import type { SplitArguments } from "./split-arguments";

const WORKBOOK = "工作簿的文件名";
const FIGURE = "数值名称或标识";

/** The options decide which arguments are asked for. */
export function readExplain({ positionals, options }: SplitArguments): Result<ExplainCommand, UsageProblem> {
  const output = options.has("json") ? "json" : "text";
  const [asOf, since] = [options.get("as-of"), options.get("since")];
  if (asOf !== undefined && since !== undefined)
    return fail({ code: "options-apart", option: "--as-of", other: "--since" });
  const wrong = wrongNumber(positionals, askedFor(asOf, since));
  if (wrong) return fail(wrong);
  const [first = "", second = ""] = positionals;
  if (since !== undefined) return ok({ kind: "explain", of: "since", workbook: first, retained: since, output });
  if (asOf !== undefined) return ok({ kind: "explain", of: "as-of", figure: first, retained: asOf, output });
  return ok({ kind: "explain", of: "figure", workbook: first, figure: second, output });
}

function askedFor(asOf: string | undefined, since: string | undefined): readonly string[] {
  if (since !== undefined) return [WORKBOOK];
  return asOf === undefined ? [WORKBOOK, FIGURE] : [FIGURE];
}

function wrongNumber(positionals: readonly string[], asked: readonly string[]): UsageProblem | null {
  const what = asked[positionals.filter((one) => one !== "").length];
  if (what !== undefined) return { code: "missing-argument", what, usage: USAGE.explain };
  const extra = positionals[asked.length];
  return extra === undefined ? null : { code: "extra-argument", argument: extra, usage: USAGE.explain };
}
