/** S12: lines under a table that state amounts: what they say is counted nowhere. */
import { splitHeader } from "../../core/ledger/header-text";
import type { Ledger, LedgerTable } from "../../core/ledger/ledger";
import { parseUnit } from "../../core/ledger/unit";
import type { Rule, RuleEvidence, Sighting } from "../../core/rule/rule";

export const s12: Rule = {
  id: "S12",
  severity: "notice",
  name: "表下说明含有数量",
  formula: "若表下（或行间）说明中写有数量（数字后带件、家、万元等单位），则该数量不计入，提示确认是否应填入表内",
  source: "domain 5.2 S12、8.1 N07",
  reads: { everyLedger: true },
  codes: ["amounts"],
  check: amountsInNotes,
};

/** Numbers that name a day, a document, a clause or a telephone: none of them is an amount. */
const NO_AMOUNT =
  /\d{2,4}[年./-]\d{1,2}(?:[月./-]\d{1,2}日?|月)?|\d{1,4}年度?|\d{1,2}月(?:\d{1,2}日|底|份)?|\d{1,2}日|[〔[（(]\d{4}[〕\]）)]\d*号?|第?\d+[号条款次页]|\d{3,4}-\d{7,8}|\d{7,}/gu;
const NUMBER_WITH_UNIT = /\d+(?:\.\d+)?\s*(?:[多余])?([\p{Script=Han}%％]{1,3})/gu;
/** 第3天, 5分: too common in sentences to be an amount of a ledger. */
const TIMES: ReadonlySet<string> = new Set(["年", "月", "天", "日", "分", "次", "期"]);

function* amountsInNotes(evidence: RuleEvidence): Generator<Sighting> {
  for (const ledger of evidence.ledgers()) {
    for (const table of ledger.tables) {
      const notes = table.notes.filter(({ text }) => statesAmount(text));
      if (notes.length > 0) yield told(ledger, table, notes);
    }
  }
}

function statesAmount(text: string): boolean {
  const rest = text.normalize("NFKC").replace(NO_AMOUNT, "、");
  return [...rest.matchAll(NUMBER_WITH_UNIT)].some(([, words = ""]) => startsWithUnit(words));
}

/** 3家企业 begins with a unit, 3个百分点 too, 3楼 does not. */
function startsWithUnit(words: string): boolean {
  return [3, 2, 1].some((length) => {
    const word = splitHeader(words.slice(0, length)).whole;
    return !TIMES.has(word) && parseUnit(word) !== null;
  });
}

function told(ledger: Ledger, { sheet, range }: LedgerTable, notes: LedgerTable["notes"]): Sighting {
  return {
    code: "amounts",
    at: notes.map(({ row }) => ({ sheet, row, column: range.left })),
    seen: { value: notes[0]?.text ?? "", count: notes.length, ledger: ledger.schema.name },
    expected: null,
    touches: [],
    key: `${ledger.schema.id}/${sheet}/notes`,
  };
}
