/** Understands keji report --into. */
import type { HandChoice, HandChoices } from "../app/adopt-typed";
import { fail, ok, type Result } from "../core/base/result";
import type { RefreshCommand, UsageProblem } from "./command";
import { readKindThere, readStage } from "./read-wanted";

type Options = ReadonlyMap<string, string>;

/** What is chosen when a report is first written; a refresh keeps it. */
const NEW_ONLY = [
  ...(["final", "with-problems", "submit", "form"] as const),
  ...(["highlights", "highlight", "wording", "no-shading", "no-annex", "chart"] as const),
];

/** `hand` is written as PAT_GRT=restore,RD_TOTAL=adopt, `confirm` as PAT_GRT,RD_TOTAL; both also take all. */
export function readRefresh(workbook: string, report: string, options: Options): Result<RefreshCommand, UsageProblem> {
  const apart = NEW_ONLY.find((option) => options.has(option));
  if (apart !== undefined) return fail({ code: "options-apart", option: `--${apart}`, other: "--into" });
  const named = readNamed(options);
  if (!named.ok) return named;
  const copy = options.get("output") ?? null;
  const wrong = [report, ...(copy === null ? [] : [copy])].find((path) => !path.toLowerCase().endsWith(".docx"));
  if (wrong !== undefined) return fail({ code: "wrong-extension", path: wrong, wanted: ".docx" });
  const decided = readHand(options);
  if (!decided.ok) return decided;
  const confirm = options.get("confirm");
  return ok({
    kind: "refresh",
    workbook,
    report,
    copy,
    run: options.has("dry-run") ? "look" : "write",
    roll: options.has("roll"),
    relink: options.has("relink"),
    output: options.has("json") ? "json" : "text",
    confirmed: confirm === "all" ? "all" : new Set(listed(confirm)),
    ...decided.value,
    ...named.value,
  });
}

function readNamed(options: Options): Result<Pick<RefreshCommand, "stageWord" | "reportKind">, UsageProblem> {
  const [stage, sort] = [readStage(options), readKindThere(options)];
  if (!stage.ok) return stage;
  return sort.ok ? ok({ ...stage.value, ...sort.value }) : sort;
}

function readHand(options: Options): Result<Pick<RefreshCommand, "hand" | "adopting">, UsageProblem> {
  const hand = handOf(options.get("hand"));
  if (!hand.ok) return hand;
  const adopting = adoptingOf(hand.value, options);
  return adopting.ok ? ok({ hand: hand.value, adopting: adopting.value }) : adopting;
}

function handOf(raw: string | undefined): Result<HandChoices, UsageProblem> {
  const hand = new Map<string, HandChoice>();
  for (const one of listed(raw)) {
    const at = one.lastIndexOf("=");
    const [figure, choice] = [one.slice(0, at), HAND_CHOICES.find((known) => known === one.slice(at + 1))];
    if (at < 1 || choice === undefined) return fail({ code: "bad-hand", raw: one });
    hand.set(figure, choice);
  }
  return ok(hand);
}

const HAND_CHOICES: readonly HandChoice[] = ["restore", "keep", "adopt"];

const ADOPT = "--hand <指标>=adopt";

// Last year's numbers are no numbers of this year that somebody could have settled on.
function adoptingOf(hand: HandChoices, options: Options): Result<RefreshCommand["adopting"], UsageProblem> {
  const [by, reason] = [options.get("by"), options.get("reason")];
  if (![...hand.values()].includes("adopt")) {
    const given = by !== undefined ? "--by" : reason !== undefined ? "--reason" : null;
    return given === null ? ok(null) : fail({ code: "option-needs-option", option: given, needs: ADOPT });
  }
  if (options.has("roll")) return fail({ code: "options-apart", option: ADOPT, other: "--roll" });
  if (by === undefined || reason === undefined)
    return fail({ code: "option-needs-option", option: ADOPT, needs: by === undefined ? "--by" : "--reason" });
  return ok({ by, reason });
}

function listed(raw: string | undefined): readonly string[] {
  return (raw ?? "")
    .split(/[,，]/)
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
