/** keji report --into: refreshes a report in place, after saying what it does; what a person wrote stays. */
import { isAdoptable } from "../../app/adoptable";
import type { Refreshed, RefreshSettings } from "../../app/refresh-report";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { pack } from "../../pack/pack";
import { describeAdoptedInto } from "../../text/zh/adopt";
import { NOTHING_TO_CHANGE, describeLooked, describeRefreshed } from "../../text/zh/refresh";
import type { RefreshCommand } from "../command";
import { isSameFile, typed } from "../file-argument";
import { EXIT, type Io } from "../io";
import { harmlessJson } from "../show/harmless";
import { shown } from "../show/line";
import { say } from "../show/say";
import { exitOf } from "./check";
import { adoptedLines } from "../show/adopted-lines";
import { checkTrackingFile } from "./check-file";
import type { CommandProblem, Outcome } from "./outcome";
import { placeToAdopt, refreshOrAdopt, type Done } from "./refresh-adopting";
import { unoccupied } from "./unoccupied";

/** Ends with 1 while the workbook has a mandatory finding, or something in the report waits for a person. */
export async function refresh(command: RefreshCommand, clock: PlainDate, io: Io): Promise<Outcome> {
  const place = await placesFor(command, io);
  if (!place.ok) return place;
  const old = await io.files.read(command.report);
  if (!old.ok) return old;
  const workbook = await checkTrackingFile(command.workbook, clock, io);
  if (!workbook.ok) return workbook;
  const of = { report: old.value, workbook: workbook.value, place: place.value };
  const done = await refreshOrAdopt(command, of, { settings: settingsOf(command), on: clock });
  if (!done.ok) return done;
  const written = await write(command, done.value, { old: old.value, io });
  if (!written.ok) return written;
  await tell(command, done.value, { path: written.value, io });
  return ok(isLeftToPerson(done.value.refreshed) ? EXIT.blocked : exitOf(done.value.check));
}

/** Nothing is written over the workbook, or over another file that is there; where adopted numbers go. */
async function placesFor(command: RefreshCommand, io: Io): Promise<Result<string | null, CommandProblem>> {
  const { workbook, report, copy } = command;
  if ([report, copy].some((path) => path !== null && isSameFile(workbook, path)))
    return fail({ code: "same-file", path: workbook });
  const free = copy === null || isSameFile(copy, report) ? ok(null) : await unoccupied(copy, io);
  return free.ok ? placeToAdopt(command, io) : free;
}

function settingsOf({ relink, stageWord, reportKind }: RefreshCommand): Omit<RefreshSettings, "choices"> {
  return { pack, relink, ...(stageWord ? { stage: stageWord } : {}), ...(reportKind ? { kind: reportKind } : {}) };
}

/** The path that was written; null when nothing was. A copy is written also when nothing changes. */
async function write(
  { run, report, copy }: RefreshCommand,
  { refreshed: { bytes }, copy: adopted }: Done,
  { old, io }: { readonly old: Uint8Array; readonly io: Io },
): Promise<Result<string | null, CommandProblem>> {
  const path = copy ?? report;
  if (run === "look") return ok(null);
  // The workbook that the report is going to follow comes first: without it nobody could say where its numbers are from.
  const kept = adopted ? await io.files.write(adopted.path, adopted.bytes) : ok(null);
  if (!kept.ok) return kept;
  if (bytes === null && isSameFile(path, report)) return ok(null);
  const written = await io.files.write(path, bytes ?? old);
  return written.ok ? ok(path) : written;
}

async function tell(
  command: RefreshCommand,
  done: Done,
  { path, io }: { readonly path: string | null; readonly io: Io },
): Promise<void> {
  const { refreshed, numbers, copy } = done;
  if (command.output === "json") {
    const { refreshToJson } = await import("../../app/wire/refresh-to-json");
    const told = { report: command.report, written: path !== null, adopted: numbers, adoptedInto: copy?.path ?? null };
    io.out(`${harmlessJson(refreshToJson(refreshed, told))}\n`);
    return;
  }
  const { refreshLines } = await import("../show/refresh-lines");
  io.out(
    shown([...adoptedLines(numbers), ...refreshLines(refreshed, (key) => isAdoptable(key, done.check))], io.colour),
  );
  if (copy && command.run === "write") say(describeAdoptedInto(copy.path), io);
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
  adopting,
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
    ...(adopting === null ? [] : ["--by", typed(adopting.by), "--reason", typed(adopting.reason)]),
  ];
  return ["keji report", typed(workbook), "--into", typed(report), ...options].join(" ");
}

function isLeftToPerson({ plan, repaired }: Refreshed): boolean {
  const isTextLeft = plan.figures.some(({ texts }) => texts.some(({ state }) => LEFT.has(state)));
  return repaired.unsure.length > 0 || isTextLeft || plan.blocks.some(({ chart }) => chart?.state === "kept");
}

const LEFT: ReadonlySet<string> = new Set(["hand", "waiting", "missing", "broken"]);
