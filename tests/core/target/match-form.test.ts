/** Which rows and columns of somebody else's form are ours to fill. */
import { formColumns, indicatorColumn } from "../../../src/core/target/form-columns";
import { matchForm } from "../../../src/core/target/match-form";
import { indicators } from "../../../src/pack/indicators/catalog";
import { checkSample } from "../../make/check";

const { targets } = checkSample();
const matched = (...names: readonly string[]) =>
  matchForm(names, targets, indicators).matches.map((match) =>
    match.kind === "matched" ? match.target.name : match.kind,
  );

test.each([
  ["新增国家高新技术企业", "新增国家高新技术企业"],
  ["1.新增国家高新技术企业（家）", "新增国家高新技术企业"],
  ["（三）新认定国家高新技术企业", "新增国家高新技术企业"],
  ["有效发明专利 拥有量", "有效发明专利拥有量"],
  ["发明专利拥有量", "有效发明专利拥有量"],
  ["群众满意度", "unmatched"],
  ["高新技术企业情况", "unmatched"],
  ["", "unmatched"],
])("%s asks for %s", (name, target) => expect(matched(name)).toEqual([target]));

test("two rows of one target are left to a person, and so is a row of two targets", () => {
  expect(matched("新增国家高新技术企业", "新认定国家高新技术企业", "培训农民")).toEqual([
    "repeated",
    "repeated",
    "培训农民",
  ]);
  const two = [...targets, { ...(targets[0] ?? targets[1]), row: 99 }] as typeof targets;
  expect(matchForm(["新增国家高新技术企业"], two, indicators).matches).toEqual([{ kind: "several" }]);
});

test("targets without a row are told", () => {
  const { left } = matchForm(["培训农民"], targets, indicators);
  expect(left).toHaveLength(targets.length - 1);
});

test("columns are known by their headers, units apart", () => {
  const columns = formColumns([
    "序号",
    "考核指标",
    "计量单位",
    "目标值",
    "完成值（家）",
    "完成率(%)",
    "自评\n得分",
    "备注",
  ]);
  expect([columns?.indicator, columns?.unit, [...(columns?.fields ?? [])]]).toEqual([
    1,
    2,
    [
      ["actual", { column: 4, unit: "家" }],
      ["rate", { column: 5, unit: "%" }],
      ["points", { column: 6, unit: null }],
    ],
  ]);
});

test("the narrowest level of indicators is the one that is counted", () =>
  expect(indicatorColumn(["一级指标", "指标", "三级指标", "完成情况"])).toBe(2));

test.each([[["序号", "姓名", "完成值"]], [["考核指标", "目标值"]], [[]]])("%j is no header of a form", (headers) =>
  expect(formColumns(headers)).toBeNull(),
);
