/** keji explain: where a figure comes from, now or as of a 报送稿, and what changed since one. It writes nothing. */
import { explainFigure } from "../../app/explain-figure";
import { readRetained } from "../../app/retain/read-retained";
import { retainedFigures } from "../../app/retain/retain-report";
import { explainAsOfToJson, explainSinceToJson, explainToJson } from "../../app/wire/explain-to-json";
import { decodeFile } from "../../app/decode-file";
import type { PlainDate } from "../../core/base/plain-date";
import { fail, ok, type Result } from "../../core/base/result";
import { compareRetained } from "../../core/explain/compare-retained";
import { findFigure } from "../../core/explain/find-figure";
import type { Retained } from "../../core/explain/retained";
import { fingerprintOf } from "../../core/ledger/fingerprint";
import { pack } from "../../pack/pack";
import type { Command } from "../command";
import { nameOfFile } from "../file-argument";
import { EXIT, type Io } from "../io";
import { asOfLines, explainLines, sinceLines } from "../show/explain-lines";
import { harmlessJson } from "../show/harmless";
import { shown, type Line } from "../show/line";
import { checkFile } from "./check-file";
import type { CommandProblem, Outcome } from "./outcome";

type Explain = Extract<Command, { kind: "explain" }>;

export async function explain(command: Explain, clock: PlainDate, io: Io): Promise<Outcome> {
  switch (command.of) {
    case "figure":
      return await explainNow(command, clock, io);
    case "as-of":
      return await explainAsOf(command, io);
    case "since":
      return await explainSince(command, clock, io);
  }
}

type Of<What extends Explain["of"]> = Extract<Explain, { of: What }>;

async function explainNow(
  { workbook, figure: named, output }: Of<"figure">,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  const check = checked.value;
  const found = findFigure(named, [...check.figures.values()], check.indicators);
  if (found.kind !== "found") return fail({ code: `figure-${found.kind}`, named, names: found.names });
  const explanation = explainFigure(found.key, check, pack);
  if (!explanation) throw new Error(`${found.key} was found and is not there`);
  const glossary = { ...pack, indicators: check.indicators };
  return print(
    { output, lines: () => explainLines(explanation, glossary), json: () => explainToJson(explanation, glossary) },
    io,
  );
}

async function explainAsOf({ retained: path, figure: named, output }: Of<"as-of">, io: Io): Promise<Outcome> {
  const read = await readRetainedFile(path, io);
  if (!read.ok) return read;
  const retained = read.value;
  const found = findFigure(named, retained.figures, pack.indicators);
  if (found.kind !== "found") return fail({ code: `figure-${found.kind}`, named, names: found.names });
  const figure = retained.figures.find(({ key }) => key === found.key);
  if (!figure) throw new Error(`${found.key} was found and is not there`);
  return print(
    { output, lines: () => asOfLines(figure, retained), json: () => explainAsOfToJson(figure, retained) },
    io,
  );
}

async function explainSince(
  { workbook, retained: path, output }: Of<"since">,
  clock: PlainDate,
  io: Io,
): Promise<Outcome> {
  const read = await readRetainedFile(path, io);
  if (!read.ok) return read;
  const checked = await checkFile(workbook, clock, io);
  if (!checked.ok) return checked;
  const retained = read.value;
  const changes = compareRetained(retained, retainedFigures(checked.value, pack));
  const fingerprint = fingerprintOf(checked.value.ledgers);
  return print(
    {
      output,
      lines: () => sinceLines(changes, retained),
      json: () => explainSinceToJson(changes, { retained, fingerprint }),
    },
    io,
  );
}

async function readRetainedFile(path: string, io: Io): Promise<Result<Retained, CommandProblem>> {
  const file = await io.files.read(path);
  if (!file.ok) return file;
  const decoded = await decodeFile({ bytes: file.value, name: nameOfFile(path) });
  return decoded.ok ? readRetained(decoded.value.workbook) : decoded;
}

type Printed = {
  readonly output: "text" | "json";
  readonly lines: () => readonly Line[];
  readonly json: () => unknown;
};

function print({ output, lines, json }: Printed, io: Io): Outcome {
  io.out(output === "json" ? `${harmlessJson(json())}\n` : shown(lines(), io.colour));
  return ok(EXIT.fine);
}
