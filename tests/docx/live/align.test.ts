import fc from "fast-check";
import { align } from "../../../src/docx/live/align";

const pairs = (old: string, now: string) => align([...old], [...now]).map(({ old: a, now: b }) => [a, b]);

it("pairs what is the same, in order", () => {
  expect(pairs("abc", "abc")).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ]);
});

it("tells what went and what came, in its place", () => {
  expect(pairs("abcd", "axd")).toEqual([
    [0, 0],
    [1, null],
    [2, null],
    [null, 1],
    [3, 2],
  ]);
  expect(pairs("", "a")).toEqual([[null, 0]]);
});

it("leads from any list to any other, and pairs as many as can be", () => {
  const list = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
  fc.assert(
    fc.property(list, list, (old, now) => {
      const aligned = align(old, now);
      expect(aligned.flatMap(({ old: at }) => (at === null ? [] : [at]))).toEqual(old.map((_, at) => at));
      expect(aligned.flatMap(({ now: at }) => (at === null ? [] : [at]))).toEqual(now.map((_, at) => at));
      const same = aligned.filter((pair) => pair.old !== null && pair.now !== null);
      expect(same.every((pair) => old[pair.old ?? -1] === now[pair.now ?? -1])).toBe(true);
      expect(same).toHaveLength(longestCommon(old, now));
    }),
  );
});

function longestCommon([a, ...old]: readonly string[], now: readonly string[]): number {
  if (a === undefined || now.length === 0) return 0;
  const without = longestCommon(old, now);
  const at = now.indexOf(a);
  return at < 0 ? without : Math.max(without, 1 + longestCommon(old, now.slice(at + 1)));
}
