import { movedAmong } from "../../../src/core/link/moved";

const moved = (now: string, before: string): readonly string[] => [...movedAmong([...now], [...before])];

test.each([
  ["abcd", "abcd", []],
  ["dabc", "abcd", ["d"]],
  ["acdb", "abcd", ["b"]],
  ["acd", "abcd", []],
  ["axbc", "abc", []],
  ["dcba", "abcd", ["d", "c", "b"]],
])("%s, before %s", (now, before, expected) => expect(moved(now, before)).toEqual(expected));

test("of two that changed places, one moved", () => {
  expect(moved("bacd", "abcd")).toHaveLength(1);
});
