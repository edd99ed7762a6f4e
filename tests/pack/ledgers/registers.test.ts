/** Registers beside the ledgers: recognised like ledgers, but no data of the report. */
import { drain } from "../../../src/core/base/progress";
import { findLedgers } from "../../../src/core/ledger/find-ledgers";
import { fingerprintOf } from "../../../src/core/ledger/fingerprint";
import { PACK, readWorkbook, registerOf, valuesOf } from "../../make/ledgers";
import { sampleRows, sampleWorkbook, sheet, workbook } from "../../make/workbook";
import { check, inputOf } from "../rules/checked";

/** Twice the same line, one without its text: faults in any ledger. */
const ROWS = [
  ["章节", "责任股室", "文字"],
  ["高新技术企业", "高新股", "召开申报培训会3场。"],
  ["高新技术企业", "高新股", "召开申报培训会3场。"],
  ["专利", "知识产权股", null],
];
const withMeasures = sampleWorkbook({ sheets: { 工作举措: ROWS } });

describe("工作举措", () => {
  const set = readWorkbook(withMeasures);
  it("is recognised and read", () => {
    expect(set.ignoredSheets).toEqual([]);
    expect(valuesOf(registerOf(set, "T8"), "section", "dept", "words")).toEqual(ROWS.slice(1));
  });
  it("does not change the workbook's fingerprint", () =>
    expect(fingerprintOf(set)).toBe(fingerprintOf(readWorkbook(sampleWorkbook()))));
  it("is not under the rules that follow every ledger's schema", () =>
    expect(check(inputOf(withMeasures)).findings).toEqual(check(inputOf(sampleWorkbook())).findings));
  it("alone is no ledger to report on", () => {
    const found = drain(
      findLedgers(workbook("甲.xlsx", sheet("参数表", sampleRows("params")), sheet("举措", ROWS)), PACK),
    );
    expect(found.ok ? null : found.problem.code).toBe("no-ledger");
  });
});
