/** The adapter under everything that can go wrong: real Office.js in a browser, troubles ordered from the host page. */
import type { Browser } from "playwright-core";
import { BLOCK_BYTES } from "../../../src/adapters/office/blocks";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { ExcelLeg, serveExcel } from "../../contract/excel-leg";
import { describeInBrowser, launchBrowser } from "../../journey/browser";
import type { StaticServer } from "../../journey/static-server";
import { workbookFile } from "../../make/workbook-file";
import { date, sheet, workbook } from "../../make/workbook";

const ROWS = 20_000;
const line = (at: number): RawValue[] => [
  `91350423MA${String(at).padStart(8, "0")}`,
  "青溪县某某新材料科技有限公司",
  "发明",
  date("2021-03-15"),
  "有效",
  null,
  12.5,
];
const LARGE = workbookFile(
  workbook(
    "大.xlsx",
    sheet(
      "专利",
      Array.from({ length: ROWS }, (_, at) => line(at)),
    ),
  ),
);
const SMALL = workbookFile(workbook("小.xlsx", sheet("甲", [["一", 1, date("2021-03-15")]]), sheet("乙", [["二"]])));

/** A browser, a host and 20,000 rows on a busy machine. */
jest.setTimeout(60_000);

describeInBrowser("a workbook in Excel", () => {
  let browser: Browser;
  let server: StaticServer;
  let excel: ExcelLeg | null = null;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveExcel()]);
  });
  afterEach(async () => {
    await excel?.close();
    excel = null;
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function open(bytes: Uint8Array, profile: "web" | "mac" | "excel-2021" = "web"): Promise<ExcelLeg> {
    excel = await ExcelLeg.open(browser, server.origin, { bytes, name: "工作簿.xlsx", profile });
    return excel;
  }

  it("of 20,000 rows is read in 3 + ⌈bytes / 1.5 MB⌉ round trips, each far below 5 MB", async () => {
    const opened = await open(LARGE);
    const before = (await opened.host.syncs()).length;
    const read = await opened.readBriefly();
    const syncs = (await opened.host.syncs()).slice(before);
    const bytes = syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
    expect(read).toEqual({ ok: true, value: { rows: ROWS, last: line(ROWS - 1) } });
    expect(syncs.length).toBeLessThanOrEqual(3 + Math.ceil(bytes / BLOCK_BYTES));
    expect(Math.max(...syncs.map(({ responseBytes }) => responseBytes))).toBeLessThan(3_000_000);
  });

  it("is read when Excel takes far less at once than it says", async () => {
    const opened = await open(LARGE);
    await opened.host.command({ kind: "response-limit", bytes: 200_000 });
    expect(await opened.readBriefly()).toEqual({ ok: true, value: { rows: ROWS, last: line(ROWS - 1) } });
  });

  it("leaves nothing held in Excel, and complains of nothing", async () => {
    const opened = await open(SMALL);
    await opened.read();
    expect(await opened.host.command({ kind: "held" })).toEqual({ references: 0, files: 0 });
    // Office.js tries styles of its own, which the policy refuses: nothing depends on them.
    expect(opened.host.complaints.filter((text) => !text.includes("inline style"))).toEqual([]);
  });

  it.each(["web", "mac", "excel-2021"] as const)(
    "of the profile %s is read in four round trips when small",
    async (profile) => {
      const opened = await open(SMALL, profile);
      const before = (await opened.host.syncs()).length;
      expect((await opened.read()).ok).toBe(true);
      expect((await opened.host.syncs()).length - before).toBe(4);
    },
  );

  it.each([1, 2, 3, 4])("whose cell is being edited at round trip %i says so", async (sync) => {
    const opened = await open(SMALL);
    await opened.host.command({ kind: "fault", fault: { kind: "refusal", sync, code: 5004 } });
    expect(await opened.read()).toEqual({ ok: false, problem: { code: "editing-a-cell" } });
    expect((await opened.read()).ok).toBe(true);
  });

  it.each([3, 4])("survives one failure that Excel does not explain, at round trip %i", async (sync) => {
    const opened = await open(SMALL);
    await opened.host.command({ kind: "fault", fault: { kind: "error", sync, code: "GeneralException" } });
    const read = await opened.read();
    expect(read.ok && read.value.workbook.sheets[0]?.rows).toEqual([["一", 1, date("2021-03-15")]]);
  });

  it.each(["GeneralException", "InvalidArgument", "ItemNotFound"] as const)(
    "asks for merged areas in parts when Excel answers %s to all at once",
    async (code) => {
      const opened = await open(SMALL);
      await opened.host.command({ kind: "fault", fault: { kind: "error", sync: 2, code } });
      expect((await opened.read()).ok).toBe(true);
    },
  );

  it("that a co-author makes longer while it is read is refused", async () => {
    const opened = await open(SMALL);
    const edit = { kind: "insert-rows", sheet: "乙", row: 1, count: 3 } as const;
    await opened.host.command({ kind: "edit-before", sync: 4, edit, by: "co-author" });
    expect(await opened.read()).toEqual({ ok: false, problem: { code: "changed-while-reading", sheet: "乙" } });
  });

  it("does not take the selection when another workbook has the focus", async () => {
    const opened = await open(SMALL);
    await opened.host.command({ kind: "focus", window: "other" });
    const selected = await opened.select({ sheet: "乙", range: "A1" });
    expect(selected).toEqual({ ok: false, problem: { code: "other-window" } });
  });

  it("is saved as a file by the browser, under the name it was given", async () => {
    const opened = await open(SMALL);
    expect(await opened.download("青溪县总结.docx")).toEqual({ name: "青溪县总结.docx", bytes: [80, 75, 3, 4] });
  });

  describe("takes rows", () => {
    const rows = { sheet: "甲", isNewSheet: false, at: 2, columns: [1, 2], rows: [["二", "3"]] } as const;

    it("below a list in two round trips, and onto a new sheet in two", async () => {
      const opened = await open(SMALL);
      const before = (await opened.host.syncs()).length;
      expect(await opened.addRows(rows)).toMatchObject({ ok: true });
      expect(await opened.addRows({ ...rows, sheet: "核实说明", isNewSheet: true, at: 1 })).toMatchObject({ ok: true });
      expect((await opened.host.syncs()).length - before).toBe(4);
    });

    it("but not on a protected sheet, and names it", async () => {
      const opened = await open(SMALL);
      await opened.host.command({ kind: "protection", sheet: "甲", state: "on" });
      expect(await opened.addRows(rows)).toEqual({ ok: false, problem: { code: "protected", sheet: "甲" } });
    });

    it("but not while a cell is edited, or another workbook has the focus", async () => {
      const opened = await open(SMALL);
      await opened.host.command({ kind: "focus", window: "other" });
      expect(await opened.addRows({ ...rows, sheet: "核实说明", isNewSheet: true, at: 1 })).toMatchObject({
        ok: false,
      });
      await opened.host.command({ kind: "focus", window: "this" });
    });
  });
});
