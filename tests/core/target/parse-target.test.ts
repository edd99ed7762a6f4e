import fc from "fast-check";
import { parseTarget } from "../../../src/core/target/parse-target";
import type { Demand, ParsedTarget } from "../../../src/core/target/target";

/** Demands in the notation of the tests: ">= 8件", "growth >= 28", "base + >= 3家", "base x >= 2", "all", ">= base". */
function note(demand: Demand): string {
  switch (demand.kind) {
    case "level":
      return `${demand.comparator} ${demand.value}${demand.unit ?? ""}`;
    case "growth":
      return `growth ${demand.comparator} ${demand.percent}`;
    case "increase":
      return `base + ${demand.comparator} ${demand.value}${demand.unit ?? ""}`;
    case "multiple":
      return `base x ${demand.comparator} ${demand.times}`;
    case "all":
      return "all";
    case "hold":
      return `${demand.comparator} base`;
  }
}

function noteAll({ demand, stretch, approximate }: ParsedTarget): string {
  return [note(demand), stretch ? "stretch" : "", approximate ? "around" : ""].filter((word) => word !== "").join(", ");
}

function read(wording: string, unit: string | null = null, comparator: string | null = null): string {
  const parsed = parseTarget(wording, comparator, unit);
  return parsed.ok ? noteAll(parsed.value) : parsed.problem.code;
}

describe("a level", () => {
  test.each([
    ["5家以上", ">= 5家"],
    ["5家及以上", ">= 5家"],
    ["≥5", ">= 5"],
    [">=5", ">= 5"],
    ["＞＝５", ">= 5"],
    ["不少于8件", ">= 8件"],
    ["不低于8件", ">= 8件"],
    ["至少8件", ">= 8件"],
    ["达到8件", ">= 8件"],
    ["达8件", ">= 8件"],
    ["完成8件", ">= 8件"],
    ["实现8件", ">= 8件"],
    ["达到8件以上", ">= 8件"],
    ["8件", ">= 8件"],
    ["90分以上", ">= 90分"],
    ["8", ">= 8"],
    ["8.50", ">= 8.5"],
    ["超过500万元", "> 500万元"],
    ["突破500万元", "> 500万元"],
    ["突破1.5亿元", "> 1.5亿元"],
    ["5000元以上", ">= 5000元"],
    ["300千元以上", ">= 300千元"],
    ["18%以上", ">= 18%"],
    ["１８％以上", ">= 18%"],
    ["百分之十八以上", ">= 18%"],
    ["新增2家以上", ">= 2家"],
    ["组织申报3家以上", ">= 3家"],
    ["培训300人次以上", ">= 300人次"],
    ["控制在5件以内", "<= 5件"],
    ["不超过5件", "<= 5件"],
    ["5件以下", "<= 5件"],
    ["低于5件", "< 5件"],
    ["不满5件", "< 5件"],
    ["5件以外", "> 5件"],
    ["降到5件以下", "<= 5件"],
    ["增加到30件", ">= 30件"],
    ["提高到2.5%以上", ">= 2.5%"],
    ["占GDP比重达到2.5%以上", ">= 2.5%"],
    ["1,234家以上", ">= 1234家"],
    ["1，234.5万元", ">= 1234.5万元"],
    [" 8 件 以 上 ", ">= 8件"],
    ["５家以上（含）", ">= 5家"],
    ["5家以上（含5家）", ">= 5家"],
    ["超过5家（含）", ">= 5家"],
    ["5家以上（不含）", "> 5家"],
    ["三家以上", ">= 3家"],
    ["两家", ">= 2家"],
    ["十二家以上", ">= 12家"],
    ["三百人次以上", ">= 300人次"],
    ["三万五千人次以上", ">= 35000人次"],
    ["1.2万人次以上", ">= 12000人次"],
    ["每万人口5件以上", ">= 5件"],
    ["不少于8件。", ">= 8件"],
    ["8件以上（不少于8件）", ">= 8件"],
  ])("%s is read as %s", (wording, expected) => expect(read(wording)).toBe(expected));
});

