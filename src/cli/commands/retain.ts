/** 报送留底 beside a report: a final one, or one that is marked as sent with --submit. */
import { basename, dirname, join } from "node:path";
import type { Check } from "../../app/check";
import type { Narrative } from "../../core/narrative/narrative";
import { plainLines } from "../../core/narrative/plain-text";
import { pack } from "../../pack/pack";
import { RETAINED_SUFFIX } from "../../text/zh/explain/retained-words";
import { nameOfFile } from "../file-argument";
import type { Io } from "../io";
import { unoccupied, type OccupiedProblem } from "./unoccupied";
import { ok, type Result } from "../../core/base/result";
import type { FileProblem } from "../../app/ports";

export type ToRetain = {
  /** The report's path. */
  readonly path: string;
  readonly stage: "draft" | "final";
  /** 报送对象; null: not marked as sent. */
  readonly submit: string | null;
};

/** …_取数底稿.xlsx beside the report; null where nothing is to be kept. Nothing that is there is replaced. */
export async function placeToRetain(
  { path, stage, submit }: ToRetain,
  io: Io,
): Promise<Result<string | null, OccupiedProblem>> {
  if (stage === "draft" && submit === null) return ok(null);
  const place = join(dirname(path), `${basename(path).replace(/\.[^.]*$/, "")}${RETAINED_SUFFIX}`);
  const free = await unoccupied(place, io);
  return free.ok ? ok(place) : free;
}

/** Writes it, once the report is written. */
export async function retain(
  check: Check,
  { place, narrative, ...of }: ToRetain & { readonly place: string; readonly narrative: Narrative },
  io: Io,
): Promise<Result<null, FileProblem>> {
  const { retainReport } = await import("../../app/retain/retain-report");
  const { path, stage, submit } = of;
  const sent = {
    recipient: submit ?? "",
    on: check.time.clock,
    stage,
    document: nameOfFile(path),
    text: plainLines(narrative),
  };
  return await io.files.write(place, await retainReport(check, pack, sent));
}
