/** Reading in blocks, against a host of the tests that answers from plain arrays. */
import { BLOCK_BYTES } from "../../../src/adapters/office/blocks";
import { cellsIn, rowsIn, type Answer, type Question } from "../../../src/adapters/office/question";
import { Reading, type Ask, type Asked } from "../../../src/adapters/office/reading";
import type { SheetShape } from "../../../src/adapters/office/sheet-shape";
import type { HostProblem, HostWorkbook } from "../../../src/app/ports";
import type { Result } from "../../../src/core/base/result";

type Cell = string | number | boolean;
type Facts = Partial<Omit<SheetShape, "name" | "id">> & {
  readonly formats?: (row: number, column: number) => string;
  readonly errors?: readonly string[];
  readonly hidden?: readonly number[];
};
type TestSheet = { readonly shape: SheetShape; readonly cells: readonly (readonly Cell[])[] } & Facts;

function sheet(name: string, cells: readonly (readonly Cell[])[], facts: Facts = {}): TestSheet {
  const used = cells.length === 0 ? null : { top: 1, left: 1, bottom: cells.length, right: cells[0]?.length ?? 1 };
  const shape: SheetShape = {
    id: name,
    name,
    visibility: "visible",
    used,
    hiddenRows: facts.hidden ? "some" : "none",
    hiddenColumns: "none",
    merges: [],
    formulas: [],
    tables: [],
    ...facts,
  };
  return { cells, ...facts, shape };
}

/** What is asked of it, round trip by round trip. */
class TestHost {
  readonly asked: (readonly Question[])[] = [];
  readonly ends: number[] = [];
  bytes = 0;
  /** Instead of an answer, when it returns one. */
  refuse: (questions: readonly Question[], trip: number) => Exclude<Asked, { ok: true }> | null = () => null;
  moved: string | null = null;

  constructor(private readonly sheets: readonly TestSheet[]) {}

  readonly ask: Ask = (questions, place) => {
    this.asked.push(questions);
    if (place === "last") this.ends.push(this.asked.length);
    const refused = this.refuse(questions, this.asked.length);
    if (refused) return Promise.resolve(refused);
    const answers = questions.map((question) => this.answer(question));
    this.bytes += Buffer.byteLength(JSON.stringify(answers));
    return Promise.resolve({ ok: true, answers, moved: place === "last" ? this.moved : null });
  };

  read(
    watch: { cancelAfter?: number; changed?: () => string | null } = {},
  ): Promise<Result<HostWorkbook, HostProblem>> {
    const cancel = { isCancelled: false };
    const shape = { name: "工作簿.xlsx", sheets: this.sheets.map((one) => one.shape) };
    const ask: Ask = (questions, place) => {
      const answer = this.ask(questions, place);
      cancel.isCancelled = this.asked.length === watch.cancelAfter;
      return answer;
    };
    return new Reading(shape, ask, { cancel, tell: () => undefined, changed: watch.changed ?? (() => null) }).run();
  }

  private answer({ kind, sheet: at, area }: Question): Answer {
    const held = this.sheets[at];
    if (!held) throw new Error("no such sheet");
    if (kind === "rows")
      return { kind: "hidden", hidden: rowNumbers(area).map((row) => held.hidden?.includes(row) ?? false) };
    const cells = held.cells.slice(area.top - 1, area.bottom).map((row, index) =>
      row.slice(area.left - 1, area.right).map((value, column) => {
        if (kind === "formats") return held.formats?.(area.top + index, area.left + column) ?? "General";
        return kind === "types" ? typeOf(value, held) : value;
      }),
    );
    return { kind: "cells", cells };
  }
}

function rowNumbers(area: Question["area"]): number[] {
  return Array.from({ length: rowsIn(area) }, (_, index) => area.top + index);
}

function typeOf(value: Cell, { errors }: TestSheet): string {
  return errors?.includes(String(value)) ? "Error" : "String";
}

async function rowsOf(host: TestHost): Promise<unknown> {
  const read = await host.read();
  return read.ok ? read.value.workbook.sheets.map(({ rows }) => rows) : read.problem;
}

const TOO_MUCH: Exclude<Asked, { ok: true }> = { ok: false, problem: { code: "too-large", sheet: null }, size: "much" };
const VAGUE: Exclude<Asked, { ok: true }> = {
  ok: false,
  problem: { code: "host-failed", detail: "GeneralException" },
  size: "perhaps",
};
const many = (rows: number): Cell[][] => Array.from({ length: rows }, (_, at) => [`第${at + 1}行`, at, ""]);
const cellsAsked = (questions: readonly Question[]): number =>
  questions.reduce((sum, { area }) => sum + cellsIn(area), 0);

