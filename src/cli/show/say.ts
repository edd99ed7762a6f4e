/** Prints plain sentences, one line each. */
import type { Io } from "../io";
import { line, shown } from "./line";

/** On the output stream; what they quote may come from a workbook or a path. */
export function say(sentences: string, io: Pick<Io, "out">): void {
  io.out(shownPlain(sentences));
}

/** On the error stream. */
export function complain(sentences: string, io: Pick<Io, "err">): void {
  io.err(shownPlain(sentences));
}

function shownPlain(sentences: string): string {
  return shown(
    sentences.split("\n").map((sentence) => line(sentence)),
    "plain",
  );
}
