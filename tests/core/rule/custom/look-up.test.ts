/** Rows that are looked up by a value are those that going through all of them finds. */
import fc from "fast-check";
import { checkSample } from "../../../make/check";
import { HEADERS } from "./page";

const codes = fc.array(fc.constantFrom("A1", "B2", "C3", "", "——"), { minLength: 1, maxLength: 12 });

function failing(test: string, patents: readonly string[]): unknown {
  const rows = patents.map((code, at) => [
    at + 1,
    `专利${at}`,
    `20171000010${at}.2`,
    at % 2 === 0 ? "发明" : "？",
    code,
    "2017-03-01",
    "有效",
  ]);
  const head = ["序号", "专利名称", "专利号", "专利类型", "专利权人", "申请日", "法律状态"];
  const own = [HEADERS, ["1", "", "", "专利", "", test, "", ""]];
  const { findings, rules } = checkSample({ sheets: { 专利: [head, ...rows], 自定义规则: own } });
  const ended = rules.find(({ id }) => id === "C:1");
  const mine = findings.filter(({ rule }) => rule === "C:1");
  return [ended, mine.map(({ code, at, seen }) => [code, at, code === "uncounted" ? seen : null])];
}

it.each([
  ["count(专利[专利权人 = 本行.专利权人]) = 1", "count(专利[item.专利权人 = 本行.专利权人 or false]) = 1"],
  [
    'count(专利[专利权人 = 本行.专利权人 and 专利类型 = "发明"]) = 1',
    'count(专利[(专利权人 = 本行.专利权人 or false) and 专利类型 = "发明"]) = 1',
  ],
])("%s", (quick, slow) =>
  fc.assert(
    fc.property(codes, (patents) => expect(failing(quick, patents)).toEqual(failing(slow, patents))),
    { numRuns: 15 },
  ),
);
