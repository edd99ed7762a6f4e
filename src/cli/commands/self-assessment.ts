/** keji report --kind self: the year's 自评表 as a Word document, or in somebody else's form (P22). */
import { basename, dirname, join } from "node:path";
import type { Check } from "../../app/check";
import { openInSelf, selfCheck } from "../../app/self-assessment/self-check";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { NOTHING_WANTED } from "../../core/narrative/wanted";
import { listProofs } from "../../core/target/proofs";
import { pack } from "../../pack/pack";
import { describeRefusedFinal, describeRetained } from "../../text/zh/outcome";
import { describeProofList, describeSelf } from "../../text/zh/self-assessment/outcome";
import type { SelfCommand } from "../command";
import { isSameFile, nameOfFile } from "../file-argument";
import { EXIT, type Io } from "../io";
import { formLines } from "../show/form-lines";
import { shown } from "../show/line";
import { complain, say } from "../show/say";
import { exitOf } from "./check";
import { checkFile } from "./check-file";
import type { CommandProblem, Outcome } from "./outcome";
import { placeToRetain, retain } from "./retain";
import { unoccupied } from "./unoccupied";

export async function selfAssessment(command: SelfCommand, clock: PlainDate, io: Io): Promise<Outcome> {
  const places = await placesFor(command, io);
  if (!places.ok) return places;
  const checked = await checkFile(command.workbook, clock, io);
  if (!checked.ok) return checked;
  const self = selfCheck(wantedOf(command, checked.value), pack);
  const open = openInSelf(self);
  if (command.stage === "final" && open.mandatory + open.verify + open.gaps.length > 0) {
    complain(describeRefusedFinal(open, false), io);
    return ok(EXIT.blocked);
  }
  const done = await write(command, { check: checked.value, self, gaps: open.gaps.length }, io);
  return done.ok ? await keep(command, { done, place: places.value, check: checked.value, self }, io) : done;
}

function wantedOf({ stageWord }: SelfCommand, check: Check): Check {
  return stageWord ? { ...check, wanted: { ...NOTHING_WANTED, stage: stageWord } } : check;
}

/** Nothing that is there is replaced; where the 取数底稿 goes, null where none is to be kept. */
async function placesFor(command: SelfCommand, io: Io): Promise<Result<string | null, CommandProblem>> {
  const { workbook, report: path, stage, form, submit = null } = command;
  if ([workbook, form ?? workbook].some((read) => isSameFile(read, path))) return fail({ code: "same-file", path });
  for (const one of form === null ? [path] : [path, proofPath(path)]) {
    const free = await unoccupied(one, io);
    if (!free.ok) return free;
  }
  return await placeToRetain({ path, stage, submit }, io);
}

type Done = {
  readonly done: Outcome;
  readonly place: string | null;
  readonly check: Check;
  readonly self: Check;
};

async function keep(command: SelfCommand, { done, place, check, self }: Done, io: Io): Promise<Outcome> {
  if (place === null) return done;
  const { wordsOf } = await import("../../app/draft-report");
  const narrative = wordsOf(self, command);
  const { report: path, stage, submit = null } = command;
  const kept = await retain(check, { path, stage, submit, place, narrative }, io);
  if (!kept.ok) return kept;
  say(describeRetained(place), io);
  return done;
}

type ToWrite = { readonly check: Check; readonly self: Check; readonly gaps: number };

function write(command: SelfCommand, of: ToWrite, io: Io): Promise<Outcome> {
  return command.form === null ? writeTable(command, of, io) : fillTheirs({ ...command, form: command.form }, of, io);
}

async function writeTable(
  { report: path, stage }: SelfCommand,
  { check, self, gaps }: ToWrite,
  io: Io,
): Promise<Outcome> {
  const { draftSelf } = await import("../../app/self-assessment/draft-self");
  const drafted = await draftSelf(self, pack, stage);
  if (!drafted.ok) return drafted;
  const written = await io.files.write(path, drafted.value);
  if (!written.ok) return written;
  say(describeSelf(path, { targets: check.targets.length, gaps }), io);
  return ok(exitOf(check));
}

type WithForm = SelfCommand & { readonly form: string };

async function fillTheirs({ report: path, form }: WithForm, { check }: ToWrite, io: Io): Promise<Outcome> {
  const { fillForm } = await import("../../app/self-assessment/fill-form");
  const { proofList } = await import("../../app/self-assessment/proof-list");
  const file = await io.files.read(form);
  if (!file.ok) return file;
  const filled = await fillForm({ bytes: file.value, name: nameOfFile(form) }, check);
  if (!filled.ok) return filled;
  const written = await io.files.write(path, filled.value.bytes);
  if (!written.ok) return written;
  const proofs = proofPath(path);
  const listed = await io.files.write(proofs, await proofList(check, check.time.clock));
  if (!listed.ok) return listed;
  io.out(shown(formLines(path, filled.value), io.colour));
  const { files, without } = listProofs(check.targets);
  say(describeProofList(proofs, { files: files.length, without: without.map(({ name }) => name) }), io);
  return ok(exitOf(check));
}

/** …_佐证材料目录.xlsx beside the form. */
function proofPath(path: string): string {
  return join(dirname(path), `${basename(path).replace(/\.[^.]*$/, "")}_佐证材料目录.xlsx`);
}
