/** Points with what was taken off, added, or cut; and why a person has to say. */
import type { Judged } from "../../../src/core/target/assess-target";
import { scorePoints, type Points } from "../../../src/core/target/scoring";

const missed: Judged = { verdict: "missed", rate: "75", gap: "2" };
const exceeded: Judged = { verdict: "exceeded", rate: "150", gap: null };
const met: Judged = { verdict: "met", rate: "100", gap: null };
const percent: Judged = { verdict: "missed", rate: null, gap: "1.5" };
const running: Judged = { verdict: "on-track", rate: "50", gap: "4" };

function points(method: string | null, judged: Judged, cap: string | null = null, worth: string | null = "10"): Points {
  return scorePoints({ worth, cap, method }, { judged, actual: "12", threshold: "8" });
}

test.each<readonly [string, Judged, readonly [string, string, "capped" | "floored" | null]]>([
  ["按完成率得分", missed, ["7.5", "-2.5", null]],
  ["完成得满分，未完成不得分", missed, ["0", "-10", null]],
  ["完成得满分", met, ["10", "0", null]],
  ["完成得满分，未完成不得分", met, ["10", "0", null]],
  ["每少1件扣2分", missed, ["6", "-4", null]],
  ["每少1件扣8分，扣完为止", missed, ["0", "-16", "floored"]],
  ["每少1件扣2分，最多扣3分", missed, ["7", "-3", null]],
  ["完成得满分，超额每1件加0.5分，封顶12分", exceeded, ["12", "2", null]],
  ["完成得满分，超额每1件加1分封顶12分", exceeded, ["12", "4", "capped"]],
  ["超额完成的每2件加1分，12分封顶", exceeded, ["12", "2", null]],
  ["每超1件加1分，最多加3分", exceeded, ["13", "4", "capped"]],
  ["每超1件加1分", exceeded, ["10", "4", "capped"]],
])("%s, %j", (method, judged, [earned, change, cut]) =>
  expect(points(method, judged)).toEqual({ kind: "earned", earned, change, cut }),
);

test("a stated 封顶 of the row goes before the wording's", () =>
  expect(points("超额每1件加1分，封顶12分", exceeded, "11")).toMatchObject({ earned: "11", cut: "capped" }));

test.each<readonly [string | null, Judged, string]>([
  [null, met, "no-method"],
  ["由考核组评定", met, "unread"],
  ["按完成率得分，酌情加分", met, "unread"],
  ["每1件加1分", exceeded, "unread"],
  ["超额每1件加1分，封顶2分", exceeded, "unread"],
  ["按完成率得分", percent, "no-rate"],
  ["每少1个百分点扣1分", percent, "no-whole-step"],
  ["超额每1件加1分", missed, "unsaid"],
  ["完成得满分", missed, "unsaid"],
  ["按完成率得分", running, "not-judged"],
])("%s, %j is for a person: %s", (method, judged, why) =>
  expect(points(method, judged)).toEqual({ kind: "open", why }),
);

test("nothing is worked out without 分值", () =>
  expect(points("按完成率得分", met, null, null)).toEqual({ kind: "open", why: "no-worth" }));
