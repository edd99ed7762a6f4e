/** 外部数据登记表 (P2): an adopted row supplies the figure everywhere, and two that differ supply nothing. */
import { decimalOf, type Figure } from "../../../src/core/indicator/figure";
import { formatFigure, withNature } from "../../../src/core/indicator/format-figure";
import { openMatters, type Check } from "../../../src/app/check";
import { checkToJson } from "../../../src/app/wire/check-to-json";
import { pack } from "../../../src/pack/pack";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { checkSample } from "../../make/check";
import { words } from "../../make/narrative";

const HEADERS = [
  "指标",
  "数值",
  "单位",
  "所属期",
  "数据性质",
  "口径",
  "排名/参评数",
  "提供单位",
  "提供人及时间",
  "佐证",
  "是否采用",
];

type Row = {
  ind: string;
  value: number | null;
  unit: string;
  period: string;
  nature?: string;
  rank?: string;
  used?: string;
};

function row({ ind, value, unit, period, nature = "正式反馈", rank, used = "是" }: Row): RawValue[] {
  return [
    ind,
    value,
    unit,
    period,
    nature,
    "年报口径",
    rank ?? null,
    "市统计局",
    "陈某 1月8日",
    "明统函〔2022〕3号",
    used,
  ];
}

function checked(...rows: readonly Row[]): Check {
  return checkSample({ sheets: { 外部数据登记表: [HEADERS, ...rows.map(row)] } });
}

function figureOf(check: Check, key: string): Figure {
  const figure = check.figures.get(key);
  if (!figure) throw new Error(`no figure ${key}`);
  return figure;
}

const ALL: Row = { ind: "全社会R&D经费", value: 1.2, unit: "亿元", period: "2021年" };

describe("an adopted row", () => {
  const check = checked({ ...ALL, rank: "3/12" });

  it("supplies the value in the indicator's unit, with its department, file, rank and cells", () => {
    expect(figureOf(check, "RD_ALL")).toMatchObject({
      value: { kind: "decimal", value: "12000", unit: "万元" },
      period: { from: "2021-01-01", to: "2021-12-31" },
      scope: "年报口径",
      nature: "confirmed",
      outside: {
        department: "市统计局",
        file: "明统函〔2022〕3号",
        told: "陈某 1月8日",
        rank: { place: "3", of: "12" },
      },
      evidence: [{ kind: "rows", ledger: "T3", rows: [0], columns: ["value"] }],
    });
  });

  it("opens the gate of what is worked out from it, and only of that", () => {
    expect(figureOf(check, "RD_GDP")).toMatchObject({ from: ["RD_ALL"], value: { kind: "decimal" } });
    expect(words(check)).toContain("全社会R&D经费投入强度为0.81%。");
    expect(words(checkSample())).toContain("【待补：R&D经费投入强度，市统计局反馈数】");
  });

  it("stands in the JSON with whom it came from", () => {
    const told = checkToJson(check, pack).figures.find(({ key }) => key === "RD_ALL");
    expect(told).toMatchObject({
      nature: "confirmed",
      outside: { department: "市统计局", rank: { place: "3", of: "12" } },
    });
  });

  it("goes before the ledger's own count", () => {
    const supplied = checked({ ind: "专利授权量", value: 9, unit: "件", period: "2021年" });
    expect(decimalOf(supplied.figures.get("PAT_GRT"))).toBe("9");
    expect(decimalOf(supplied.figures.get("PAT_GRT_INV"))).toBe("2");
  });

  it("of last year is the base of this one, before what the task list says", () => {
    const supplied = checked({ ind: "有效发明专利拥有量", value: 4, unit: "件", period: "2020年末" });
    expect(figureOf(supplied, "PAT_INV_VALID").base).toMatchObject({
      source: "register",
      value: { value: "4" },
      others: [{ source: "target", value: "5" }],
    });
    expect(supplied.findings.filter(({ rule }) => rule === "X23")).toHaveLength(1);
  });
});

