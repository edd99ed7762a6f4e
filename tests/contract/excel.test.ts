/** The Office leg: the real Office.js, in a browser, against the host page. */
import type { Browser } from "playwright-core";
import { packageOf } from "../make/package";
import { describeInBrowser, launchBrowser } from "../journey/browser";
import type { StaticServer } from "../journey/static-server";
import { ExcelLeg, serveExcel } from "./excel-leg";
import { describeOpenHost, OPEN } from "./open-workbook";
import { describeEdits, LEDGERS } from "./edit-ledgers";
import { describeSource } from "./workbook-host";

/** A browser and a host for each workbook, on a busy machine. */
jest.setTimeout(60_000);

describeInBrowser("in Excel", () => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveExcel()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  describeSource({
    name: "through Office.js",
    lacks: [],
    async read({ bytes, workbook: { name } }) {
      const excel = await ExcelLeg.open(browser, server.origin, { bytes, name });
      try {
        return await excel.read();
      } finally {
        await excel.close();
      }
    },
  });

  describeOpenHost("through Office.js", () =>
    ExcelLeg.open(browser, server.origin, { bytes: OPEN.bytes, name: OPEN.workbook.name }),
  );

  describeEdits("through Office.js", () =>
    ExcelLeg.open(browser, server.origin, { bytes: LEDGERS.bytes, name: LEDGERS.workbook.name }),
  );

  describe("rows put in above a total", () => {
    const number = (cell: string, value: number): string => `<c r="${cell}"><v>${value}</v></c>`;
    const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const formula = (cell: string, of: string): string => `<c r="${cell}"><f>${of}</f><v>3</v></c>`;
    const row = (at: number, ...cells: readonly string[]): string => `<row r="${at}">${cells.join("")}</row>`;
    const total = row(4, text("A4", "合计"), formula("B4", "SUM(B2:B3)"), formula("C4", "B3"));
    const bytes = packageOf({
      sheets: [
        {
          name: "专利",
          data: [
            row(1, text("A1", "名称"), text("B1", "件数")),
            row(2, text("A2", "甲"), number("B2", 1)),
            row(3, text("A3", "乙"), number("B3", 2), formula("C3", "SUM(B$2:B3)")),
            total,
          ].join(""),
        },
        {
          name: "汇总",
          data: row(
            1,
            formula("A1", "SUM(专利!$B$2:$B$3)"),
            formula("B1", "专利!B4"),
            formula("C1", "INDIRECT(&quot;专利!B3&quot;)"),
          ),
        },
      ],
    });
    const edit = { kind: "rows", sheet: "专利", at: 4, movesDown: true, dataTop: 2, like: 3, columns: [1, 2] } as const;

    it("are added up by it and by other sheets, and what cannot be followed is told", async () => {
      const excel = await ExcelLeg.open(browser, server.origin, { bytes, name: "x.xlsx" });
      const written = await excel.editLedgers([
        {
          ...edit,
          rows: [
            ["丙", 4],
            ["丁", 5],
          ],
        },
      ]);
      expect(written).toEqual({
        ok: true,
        value: { at: [{ sheet: "专利", range: "A4:B5" }], unclear: [{ sheet: "汇总", range: "C1" }] },
      });
      const formulas = (sheet: string, range: string): Promise<unknown> =>
        excel.host.command({ kind: "formulas", sheet, range });
      expect(await formulas("专利", "A3:C6")).toEqual([
        ["乙", 2, "=SUM(B$2:B3)"],
        ["丙", 4, ""],
        ["丁", 5, ""],
        ["合计", "=SUM(B2:B5)", "=B3"],
      ]);
      expect(await formulas("汇总", "A1:C1")).toEqual([["=SUM(专利!$B$2:$B$5)", "=专利!B6", '=INDIRECT("专利!B3")']]);
      await excel.close();
    });

    it("are not written where the sheet is protected, nor is anything else", async () => {
      const excel = await ExcelLeg.open(browser, server.origin, { bytes, name: "x.xlsx" });
      await excel.host.command({ kind: "protection", sheet: "专利", state: "on" });
      const sheet = { kind: "sheet", sheet: "新表", rows: [["名称"]] } as const;
      expect(await excel.editLedgers([{ ...edit, rows: [["丙", 4]] }, sheet])).toEqual({
        ok: false,
        problem: { code: "protected", sheet: "专利" },
      });
      await expect(excel.host.command({ kind: "cells", sheet: "新表", range: "A1" })).rejects.toThrow("no sheet");
      await excel.close();
    });

    it("does not write over a formula", async () => {
      const excel = await ExcelLeg.open(browser, server.origin, { bytes, name: "x.xlsx" });
      const set = { kind: "set", sheet: "专利", row: 4, column: 2, before: 3, value: 9 } as const;
      expect(await excel.editLedgers([set])).toEqual({ ok: false, problem: { code: "changed-since", sheet: "专利" } });
      await excel.close();
    });
  });
});
