/** keji report --highlights: what could be highlighted, numbered, each with its proof (P21). Nothing is written. */
import { toldHighlights } from "../../app/highlights";
import type { PlainDate } from "../../core/base/plain-date";
import { ok } from "../../core/base/result";
import { pack } from "../../pack/pack";
import { describeHighlights } from "../../text/zh/highlights";
import type { Command } from "../command";
import { EXIT, type Io } from "../io";
import { say } from "../show/say";
import { checkFile } from "./check-file";
import type { Outcome } from "./outcome";

export async function highlights(
  { workbook }: Extract<Command, { kind: "highlights" }>,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  say(describeHighlights(toldHighlights(checked.value, pack), checked.value.figures), io);
  return ok(EXIT.fine);
}
