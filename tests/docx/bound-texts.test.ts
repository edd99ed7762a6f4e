import { boundTexts } from "../../src/docx/bound-texts";
import { snapshotSaying } from "../make/snapshot";

const of = (words: string): ReturnType<typeof boundTexts> => boundTexts(snapshotSaying(words).narrative);

test("a mention that stands twice has one entry", () => {
  expect([...of("专利授权⟨PAT_GRT~s=6件⟩，其中⟨PAT_GRT~s=6件⟩").keys()]).toEqual(["PAT_GRT~s"]);
});

test("entries stand in the order of the text", () => {
  expect([...of("⟨B~s=2件⟩⟪change.A=增加⟫⟨A~s=1件⟩").keys()]).toEqual(["B~s", "change.A", "A~s"]);
});

test("one key with two texts is our bug", () => {
  expect(() => of("⟨PAT_GRT~s=6件⟩和⟨PAT_GRT~s=7件⟩")).toThrow("PAT_GRT~s is both “6件” and “7件”");
});

test("one key for a mention and a phrase is our bug", () => {
  expect(() => of("⟨change.A=6件⟩⟪change.A=6件⟫")).toThrow("change.A is both");
});

test("an empty text is our bug: Word would show a prompt in its place", () => {
  expect(() => of("⟨PAT_GRT~s=⟩")).toThrow("nothing to show for PAT_GRT~s");
  expect(() => of("⟨PAT_GRT~s=\u0001⟩")).toThrow("nothing to show for PAT_GRT~s");
});

test("gaps and plain text are not bound", () => {
  expect(of("全社会R&D经费投入强度为【待补：市统计局】。").size).toBe(0);
});
