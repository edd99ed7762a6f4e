/**
 * keji report: the work summary as a Word document, a marked draft unless a final one is asked for and possible.
 * It writes a new file only: the one that is there may hold a week of somebody's editing.
 */
import { openMatters, type Check } from "../../app/check";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok } from "../../core/base/result";
import { NOTHING_WANTED } from "../../core/narrative/wanted";
import { decimalOf } from "../../core/indicator/figure";
import { pack } from "../../pack/pack";
import type { Drafting } from "../../app/draft-report";
import { describeAnswering, describeDraft, describeFinal, describeRefusedFinal } from "../../text/zh/outcome";
import { describeTerm } from "../../text/zh/report-kind";
import type { Command, ReportCommand } from "../command";
import { isSameFile } from "../file-argument";
import { EXIT, type Io } from "../io";
import { complain, say } from "../show/say";
import { exitOf } from "./check";
import { checkFile } from "./check-file";
import type { Outcome } from "./outcome";
import { wantedCheck } from "../wanted-check";
import { unoccupied } from "./unoccupied";

export async function report(
  command: Extract<Command, { kind: "report" }>,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  const { workbook, report: path } = command;
  if (isSameFile(workbook, path)) return fail({ code: "same-file", path });
  const free = await unoccupied(path, io);
  if (!free.ok) return free;
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  const wanted = wantedCheck(checked.value, command);
  if (!wanted.ok) return wanted;
  return await writeChecked(wanted.value, command, io);
}

async function writeChecked(check: Check, command: ReportCommand, io: Io): Promise<Outcome> {
  const { report: path, stage, withProblems, marks } = command;
  const open = openMatters(check);
  const isOpen = open.mandatory + open.verify + open.gaps.length > 0;
  if (stage === "final" && isOpen && !withProblems) {
    complain(describeRefusedFinal(open), io);
    return ok(EXIT.blocked);
  }
  const answering = isOpen && withProblems ? { answering: withProblems } : {};
  const written = await writeDraft(check, { path, stage, ...answering, ...(marks ? { marks } : {}) }, io);
  if (!written.ok) return written;
  tell(check, command, io);
  if (!answering.answering) return ok(exitOf(check));
  say(describeAnswering(answering.answering, open), io);
  return ok(EXIT.fine);
}

function tell(check: Check, { report: path, stage }: ReportCommand, io: Io): void {
  const wanted = check.wanted ?? NOTHING_WANTED;
  const term = describeTerm(wanted.kind, check.time);
  if (term !== null) say(term, io);
  say(stage === "final" ? describeFinal(path) : describeDraft(path, marksOf(check), wanted.stage), io);
}

/** Writes the report's file. */
export async function writeDraft(
  checked: Check,
  { path, ...drafting }: { readonly path: string } & Drafting,
  io: Io,
): Promise<Outcome> {
  // The library that writes Word documents loads slowly, and most commands do without it.
  const { draftReport } = await import("../../app/draft-report");
  const { bytes } = await draftReport(checked, pack, drafting);
  const written = await io.files.write(path, bytes);
  return written.ok ? ok(EXIT.fine) : written;
}

// What the report's own draft line says, so that the two never differ.
function marksOf({ figures }: Check): Parameters<typeof describeDraft>[1] {
  const count = (key: string): number => Number(decimalOf(figures.get(key)) ?? "0");
  return { correct: count("DRAFT_CORRECT"), verify: count("DRAFT_VERIFY"), gaps: count("DRAFT_GAPS") };
}
