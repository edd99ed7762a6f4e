/** keji check: what is wrong in a workbook, and how its targets stand. Writes nothing. */
import { openMatters, type Check } from "../../app/check";
import { checkToJson } from "../../app/wire/check-to-json";
import type { PlainDate } from "../../core/base/plain-date";
import { ok } from "../../core/base/result";
import { pack } from "../../pack/pack";
import type { Command } from "../command";
import { EXIT, type Io } from "../io";
import { checkLines } from "../show/check-lines";
import { harmlessJson } from "../show/harmless";
import { shown } from "../show/line";
import { checkFile } from "./check-file";
import type { Outcome } from "./outcome";

export async function check(command: Extract<Command, { kind: "check" }>, clock: PlainDate, io: Io): Promise<Outcome> {
  const checked = await checkFile(command.workbook, clock, io);
  if (!checked.ok) return checked;
  if (command.output === "json") io.out(`${harmlessJson(checkToJson(checked.value, pack))}\n`);
  else io.out(shown(checkLines(checked.value, pack, command), io.colour));
  return ok(exitOf(checked.value));
}

/** An open mandatory finding blocks; open verify findings make a draft, but block nothing. */
export function exitOf(checked: Check): number {
  return openMatters(checked).mandatory > 0 ? EXIT.blocked : EXIT.fine;
}
