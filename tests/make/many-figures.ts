/** A report of as many figures as asked, all in bound text. */
import type { Snapshot } from "../../src/core/snapshot/snapshot";
import { paragraph, section, snapshotOf } from "./snapshot";

const IN_PARAGRAPH = 5;

/** Paragraphs of five figures each; the nth of a paragraph says `value` + n. */
export function reportOf(figures: number, value: number): Snapshot {
  const paragraphs = Array.from({ length: Math.ceil(figures / IN_PARAGRAPH) }, (_, at) => {
    const words = Array.from(
      { length: IN_PARAGRAPH },
      (_each, nth) => `全年完成第${nth + 1}项工作⟨FIG_${at * IN_PARAGRAPH + nth}~s=${value + nth}件⟩`,
    );
    return paragraph(`p${at}`, `${words.join("，")}。`);
  });
  return snapshotOf([section("work", ...paragraphs)]);
}
