/** How a host behaves around an open workbook: progress, cancel, changes by others, the selection. */
import type { CellsAt, HostProblem, HostWorkbook } from "../../src/app/ports";
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
      expect(sheets[0]).toEqual({ done: 0, total: 3, what: "reading-sheet" });
      expect(sheets.at(-1)).toEqual({ done: 3, total: 3, what: "reading-sheet" });
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
  });
}
