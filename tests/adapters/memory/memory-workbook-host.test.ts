/** What the contract does not hold it to: problems on order, and a workbook that becomes another one. */
import { MemoryWorkbookHost } from "../../../src/adapters/memory/memory-workbook-host";
import { sheet, workbook } from "../../make/workbook";

const before = workbook("a.xlsx", sheet("甲", [["一"]]));
const after = workbook("a.xlsx", sheet("甲", [["二"]]));
const read = (host: MemoryWorkbookHost): ReturnType<MemoryWorkbookHost["read"]> =>
  host.read(() => undefined, { isCancelled: false });

describe("a workbook in memory", () => {
  it("ends every kind of call in the problem it was given, once", async () => {
    const host = new MemoryWorkbookHost(before);
    host.failNext({ code: "editing-a-cell" }, { code: "other-window" }, { code: "offline" }, { code: "offline" });
    expect(await read(host)).toEqual({ ok: false, problem: { code: "editing-a-cell" } });
    expect(await host.select({ sheet: "甲", range: "A1" })).toEqual({ ok: false, problem: { code: "other-window" } });
    expect((await host.selection()).ok).toBe(false);
    expect((await host.onChange(() => undefined)).ok).toBe(false);
    expect((await read(host)).ok).toBe(true);
  });

  it("is another one after a change", async () => {
    const host = new MemoryWorkbookHost(before);
    host.change("甲", after);
    const found = await read(host);
    expect(found.ok && found.value.workbook).toBe(after);
  });

  it("begins with the first cell selected, or with what it was given", async () => {
    expect(await new MemoryWorkbookHost(before).selection()).toEqual({ ok: true, value: { sheet: "甲", range: "A1" } });
    const selected = { sheet: "甲", range: "B2:B3" };
    expect(await new MemoryWorkbookHost(before, { selected }).selection()).toEqual({ ok: true, value: selected });
  });
});
