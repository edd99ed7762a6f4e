/** How a host behaves around an open workbook: progress, cancel, changes by others, the selection. */
import type {
  CellsAt,
  EditsWritten,
  HostProblem,
  HostWorkbook,
  RowsAdded,
  RowsToAdd,
  SheetEdit,
} from "../../src/app/ports";
import type { Progress } from "../../src/core/base/progress";
import type { Result } from "../../src/core/base/result";
import { workbookFile } from "../make/workbook-file";
import { sheet, workbook } from "../make/workbook";

/** A host with a workbook open in it, and the people around it. */
export type OpenHost = {
  /** `cancelAfter`: the person asks to stop when progress was told that often. */
  readTelling(cancelAfter: number | null): Promise<{
    readonly result: Result<HostWorkbook, HostProblem>;
    readonly progress: readonly Progress[];
  }>;
  select(cells: CellsAt): Promise<Result<null, HostProblem>>;
  selection(): Promise<Result<CellsAt, HostProblem>>;
  addRows(rows: RowsToAdd): Promise<Result<RowsAdded, HostProblem>>;
  takeBack(rows: RowsAdded): Promise<Result<null, HostProblem>>;
  editLedgers(edits: readonly SheetEdit[]): Promise<Result<EditsWritten, HostProblem>>;
  listen(): Promise<boolean>;
  heard(): Promise<readonly string[]>;
  stopListening(): Promise<void>;
  /** A co-author types into A1 of a sheet: now, or while the next reading is under way. */
  edit(sheet: string, when: "now" | "while-reading"): Promise<void>;
  close(): Promise<void>;
};

const HELD = workbook(
  "打开的.xlsx",
  sheet("甲", [
    ["一", 1],
    ["二", 2],
  ]),
  sheet("乙", [["三", 3]]),
  sheet("丙", [["四"]], { visibility: "hidden" }),
  sheet(
    "丁表",
    [
      ["名称", "数", "旁"],
      ["一", 1],
    ],
    { tables: [{ range: "A1:C2" }] },
  ),
);

/** What is open. */
export const OPEN = { workbook: HELD, bytes: workbookFile(HELD) };

