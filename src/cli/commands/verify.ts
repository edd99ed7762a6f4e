/** keji verify: whether a report still says what its workbook says. Writes nothing. */
import { verifyToJson } from "../../app/wire/verify-to-json";
import type { PlainDate } from "../../core/base/plain-date";
import { ok } from "../../core/base/result";
import type { Command } from "../command";
import { EXIT, type Io } from "../io";
import { harmlessJson } from "../show/harmless";
import { shown } from "../show/line";
import { verifyLines } from "../show/verify-lines";
import { checkFile } from "./check-file";
import type { Outcome } from "./outcome";

export async function verify(
  command: Extract<Command, { kind: "verify" }>,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  const file = await io.files.read(command.report);
  if (!file.ok) return file;
  const checked = command.workbook === null ? ok(null) : await checkFile(command.workbook, clock, io);
  if (!checked.ok) return checked;
  // The library that reads Word documents loads slowly, and most commands do without it.
  const { verifyReport } = await import("../../app/verify-report");
  const verified = verifyReport(file.value, checked.value);
  if (!verified.ok) return verified;
  const json = verifyToJson(verified.value);
  if (command.output === "json") io.out(`${harmlessJson(json)}\n`);
  else io.out(shown(verifyLines(json), io.colour));
  return ok(json.holds ? EXIT.fine : EXIT.blocked);
}
