/** 出现：未完成 甲、乙；大于零 丙: when an item applies. */
import type { Occasion } from "../template";
import { splitAt, trimmed, type Piece, type Report } from "./read-output";

/** The occasions that a line states; what cannot be read has been reported. */
export function readOccasions(
  value: Piece,
  figuresOf: (named: Piece) => readonly string[],
  report: Report,
): readonly Occasion[] {
  return splitAt(value, /[；;]/u)
    .map(trimmed)
    .flatMap((piece): readonly Occasion[] => {
      if (piece.text === "始终") return [{ always: true }];
      const [, word = "", , rest = ""] = /^(未完成|慢于时序进度|大于零|下降)([\s：:]+)(.+)$/u.exec(piece.text) ?? [];
      if (rest === "") {
        report("unknown-occasion", piece.at, { text: piece.text });
        return [];
      }
      const named = { text: rest, at: piece.at + piece.text.length - rest.length };
      return figuresOf(named).map((key) => occasionOf(word, key));
    });
}

function occasionOf(word: string, key: string): Occasion {
  if (word === "未完成") return { missed: key };
  if (word === "慢于时序进度") return { behind: key };
  return word === "下降" ? { falling: key } : { positive: key };
}
