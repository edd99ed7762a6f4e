/** keji clean: the copy of a report that may leave the house, and beside it the sheet of its sources. */
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok } from "../../core/base/result";
import { describeClean, describeRefusedClean, PROOF_SUFFIX } from "../../text/zh/clean";
import type { Command } from "../command";
import { isSameFile, nameOfFile } from "../file-argument";
import { EXIT, type Io } from "../io";
import { complain, say } from "../show/say";
import type { Outcome } from "./outcome";
import { unoccupied } from "./unoccupied";

export async function clean(
  { report, copy, withProblems }: Extract<Command, { kind: "clean" }>,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  if (isSameFile(report, copy)) return fail({ code: "same-report", path: copy });
  const proof = `${copy.slice(0, -".docx".length)}${PROOF_SUFFIX}`;
  for (const path of [copy, proof]) {
    const free = await unoccupied(path, io);
    if (!free.ok) return free;
  }
  const file = await io.files.read(report);
  if (!file.ok) return file;
  // The libraries that read Word documents and write workbooks load slowly, and most commands do without them.
  const { cleanReport } = await import("../../app/clean-report");
  const cleaned = await cleanReport(file.value, { name: nameOfFile(copy), clock, withProblems });
  if (!cleaned.ok) return cleaned;
  if (cleaned.value.kind === "refused") {
    complain(describeRefusedClean(cleaned.value.open), io);
    return ok(EXIT.blocked);
  }
  const { counts } = cleaned.value;
  // A copy without the sheet of its sources would be the worse half.
  for (const [path, bytes] of [
    [proof, cleaned.value.proof],
    [copy, cleaned.value.copy],
  ] as const) {
    const written = await io.files.write(path, bytes);
    if (!written.ok) return written;
  }
  say(describeClean(copy, proof, counts), io);
  return ok(EXIT.fine);
}
