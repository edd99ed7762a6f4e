/** The untouched 青溪县 sample: what a careful clerk would be told of it, and nothing else. */
import { placeAddress } from "../../../src/core/base/a1";
import { sampleWorkbook } from "../../make/workbook";
import { check, inputOf } from "./checked";

describe("the untouched sample", () => {
  const { findings, rules } = check(inputOf(sampleWorkbook()));

  /**
   * The sample's seeded findings (vectors.json), and one that its author did not list: 清泉 was awarded for two patents of
   * 2020, in which year the ledger grants it none.
   */
  it("has exactly four findings: two awards, a lapsed certificate, and an R&D list that is not complete", () => {
    expect(
      findings.map(({ id, code, severity, at, affects }) => ({
        id,
        code,
        severity,
        at: at.map(placeAddress),
        affects,
      })),
    ).toEqual([
      {
        id: "X02/L02/ef6acb71b932",
        code: "other-year",
        severity: "verify",
        at: ["激励政策资金!D3", "激励政策资金!E3"],
        affects: [
          "POL_TOTAL",
          "POL_BY.y-1",
          "POL_BY.hitech-award.county",
          "POL_BY.hitech-award.county.y-1",
          "POL_HT_N",
          "POL_HT_N.y-1",
          "POL_DUE",
          "POL_RATE",
        ],
      },
      {
        id: "X03/L02/91350423XXXX00019U+2020+county",
        code: "more-than-granted",
        severity: "verify",
        at: ["激励政策资金!H4"],
        affects: [
          "POL_TOTAL",
          "POL_BY.y-1",
          "POL_BY.patent-award.county",
          "POL_BY.patent-award.county.y-1",
          "POL_DUE",
          "POL_RATE",
        ],
      },
      {
        id: "X27/figure/RD_STAT_COV",
        code: "found",
        severity: "verify",
        at: ["参数表!B10"],
        affects: ["RD_TOTAL", "RD_GROWTH", "RD_STAT_COV", "RD_ACT_COV", "RD_INST_COV", "RD_GDP"],
      },
      {
        id: "X26/L05/GR201835000789",
        code: "found",
        severity: "notice",
        at: ["高新技术企业!J4"],
        affects: ["HT_N_VALID", "HT_N_EXPIRED", "HT_N_NET"],
      },
    ]);
  });

  it("gives every rule one status", () => {
    expect(
      rules.filter(({ status }) => status !== "passed").map(({ id, status, reason }) => [id, status, reason]),
    ).toEqual([
      ["R24", "not-applicable", { code: "no-column", what: "L10.title" }],
      ["X02", "failed", null],
      ["X03", "failed", null],
      ["X17", "not-applicable", { code: "no-ledger", what: "L06b" }],
      ["X26", "failed", null],
      ["X27", "failed", null],
    ]);
  });
});
