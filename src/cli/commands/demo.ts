/** keji demo: the sample county from workbook to report, in a folder of its own. May be run again. */
import { join } from "node:path";
import { newWorkbook } from "../../app/new-workbook";
import type { PlainDate } from "../../core/base/plain-date";
import { ok } from "../../core/base/result";
import { pack } from "../../pack/pack";
import { describeDemo } from "../../text/zh/outcome";
import type { Command } from "../command";
import { EXIT, type Io } from "../io";
import { checkLines } from "../show/check-lines";
import { shown } from "../show/line";
import { say } from "../show/say";
import { checkFile } from "./check-file";
import type { Outcome } from "./outcome";
import { writeDraft } from "./report";

const WORKBOOK = "青溪县跟踪工作簿.xlsx";
const REPORT = "青溪县科学技术局2021年工作总结.docx";

/** Whatever the check finds, a demonstration that got to its end has succeeded. */
export async function demo(command: Extract<Command, { kind: "demo" }>, clock: PlainDate, io: Io): Promise<Outcome> {
  const folder = await io.makeFolder(command.folder);
  if (!folder.ok) return folder;
  const workbook = join(command.folder, WORKBOOK);
  const { ledgers, parameters } = pack;
  const written = await io.files.write(workbook, await newWorkbook({ content: "sample", ledgers, parameters, clock }));
  if (!written.ok) return written;
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  io.out(shown(checkLines(checked.value, pack, { workbook, rules: "summary" }), io.colour));
  const report = join(command.folder, REPORT);
  const drafted = await writeDraft(checked.value, { path: report, stage: "draft" }, io);
  if (!drafted.ok) return drafted;
  say(`\n${describeDemo(workbook, report)}`, io);
  return ok(EXIT.fine);
}