describe("growth over last year", () => {
  test.each([
    ["增长28%以上", "growth >= 28"],
    ["增长28%", "growth >= 28"],
    ["年递增18%以上", "growth >= 18"],
    ["同比增长18%以上", "growth >= 18"],
    ["比上年增长18%", "growth >= 18"],
    ["年均增长7%以上", "growth >= 7"],
    ["增速达到18%以上", "growth >= 18"],
    ["增速不低于18%", "growth >= 18"],
    ["增长超过10%", "growth > 10"],
    ["增幅控制在5%以内", "growth <= 5"],
    ["下降3%以上", "growth <= -3"],
    ["下降不超过5%", "growth >= -5"],
    ["净增3家", "base + >= 3家"],
    ["净增3家以上", "base + >= 3家"],
    ["比上年增加3家", "base + >= 3家"],
    ["增长3家", "base + >= 3家"],
    ["减少2件以上", "base + <= -2件"],
    ["比上年提高0.4个百分点", "base + >= 0.4百分点"],
  ])("%s is read as %s", (wording, expected) => expect(read(wording)).toBe(expected));
});

describe("multiples of last year's value", () => {
  test.each([
    ["翻番", "base x >= 2"],
    ["翻一番", "base x >= 2"],
    ["实现翻一番以上", "base x >= 2"],
    ["翻两番", "base x >= 4"],
    ["倍增", "base x >= 2"],
    ["增长1.5倍", "base x >= 2.5"],
    ["增长一倍以上", "base x >= 2"],
    ["增加两倍", "base x >= 3"],
    ["增加到两倍", "base x >= 2"],
    ["达到上年的2倍", "base x >= 2"],
  ])("%s is read as %s", (wording, expected) => expect(read(wording)).toBe(expected));
});

describe("everything, and what must not fall", () => {
  test.each([
    ["全覆盖", "all"],
    ["实现全覆盖", "all"],
    ["应统尽统", "all"],
    ["应兑尽兑", "all"],
    ["全覆盖、应统尽统", "all"],
    ["全覆盖（100%）", "all"],
    ["100%", "all"],
    ["达到100%", "all"],
    ["持平", "= base"],
    ["与上年持平", "= base"],
    ["保持上年水平", "= base"],
    ["不低于上年", ">= base"],
    ["不低于上年水平", ">= base"],
    ["只增不减", ">= base"],
    ["超过上年", "> base"],
    ["不高于上年", "<= base"],
    ["稳步增长", "> base"],
  ])("%s is read as %s", (wording, expected) => expect(read(wording)).toBe(expected));
});

describe("stretch goals and round figures", () => {
  test.each([
    ["力争8件", ">= 8件, stretch"],
    ["争取立项3项", ">= 3项, stretch"],
    ["力争达到12%以上", ">= 12%, stretch"],
    ["力争增长28%", "growth >= 28, stretch"],
    ["8件以上，力争10件", ">= 8件"],
    ["力争，8件", ">= 8件, stretch"],
    ["5家左右", ">= 5家, around"],
    ["约300人次", ">= 300人次, around"],
    ["300余人次", ">= 300人次, around"],
  ])("%s is read as %s", (wording, expected) => expect(read(wording)).toBe(expected));
});

describe("the columns beside the wording", () => {
  test.each([
    ["8", "件", null, ">= 8件"],
    ["18", "%", null, ">= 18%"],
    ["18", "％", null, ">= 18%"],
    ["100", "百分比", null, "all"],
    ["增长18", "%", null, "growth >= 18"],
    ["净增3", "家", null, "base + >= 3家"],
    ["1亿元", "万元", null, ">= 1亿元"],
    ["500万", "万元", null, ">= 500万元"],
    ["1.2万", "人次", null, ">= 12000人次"],
    ["5", "件", "<=", "<= 5件"],
    ["达到5件", "件", ">", "> 5件"],
    ["持平", "件", ">=", ">= base"],
    ["突破500万元", "万元", ">=", "> 500万元"],
    ["5家以上", "家", "=", ">= 5家"],
    ["5家以上", "家", "<=", "ambiguous"],
    ["控制在5件以内", "件", ">=", "ambiguous"],
    ["增长28", "件", null, "ambiguous"],
    ["增加2", "%", null, "ambiguous"],
  ])("%s with unit %s and comparator %s is read as %s", (wording, unit, comparator, expected) =>
    expect(read(wording, unit, comparator)).toBe(expected),
  );
});

