/** keji init: a new tracking workbook. */
import { newWorkbook } from "../../app/new-workbook";
import type { PlainDate } from "../../core/base/plain-date";
import { ok } from "../../core/base/result";
import { pack } from "../../pack/pack";
import { describeNewWorkbook, describeSampleWorkbook } from "../../text/zh/outcome";
import type { Command } from "../command";
import { typed } from "../file-argument";
import { EXIT, type Io } from "../io";
import { say } from "../show/say";
import type { Outcome } from "./outcome";
import { unoccupied } from "./unoccupied";

/** Never takes the place of a file that is there. */
export async function init(command: Extract<Command, { kind: "init" }>, clock: PlainDate, io: Io): Promise<Outcome> {
  const { workbook: path, content } = command;
  const free = await unoccupied(path, io);
  if (!free.ok) return free;
  const bytes = await newWorkbook({ content, ledgers: pack.ledgers, parameters: pack.parameters, clock });
  const written = await io.files.write(path, bytes);
  if (!written.ok) return written;
  const describe = content === "sample" ? describeSampleWorkbook : describeNewWorkbook;
  say(describe(path, `keji check ${typed(path)}`), io);
  return ok(EXIT.fine);
}
