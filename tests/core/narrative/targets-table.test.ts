import type { TargetResult } from "../../../src/core/target/target";
import { target } from "../../make/figures";
import { compose, words } from "../../make/narrative";

/** A target that no indicator measures, with the value a person typed in (P17). */
const typed = (actual: number | null, verdict: TargetResult["verdict"]): TargetResult => ({
  ...target("PAT_GRT", 300, actual, verdict, "300人次以上"),
  name: "培训农民",
  unit: "人次",
  figure: null,
});
const row = (result: TargetResult): string | undefined =>
  words(compose({ targets: [result] }))
    .split("\n")
    .find((line) => line.includes("培训农民"));

test("a target that nobody wrote down shows none, where its cell is empty", () => {
  const unwritten = { ...target("PAT_GRT", 0, 5, "not-assessed", ""), name: "培训农民" };
  expect(row(unwritten)).toMatch(/^\| 1 \| 培训农民 \| \S+ \| — \| /);
});

describe("a target without indicator in the table of targets", () => {
  it("shows the value typed in with the verdict that the opening counts", () =>
    expect(row(typed(320, "exceeded"))).toBe("| 1 | 培训农民 | 人次 | 300人次以上 | 320 | 106.7% | 超额完成 |"));
  it("shows decimals as typed", () => expect(row(typed(299.5, "nearly"))).toContain("| 299.5 | 99.8% | 基本完成 |"));
  it("is not judged where nothing was typed in", () =>
    expect(row(typed(null, "not-assessed"))).toBe("| 1 | 培训农民 | 人次 | 300人次以上 | — | — | 尚未核定 |"));
});
