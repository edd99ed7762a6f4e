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

/** 科技成果: results of research on record, which the bureau keeps no ledger of. */
const results: LedgerSchema = {
  id: "L91",
  name: "科技成果登记台账",
  aliases: [],
  columns: [
    firmName,
    column("uscc", "统一社会信用代码", { type: { kind: "identifier", identifier: "uscc" }, required: true }),
    column("y", "登记年度", { type: { kind: "year" }, required: true }),
    column("number", "成果登记号", { type: { kind: "text" } }),
    column("people", "完成人数", { type: { kind: "count", unit: "人" } }),
    column("st", "登记状态", {
      type: {
        kind: "enum",
        values: [
          { code: "in", name: "已登记", synonyms: [] },
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
  id: "RESULT_N",
  name: "登记科技成果的企业数",
  aliases: ["科技成果登记企业"],
  unit: "家",
  decimals: 0,
  basis: "flow",
  measure: {
    kind: "count",
    ledger: "L91",
    where: [
      { column: "y", year: "report" },
      { column: "st", is: ["in"] },
    ],
    distinct: { identifier: "uscc", name: "name" },
  },
  scope: "登记年度为报告年度、已登记的企业",
};

const tooMany: Rule = {
  id: "R91",
  severity: "verify",
  name: "完成人过多",
  formula: "若已登记，则完成人数≤100",
  source: "示例",
  reads: { ledgers: { L91: ["people"] } },
  codes: ["found"],
  *check(evidence) {
    const ledger = evidence.ledger("L91");
    for (let row = 0; ledger && row < ledger.count; row++) {
      const people = valueAt(ledger, row, "people");
      const place = placeOf(ledger, row, "people");
      if (typeof people !== "number" || people <= 100 || !place) continue;
      const touches = [{ kind: "cell", ledger: "L91", row, column: "people" } as const];
      yield { code: "found", at: [place], seen: { people }, expected: 100, touches };
    }
  },
};

const paragraph: BlockTemplate = {
  kind: "paragraph",
  key: "results",
  lead: "做好科技成果登记。",
  practice: null,
  from: "科技成果登记台账",
  sentences: [[["{{ REPORT_PERIOD | span }}登记科技成果的企业{{ RESULT_N }}", '{{ RESULT_N | say: "level" }}']]],
};

const larger: Pack = {
  ...pack,
  ledgers: [...pack.ledgers, results],
  indicators: [...pack.indicators, registered],
  rules: [...pack.rules, tooMany],
  sections: pack.sections.map((section) =>
    section.id === "work" ? { ...section, blocks: [...section.blocks, paragraph] } : section,
  ),
};

const workbook = sampleWorkbook({
  append: { 目标任务表: [[8, "科技成果登记企业", "家", "不少于4家", null, "规划股"]] },
  sheets: {
    科技成果: [
      ["企业名称", "统一社会信用代码", "登记年度", "成果登记号", "完成人数", "登记状态"],
      ["福建青溪清泉新材料有限公司", "91350423XXXX00019U", 2021, "FJ2021001", 126, "已登记"],
      ["福建青溪清泉新材料有限公司", "91350423XXXX00019U", 2021, "FJ2021002", 8, "已登记"],
      ["福建上辰电子科技有限公司", "91350423XXXX00043C", 2021, "FJ2021003", 6, "已登记"],
      ["福建云岭生物科技有限公司", "91350423XXXX00086R", 2021, "FJ2021004", 5, "已登记"],
      ["青溪县大禾禽业有限公司", "91350423XXXX00035H", 2020, "FJ2020009", 7, "已登记"],
    ],
  },
});

function check(of: Pack): Check {
  const result = drain(checkSheets(workbook, { pack: of, clock: "2022-01-05" }));
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

describe("a pack with one ledger more", () => {
  const found = check(larger);

  it("reads the sheet that was ignored before", () => {
    expect(check(pack).ledgers.ignoredSheets).toEqual(["科技成果"]);
    expect(found.ledgers.ignoredSheets).toEqual([]);
    expect(found.ledgers.ledgers.get("L91")?.count).toBe(5);
  });

  it("has the figure, and the verdict of the target that waited for it", () => {
    expect(decimalOf(found.figures.get("RESULT_N"))).toBe("3");
    expect(found.targets.find(({ name }) => name === "科技成果登记企业")).toMatchObject({
      verdict: "missed",
      gap: "1",
      threshold: "4",
    });
  });

  it("runs the rule, whose finding changes no figure because none reads that column", () => {
    expect(found.rules.find(({ id }) => id === "R91")).toMatchObject({ status: "failed", findings: 1 });
    expect(found.findings.find(({ rule }) => rule === "R91")).toMatchObject({
      key: "L91/FJ2021001/people",
      affects: [],
    });
  });

  it("says the sentence, and the problem that follows from it", () => {
    expect(words(found)).toContain("全年登记科技成果的企业3家，距4家的目标尚差1家。");
    expect(words(found)).toContain("登记科技成果的企业数与年度目标有差距。登记科技成果的企业数距4家的目标尚差1家。");
  });
});