export function describeOpenHost(name: string, open: () => Promise<OpenHost>): void {
  describe(`a workbook open ${name}`, () => {
    let host: OpenHost;

    beforeEach(async () => {
      host = await open();
    });
    afterEach(() => host.close());

    it("is read with progress from none to all of its sheets, never backwards", async () => {
      const { result, progress } = await host.readTelling(null);
      const sheets = progress.filter(({ what }) => what === "reading-sheet");
      expect(result.ok).toBe(true);
      expect(sheets[0]).toEqual({ done: 0, total: 4, what: "reading-sheet" });
      expect(sheets.at(-1)).toEqual({ done: 4, total: 4, what: "reading-sheet" });
      expect(sheets.map(({ done }) => done)).toEqual(sheets.map(({ done }) => done).sort((a, b) => a - b));
    });

    it("is not read to its end when the person asks to stop", async () => {
      expect((await host.readTelling(1)).result).toEqual({ ok: false, problem: { code: "cancelled" } });
    });

    it("is refused when a co-author changes it meanwhile, and read when asked again", async () => {
      await host.edit("乙", "while-reading");
      const { result } = await host.readTelling(null);
      expect(result).toEqual({ ok: false, problem: { code: "changed-while-reading", sheet: "乙" } });
      expect((await host.readTelling(null)).result.ok).toBe(true);
    });

    it("shows the cells that are selected, and tells them", async () => {
      expect(await host.select({ sheet: "乙", range: "A1:B1" })).toEqual({ ok: true, value: null });
      expect(await host.selection()).toEqual({ ok: true, value: { sheet: "乙", range: "A1:B1" } });
    });

    it("keeps the selection when it is read", async () => {
      await host.select({ sheet: "甲", range: "B2" });
      await host.readTelling(null);
      expect(await host.selection()).toEqual({ ok: true, value: { sheet: "甲", range: "B2" } });
    });

    it("says that a sheet is gone", async () => {
      const selected = await host.select({ sheet: "丁", range: "A1" });
      expect(selected).toEqual({ ok: false, problem: { code: "gone", what: "丁" } });
    });

    it("leaves a hidden sheet hidden and says so", async () => {
      const selected = await host.select({ sheet: "丙", range: "A1" });
      expect(selected).toEqual({ ok: false, problem: { code: "not-supported", what: "hidden-sheet" } });
    });

    it("tells of others' changes until it is asked to stop", async () => {
      expect(await host.listen()).toBe(true);
      await host.edit("甲", "now");
      await host.edit("乙", "now");
      await host.stopListening();
      await host.edit("甲", "now");
      expect(await host.heard()).toEqual(["甲", "乙"]);
    });

    it("goes on telling of changes after it was read", async () => {
      await host.listen();
      await host.readTelling(null);
      await host.edit("乙", "now");
      expect(await host.heard()).toEqual(["乙"]);
    });

    const READ = async (name: string) => {
      const { result } = await host.readTelling(null);
      if (!result.ok) throw new Error(JSON.stringify(result.problem));
      const found = result.value.workbook.sheets.find((one) => one.name === name);
      return (
        found && { rows: found.rows.map((row) => [...row]), tables: found.tables.map(({ range }) => range.bottom) }
      );
    };
    const below: RowsToAdd = {
      sheet: "丁表",
      isNewSheet: false,
      at: 3,
      columns: [3, 1],
      rows: [
        ["=1+1", "2022-01-05"],
        ["1-2", ""],
      ],
    };

    it("takes rows below a table, text as text, and the table grows", async () => {
      const added = await host.addRows(below);
      expect(added).toEqual({ ok: true, value: { sheet: "丁表", at: 3, columns: [3, 1], rows: below.rows } });
      const now = await READ("丁表");
      expect(now?.rows.slice(2)).toEqual([
        ["2022-01-05", null, "=1+1"],
        [null, null, "1-2"],
      ]);
      expect(now?.tables).toEqual([4]);
    });

    it("takes them onto a new sheet, under a further number when the name is taken", async () => {
      const rows = { ...below, isNewSheet: true, at: 1, columns: [1, 2], rows: [["规则", 2022]] } as const;
      expect(await host.addRows({ ...rows, sheet: "核实说明" })).toMatchObject({
        ok: true,
        value: { sheet: "核实说明" },
      });
      expect(await host.addRows({ ...rows, sheet: "核实说明" })).toMatchObject({
        ok: true,
        value: { sheet: "核实说明2" },
      });
      expect((await READ("核实说明"))?.rows).toEqual([["规则", "2022"]]);
    });

    it("overwrites nothing, and says that the sheet is not as it was known", async () => {
      const problem = { code: "changed-since", sheet: "丁表" };
      expect(await host.addRows({ ...below, at: 2 })).toEqual({ ok: false, problem });
      expect((await READ("丁表"))?.rows).toHaveLength(2);
    });

    it("says that the sheet the rows go to is gone", async () =>
      expect(await host.addRows({ ...below, sheet: "戊" })).toEqual({
        ok: false,
        problem: { code: "gone", what: "戊" },
      }));

    it("takes rows back while they are as they were written, and not afterwards", async () => {
      const first = await host.addRows({ ...below, sheet: "甲", columns: [1, 2] });
      if (!first.ok) throw new Error(first.problem.code);
      expect(await host.takeBack(first.value)).toEqual({ ok: true, value: null });
      expect(
        (await READ("甲"))?.rows
          .slice(2)
          .flat()
          .filter((value) => value !== null),
      ).toEqual([]);
      const problem = { code: "changed-since", sheet: "甲" };
      expect(await host.takeBack(first.value)).toEqual({ ok: false, problem });
    });

    it("does not tell of rows that it wrote itself", async () => {
      await host.listen();
      await host.addRows(below);
      await host.edit("乙", "now");
      expect(await host.heard()).toEqual(["乙"]);
    });
  });
}
