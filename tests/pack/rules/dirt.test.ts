/** Whatever stands in the cells, every rule ends, every finding has a name of its own, a sentence, and figures that exist. */
import fc from "fast-check";
import { cellAddress } from "../../../src/core/base/a1";
import type { CheckResult } from "../../../src/core/rule/rule";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { rules } from "../../../src/pack/rules/catalog";
import { describeFinding } from "../../../src/text/zh/findings/describe-finding";
import { describeRuleReason } from "../../../src/text/zh/findings/describe-rule-reason";
import { date, SAMPLE_SHEETS, sampleRows, sampleWorkbook } from "../../make/workbook";
import { check, inputOf } from "./checked";

const DIRT: readonly RawValue[] = [
  null,
  "",
  "——",
  "无",
  "约300",
  "3（其中发明1）",
  "12.5万元",
  "960000元",
  "96美元",
  "三家",
  "(3.2)",
  "－3.2",
  "#REF!",
  "同上",
  "2021年3月",
  "2021.1-2023.12",
  "21.3.15",
  "3月15日",
  "2021.2.30",
  2021.1,
  44199,
  0,
  -5,
  12.5,
  1e18,
  true,
  "√",
  "授权中",
  "有效",
  "失效",
  "国家级",
  "通过",
  "ZL201810862228.X",
  "201110047567",
  201110047567,
  "CN108745264A",
  "123456789012345678",
  "350423100012345",
  "91350211M00013FA1N",
  "福建青溪清泉新材料有限公司",
  "张三；李四",
  "a/b",
  date("1910-05-18"),
  date("2031-01-01"),
  { kind: "error", text: "#DIV/0!" },
  { kind: "percent", value: 0.18 },
];
const READ = (Object.keys(SAMPLE_SHEETS) as (keyof typeof SAMPLE_SHEETS)[]).filter((key) => key !== "params");

const address = fc
  .constantFrom(...READ)
  .chain((key) =>
    fc
      .tuple(
        fc.integer({ min: 2, max: sampleRows(key).length + 1 }),
        fc.integer({ min: 1, max: sampleRows(key)[0]?.length ?? 1 }),
      )
      .map(([row, column]) => `${SAMPLE_SHEETS[key]}!${cellAddress(row, column)}`),
  );
const cells = fc.dictionary(address, fc.constantFrom(...DIRT), { minKeys: 1, maxKeys: 25, noNullPrototype: true });

function expectSound({ findings, rules: results }: CheckResult, figures: ReadonlyMap<string, unknown>): void {
  expect(results.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
  expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
  for (const finding of findings) {
    expect(describeFinding(finding)).not.toMatch(/undefined|null|NaN|object|^ | $|  /);
    expect(finding.affects.every((key) => figures.has(key))).toBe(true);
  }
  for (const { reason } of results) if (reason) expect(describeRuleReason(reason)).not.toMatch(/L\d\d|undefined/);
}

describe("a dirty workbook", () => {
  it("is checked to the end", () => {
    fc.assert(
      fc.property(cells, (changed) => {
        const input = inputOf(sampleWorkbook({ cells: changed }));
        expectSound(check(input), input.figures);
      }),
      { numRuns: 60 },
    );
  });

  it("is checked to the end whatever columns it lacks", () => {
    const dropped = fc
      .constantFrom(...READ)
      .chain((key) =>
        fc.tuple(fc.constant(key), fc.shuffledSubarray(sampleRows(key)[0] ?? [], { minLength: 1, maxLength: 2 })),
      );
    fc.assert(
      fc.property(dropped, ([key, headers]) => {
        const table = sampleRows(key);
        const kept = (table[0] ?? []).map((header) => !headers.includes(header));
        const sheets = { [SAMPLE_SHEETS[key]]: table.map((row) => row.filter((_, at) => kept[at])) };
        const input = inputOf(sampleWorkbook({ sheets }));
        expectSound(check(input), input.figures);
      }),
      { numRuns: 60 },
    );
  });

  it.each(READ)("is checked to the end without %s", (key) => {
    const input = inputOf(sampleWorkbook({ without: [SAMPLE_SHEETS[key]] }));
    expectSound(check(input), input.figures);
  });

  it("keeps the names of its findings when its rows are sorted otherwise", () => {
    const changed = {
      "专利!I9": null,
      "专利!C12": "202130001111.4",
      "企业研发!H4": "约96",
      "高新技术企业!C8": null,
    } as const;
    const named = (sort: "as-it-is" | "reversed"): readonly string[] => {
      const book = sampleWorkbook({ cells: changed });
      const sheets = book.sheets.map((sheet) => {
        const [header = [], ...rows] = sheet.rows;
        const [, ...numbers] = sheet.rows.map(([first = null]) => first);
        const numbered = header[0] === "序号";
        const turned = [...rows].reverse().map((row, at) => (numbered ? [numbers[at] ?? null, ...row.slice(1)] : row));
        return sort === "reversed" && sheet.name !== "参数表" ? { ...sheet, rows: [header, ...turned] } : sheet;
      });
      return check(inputOf({ ...book, sheets }))
        .findings.map(({ id }) => id)
        .sort();
    };
    expect(named("reversed")).toEqual(named("as-it-is"));
    expect(named("as-it-is").length).toBeGreaterThan(5);
  });
});
