/**
 * The same eight checks over the same rows by our rules, by ajv and by json-rules-engine: node side-by-side.cjs <rows>. All
 * three must find the same rows wrong. Ours also name every finding and say which figures it changes; theirs only tell that.
 */
import { drain } from "../../src/core/base/progress";
import { computeFigures } from "../../src/core/indicator/compute-figures";
import { findLedgers } from "../../src/core/ledger/find-ledgers";
import type { Ledger, LedgerSet } from "../../src/core/ledger/ledger";
import { reportTimeOf } from "../../src/core/ledger/report-time-of";
import { checkRules } from "../../src/core/rule/check-rules";
import type { Sheet } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { excelSerial } from "../../src/xlsx/excel-date";
import { parameterRows, type SheetRows } from "./ledger-rows";
import { ajvCheck, rulesEngineCheck, type CheckRow, type PlainRow } from "./side-engines";
import { SIDE_RULES, sideRows, wrongRows, type SideRule } from "./side-rows";

const TURNS = 3;

type Counts = Readonly<Record<SideRule, number>>;

function countsOf(rules: Iterable<string>): Counts {
  const counts = Object.fromEntries(SIDE_RULES.map((rule) => [rule, 0])) as Record<SideRule, number>;
  for (const rule of rules) if (rule in counts) counts[rule as SideRule] += 1;
  return counts;
}

function readLedgers(rows: number): LedgerSet {
  const sheetOf = ({ name, rows: cells }: SheetRows): Sheet => {
    const none: ReadonlySet<number> = new Set();
    return {
      name,
      rows: cells,
      visibility: "visible",
      merges: [],
      tables: [],
      hiddenRows: none,
      hiddenColumns: none,
      formulas: [],
    };
  };
  const workbook = { name: "bench.xlsx", sheets: [parameterRows, sideRows(rows)].map(sheetOf) };
  const found = drain(findLedgers(workbook, pack));
  if (!found.ok) throw new Error(found.problem.code);
  return found.value;
}

function ourRules(ledgers: LedgerSet): () => Counts {
  const time = reportTimeOf(ledgers.parameters, "2022-01-05");
  if (!time.ok) throw new Error(time.problem.code);
  const { indicators } = pack;
  const rules = pack.rules.filter(({ id }) => SIDE_RULES.some((rule) => rule === id));
  const figures = drain(computeFigures({ ledgers, indicators, targetBases: new Map(), time: time.value }));
  const input = { ledgers, figures, targets: [], time: time.value };
  return () => {
    const { findings } = drain(checkRules(input, rules, indicators));
    return countsOf(findings.filter(({ key }) => key.startsWith("L04/")).map(({ rule }) => rule));
  };
}

/** Rows for the other engines, made before the clock runs. */
function plainRows(ledger: Ledger): readonly PlainRow[] {
  const columns = [...ledger.columns.values()].map(({ schema: { key, type }, values, raw }) => ({
    key,
    cellOf: (row: number): string | number | null => {
      const value = values[row] ?? null;
      if (type.kind === "date") return typeof value === "string" ? excelSerial(value) : null;
      if (type.kind === "enum") return typeof raw[row] === "string" ? raw[row] : null;
      return typeof value === "boolean" ? String(value) : value;
    },
  }));
  return Array.from({ length: ledger.count }, (_, row) =>
    Object.fromEntries(columns.map(({ key, cellOf }) => [key, cellOf(row)])),
  );
}

async function checkEach(rows: readonly PlainRow[], check: CheckRow): Promise<Counts> {
  const found: SideRule[] = [];
  for (const row of rows) {
    const failed = check(row);
    // ajv answers at once: to wait for it nevertheless would cost it more than its work.
    for (const rule of new Set(failed instanceof Promise ? await failed : failed)) found.push(rule);
  }
  return countsOf(found);
}

async function main(rows: number): Promise<void> {
  const ledgers = readLedgers(rows);
  const ledger = ledgers.ledgers.get("L04");
  if (!ledger) throw new Error("the projects were not recognised");
  const plain = plainRows(ledger);
  const [ours, ajv, engine] = [ourRules(ledgers), ajvCheck(), rulesEngineCheck()];
  const contenders = {
    ours: () => Promise.resolve(ours()),
    ajv: () => checkEach(plain, ajv),
    rulesEngine: () => checkEach(plain, engine),
  };
  const wanted = JSON.stringify(Object.fromEntries(SIDE_RULES.map((rule) => [rule, wrongRows(rows, rule)])));
  const ms: Record<string, number[]> = { ours: [], ajv: [], rulesEngine: [] };
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [name, run] of Object.entries(contenders)) {
      const started = performance.now();
      const counts = JSON.stringify(await run());
      ms[name]?.push(performance.now() - started);
      if (counts !== wanted) throw new Error(`${name} found ${counts}, wrong are ${wanted}`);
    }
  }
  console.log(JSON.stringify({ rows: ledger.count, ...ms }));
}

void main(Number(process.argv[2]));
