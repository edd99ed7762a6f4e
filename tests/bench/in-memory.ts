/** Times figures and rules over the whole pack's ledgers in memory, once, in a fresh process: node in-memory.cjs <rows in all>. */
import { drain } from "../../src/core/base/progress";
import { computeFigures } from "../../src/core/indicator/compute-figures";
import { settleIndicators } from "../../src/core/indicator/settle-indicators";
import { findLedgers } from "../../src/core/ledger/find-ledgers";
import type { LedgerSet } from "../../src/core/ledger/ledger";
import { reportTimeOf } from "../../src/core/ledger/report-time-of";
import { checkRules } from "../../src/core/rule/check-rules";
import type { Sheet, Workbook } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { allLedgers } from "./all-ledgers";
import type { SheetRows } from "./ledger-rows";

function sheetOf({ name, rows }: SheetRows): Sheet {
  const none: ReadonlySet<number> = new Set();
  return {
    name,
    rows,
    visibility: "visible",
    merges: [],
    tables: [],
    hiddenRows: none,
    hiddenColumns: none,
    formulas: [],
  };
}

function workbookOf(rows: number): Workbook {
  return { name: "bench.xlsx", sheets: allLedgers(rows).map(sheetOf) };
}

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const started = performance.now();
  const value = work();
  return { value, ms: performance.now() - started };
}

function check(ledgers: LedgerSet): Readonly<Record<string, number>> {
  const time = reportTimeOf(ledgers.parameters, "2022-01-05");
  if (!time.ok) throw new Error(time.problem.code);
  const { rules } = pack;
  const at = { ledgers, schemas: pack.ledgers, time: time.value };
  const settled = timed(() => settleIndicators(pack.indicators, at));
  const indicators = settled.value;
  const input = { ledgers, indicators, targetBases: new Map(), time: time.value };
  const figures = timed(() => drain(computeFigures(input)));
  const checked = timed(() =>
    drain(checkRules({ ledgers, figures: figures.value, targets: [], time: time.value }, rules, indicators)),
  );
  const counts = { figures: figures.value.size, rules: rules.length, findings: checked.value.findings.length };
  return { figuresMs: settled.ms + figures.ms, rulesMs: checked.ms, ...counts };
}

function main(rows: number): void {
  const workbook = workbookOf(rows);
  const found = timed(() => drain(findLedgers(workbook, pack)));
  if (!found.value.ok) throw new Error(found.value.problem.code);
  const ledgers = found.value.value;
  const read = [...ledgers.ledgers.values()].reduce((sum, ledger) => sum + ledger.count, 0);
  console.log(JSON.stringify({ ledgers: ledgers.ledgers.size, read, findMs: found.ms, ...check(ledgers) }));
}

main(Number(process.argv[2]));
