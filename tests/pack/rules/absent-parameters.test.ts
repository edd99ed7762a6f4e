/** A 参数表 that states only the year: what the rules find in the ledgers does not depend on the lines it lacks. */
import { rules } from "../../../src/pack/rules/catalog";
import { check, inputOf } from "./checked";
import { clean } from "./planted/plant";

const OPTIONAL = [
  "行政区划代码",
  "常住人口(万人)",
  "人口年份",
  "GDP(亿元)",
  "GDP年份",
  "规上工业企业数",
  "乡镇数",
  "行政村数",
  "一般公共预算支出(万元)",
  "科学技术支出(万元)",
] as const;
const parameters = Object.fromEntries(OPTIONAL.map((name) => [name, undefined]));

describe("without the optional lines of the 参数表", () => {
  it("a code, a number, a rough number and a date that do not hold are told all the same", () => {
    const wrong = {
      "企业信息库!C2": "91350423XXXX00019A",
      "企业研发!H4": "看附表",
      "企业研发!J5": "约3900",
      "专利!G9": "2021.2.30",
    };
    const { findings } = check(inputOf(clean({ parameters, cells: wrong })));
    const told = findings.map(({ rule, code }) => `${rule}/${code}`);
    expect(told).toEqual(
      expect.arrayContaining(["R08/checksum", "R03/unparseable", "R18/approximate", "R06/impossible"]),
    );
  });

  it("a rule that looks at every ledger is never declined for want of a parameter", () => {
    const lookers = new Set(rules.filter(({ reads }) => reads.everyLedger).map(({ id }) => id));
    const declined = check(inputOf(clean({ parameters }))).rules.filter(
      ({ reason }) => reason?.code === "no-parameter",
    );
    expect(declined.filter(({ id }) => lookers.has(id))).toEqual([]);
    expect(declined.map(({ id }) => id)).toEqual(["X21", "X27"]);
  });
});