describe("the cells that are read", () => {
  it("are values, dates by their formats, and errors by their types", async () => {
    const cells = [
      ["名称", "日期", "比率", "备注"],
      ["甲", 44270, 0.18, "#N/A"],
      ["乙", "", 3, "#REF!"],
    ];
    const formats = (row: number, column: number): string =>
      column === 2 ? "yyyy/m/d" : row === 2 ? "0.0%" : "General";
    expect(await rowsOf(new TestHost([sheet("专利", cells, { formats, errors: ["#REF!"] })]))).toEqual([
      [
        ["名称", "日期", "比率", "备注"],
        ["甲", { kind: "date", date: "2021-03-15", serial: 44270 }, { kind: "percent", value: 0.18 }, "#N/A"],
        ["乙", null, 3, { kind: "error", text: "#REF!" }],
      ],
    ]);
  });

  it("begin at A1, wherever the used cells do", async () => {
    const used = { top: 3, left: 2, bottom: 3, right: 2 };
    const host = new TestHost([
      sheet(
        "偏置",
        [
          ["", ""],
          ["", ""],
          ["", "甲"],
        ],
        { used },
      ),
    ]);
    expect(await rowsOf(host)).toEqual([[[], [], [null, "甲"]]]);
  });

  it("are none of an empty sheet", async () => expect(await rowsOf(new TestHost([sheet("空", [])]))).toEqual([[]]));

  it("end with the last row that shows something", async () =>
    expect(await rowsOf(new TestHost([sheet("甲", [["一"], [""], [""]])]))).toEqual([[["一"]]]));

  it("have their formats asked for only where there are numbers", async () => {
    const host = new TestHost([
      sheet("甲", [
        ["a", "b", "c"],
        ["x", "y", 1],
        ["x", "y", 2],
      ]),
    ]);
    await host.read();
    expect(host.asked[1]).toEqual([{ kind: "formats", sheet: 0, area: { top: 2, left: 3, bottom: 3, right: 3 } }]);
  });
});

describe("round trips", () => {
  it("are one for values and one for what they leave open, with the end of a small workbook", async () => {
    const host = new TestHost([sheet("甲", many(10)), sheet("乙", many(20))]);
    await host.read();
    expect([host.asked.length, host.ends]).toEqual([2, [2]]);
  });

  it("are one for text alone, and one to see that it is still the same", async () => {
    const host = new TestHost([sheet("甲", [["一"]])]);
    await host.read();
    expect([host.asked.length, host.ends]).toEqual([2, [2]]);
  });

  it.each([5_000, 30_000, 100_000])("for %i rows are no more than one for each 1.5 MB and one more", async (rows) => {
    const line = ["91350423MA2Y00001A", "青溪县某某科技有限公司", "发明", 44270, "有效", "", "", 12.5];
    const host = new TestHost([
      sheet(
        "专利",
        Array.from({ length: rows }, () => line),
      ),
    ]);
    expect((await host.read()).ok).toBe(true);
    // The shape took two more before: 3 + ⌈bytes / 1.5 MB⌉ in all.
    expect(host.asked.length).toBeLessThanOrEqual(1 + Math.ceil(host.bytes / BLOCK_BYTES));
  });
});

describe("a block that is too much", () => {
  it("is asked for in halves until it is not", async () => {
    const host = new TestHost([sheet("甲", many(1000))]);
    host.refuse = (questions) => (cellsAsked(questions) > 700 ? TOO_MUCH : null);
    const read = await host.read();
    expect(read.ok && read.value.workbook.sheets[0]?.rows[999]).toEqual(["第1000行", 999, null]);
  });

  it("is halved as well when the values are null without an error", async () => {
    const host = new TestHost([sheet("甲", many(1000))]);
    const ask = host.ask;
    const nulls: Ask = async (questions, place) => {
      const asked = await ask(questions, place);
      if (!asked.ok || cellsAsked(questions) <= 700) return asked;
      return { ...asked, answers: asked.answers.map(() => ({ kind: "cells", cells: null })) };
    };
    const shape = { name: "a", sheets: [sheet("甲", many(1000)).shape] };
    const watch = { cancel: { isCancelled: false }, tell: () => undefined, changed: () => null };
    const read = await new Reading(shape, nulls, watch).run();
    expect(read.ok && read.value.workbook.sheets[0]?.rows).toHaveLength(1000);
  });

  it("that is a single row names its sheet", async () => {
    const host = new TestHost([sheet("甲", many(3))]);
    host.refuse = () => TOO_MUCH;
    expect(await host.read()).toEqual({ ok: false, problem: { code: "too-large", sheet: "甲" } });
  });

  it("is tried smaller when the host does not say what is wrong", async () => {
    const host = new TestHost([sheet("甲", many(1000))]);
    host.refuse = (_, trip) => (trip <= 2 ? VAGUE : null);
    expect((await host.read()).ok).toBe(true);
  });

  it("is given up when that does not help, in the host's words", async () => {
    const host = new TestHost([sheet("甲", many(100_000))]);
    host.refuse = () => VAGUE;
    expect(await host.read()).toEqual({ ok: false, problem: VAGUE.problem });
    expect(host.asked.length).toBe(5);
  });

  it("is not asked for at all when a sheet reaches to the end of the grid", async () => {
    const used = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };
    const host = new TestHost([sheet("甲", [["一"]], { used })]);
    expect(await host.read()).toEqual({ ok: false, problem: { code: "too-large", sheet: "甲" } });
    expect(host.asked).toEqual([]);
  });
});