describe("the ledger's own number beside an adopted one", () => {
  const GRANTS: Row = { ind: "专利授权量", value: 9, unit: "件", period: "2021年" };
  const x23 = (check: Check): readonly unknown[] =>
    check.findings.filter(({ rule }) => rule === "X23").map(({ code, severity, seen }) => [code, severity, seen]);

  it("is kept with its time and cells, and told where it differs", () => {
    const check = checked(GRANTS);
    expect(figureOf(check, "PAT_GRT").own).toMatchObject({
      value: "5",
      asOf: "2021-12-31",
      evidence: [{ kind: "rows", ledger: "L06" }],
    });
    expect(x23(check)).toEqual([
      [
        "ledger-differs",
        "verify",
        expect.objectContaining({ value: "9", own: "5", "as-of": "2021-12-31", scope: "年报口径" }),
      ],
    ]);
  });

  it("stands in the JSON", () =>
    expect(checkToJson(checked(GRANTS), pack).figures.find(({ key }) => key === "PAT_GRT")?.own).toEqual({
      value: "5",
      period: { from: "2021-01-01", to: "2021-12-31" },
      asOf: "2021-12-31",
    }));

  it("that is the same, of the same day, is no finding", () => {
    const check = checked({ ...GRANTS, value: 5 });
    expect(figureOf(check, "PAT_GRT").own?.value).toBe("5");
    expect(x23(check)).toEqual([]);
  });

  it("that is the same of another day is one", () =>
    expect(x23(checked({ ...GRANTS, value: 5, period: "2021年1-11月" }))).toEqual([
      ["dates-differ", "verify", expect.objectContaining({ "as-of": "2021-11-30", "own-as-of": "2021-12-31" })],
    ]));

  it("may be more exact than what was handed in", () => {
    // The seven firms come to 1461.5万元.
    const told = (value: number): readonly unknown[] =>
      checked({ ind: "企业R&D经费内部支出", value, unit: "亿元", period: "2020年" }).findings.flatMap(
        ({ rule, code }) => (rule === "X23" ? [code] : []),
      );
    expect(told(0.15)).toEqual([]);
    expect(told(0.146)).toEqual([]);
    expect(told(0.145)).toEqual(["ledger-differs"]);
  });

  it("of an earlier year, or of firms where the whole county is meant, is none", () => {
    expect(x23(checked({ ind: "企业R&D经费内部支出", value: 1600, unit: "万元", period: "2021年" }))).toEqual([]);
    const intensity = checked({ ind: "R&D经费投入强度", value: 2.9, unit: "%", period: "2020年" });
    expect(figureOf(intensity, "RD_GDP").outside).toBeDefined();
    expect(figureOf(intensity, "RD_GDP").own).toBeUndefined();
    expect(x23(intensity)).toEqual([]);
  });

  it("is none where it is worked out from adopted rows", () => {
    const check = checkSample({
      without: ["专利"],
      sheets: {
        外部数据登记表: [
          HEADERS,
          ...[
            ["专利授权量", 9],
            ["发明专利授权量", 2],
            ["实用新型专利授权量", 4],
            ["外观设计专利授权量", 2],
          ].map(([ind, value]) => row({ ...GRANTS, ind: String(ind), value: Number(value) })),
        ],
      },
    });
    expect(figureOf(check, "PAT_GRT").own).toBeUndefined();
  });
});

describe("a row that is not to be used", () => {
  it.each([
    ["not adopted", { ...ALL, used: "否" }, { code: "no-outside", what: "RD_ALL" }],
    ["in a unit of another kind", { ...ALL, unit: "家" }, { code: "unit-differs", what: "RD_ALL" }],
    ["without a value", { ...ALL, value: null }, { code: "empty-cells", what: "T3.value", count: 1 }],
    ["of a period nobody can read", { ...ALL, period: "近期" }, { code: "empty-cells", what: "T3.period", count: 1 }],
    ["of a year to come", { ...ALL, period: "2022年" }, { code: "no-outside", what: "RD_ALL" }],
  ] as const)("%s leaves the figure missing with its reason", (_, given, why) =>
    expect(figureOf(checked(given), "RD_ALL").value).toEqual({ kind: "missing", why }),
  );

  it("two that differ supply nothing, and are kept for the finding", () => {
    const check = checked(ALL, { ...ALL, value: 1.3 });
    expect(figureOf(check, "RD_ALL")).toMatchObject({
      value: { kind: "missing", why: { code: "sources-differ", count: 2 } },
      rivals: [0, 1],
    });
    expect(check.findings.filter(({ code }) => code === "adopted-differ")).toMatchObject([
      { rule: "X23", severity: "verify", affects: expect.arrayContaining(["RD_ALL", "RD_GDP"]) as string[] },
    ]);
  });

  it("two that agree supply what they agree on", () => {
    expect(decimalOf(checked(ALL, { ...ALL, value: 12000, unit: "万元" }).figures.get("RD_ALL"))).toBe("12000");
  });
});

describe("how firm a value is", () => {
  it.each([
    ["正式反馈", "1.2亿元"],
    ["快报", "1.2亿元（快报数）"],
    ["预计", "预计1.2亿元"],
    ["电话", "1.2亿元【电话数】"],
  ])("%s is said: %s", (nature, said) => {
    const figure = figureOf(checked({ ...ALL, nature }), "RD_ALL");
    expect(withNature(formatFigure(figure) ?? "", figure)).toBe(said);
  });

  it("passes on to what is worked out from it", () => {
    const check = checked({ ...ALL, nature: "预计" });
    expect(figureOf(check, "RD_GDP").nature).toBe("estimate");
    expect(words(check)).toContain("全社会R&D经费投入强度为预计0.81%");
  });

  it("told by telephone does for a draft only", () => {
    const check = checked({ ...ALL, nature: "电话" });
    expect(words(check)).toContain("0.81%【电话数】");
    expect(openMatters(check).gaps).toContain("【电话数：R&D经费投入强度】");
  });
});

describe("a forecast of the whole year", () => {
  const november = (nature: string): Check =>
    checkSample({
      sheets: {
        外部数据登记表: [HEADERS, row({ ind: "技术合同成交额", value: 400, unit: "万元", period: "2021年", nature })],
      },
      parameters: { 统计截止日: "2021-11-30" },
    });
  const verdict = (check: Check): string | undefined =>
    check.targets.find(({ figure }) => figure === "TC_AMT")?.verdict;

  it("settles a target before the year is over (P1), a confirmed part of it does not", () => {
    expect(verdict(november("预计"))).toBe("missed");
    expect(verdict(november("快报"))).toBe("behind");
  });
});
