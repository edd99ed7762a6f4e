/** What of an explanation leaves the workbook with a snapshot (P23). */
import { keptFindings } from "../../../src/core/snapshot/kept-findings";
import { checkSample } from "../../make/check";
import { explanationSheet, findingOf, rowAbout, SHEET } from "../../make/explanations";

const change = { cells: { "专利!G3": "2017-05-05", "企业研发!H2": 1 } } as const;
const seen = checkSample(change);
const said = checkSample({
  ...change,
  sheets: {
    [SHEET]: explanationSheet(
      rowAbout(findingOf(seen, "R14"), { 原因类别: "分案申请", "依据/说明": "受理通知书", 说明人: "张三" }),
      rowAbout(findingOf(seen, "R19"), { 原因类别: "口径调整", "依据/说明": "由312万元降为1万元", 说明人: "李四" }),
    ),
  },
});
const kept = keptFindings(said.findings, said.printed, said.ledgers);
const of = (rule: string) => kept.find((finding) => finding.rule === rule);

it("keeps explained findings with their reason, without who gave it", () =>
  expect(of("R14")).toMatchObject({
    state: "explained",
    explanation: { reason: "分案申请", basis: "受理通知书", by: "" },
  }));
it("keeps of a confidential ledger the kind of reason alone", () => {
  expect(of("R19")).toMatchObject({
    seen: {},
    expected: null,
    explanation: { reason: "口径调整", basis: "", seen: "", by: "" },
  });
  expect(JSON.stringify(kept)).not.toContain("万元降为");
});