describe("what is hidden", () => {
  it("is asked row by row where some rows are", async () => {
    const read = await new TestHost([sheet("甲", many(9), { hidden: [2, 9] })]).read();
    expect(read.ok && [...(read.value.workbook.sheets[0]?.hiddenRows ?? [])]).toEqual([2, 9]);
  });

  it("is lacking where the host cannot tell, and the rest is read", async () => {
    const host = new TestHost([sheet("甲", many(9), { hidden: [2] })]);
    host.refuse = (questions) =>
      questions.some(({ kind }) => kind === "rows")
        ? { ok: false, problem: { code: "not-supported", what: "Range.getRowProperties" }, size: "no" }
        : null;
    const read = await host.read();
    expect(read.ok && [read.value.lacks, read.value.workbook.sheets[0]?.rows.length]).toEqual([["hidden-rows"], 9]);
  });
});

describe("formulas", () => {
  it("stand where Excel says", async () => {
    const formulas = [{ top: 3, left: 2, bottom: 9, right: 2 }];
    const read = await new TestHost([sheet("甲", many(9), { formulas })]).read();
    expect(read.ok && [read.value.workbook.sheets[0]?.formulas, read.value.lacks]).toEqual([formulas, []]);
  });

  it("are lacking where Excel does not say", async () => {
    const read = await new TestHost([sheet("甲", many(9)), sheet("乙", many(9), { formulas: null })]).read();
    expect(read.ok && [read.value.workbook.sheets[1]?.formulas, read.value.lacks]).toEqual([[], ["formulas"]]);
  });
});

describe("merged areas", () => {
  it("that are too many at once are asked for in parts", async () => {
    const host = new TestHost([sheet("甲", many(8), { merges: null })]);
    const ask: Ask = async (questions, place) => {
      const [first] = questions;
      if (first?.kind !== "merges") return host.ask(questions, place);
      if (rowsIn(first.area) > 4) return VAGUE;
      // The same merge reaches into both halves.
      return {
        ok: true,
        answers: [{ kind: "merges", merges: [{ top: 4, left: 1, bottom: 5, right: 1 }] }],
        moved: null,
      };
    };
    const shape = { name: "a", sheets: [sheet("甲", many(8), { merges: null }).shape] };
    const watch = { cancel: { isCancelled: false }, tell: () => undefined, changed: () => null };
    const read = await new Reading(shape, ask, watch).run();
    expect(read.ok && read.value.workbook.sheets[0]?.merges).toEqual([{ top: 4, left: 1, bottom: 5, right: 1 }]);
  });
});

describe("a reading", () => {
  it("ends when the person asks to stop", async () =>
    expect(await new TestHost([sheet("甲", many(9))]).read({ cancelAfter: 1 })).toEqual({
      ok: false,
      problem: { code: "cancelled" },
    }));

  it("ends when somebody changes a sheet", async () =>
    expect(await new TestHost([sheet("甲", many(9))]).read({ changed: () => "甲" })).toEqual({
      ok: false,
      problem: { code: "changed-while-reading", sheet: "甲" },
    }));

  it("ends when at last a sheet is not as it was", async () => {
    const host = new TestHost([sheet("甲", many(9))]);
    host.moved = "乙";
    expect(await host.read()).toEqual({ ok: false, problem: { code: "changed-while-reading", sheet: "乙" } });
  });

  it("ends when a sheet was deleted under it", async () => {
    const host = new TestHost([sheet("甲", many(9))]);
    host.refuse = () => ({ ok: false, problem: { code: "gone", what: "WorksheetCollection.getItem" }, size: "no" });
    expect(await host.read()).toEqual({ ok: false, problem: { code: "changed-while-reading", sheet: "甲" } });
  });

  it("ends with what a person must do first", async () => {
    const host = new TestHost([sheet("甲", many(9))]);
    host.refuse = () => ({ ok: false, problem: { code: "editing-a-cell" }, size: "no" });
    expect(await host.read()).toEqual({ ok: false, problem: { code: "editing-a-cell" } });
  });
});
