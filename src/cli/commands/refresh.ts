/** keji report --into: refreshes a report in place, after saying what it does; what a person wrote stays. */
import type { Refreshed, RefreshSettings } from "../../app/refresh-report";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { pack } from "../../pack/pack";
import { NOTHING_TO_CHANGE, describeLooked, describeRefreshed } from "../../text/zh/refresh";
import type { RefreshCommand } from "../command";
import { isSameFile, typed } from "../file-argument";
import { EXIT, type Io } from "../io";
import { harmlessJson } from "../show/harmless";
import { shown } from "../show/line";
import { say } from "../show/say";
import { exitOf } from "./check";
import { checkFile } from "./check-file";
import type { CommandProblem, Outcome } from "./outcome";
import { unoccupied } from "./unoccupied";

/** Ends with 1 while the workbook has a mandatory finding, or something in the report waits for a person. */
export async function refresh(command: RefreshCommand, clock: PlainDate, io: Io): Promise<Outcome> {
  const { workbook, report, copy } = command;
  if ([report, copy].some((path) => path !== null && isSameFile(workbook, path)))
    return fail({ code: "same-file", path: workbook });
  const free = copy === null || isSameFile(copy, report) ? ok(null) : await unoccupied(copy, io);
  if (!free.ok) return free;
  const old = await io.files.read(report);
  if (!old.ok) return old;
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  // What reads and writes Word documents loads slowly, and most commands do without it.
  const { refreshWithCharts } = await import("../../app/refresh-report");
  const { roll, relink, confirmed, hand } = command;
  const refreshed = await refreshWithCharts(old.value, checked.value, {
    pack,
    relink,
    ...namedOf(command),
    choices: { roll, confirmed, hand },
  });
  if (!refreshed.ok) return refreshed;
  const written = await write(command, refreshed.value, { old: old.value, io });
  if (!written.ok) return written;
  await tell(command, refreshed.value, { path: written.value, io });
  return ok(isLeftToPerson(refreshed.value) ? EXIT.blocked : exitOf(checked.value));
}

function namedOf({ stageWord, reportKind }: RefreshCommand): Pick<RefreshSettings, "stage" | "kind"> {
  return { ...(stageWord ? { stage: stageWord } : {}), ...(reportKind ? { kind: reportKind } : {}) };
}

/** The path that was written; null when nothing was. A copy is written also when nothing changes. */
async function write(
  { run, report, copy }: RefreshCommand,
  { bytes }: Refreshed,
  { old, io }: { readonly old: Uint8Array; readonly io: Io },
): Promise<Result<string | null, CommandProblem>> {
  const path = copy ?? report;
  if (run === "look" || (bytes === null && isSameFile(path, report))) return ok(null);
  const written = await io.files.write(path, bytes ?? old);
  return written.ok ? ok(path) : written;
}

async function tell(
  command: RefreshCommand,
  refreshed: Refreshed,
  { path, io }: { readonly path: string | null; readonly io: Io },
): Promise<void> {
  if (command.output === "json") {
    const { refreshToJson } = await import("../../app/wire/refresh-to-json");
    io.out(`${harmlessJson(refreshToJson(refreshed, { report: command.report, written: path !== null }))}\n`);
    return;
  }
  const { refreshLines } = await import("../show/refresh-lines");
  io.out(shown(refreshLines(refreshed), io.colour));
  if (path !== null) say(describeRefreshed(path), io);
  else if (refreshed.bytes === null) say(NOTHING_TO_CHANGE, io);
  else say(describeLooked(again(command)), io);
}

function again({
  workbook,
  report,
  copy,
  roll,
  relink,
  stageWord,
  reportKind,
  confirmed,
  hand,
}: RefreshCommand): string {
  const agreed = confirmed === "all" ? confirmed : [...confirmed].join(",");
  const chosen = [...hand].map(([figure, choice]) => `${figure}=${choice}`).join(",");
  const options = [
    ...(copy === null ? [] : ["-o", typed(copy)]),
    ...(roll ? ["--roll"] : []),
    ...(relink ? ["--relink"] : []),
    ...(stageWord ? ["--stage", stageWord] : []),
    ...(reportKind ? ["--kind", reportKind] : []),
    ...(agreed === "" ? [] : ["--confirm", agreed]),
    ...(chosen === "" ? [] : ["--hand", chosen]),
  ];
  return ["keji report", typed(workbook), "--into", typed(report), ...options].join(" ");
}

function isLeftToPerson({ plan, repaired }: Refreshed): boolean {
  const isTextLeft = plan.figures.some(({ texts }) => texts.some(({ state }) => LEFT.has(state)));
  return repaired.unsure.length > 0 || isTextLeft || plan.blocks.some(({ chart }) => chart?.state === "kept");
}

const LEFT: ReadonlySet<string> = new Set(["hand", "waiting", "missing", "broken"]);
