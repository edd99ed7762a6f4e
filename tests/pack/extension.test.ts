/** A ledger, an indicator, a rule and a paragraph more are data: the engine takes them as they are. */
import { drain } from "../../src/core/base/progress";
import { decimalOf } from "../../src/core/indicator/figure";
import type { Indicator } from "../../src/core/indicator/indicator";
import type { LedgerSchema } from "../../src/core/ledger/schema";
import type { BlockTemplate } from "../../src/core/narrative/template";
import type { Rule } from "../../src/core/rule/rule";
import { placeOf, valueAt } from "../../src/core/ledger/ledger";
import { checkSheets } from "../../src/app/check-sheets";
import type { Check } from "../../src/app/check";
import { pack, type Pack } from "../../src/pack/pack";
import { column, firmName } from "../../src/pack/ledgers/columns";
import { words } from "../make/narrative";
import { sampleWorkbook } from "../make/workbook";

const smes: LedgerSchema = {
  id: "L09",
  name: "科技型中小企业评价台账",
  aliases: [],
  columns: [
    firmName,
    column("uscc", "统一社会信用代码", { type: { kind: "identifier", identifier: "uscc" }, required: true }),
    column("y", "评价年度", { type: { kind: "year" }, required: true }),
    column("number", "入库登记编号", { type: { kind: "text" } }),
    column("people", "职工总数", { type: { kind: "count", unit: "人" } }),
    column("st", "状态", {
      type: {
        kind: "enum",
        values: [
          { code: "in", name: "入库", synonyms: [] },
          { code: "out", name: "撤销", synonyms: [] },
        ],
      },
    }),
  ],
  key: ["number"],
  flowOnly: true,
  identifying: [["number"], ["y"]],
};

const registered: Indicator = {
  id: "SME_N",
  name: "科技型中小企业评价入库数",
  aliases: ["科技型中小企业评价入库"],
  unit: "家",
  decimals: 0,
  basis: "flow",
  measure: {
    kind: "count",
    ledger: "L09",
    where: [
      { column: "y", year: "report" },
      { column: "st", is: ["in"] },
    ],
    distinct: { identifier: "uscc", name: "name" },
  },
  scope: "评价年度为报告年度、在库的企业",
};

const tooLarge: Rule = {
  id: "R21",
  severity: "verify",
  name: "超过规模",
  formula: "若状态为入库，则职工总数≤500",
  source: "国科发政〔2017〕115号",
  reads: { ledgers: { L09: ["people"] } },
  codes: ["found"],
  *check(evidence) {
    const ledger = evidence.ledger("L09");
    for (let row = 0; ledger && row < ledger.count; row++) {
      const people = valueAt(ledger, row, "people");
      const place = placeOf(ledger, row, "people");
      if (typeof people !== "number" || people <= 100 || !place) continue;
      const touches = [{ kind: "cell", ledger: "L09", row, column: "people" } as const];
      yield { code: "found", at: [place], seen: { people }, expected: 100, touches };
    }
  },
};

const paragraph: BlockTemplate = {
  kind: "paragraph",
  key: "smes",
  lead: "做好科技型中小企业评价。",
  practice: null,
  from: "科技型中小企业评价台账",
  sentences: [[["{{ REPORT_PERIOD | span }}科技型中小企业评价入库{{ SME_N }}", '{{ SME_N | say: "level" }}']]],
};

const larger: Pack = {
  ...pack,
  ledgers: [...pack.ledgers, smes],
  indicators: [...pack.indicators, registered],
  rules: [...pack.rules, tooLarge],
  sections: pack.sections.map((section) =>
    section.id === "work" ? { ...section, blocks: [...section.blocks, paragraph] } : section,
  ),
};

function check(of: Pack): Check {
  const result = drain(checkSheets(sampleWorkbook(), { pack: of, clock: "2022-01-05" }));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe("a pack with one ledger more", () => {
  const found = check(larger);

  it("reads the sheet that was ignored before", () => {
    expect(check(pack).ledgers.ignoredSheets).toContain("科技型中小企业");
    expect(found.ledgers.ignoredSheets).not.toContain("科技型中小企业");
    expect(found.ledgers.ledgers.get("L09")?.count).toBe(4);
  });

  it("has the figure, and the verdict of the target that waited for it", () => {
    expect(decimalOf(found.figures.get("SME_N"))).toBe("3");
    expect(found.targets.find(({ name }) => name === "科技型中小企业评价入库")).toMatchObject({
      verdict: "missed",
      gap: "1",
      threshold: "4",
    });
  });

  it("runs the rule, whose finding changes no figure because none reads that column", () => {
    expect(found.rules.find(({ id }) => id === "R21")).toMatchObject({ status: "failed", findings: 1 });
    expect(found.findings.find(({ rule }) => rule === "R21")).toMatchObject({
      key: "L09/2021350423A8000123/people",
      affects: [],
    });
  });

  it("says the sentence, and the problem that follows from it", () => {
    expect(words(found)).toContain("全年科技型中小企业评价入库3家，距4家的目标尚差1家。");
    expect(words(found)).toContain(
      "科技型中小企业评价入库数与年度目标有差距。科技型中小企业评价入库数距4家的目标尚差1家。",
    );
  });
});
