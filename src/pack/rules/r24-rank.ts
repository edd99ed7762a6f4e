/** R24: a 三区科技人员 whose title is below the middle rank. */
import type { Ledger } from "../../core/ledger/ledger";
import type { Rule, Sighting } from "../../core/rule/rule";
import { sightCell, textAt, valuesOf } from "./sight";

/** Junior titles as lists write them; 助理研究员 and 助理教授 are of the middle rank. */
const JUNIOR = /^无$|无职称|初级|员级|技术员|实习|见习|助教|助理(?!研究员|教授)/u;
/** Of several titles the highest counts. */
const BETWEEN = /[、，,；;/\s]+/u;

export const r24: Rule = {
  id: "R24",
  severity: "notice",
  name: "三区科技人员职称偏低",
  formula: "若特派员类别为三区科技人员且填有职称，则职称为中级及以上",
  source: "domain 3 L10（三区科技人员选派要求：中级及以上职称）",
  reads: { ledgers: { L10: ["cat", "title"] } },
  codes: ["junior"],
  check: (evidence) => juniors(evidence.ledger("L10")),
};

function* juniors(ledger: Ledger | null): Generator<Sighting> {
  if (!ledger) return;
  const [categories, titles] = [valuesOf(ledger, "cat"), valuesOf(ledger, "title")];
  for (let row = 0; row < ledger.count; row++) {
    if (categories[row] !== "three-areas" || typeof titles[row] !== "string") continue;
    const cell = { ledger, row, column: "title" };
    if (
      textAt(cell)
        .split(BETWEEN)
        .every((title) => JUNIOR.test(title))
    )
      yield sightCell(cell, { code: "junior", beside: ["cat"] });
  }
}
