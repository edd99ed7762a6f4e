import { boundTag, sectionTag, titleOf } from "../../src/docx/tags";

test("a mention's tag begins with fig, a phrase's with say, a section's with sec", () => {
  expect(boundTag({ kind: "mention", key: "PAT_GRT@y-1~s" })).toBe("fig:PAT_GRT@y-1~s");
  expect(boundTag({ kind: "phrase", key: "change.RD_TOTAL" })).toBe("say:change.RD_TOTAL");
  expect(sectionTag("work")).toBe("sec:work");
});

test("a tag of 64 characters is the longest", () => {
  expect(boundTag({ kind: "mention", key: "K".repeat(60) })).toHaveLength(64);
  expect(() => boundTag({ kind: "mention", key: "K".repeat(61) })).toThrow("not a tag");
});

test.each(["it's", "专利", "A B", ""])("the key %p cannot be found again by a path and is refused", (key) => {
  expect(() => boundTag({ kind: "mention", key })).toThrow("not a tag");
});

test("a title is cut at whole characters", () => {
  expect(titleOf("𠮷".repeat(70))).toBe("𠮷".repeat(32));
});
