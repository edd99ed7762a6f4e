/** What every way of reading a workbook must come to, whichever program holds it. */
import type { HostFact, HostProblem, HostWorkbook } from "../../src/app/ports";
import { checkSheets } from "../../src/app/check-sheets";
import type { XlsxProblem } from "../../src/xlsx/xlsx-problem";
import { cellAddress } from "../../src/core/base/a1";
import { drain } from "../../src/core/base/progress";
import type { Result } from "../../src/core/base/result";
import type { CheckResult, RuleResult } from "../../src/core/rule/rule";
import type { Workbook } from "../../src/core/workbook/workbook";
import { pack } from "../../src/pack/pack";
import { fixtures, type Fixture } from "./fixtures";

/** A way of reading. */
export type Source = {
  readonly name: string;
  /** Facts it cannot give: the rules that need them end as could-not-run, all others as everywhere. */
  readonly lacks: readonly HostFact[];
  read(fixture: Fixture): Promise<Result<HostWorkbook, HostProblem | XlsxProblem>>;
};

const CLOCK = "2022-01-05";

type Outcome = Partial<CheckResult> & { readonly problem?: string; readonly figures?: unknown };

function outcomeOf(workbook: Workbook, lacks: readonly HostFact[]): Outcome {
  const checked = drain(checkSheets(workbook, { pack, clock: CLOCK, lacks }));
  if (!checked.ok) return { problem: checked.problem.code };
  const { findings, rules, figures } = checked.value;
  return { findings, rules, figures: [...figures] };
}

/** The rules that cannot run without these facts. */
export function rulesNeeding(lacks: readonly HostFact[]): string[] {
  return pack.rules.filter(({ needs = [] }) => needs.some((fact) => lacks.includes(fact))).map(({ id }) => id);
}

/** The outcome without what some rules said. */
function without(rules: readonly string[], outcome: Outcome): Outcome {
  return {
    ...outcome,
    ...(outcome.findings ? { findings: outcome.findings.filter(({ rule }) => !rules.includes(rule)) } : {}),
    ...(outcome.rules ? { rules: outcome.rules.filter(({ id }) => !rules.includes(id)) } : {}),
  };
}

async function readBy(source: Source, fixture: Fixture): Promise<HostWorkbook> {
  const read = await source.read(fixture);
  if (!read.ok) throw new Error(`${source.name}: ${JSON.stringify(read.problem)}`);
  return read.value;
}

/** Holds a source to what the workbooks are. */
export function describeSource(source: Source): void {
  const unable = rulesNeeding(source.lacks);
  const all = fixtures();
  const done = new Map<Fixture, Promise<HostWorkbook>>();
  const readOnce = (fixture: Fixture): Promise<HostWorkbook> => {
    const reading = done.get(fixture) ?? readBy(source, fixture);
    done.set(fixture, reading);
    return reading;
  };

  describe(`a workbook read ${source.name}`, () => {
    it.each([0, 1, 2, 3])("comes to the findings and figures that it has: workbook %i", async (at) => {
      const fixture = (await all)[at];
      if (!fixture) throw new Error("no such workbook");
      const { workbook, lacks } = await readOnce(fixture);
      const expected = without(unable, outcomeOf(fixture.workbook, []));
      expect(without(unable, outcomeOf(workbook, lacks))).toEqual(expected);
    });

    it("gives every fact but those it is known to lack", async () => {
      for (const fixture of await all) expect((await readOnce(fixture)).lacks).toEqual(source.lacks);
    });

    it("says of each rule that needs what it lacks that it could not run", async () => {
      const fixture = (await all)[2];
      if (!fixture) throw new Error("no such workbook");
      const { workbook, lacks } = await readOnce(fixture);
      const rules = outcomeOf(workbook, lacks).rules ?? [];
      expect(rules.filter(isLacking).map(({ id }) => id)).toEqual(unable);
    });

    it("has the sheets in their order, with names and visibility", async () => {
      for (const fixture of await all) {
        const { workbook } = await readOnce(fixture);
        expect(workbook.sheets.map(headOf)).toEqual(fixture.workbook.sheets.map(headOf));
      }
    });

    it("has the same cells, merged areas, tables, hidden rows and columns", async () => {
      for (const fixture of await all) {
        const { workbook } = await readOnce(fixture);
        expect(workbook.sheets.map(contentOf)).toEqual(fixture.workbook.sheets.map(contentOf));
      }
    });
  });
}

function isLacking({ status, reason }: RuleResult): boolean {
  return status === "could-not-run" && reason?.code === "host-lacks";
}

function headOf({ name, visibility }: Workbook["sheets"][number]): unknown {
  return { name, visibility };
}

/** Empty cells at the end of a row and empty rows at the end of a sheet are all the same. */
function contentOf(sheet: Workbook["sheets"][number]): unknown {
  const { rows, merges, tables, hiddenRows, hiddenColumns, formulas } = sheet;
  return {
    rows: trimmed(
      rows.map((row) => trimmed(row, (value) => value === null)),
      (row) => row.length === 0,
    ),
    merges,
    tables,
    hiddenRows: [...hiddenRows].sort((a, b) => a - b),
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    formulas: cellsIn(formulas),
  };
}

/** Each program cuts the same cells into ranges in its own way. */
function cellsIn(ranges: Workbook["sheets"][number]["formulas"]): readonly string[] {
  const cells: string[] = [];
  for (const { top, left, bottom, right } of ranges)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) cells.push(cellAddress(row, column));
  return cells.sort();
}

function trimmed<Item>(items: readonly Item[], isEmpty: (item: Item) => boolean): Item[] {
  const kept = [...items];
  for (let last = kept.at(-1); last !== undefined && isEmpty(last); last = kept.at(-1)) kept.pop();
  return kept;
}
