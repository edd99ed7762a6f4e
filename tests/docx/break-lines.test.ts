import { breakLines, DRAFT_LINE_RULE, TITLE_RULE, wrapWidth } from "../../src/docx/break-lines";
import { itemsOf } from "../../src/docx/items";
import type { Span } from "../../src/core/narrative/narrative";
import { spans } from "../make/snapshot";

const words = (lines: readonly (readonly Span[])[]): readonly string[] =>
  lines.map((line) => line.map(({ text }) => text).join(""));
const title = (text: string): readonly string[] => words(breakLines(spans(text), TITLE_RULE));

describe("a title", () => {
  test("that fits stands on one line", () =>
    expect(title("青溪县科学技术局⟨REPORT_PERIOD~year=2021年⟩工作总结")).toEqual(["青溪县科学技术局2021年工作总结"]));
  test("that does not fit parts before the year", () =>
    expect(title("青溪县科学技术和工业信息化局⟨REPORT_PERIOD~year=2021年⟩工作总结")).toEqual([
      "青溪县科学技术和工业信息化局",
      "2021年工作总结",
    ]));
  test("parts before the kind of document where no year stands in it, and never within a bound text", () => {
    expect(title("青溪县科学技术和工业信息化局机关党支部工作总结")).toEqual([
      "青溪县科学技术和工业信息化局机关党支部",
      "工作总结",
    ]);
    const bound = "⟨A~s=青溪县科学技术和工业信息化局2021年工作总结和来年要点⟩";
    expect(title(bound)).toEqual(["青溪县科学技术和工业信息化局2021年工作总结和来年要点"]);
  });
  test("keeps its spans: what was bound stays bound", () => {
    const [first, second] = breakLines(spans("青溪县科学技术和工业信息化局⟨P~year=2021年⟩工作总结"), TITLE_RULE);
    expect(first?.map(({ kind }) => kind)).toEqual(["text"]);
    expect(second?.map(({ kind }) => kind)).toEqual(["mention", "text"]);
  });
});

describe("a draft line that is one bound text", () => {
  test("is left alone while it fits", () =>
    expect(wrapWidth("（初稿，数据截至12月31日）", DRAFT_LINE_RULE)).toBeNull());
  test("gets the width at which it wraps after a comma, the first line the longer one", () => {
    const line = "（征求意见稿，数据截至2021年11月30日，另有12处数据待更正、12处待核实、12处待补）";
    expect(wrapWidth(line, DRAFT_LINE_RULE)).toBe(29.9);
  });
});

describe("一是…二是…", () => {
  test("are a paragraph each, the words unchanged", () =>
    expect(words(itemsOf(spans("一是抓主体。新增⟨HT~s=2家⟩。二是抓质量。三是抓投入。")))).toEqual([
      "一是抓主体。新增2家。",
      "二是抓质量。",
      "三是抓投入。",
    ]));
  test("in the middle of other words are left where they are", () => {
    const within = "重点抓两件事：一是培育主体。二是扩大投入。";
    expect(words(itemsOf(spans(within)))).toEqual([within]);
  });
});