describe("what cannot be read for sure", () => {
  test.each([
    ["", "empty"],
    ["　", "empty"],
    ["——", "empty"],
    ["/", "empty"],
    ["无", "empty"],
    ["5-8家", "ambiguous"],
    ["5—8家", "ambiguous"],
    ["5至8家", "ambiguous"],
    ["5~8家", "ambiguous"],
    ["三至五家", "ambiguous"],
    ["5 8家", "ambiguous"],
    ["达到30件（增长28%）", "ambiguous"],
    ["增长28%，达到30件", "ambiguous"],
    ["10件以上，其中发明3件", "ambiguous"],
    ["到2025年达到80家", "ambiguous"],
    ["超过5家以上", "ambiguous"],
    ["2倍以上", "ambiguous"],
    ["500万", "ambiguous"],
    ["5%家", "ambiguous"],
    ["上年8件", "ambiguous"],
    ["三年内翻番", "unreadable"],
    ["三年内", "unreadable"],
    ["三百五家", "unreadable"],
    ["待定", "unreadable"],
    ["按要求完成", "unreadable"],
    ["完成", "unreadable"],
    ["基本实现全覆盖", "unreadable"],
    ["#REF!", "unreadable"],
  ])("%s is %s", (wording, expected) => expect(read(wording)).toBe(expected));

  test("the problem carries the wording as it was written", () => {
    expect(parseTarget("５－８家", null, null)).toEqual({
      ok: false,
      problem: { code: "ambiguous", wording: "５－８家" },
    });
  });
});

describe("laws", () => {
  const amounts = fc.integer({ min: 0, max: 9_999_999 }).map((cents) => String(cents / 100));
  const units = fc.constantFrom("家", "件", "项", "人次", "万元", "亿元", "元", "千元", "场次");
  const shapes = fc.constantFrom<readonly [string, string, string]>(
    ["", "以上", ">="],
    ["不少于", "", ">="],
    ["不低于", "", ">="],
    ["≥", "", ">="],
    [">=", "", ">="],
    ["达到", "", ">="],
    ["", "", ">="],
    ["超过", "", ">"],
    ["突破", "", ">"],
    ["控制在", "以内", "<="],
    ["不超过", "", "<="],
    ["低于", "", "<"],
    ["<", "", "<"],
  );
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

  test("every number, unit and comparison is read as it is written", () => {
    fc.assert(
      fc.property(amounts, units, shapes, (amount, unit, [before, after, comparator]) => {
        expect(read(`${before}${amount}${unit}${after}`)).toBe(`${comparator} ${amount}${unit}`);
      }),
    );
  });

  test("full-width writing means the same", () => {
    fc.assert(
      fc.property(amounts, units, shapes, (amount, unit, [before, after]) => {
        const wording = `${before}${amount}${unit}${after}`;
        expect(parseTarget(wide(wording), null, null)).toEqual(parseTarget(wording, null, null));
      }),
    );
  });

  test("any text is read or is a problem; none throws", () => {
    const piece = fc.constantFrom(
      "5",
      "8.5",
      "家",
      "件",
      "以上",
      "增长",
      "%",
      "（",
      "）",
      "，",
      "翻番",
      "上年",
      "三",
      "万",
      "-",
      "力争",
      "倍",
      "含",
      "年",
      "不",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    );
    fc.assert(
      fc.property(text, fc.option(text), fc.option(text), (wording, comparator, unit) => {
        expect(typeof parseTarget(wording, comparator, unit).ok).toBe("boolean");
      }),
    );
  });
});
