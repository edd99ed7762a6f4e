/** Smallest errors for R08: what can be wrong with an identifier. */
import { creditCheckCharacter } from "../../../../src/core/identifier/credit-code-arithmetic";
import { creditCode, firm, patent, patentNumber } from "./new-rows";
import { cells, column, params, rows, type Planted } from "./plant";

const wrongOrganisation = `${creditCode("0091").slice(0, 16)}${creditCode("0091")[16] === "1" ? "2" : "1"}`;
const ORGCHECK = `${wrongOrganisation}${creditCheckCharacter(`${wrongOrganisation}0`)}`;
const CHECKSUM = `${creditCode("0091").slice(0, 17)}${creditCode("0091").endsWith("1") ? "2" : "1"}`;

export const plantedIdentifiers: readonly Planted[] = [
  {
    tells: "R08/numeric-cell",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(913504230000000000)),
  },
  {
    tells: "R08/length",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("91350423XXXX00091")),
  },
  {
    tells: "R08/charset",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091").replace("0", "O"))),
  },
  {
    tells: "R08/format",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("91A50423XXXX00019U")),
  },
  {
    tells: "R08/placeholder",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("123456789012345678")),
  },
  {
    tells: "R08/old-regno-15",
    severity: "mandatory",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("350423100012345")),
  },
  { tells: "R08/checksum", severity: "mandatory", at: ["企业信息库!C10"], input: rows("企业信息库", firm(CHECKSUM)) },
  {
    tells: "R08/pilot-exception",
    severity: "verify",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm("91350211M00013FA1N")),
  },
  { tells: "R08/orgcheck", severity: "verify", at: ["企业信息库!C10"], input: rows("企业信息库", firm(ORGCHECK)) },
  {
    tells: "R08/unknown-region",
    severity: "notice",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091", "990001"))),
  },
  {
    tells: "R08/other-region",
    severity: "notice",
    at: ["企业信息库!C10"],
    input: rows("企业信息库", firm(creditCode("0091", "350100"))),
  },
  {
    tells: "R08/county",
    severity: "verify",
    at: ["参数表!B3"],
    input: params({ 行政区划代码: "350423000000" }),
  },
  {
    tells: "R08/year",
    severity: "mandatory",
    at: ["专利!C14"],
    input: rows("专利", patent(patentNumber("202210000001"), "2020-03-01")),
    companions: ["R14/year-differs"],
  },
  {
    tells: "R08/kind",
    severity: "mandatory",
    at: ["专利!C14"],
    input: rows("专利", patent(patentNumber("202040000001"), "2020-03-01")),
  },
  {
    tells: "R08/missing-check",
    severity: "verify",
    at: ["专利!C14"],
    input: rows("专利", patent("202010000001", "2020-03-01")),
  },
  {
    tells: "R08/is-publication-no",
    severity: "mandatory",
    at: ["专利!C14"],
    input: rows("专利", patent("CN108745264A", "2020-03-01")),
  },
  {
    tells: "R08/restored-trailing-zero",
    severity: "notice",
    at: ["专利!C14"],
    input: rows("专利", patent(201110047567, "2011-03-01")),
  },
  {
    tells: "R08/kind-letter-mismatch",
    severity: "mandatory",
    at: ["专利!K2"],
    input: column("L06", "授权公告号", "CN108745264U"),
  },
  {
    tells: "R08/region",
    severity: "verify",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GR202199000123" }),
  },
  {
    tells: "R08/gf-year",
    severity: "verify",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GF202135000123" }),
  },
  {
    tells: "R08/placeholder-serial",
    severity: "notice",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GR202135123456" }),
  },
  {
    tells: "R08/other-province",
    severity: "verify",
    at: ["高新技术企业!H2"],
    input: cells({ "高新技术企业!H2": "GR202131000123" }),
  },
];
