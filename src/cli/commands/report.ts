/**
 * keji report: the work summary as a Word document, a marked draft unless a final one is asked for and possible, and its
 * working papers beside it. It writes new files only: the one that is there may hold a week of somebody's editing.
 */
import { openMatters, type Check } from "../../app/check";
import { thinFigures } from "../../app/thin-figures";
import { withoutAnnex } from "../../app/without-annex";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok } from "../../core/base/result";
import { NOTHING_WANTED, type Answering } from "../../core/narrative/wanted";
import { decimalOf } from "../../core/indicator/figure";
import { lackingFonts } from "../../docx/report-fonts";
import { pack } from "../../pack/pack";
import type { Drafting } from "../../app/draft-report";
import { PAPERS_SUFFIX } from "../../text/zh/papers-suffix";
import {
  describeAnswering,
  describeDraft,
  describeFinal,
  describeRefusedFinal,
  describeRetained,
} from "../../text/zh/outcome";
import { describeFewFirms, describeLackingFonts, describePapers } from "../../text/zh/report-files";
import { describeTerm } from "../../text/zh/report-kind";
import type { Command, ReportCommand } from "../command";
import { isSameFile } from "../file-argument";
import { EXIT, type Io } from "../io";
import { complain, say } from "../show/say";
import { exitOf } from "./check";
import { checkFile } from "./check-file";
import type { Outcome } from "./outcome";
import { wantedCheck } from "../wanted-check";
import { placeToRetain, retain } from "./retain";
import { unoccupied } from "./unoccupied";

export async function report(
  command: Extract<Command, { kind: "report" }>,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  const { workbook, report: path, stage, submit = null } = command;
  if (isSameFile(workbook, path)) return fail({ code: "same-file", path });
  const papers = papersFor(command);
  const free = await bothUnoccupied(path, papers, io);
  if (!free.ok) return free;
  const place = await placeToRetain({ path, stage, submit }, io);
  if (!place.ok) return place;
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  const wanted = wantedCheck(checked.value, command);
  if (!wanted.ok) return wanted;
  const check = command.annex === "with" ? wanted.value : withoutAnnex(wanted.value, pack);
  return await writeChecked(check, { ...command, beside: papers, place: place.value }, io);
}

type ToWrite = ReportCommand & { readonly beside: string | null; readonly place: string | null };

async function writeChecked(check: Check, command: ToWrite, io: Io): Promise<Outcome> {
  const { stage, withProblems } = command;
  const open = openMatters(check);
  const isOpen = open.mandatory + open.verify + open.gaps.length > 0;
  if (stage === "final" && isOpen && !withProblems) {
    complain(describeRefusedFinal(open, true), io);
    return ok(EXIT.blocked);
  }
  const answering = isOpen ? (withProblems ?? null) : null;
  const written = await writeBoth(check, { ...command, answering }, io);
  if (!written.ok) return written;
  if (answering === null) return ok(exitOf(check));
  say(describeAnswering(answering, open), io);
  return ok(EXIT.fine);
}

async function writeBoth(
  check: Check,
  to: ToWrite & { readonly answering: Answering | null },
  io: Io,
): Promise<Outcome> {
  const { report: path, stage, charts, marks = "shaded", answering } = to;
  const answered = answering === null ? {} : { answering };
  const written = await writeDraft(check, { path, stage, charts, marks, ...answered }, io);
  if (!written.ok) return written;
  tell(check, to, io);
  const beside = await writePapers(check, to.beside, io);
  const kept = beside.ok ? await keep(check, to, io) : beside;
  if (kept.ok) await tellOfRelease(check, io);
  return kept;
}

async function keep(check: Check, to: ToWrite & { readonly answering: Answering | null }, io: Io): Promise<Outcome> {
  const { place, report: path, stage, submit = null, answering } = to;
  if (place === null) return ok(EXIT.fine);
  const { wordsOf } = await import("../../app/draft-report");
  const narrative = wordsOf(check, { stage, ...(answering === null ? {} : { answering }) });
  const kept = await retain(check, { path, stage, submit, place, narrative }, io);
  if (!kept.ok) return kept;
  say(describeRetained(place), io);
  return ok(EXIT.fine);
}

function tell(check: Check, { report: path, stage }: ReportCommand, io: Io): void {
  const wanted = check.wanted ?? NOTHING_WANTED;
  const term = describeTerm(wanted.kind, check.time);
  if (term !== null) say(term, io);
  say(stage === "final" ? describeFinal(path) : describeDraft(path, marksOf(check), wanted.stage), io);
}

async function bothUnoccupied(report: string, papers: string | null, io: Io): ReturnType<typeof unoccupied> {
  const free = await unoccupied(report, io);
  return free.ok && papers !== null ? unoccupied(papers, io) : free;
}

function papersFor({ report: path, papers }: ReportCommand): string | null {
  return papers === "with" ? papersPath(path) : null;
}

/** 总结.docx → 总结_数据底稿.docx */
export function papersPath(report: string): string {
  return report.replace(/(\.docx)$/i, `${PAPERS_SUFFIX}$1`);
}

/** Writes the report's file. */
export async function writeDraft(
  checked: Check,
  { path, ...drafting }: { readonly path: string } & Drafting,
  io: Io,
): Promise<Outcome> {
  // The library that writes Word documents loads slowly, and most commands do without it.
  const { draftWhereItFits } = await import("../../app/draft-report");
  const drafted = await draftWhereItFits(checked, pack, drafting);
  return drafted.ok ? wrote(path, drafted.value.bytes, io) : drafted;
}

async function writePapers(checked: Check, path: string | null, io: Io): Promise<Outcome> {
  if (path === null) return ok(EXIT.fine);
  const { workingPapers } = await import("../../app/working-papers");
  const written = await wrote(path, await workingPapers(checked, pack), io);
  if (written.ok) say(describePapers(path), io);
  return written;
}

async function wrote(path: string, bytes: Uint8Array, io: Io): Promise<Outcome> {
  const written = await io.files.write(path, bytes);
  return written.ok ? ok(EXIT.fine) : written;
}

// What whoever prints or publishes the report must know, and the file itself cannot say.
async function tellOfRelease(checked: Check, io: Io): Promise<void> {
  const thin = thinFigures(checked);
  if (thin.length > 0) say(describeFewFirms(thin), io);
  const installed = await io.fonts();
  const lacking = installed === null ? [] : lackingFonts(installed);
  if (lacking.length > 0) say(describeLackingFonts(lacking), io);
}

// What the report's own draft line says, so that the two never differ.
function marksOf({ figures }: Check): Parameters<typeof describeDraft>[1] {
  const count = (key: string): number => Number(decimalOf(figures.get(key)) ?? "0");
  return { correct: count("DRAFT_CORRECT"), verify: count("DRAFT_VERIFY"), gaps: count("DRAFT_GAPS") };
}
