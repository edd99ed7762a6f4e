/** Understands keji report --from. */
import { fail, ok, type Result } from "../core/base/result";
import { USAGE } from "../text/zh/help";
import type { StartCommand, UsageProblem } from "./command";
import { readKindToStart } from "./read-wanted";

type Options = ReadonlyMap<string, string>;

/** `--skip` is written as 3,7. */
export function readStart(workbook: string, from: string, options: Options): Result<StartCommand, UsageProblem> {
  const apart = optionsApart(options);
  if (apart) return fail(apart);
  const sort = readKindToStart(options);
  if (!sort.ok) return sort;
  const isDry = options.has("dry-run");
  const report = options.get("output") ?? null;
  const misnamed = pathProblem({ from, report, isDry });
  if (misnamed) return fail(misnamed);
  const declined = numbersIn(options.get("skip"));
  if (!declined.ok) return declined;
  const run = isDry ? "look" : options.has("yes") ? "write" : "ask";
  const output = options.has("json") ? "json" : "text";
  return ok({ kind: "start", workbook, from, report, declined: declined.value, run, output, ...sort.value });
}

function pathProblem(of: {
  readonly from: string;
  readonly report: string | null;
  readonly isDry: boolean;
}): UsageProblem | null {
  const { from, report, isDry } = of;
  if (report === null && !isDry) return { code: "missing-argument", what: "报告的文件名（-o）", usage: USAGE.start };
  const wrong = [from, report].find((path) => path !== null && !path.toLowerCase().endsWith(".docx"));
  return wrong ? { code: "wrong-extension", path: wrong, wanted: ".docx" } : null;
}

/** Of a report that is written from the workbook alone, or that is there and is refreshed. */
const OTHERS =
  "final into roll relink confirm hand no-annex no-papers chart stage no-shading highlights highlight wording with-problems submit form".split(
    " ",
  );

/** Nothing can be both only shown and written. */
function optionsApart(options: Options): UsageProblem | null {
  const other = OTHERS.find((option) => options.has(option));
  if (other !== undefined) return { code: "options-apart", option: `--${other}`, other: "--from" };
  const isBoth = options.has("dry-run") && options.has("yes");
  return isBoth ? { code: "options-apart", option: "--yes", other: "--dry-run" } : null;
}

function numbersIn(raw: string | undefined): Result<ReadonlySet<number>, UsageProblem> {
  if (raw === undefined) return ok(new Set());
  const parts = raw.split(/[,，、\s]+/).filter((part) => part !== "");
  const wrong = parts.find((part) => !/^[1-9]\d{0,5}$/.test(part));
  if (wrong !== undefined || parts.length === 0) return fail({ code: "bad-skip", raw: wrong ?? raw });
  return ok(new Set(parts.map(Number)));
}
