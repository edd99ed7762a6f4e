/** Every example of the page does on the sample what the page says. */
import { describeFinding } from "../../../../src/text/zh/findings/describe-finding";
import { describeRuleReason } from "../../../../src/text/zh/findings/describe-rule-reason";
import { RULE_STATUS_WORDS } from "../../../../src/text/zh/rule-status";
import { checkSample } from "../../../make/check";
import { examples, HEADERS } from "./page";

const all = examples();
const check = checkSample({ sheets: { 自定义规则: [HEADERS, ...all.map(({ row }) => [...row])] } });

test("the page has ten examples", () => expect(all).toHaveLength(10));

test("no example is refused", () => expect(check.findings.filter(({ rule }) => rule === "C00")).toEqual([]));

test.each(all)("$title", ({ row, result }) => {
  const id = `C:${row[0]}`;
  const ended = check.rules.find((rule) => rule.id === id);
  const status = ended ? RULE_STATUS_WORDS[ended.status] : "";
  const why = ended?.reason ? `：${describeRuleReason(ended.reason)}` : "";
  const found = check.findings.filter(({ rule }) => rule === id).map((finding) => describeFinding(finding));
  expect([`${status}${why}`, ...found]).toEqual(result);
});
