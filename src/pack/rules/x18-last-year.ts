/** X18: a firm's 上年R&D经费 is not what its own row of that year says. */
import type { Ledger } from "../../core/ledger/ledger";
import type { Looking, Rule, Sighting } from "../../core/rule/rule";
import { amountAt } from "./amount-at";
import { FIRM, firmsIn, rowsByFirm } from "./firms";
import { gather } from "./gather";
import { readerOf, schemaOf, sightCell, textAt, valuesOf } from "./sight";
import { addsUp } from "./sums";

export const x18: Rule = {
  id: "X18",
  severity: "verify",
  name: "上年研发经费与上年填报数不符",
  formula: "若企业研发台账有该企业上一统计年度的行，则上年R&D经费=该行R&D经费内部支出（历年数据表的合计数由X23核对）",
  source: "domain 5.3 X18、3 L14",
  reads: { ledgers: { L14: ["name", "uscc", "y", "rdx", "prev"] } },
  codes: ["differs"],
  explained: { reasons: ["scope", "document"], holds: "this-year" },
  check: (evidence) => {
    const ledger = evidence.ledger("L14");
    return ledger ? differing(ledger) : [];
  },
};

function* differing(ledger: Ledger): Looking {
  const [years, spent, before] = [valuesOf(ledger, "y"), valuesOf(ledger, "rdx"), valuesOf(ledger, "prev")];
  const earlier = yield* rowsByFirm(ledger, FIRM, (row) => typeof spent[row] === "number");
  for (const firm of yield* firmsIn(ledger, FIRM, (row) => typeof before[row] === "number")) {
    const rowsOf = byYear(earlier(firm), years);
    for (const row of firm.rows) {
      // A firm that has that year twice is told by S01.
      const [own, second] = rowsOf.get(Number(years[row]) - 1) ?? [];
      if (own !== undefined && second === undefined && !agrees(ledger, row, own)) yield told(ledger, row, own);
    }
  }
}

function agrees(ledger: Ledger, row: number, own: number): boolean {
  const schema = schemaOf(ledger, "prev");
  const [stated, spent] = [readerOf(ledger, "prev")(row), readerOf(ledger, "rdx")(own)];
  return schema === undefined || addsUp(Number(stated), [Number(spent)], schema);
}

function told(ledger: Ledger, row: number, own: number): Sighting {
  const seen = { firm: textAt({ ledger, row, column: "name" }), year: textAt({ ledger, row: own, column: "y" }) };
  const expected = amountAt({ ledger, row: own, column: "rdx" });
  return sightCell({ ledger, row, column: "prev" }, { code: "differs", seen, expected });
}

function byYear(rows: readonly number[], years: readonly unknown[]): ReadonlyMap<unknown, readonly number[]> {
  const found = new Map<unknown, number[]>();
  for (const row of rows) gather(found, years[row], row);
  return found;
}
