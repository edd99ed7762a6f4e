/** How a host changes ledgers in an open workbook: cells, rows below or within, and sheets, all of it typed. */
import type { LedgerRows, SheetEdit } from "../../src/app/ports";
import type { RawValue } from "../../src/core/workbook/workbook";
import { date, sheet, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import type { OpenHost } from "./open-workbook";

const HEADERS = ["序号", "名称", "日期", "占比", "备注"];
const FIRST = [1, "甲", date("2021-03-15"), { kind: "percent", value: 0.18 } as const, "2021-03-15"];

const HELD = workbook(
  "台账.xlsx",
  sheet("平表", [HEADERS, FIRST]),
  sheet("合计表", [HEADERS, FIRST, ["合计", null, null, null, null]], { merges: ["A3:B3"] }),
  sheet("智能表", [HEADERS, FIRST], { tables: [{ range: "A1:E2" }] }),
  sheet("汇总行", [HEADERS, FIRST, ["汇总", null, null, null, null]], {
    tables: [{ range: "A1:E3", totalsRow: true }],
  }),
  sheet("表下有注", [HEADERS, FIRST, [], ["注：本表由科技局填报"]], { tables: [{ range: "A1:E2" }] }),
);

/** What is open. */
export const LEDGERS = { workbook: HELD, bytes: workbookFile(HELD) };

const ROWS: LedgerRows = {
  kind: "rows",
  sheet: "平表",
  at: 3,
  movesDown: false,
  dataTop: 2,
  like: 2,
  columns: [1, 2, 3, 4, 5],
  rows: [
    [2, "=1+1", { date: "2021-05-06" }, { percent: 25 }, { date: "2021-05-06" }],
    [3, "1-2", null, null, "0012"],
  ],
};
const WRITTEN = [
  [2, "=1+1", date("2021-05-06"), { kind: "percent", value: 0.25 }, "2021-05-06"],
  [3, "1-2", null, null, "0012"],
];

export function describeEdits(name: string, open: () => Promise<OpenHost>): void {
  describe(`ledgers changed ${name}`, () => {
    let host: OpenHost;

    beforeEach(async () => {
      host = await open();
    });
    afterEach(() => host.close());

    async function found(sheetName: string) {
      const { result } = await host.readTelling(null);
      if (!result.ok) throw new Error(JSON.stringify(result.problem));
      const one = result.value.workbook.sheets.find((each) => each.name === sheetName);
      if (!one) throw new Error(`no sheet ${sheetName}`);
      const line = (row: readonly RawValue[]): readonly RawValue[] => HEADERS.map((_, at) => row[at] ?? null);
      return { rows: one.rows.map(line), tables: one.tables.map(({ range }) => range.bottom), merges: one.merges };
    }

    async function write(...edits: readonly SheetEdit[]) {
      const written = await host.editLedgers(edits);
      if (!written.ok) throw new Error(JSON.stringify(written.problem));
      return written.value;
    }

    it("get rows below their data: days as days, shares as shares, text as text", async () => {
      expect(await write(ROWS)).toEqual({ at: [{ sheet: "平表", range: "A3:E4" }], unclear: [] });
      expect((await found("平表")).rows.slice(2)).toEqual(WRITTEN);
    });

    it("get rows above a total, which moves down with its merged cells", async () => {
      await write({ ...ROWS, sheet: "合计表", movesDown: true });
      const { rows, merges } = await found("合计表");
      expect(rows.slice(2)).toEqual([...WRITTEN, ["合计", null, null, null, null]]);
      expect(merges).toEqual([{ top: 5, bottom: 5, left: 1, right: 2 }]);
    });

    it.each([
      ["智能表", false, 4],
      ["汇总行", true, 5],
      ["表下有注", true, 4],
    ] as const)("grow with a table that the rows belong to: %s", async (sheetName, movesDown, bottom) => {
      await write({ ...ROWS, sheet: sheetName, movesDown });
      const { rows, tables } = await found(sheetName);
      expect(rows.slice(2, 4)).toEqual(WRITTEN);
      expect(tables).toEqual([bottom]);
    });

    it("leave columns of nobody as they are", async () => {
      await write({ ...ROWS, columns: [1, 4], rows: [[2, { percent: 30 }]] });
      expect((await found("平表")).rows[2]).toEqual([2, null, null, { kind: "percent", value: 0.3 }, null]);
    });

    it("get other values into cells that hold what they were known to hold", async () => {
      const set = { kind: "set", sheet: "平表", row: 2 } as const;
      const day = { ...set, column: 3, before: date("2021-03-15"), value: { date: "2021-04-01" } };
      const written = await write(day, { ...set, column: 2, before: "甲", value: "乙" });
      expect(written.at).toEqual([
        { sheet: "平表", range: "C2" },
        { sheet: "平表", range: "B2" },
      ]);
      expect((await found("平表")).rows[1]).toEqual([1, "乙", date("2021-04-01"), FIRST[3], "2021-03-15"]);
    });

    it("get new sheets, under a further number where the name is taken", async () => {
      const { at } = await write({
        kind: "sheet",
        sheet: "平表",
        rows: [
          ["名称", "件数"],
          ["甲", 3],
        ],
      });
      expect(at).toEqual([{ sheet: "平表2", range: "A1:B2" }]);
      expect((await found("平表2")).rows.map((row) => row.slice(0, 2))).toEqual([
        ["名称", "件数"],
        ["甲", 3],
      ]);
    });

    it.each([
      ["a cell holds something else", { kind: "set", sheet: "平表", row: 2, column: 2, before: "丙", value: "乙" }],
      ["something stands where rows were to go", { ...ROWS, sheet: "合计表" }],
    ] as const)("stay as they are when %s", async (_, edit) => {
      const before = await found("平表");
      const sheetEdit = { kind: "set", sheet: "平表", row: 2, column: 1, before: 1, value: 9 } as const;
      const refused = await host.editLedgers([sheetEdit, edit]);
      expect(refused).toEqual({ ok: false, problem: { code: "changed-since", sheet: edit.sheet } });
      expect(await found("平表")).toEqual(before);
    });

    it("say that a sheet is gone", async () => {
      expect(await host.editLedgers([{ ...ROWS, sheet: "戊" }])).toEqual({
        ok: false,
        problem: { code: "gone", what: "戊" },
      });
    });

    it("are not told as somebody else's change", async () => {
      await host.listen();
      await write(ROWS);
      expect(await host.heard()).toEqual([]);
    });
  });
}
