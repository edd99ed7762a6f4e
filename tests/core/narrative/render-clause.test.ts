/** Clauses: what they may print, what makes them fall silent, and that data never becomes template. */
import { ClauseRenderer, type Names, type Rendered } from "../../../src/core/narrative/render-clause";
import type { Scope } from "../../../src/core/narrative/scope";
import { wordsOf } from "../../../src/core/narrative/spans";
import { USUAL_LIMITS } from "../../../src/core/narrative/limits";
import type { Mark } from "../../../src/core/narrative/narrative";
import type { Figure } from "../../../src/core/indicator/figure";
import { figure, figures, target } from "../../make/figures";

type Setting = {
  readonly of: readonly Figure[];
  readonly names?: Names;
  readonly marks?: Readonly<Record<string, Mark>>;
  readonly heldBack?: string;
  readonly gapFrom?: string;
  readonly zero?: "say";
};

function render(template: string, { of, names = {}, marks = {}, heldBack, gapFrom, zero }: Setting): Rendered {
  const scope: Scope = {
    figures: figures(...of),
    targetOf: (key) => (key === "PAT_APP" ? target("PAT_APP", 8, 4, "missed", "不少于8件") : undefined),
    markOf: (key) => marks[key] ?? null,
    isHeldBack: (key) => key === heldBack,
    phrases: new Map(),
    isYearComplete: true,
    limits: USUAL_LIMITS,
  };
  return new ClauseRenderer(scope, names).render(template, { zero: zero ?? "omit", gapFrom: gapFrom ?? null });
}

const four = { of: [figure("PAT_APP", 4)] };

describe("a clause", () => {
  it("finds a figure with qualifiers by its key, and says nothing of an empty list", () => {
    const part: Figure = { ...figure("PRJ_APPLY", 2), key: "PRJ_APPLY.spark" };
    const nobody: Figure = { ...figure("VOU_FIRMS", null), value: { kind: "list", items: [] } };
    expect(wordsOf(render('申报{{ figure["PRJ_APPLY.spark"] }}', { of: [part] }).spans)).toBe("申报2项");
    expect(render("有{{ VOU_FIRMS }}", { of: [nobody], zero: "say" }).lacking).toEqual({
      figure: "VOU_FIRMS",
      why: "zero",
    });
    expect(() => render('{{ figure["PRJ_APPLY.sprak"] }}', { of: [part] })).toThrow("sprak");
  });

  it("prints a figure as a mention with its unit", () => {
    expect(render("申请{{ PAT_APP }}。", four).spans).toEqual([
      { kind: "text", text: "申请" },
      { kind: "mention", key: "PAT_APP~s", text: "4件", figure: "PAT_APP", mark: null },
      { kind: "text", text: "。" },
    ]);
  });

  it.each([
    ["{{ PAT_APP | n }}", "4", "PAT_APP~n"],
    ["{{ PAT_APP | year }}", "2021年", "PAT_APP~year"],
    ["{{ PAT_APP | next }}", "2022年", "PAT_APP~next"],
    ["{{ PAT_APP | asof }}", "12月底", "PAT_APP~asof"],
    ["{{ PAT_APP | span }}", "全年", "PAT_APP~span"],
    ["{{ PAT_APP | date }}", "2021年12月31日", "PAT_APP~date"],
    ["{{ PAT_APP | target }}", "不少于8件", "PAT_APP~target"],
  ])("%s prints %s", (template, shown, key) => {
    expect(render(template, four).spans).toMatchObject([{ text: shown, key }]);
  });

  it("compares a figure as its number, and a missing one as nothing", () => {
    expect(wordsOf(render("{% if PAT_APP > 3 %}多{% endif %}", four).spans)).toBe("多");
    expect(wordsOf(render("{% if PAT_APP > 4 %}多{% endif %}", four).spans)).toBe("");
    expect(wordsOf(render("{% if PAT_GRT > 0 %}多{% endif %}", four).spans)).toBe("");
  });

  it("is silent at a missing figure, a zero and a figure held back, and says which", () => {
    expect(render("授权{{ PAT_GRT }}", four).lacking).toEqual({ figure: "PAT_GRT", why: "missing" });
    expect(render("申请{{ PAT_APP }}", { of: [figure("PAT_APP", 0)] }).lacking).toEqual({
      figure: "PAT_APP",
      why: "zero",
    });
    expect(render("申请{{ PAT_APP }}", { ...four, heldBack: "PAT_APP" }).lacking).toEqual({
      figure: "PAT_APP",
      why: "gated",
    });
  });

  it("leaves a gap instead where the figure is needed, but never for a zero", () => {
    expect(wordsOf(render("强度为{{ RD_GDP }}", { ...four, gapFrom: "市统计局" }).spans)).toBe(
      "强度为【待补：R&D经费投入强度，市统计局】",
    );
    expect(render("申请{{ PAT_APP }}", { of: [figure("PAT_APP", 0)], gapFrom: "知识产权股" }).lacking?.why).toBe(
      "zero",
    );
  });

  it("carries the mark inside the bound text", () => {
    expect(render("{{ PAT_APP }}", { ...four, marks: { PAT_APP: "verify" } }).spans).toMatchObject([
      { text: "4件〔待核实〕", mark: "verify" },
    ]);
    expect(render("{{ PAT_APP | n }}", { ...four, marks: { PAT_APP: "correct" } }).spans).toMatchObject([
      { text: "4〔待更正〕" },
    ]);
  });

  it("refuses a bare number, so that no unbound figure can be printed", () => {
    expect(() => render("{{ 5 }}", four)).toThrow(/not number/);
    expect(() => render("{{ PAT_APP | plus: 1 }}", four)).toThrow();
    expect(() => render("{{ 5 | raw }}", four)).toThrow();
    expect(() => render("{{ true }}", four)).toThrow(/not boolean/);
  });

  it("refuses a figure, filter or phrase that is not there", () => {
    expect(() => render("{{ PAT_APPP }}", four)).toThrow();
    expect(() => render("{{ PAT_APP | shout }}", four)).toThrow();
    expect(() => render('{{ PAT_APP | say: "nothing" }}', four)).toThrow(/no such phrase/);
    expect(() => render("{% if verdict.PAT_APPP == 1 %}{% endif %}", four)).toThrow();
  });

  it.each(["\uE0000\uE001", "{{ PAT_APP }}", "<b>粗</b>", "__proto__", "=cmd|' /C calc'!A0"])(
    "keeps the name %j as it is",
    (name) => {
      expect(render("{{ county }}申请{{ PAT_APP }}", { ...four, names: { county: name } }).spans).toEqual([
        { kind: "text", text: `${name}申请` },
        { kind: "mention", key: "PAT_APP~s", text: "4件", figure: "PAT_APP", mark: null },
      ]);
    },
  );
});
