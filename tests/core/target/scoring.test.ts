/** Points (P17): worked out for a few plain wordings, carried as text for the others. */
import type { Judged } from "../../../src/core/target/assess-target";
import { earned } from "../../../src/core/target/scoring";
import { assessTargets } from "../../../src/core/target/assess-targets";
import { indicators } from "../../../src/pack/indicators/catalog";
import { figure, figures, november, yearEnd } from "../../make/figures";
import { taskList, type TaskRow } from "./task-list";

const missed: Judged = { verdict: "missed", rate: "75", gap: "1" };
const met: Judged = { verdict: "met", rate: "100", gap: null };
const exceeded: Judged = { verdict: "exceeded", rate: "150", gap: null };
const of = { actual: "3", threshold: "4" };

function points(method: string, judged: Judged, more: { cap?: string; of?: typeof of } = {}): string | null {
  return earned({ worth: "10", cap: more.cap ?? null, method }, judged, more.of ?? of);
}

test.each([
  ["按完成比例计分", missed, "7.5"],
  ["按比例得分", missed, "7.5"],
  ["完成得满分，未完成不得分", missed, "0"],
  ["完成得满分，未完成不得分", met, "10"],
  ["完成目标任务得满分，未完成按比例得分", missed, "7.5"],
  ["完成得满分；每少1家扣2分，扣完为止", missed, "8"],
  ["每差1项扣12分", missed, "0"],
  ["按完成比例计分", exceeded, "10"],
])("%s, %j: %s", (method, judged, result) => expect(points(method, judged)).toBe(result));

test("more than was asked for earns more only up to the cap", () => {
  const over = { actual: "6", threshold: "4" };
  expect(points("完成得满分，每超1家加1分", exceeded, { of: over })).toBe("10");
  expect(points("完成得满分，每超1家加1分", exceeded, { of: over, cap: "11" })).toBe("11");
  expect(points("完成得满分，每超1家加1分", exceeded, { of: over, cap: "15" })).toBe("12");
  expect(points("按完成比例计分", exceeded, { cap: "12" })).toBe("12");
});

test.each(["由考核组评定", "按完成比例计分，酌情加分", "每少0.4家扣2分", "每少1家加2分", ""])(
  "%s is for a person to read",
  (method) => expect(points(method, missed)).toBeNull(),
);

describe("a row's points", () => {
  const row: TaskRow = {
    ind: "科技型中小企业",
    unit: "家",
    target: "4家",
    points: 10,
    scoring: "按完成比例计分",
    note: "见名单",
  };
  const result = (time: typeof yearEnd): unknown =>
    assessTargets({ ledgers: taskList(row), figures: figures(figure("SME_N", 3, { time })), indicators, time })[0]
      ?.score;

  it("are carried with what they come to once the year is over", () => {
    expect(result(yearEnd)).toEqual({ worth: "10", cap: null, method: "按完成比例计分", earned: "7.5" });
    expect(result(november)).toEqual({ worth: "10", cap: null, method: "按完成比例计分", earned: null });
  });
});
