/** A host that does not tell where formulas stand: the workbook is read all the same, and the rule about them says why it did not run. */
import { readShape } from "../../../src/adapters/office/read-shape";
import type { Answer } from "../../../src/adapters/office/question";
import { Reading, type Ask } from "../../../src/adapters/office/reading";
import { checkSheets } from "../../../src/app/check-sheets";
import { drain } from "../../../src/core/base/progress";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { pack } from "../../../src/pack/pack";
import { describeRuleReason } from "../../../src/text/zh/findings/describe-rule-reason";
import { sampleWorkbook } from "../../make/workbook";

const SUM: readonly RawValue[] = ["合计", null, null, null, null, null, null, 1400, null, null, null];
const SAMPLE = sampleWorkbook({ append: { 企业研发: [SUM] } });

/** Plain values, days as they are typed: no formats are needed to read them. */
const CELLS = SAMPLE.sheets.map(({ rows }) => {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => plain(row[at] ?? null)));
});

function plain(raw: RawValue): string | number | boolean {
  if (raw === null) return "";
  return typeof raw === "object" ? ("date" in raw ? raw.date : "") : raw;
}

type Refusal = { readonly code: string };

/** A request context of which only what readShape asks for is there. Round trips that ask for formulas fail. */
function contextRefusing(refusal: Refusal | null): {
  readonly context: Excel.RequestContext;
  readonly trips: string[][];
} {
  const trips: string[][] = [];
  let asked: string[] = [];
  const areas = (what: string): unknown => {
    asked.push(what);
    return { isNullObject: true, areas: { load: () => undefined, items: [] } };
  };
  const items = SAMPLE.sheets.map(({ name }, at) => ({
    ...{ id: name, name, visibility: "Visible" },
    getUsedRangeOrNullObject: () => ({
      ...{ isNullObject: false, rowIndex: 0, columnIndex: 0, load: () => undefined },
      ...{ rowCount: CELLS[at]?.length ?? 0, columnCount: CELLS[at]?.[0]?.length ?? 0 },
      ...{ rowHidden: false, columnHidden: false },
      getMergedAreasOrNullObject: () => areas("merges"),
      getSpecialCellsOrNullObject: () => areas("formulas"),
    }),
  }));
  const context = {
    workbook: {
      ...{ name: SAMPLE.name, load: () => undefined },
      worksheets: { items, load: () => undefined },
      tables: { items: [], load: () => undefined },
    },
    sync: () => {
      const trip = [...new Set(asked)];
      asked = [];
      trips.push(trip);
      if (refusal === null || !trip.includes("formulas")) return Promise.resolve();
      return Promise.reject(Object.assign(new Error("refused"), refusal));
    },
  };
  return { context: context as unknown as Excel.RequestContext, trips };
}

const answering: Ask = (questions) => {
  const answers = questions.map(({ kind, sheet, area }): Answer => {
    const rows = (CELLS[sheet] ?? [])
      .slice(area.top - 1, area.bottom)
      .map((row) => row.slice(area.left - 1, area.right));
    const told = { formats: "General", types: "String" }[String(kind)];
    return { kind: "cells", cells: told === undefined ? rows : rows.map((row) => row.map(() => told)) };
  });
  return Promise.resolve({ ok: true, answers, moved: null });
};

async function ruleS14(refusal: Refusal | null): Promise<unknown> {
  const shape = await readShape(contextRefusing(refusal).context, () => undefined);
  const watch = { cancel: { isCancelled: false }, tell: () => undefined, changed: () => null };
  const read = await new Reading(shape, answering, watch).run();
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { workbook, lacks } = read.value;
  const checked = drain(checkSheets(workbook, { pack, clock: "2022-01-05", lacks }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));
  expect(checked.value.findings.filter(({ rule }) => rule === "S04")).toHaveLength(1);
  const { status, reason } = checked.value.rules.find(({ id }) => id === "S14") ?? {};
  return [status, reason && describeRuleReason(reason)];
}

describe("a host whose request for formulas fails", () => {
  it.each(["GeneralException", "ItemNotFound", "AccessDenied", "ApiNotFound", "ResponsePayloadSizeLimitExceeded"])(
    "with %s leaves S14 not run, and says why",
    async (code) => expect(await ruleS14({ code })).toEqual(["could-not-run", "当前环境不提供公式"]),
  );

  it("is asked again without the merged areas, then without the formulas", async () => {
    const { context, trips } = contextRefusing({ code: "GeneralException" });
    const shape = await readShape(context, () => undefined);
    expect(trips).toEqual([[], ["merges", "formulas"], ["formulas"], []]);
    expect(shape.sheets.map(({ formulas }) => formulas)).toEqual(shape.sheets.map(() => null));
  });

  it("is no reason to go on where somebody is typing", async () => {
    const { context } = contextRefusing({ code: "InvalidOperationInCellEditMode" });
    await expect(readShape(context, () => undefined)).rejects.toThrow("refused");
  });
});

describe("a host that tells where formulas stand", () => {
  it("lets S14 look: a sum that was typed, and is wrong", async () =>
    expect(await ruleS14(null)).toEqual(["failed", null]));
});
