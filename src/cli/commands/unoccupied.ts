/** A place for a new file: nothing that is there, and that a person may have written in, is ever replaced. */
import { fail, ok, type Result } from "../../core/base/result";
import type { FileProblem } from "../../app/ports";
import type { Io } from "../io";

export type OccupiedProblem = FileProblem | { readonly code: "already-exists"; readonly path: string };

/** Whether a file may be written at the path. */
export async function unoccupied(path: string, io: Io): Promise<Result<null, OccupiedProblem>> {
  const there = await io.files.read(path);
  if (there.ok) return fail({ code: "already-exists", path });
  return there.problem.code === "not-found" ? ok(null) : there;
}
