/**
 * keji report: the work summary as a Word document, a marked draft unless a final one is asked for and possible.
 * It writes a new file only: the one that is there may hold a week of somebody's editing.
 */
import { openMatters, type Check } from "../../app/check";
import { withoutDraftLine } from "../../app/without-draft-line";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok } from "../../core/base/result";
import { decimalOf } from "../../core/indicator/figure";
import { pack } from "../../pack/pack";
import { describeDraft, describeFinal, describeRefusedFinal, describeRetained } from "../../text/zh/outcome";
import type { Command } from "../command";
import { isSameFile } from "../file-argument";
import { EXIT, type Io } from "../io";
import { complain, say } from "../show/say";
import { exitOf } from "./check";
import { checkFile } from "./check-file";
import type { Outcome } from "./outcome";
import { placeToRetain, retain, type ToRetain } from "./retain";
import { unoccupied } from "./unoccupied";

export async function report(
  command: Extract<Command, { kind: "report" }>,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  const { workbook, report: path, stage, submit = null } = command;
  if (isSameFile(workbook, path)) return fail({ code: "same-file", path });
  const free = await unoccupied(path, io);
  if (!free.ok) return free;
  const place = await placeToRetain({ path, stage, submit }, io);
  if (!place.ok) return place;
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  const open = openMatters(checked.value);
  if (stage === "final" && open.mandatory + open.verify + open.gaps.length > 0) {
    complain(describeRefusedFinal(open), io);
    return ok(EXIT.blocked);
  }
  return await write(checked.value, { path, stage, submit, place: place.value }, io);
}

type ToWrite = ToRetain & { readonly place: string | null };

async function write(check: Check, { place, ...of }: ToWrite, io: Io): Promise<Outcome> {
  const { path, stage } = of;
  const written = await writeDraft(check, { path, stage }, io);
  if (!written.ok) return written;
  const narrative = stage === "draft" ? check.narrative : withoutDraftLine(check);
  const kept = place === null ? ok(null) : await retain(check, { ...of, place, narrative }, io);
  if (!kept.ok) return kept;
  say(stage === "final" ? describeFinal(path) : describeDraft(path, marksOf(check)), io);
  if (place !== null) say(describeRetained(place), io);
  return ok(exitOf(check));
}

/** Writes the report's file. */
export async function writeDraft(
  checked: Check,
  { path, stage }: { readonly path: string; readonly stage: "draft" | "final" },
  io: Io,
): Promise<Outcome> {
  // The library that writes Word documents loads slowly, and most commands do without it.
  const { draftReport } = await import("../../app/draft-report");
  const { bytes } = await draftReport(checked, pack, stage);
  const written = await io.files.write(path, bytes);
  return written.ok ? ok(EXIT.fine) : written;
}

// What the report's own draft line says, so that the two never differ.
function marksOf({ figures }: Check): Parameters<typeof describeDraft>[1] {
  const count = (key: string): number => Number(decimalOf(figures.get(key)) ?? "0");
  return { correct: count("DRAFT_CORRECT"), verify: count("DRAFT_VERIFY"), gaps: count("DRAFT_GAPS") };
}
