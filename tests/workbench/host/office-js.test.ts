/// <reference types="office-js" />
/** The unmodified Office.js of the npm package against the host page, in a browser: what an add-in's author sees. */
import type { Browser, Frame } from "playwright-core";
import { describeInBrowser, launchBrowser } from "../../journey/browser";
import { HostPage, serveHost, type HostOptions } from "../../journey/host-page";
import type { StaticServer } from "../../journey/static-server";
import { date, sheet, workbook } from "../../make/workbook";
import { workbookFile } from "../../make/workbook-file";
import { errorOf } from "./in-pane";

/** What the tests' code leaves on the pane's window, for a later look. */
declare global {
  interface Window {
    readyInfo?: { host: string; platform: string };
    told: unknown[];
  }
}

const PATENTS = [
  ["序号", "专利名称", "授权日", "占比"],
  [1, "一种竹筷", date("2021-03-15"), { kind: "percent", value: 0.18 }],
  [2, "一种笋干", date("2021-06-30"), { kind: "error", text: "#N/A" }],
] as const;
const FILE = workbookFile(
  workbook("台账.xlsx", sheet("专利", PATENTS), sheet("企业 信息", [["企业名称"], ["青溪竹业"]])),
);

jest.setTimeout(60_000);

describeInBrowser("Office.js on the host page", () => {
  let browser: Browser;
  let server: StaticServer;
  let host: HostPage;
  let pane: Frame;

  beforeAll(async () => {
    browser = await launchBrowser();
    server = await serveHost("https", [{ prefix: "/pane/", folder: __dirname, letters: "as-asked" }]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function start(options: Partial<HostOptions> = {}): Promise<void> {
    host = await HostPage.open(browser, { origin: server.origin, workbook: FILE, name: "台账.xlsx", ...options });
    pane = await host.showPane(`${server.origin}/pane/pane.html`);
    await pane.waitForFunction(() => window.readyInfo !== undefined);
  }

  async function held(): Promise<{ references: number; files: number }> {
    return (await host.command({ kind: "held" })) as { references: number; files: number };
  }

  /** Looks again and again; the test's own limit ends it. */
  async function until(holds: () => Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((resume) => setTimeout(resume, 20));
  }

  /** A fresh workbook with a fresh pane for each group. */
  function group(title: string, tests: () => void, options: Partial<HostOptions> = {}): void {
    describe(title, () => {
      beforeAll(() => start(options), 30_000);
      afterAll(() => host.close());
      tests();
    });
  }

  group("at the start", () => {
    it("Office.onReady reports Excel", async () => {
      expect(await pane.evaluate(() => window.readyInfo)).toEqual({ host: "Excel", platform: "OfficeOnline" });
    });
    it("nobody complains and nothing was asked for elsewhere", () => {
      expect(host.complaints).toEqual([]);
      expect(host.requests.filter((url) => !url.startsWith(server.origin) && !url.startsWith("data:"))).toEqual([]);
    });
    it("the web profile supports ExcelApi 1.15 and not 1.16", async () => {
      const supported = await pane.evaluate(() =>
        ["1.14", "1.15", "1.16"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
      );
      expect(supported).toEqual([true, true, false]);
    });
    it("the display language is the host's", async () => {
      expect(await pane.evaluate(() => Office.context.displayLanguage)).toBe("zh-CN");
    });
    it("the pane reconnects after it is loaded again", async () => {
      await pane.evaluate(() => {
        delete window.readyInfo;
        setTimeout(() => location.reload());
      });
      await pane.waitForFunction(() => window.readyInfo !== undefined);
      const name = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheets = context.workbook.worksheets.load("items/name");
          await context.sync();
          return sheets.items.map((item) => item.name);
        }),
      );
      expect(name).toEqual(["专利", "企业 信息"]);
    });
  });

  group(
    "excel-2021",
    () => {
      it("supports ExcelApi 1.14 and not 1.15", async () => {
        const supported = await pane.evaluate(() =>
          ["1.14", "1.15"].map((version) => Office.context.requirements.isSetSupported("ExcelApi", version)),
        );
        expect(supported).toEqual([true, false]);
      });
      it("a member of a set that is not stated is refused by the library", async () => {
        const error = await errorOf(pane, () =>
          Excel.run(async (context) => {
            context.workbook.linkedWorkbooks.load();
            await context.sync();
          }),
        );
        expect(error).toMatchObject({ code: "ApiNotFound", location: "Workbook.linkedWorkbooks" });
      });
    },
    { profile: "excel-2021", locale: "en-US" },
  );

  group("reading", () => {
    it("gives values, formats, types and text of the used range", async () => {
      const read = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getUsedRange(true);
          range.load("address,rowCount,columnCount,values,valueTypes,numberFormat,text");
          await context.sync();
          return range.toJSON();
        }),
      );
      expect(read).toEqual({
        address: "专利!A1:D3",
        rowCount: 3,
        columnCount: 4,
        values: [
          ["序号", "专利名称", "授权日", "占比"],
          [1, "一种竹筷", 44270, 0.18],
          [2, "一种笋干", 44377, "#N/A"],
        ],
        valueTypes: [
          ["String", "String", "String", "String"],
          ["Double", "String", "Double", "Double"],
          ["Double", "String", "Double", "Error"],
        ],
        numberFormat: [
          ["General", "General", "General", "General"],
          ["General", "General", "m/d/yyyy", "0%"],
          ["General", "General", "m/d/yyyy", "General"],
        ],
        text: [
          ["序号", "专利名称", "授权日", "占比"],
          ["1", "一种竹筷", "3/15/2021", "18%"],
          ["2", "一种笋干", "6/30/2021", "#N/A"],
        ],
      });
    });
    it("quotes a sheet name with a space in addresses", async () => {
      const address = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("企业 信息").getRange("A1").load("address");
          await context.sync();
          return range.address;
        }),
      );
      expect(address).toBe("'企业 信息'!A1");
    });
    it("a range survives the next sync and is let go at the end of the run", async () => {
      const both = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getRange("A2:B2").load("values");
          await context.sync();
          const cell = range.getCell(0, 1).load("values");
          await context.sync();
          return [range.values, cell.values];
        }),
      );
      expect(both).toEqual([[[1, "一种竹筷"]], [["一种竹筷"]]]);
      // The library gives them back after the run, without waiting for it.
      await until(async () => (await held()).references === 0);
    });
    it("what is not there is a null object, and so is what comes from it", async () => {
      const nothing = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const none = context.workbook.worksheets.getItemOrNullObject("没有").load("name");
          const range = none.getUsedRangeOrNullObject(true).load("address");
          await context.sync();
          return [none.isNullObject, range.isNullObject];
        }),
      );
      expect(nothing).toEqual([true, true]);
    });
  });

  group("errors", () => {
    it("a sheet that is not there is ItemNotFound", async () => {
      const error = await errorOf(pane, () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("没有").load("name");
          await context.sync();
        }),
      );
      expect(error).toEqual({ code: "ItemNotFound", status: 404, location: "WorksheetCollection.getItem" });
    });
    it("an address that is none is InvalidArgument", async () => {
      const error = await errorOf(pane, () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("专利").getRange("A0:?").load("values");
          await context.sync();
        }),
      );
      expect(error).toMatchObject({ code: "InvalidArgument", location: "Worksheet.getRange" });
    });
    it("a property that was not loaded is the library's own PropertyNotLoaded", async () => {
      const error = await errorOf(pane, () =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getRange("A1").load("address");
          await context.sync();
          return range.values;
        }),
      );
      expect(error.code).toBe("PropertyNotLoaded");
    });
    it("a member that is not emulated fails with its name", async () => {
      const message = await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("专利").charts.load("items/name");
          await context.sync();
        }).catch((error: Error) => error.message),
      );
      expect(message).toContain("Worksheet.charts is not emulated");
    });
  });

  group("writing", () => {
    it("more than 1500 cells arrive, though the library splits them", async () => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.add("明细");
          const rows = Array.from({ length: 500 }, (_, row) => [`企业${row}`, row, row / 2, "x"]);
          sheet.getRange("A1:D500").values = rows;
          await context.sync();
        }),
      );
      expect(await host.command({ kind: "cells", sheet: "明细", range: "A500:D500" })).toEqual([
        ["企业499", 499, 249.5, "x"],
      ]);
    });
    it("a block of another shape is InvalidArgument", async () => {
      const error = await errorOf(pane, () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("专利").getRange("F1:G1").values = [["a"]];
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidArgument");
    });
    it("a protected sheet refuses with AccessDenied and keeps its cells", async () => {
      await host.command({ kind: "protection", sheet: "专利", state: "on" });
      const error = await errorOf(pane, () =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("专利").getRange("A2").values = [[9]];
          await context.sync();
        }),
      );
      expect(error.code).toBe("AccessDenied");
      expect(await host.command({ kind: "cells", sheet: "专利", range: "A2" })).toEqual([[1]]);
      await host.command({ kind: "protection", sheet: "专利", state: "off" });
    });
    it("a conditional format is added, found again by its id and deleted", async () => {
      const type = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getRange("C2:C3");
          const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
          format.custom.rule.formula = "=TRUE";
          format.custom.format.fill.color = "#FFC7CE";
          format.load("id");
          await context.sync();
          const again = range.conditionalFormats.getItem(format.id).load("type");
          await context.sync();
          return again.type;
        }),
      );
      expect(type).toBe("Custom");
      const marks = [{ range: "C2:C3", formula: "=TRUE", fillColor: "#FFC7CE" }];
      expect(await host.command({ kind: "conditional-formats", sheet: "专利" })).toEqual(marks);
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          const formats = context.workbook.worksheets.getItem("专利").getRange().conditionalFormats.load("items/id");
          await context.sync();
          formats.items.forEach((format) => format.delete());
          await context.sync();
        }),
      );
      expect(await host.command({ kind: "conditional-formats", sheet: "专利" })).toEqual([]);
    });
  });

  group("events", () => {
    it("a person's edit is told with its details, a co-author's as remote, and one's own as the add-in's", async () => {
      await pane.evaluate(async () => {
        window.told = [];
        await Excel.run(async (context) => {
          context.workbook.worksheets.onChanged.add(async (event) => {
            window.told.push([event.address, event.source, event.triggerSource, event.details ?? null]);
          });
          await context.sync();
        });
      });
      const edit = { kind: "type", sheet: "专利", cell: "A2", value: 7 } as const;
      await host.command({ kind: "edit", edit, by: "person" });
      await host.command({ kind: "edit", edit: { ...edit, value: 8 }, by: "co-author" });
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("专利").getRange("B2:B3").values = [["x"], ["y"]];
          await context.sync();
        }),
      );
      await pane.waitForFunction(() => window.told.length >= 3);
      const details = { valueTypeBefore: "Double", valueTypeAfter: "Double" };
      expect(await pane.evaluate(() => window.told)).toEqual([
        ["A2", "Local", "Unknown", { ...details, valueBefore: 1, valueAfter: 7 }],
        ["A2", "Remote", "Unknown", { ...details, valueBefore: 7, valueAfter: 8 }],
        ["B2:B3", "Local", "ThisLocalAddin", null],
      ]);
    });
    it("a selection is told to the sheet's own handler and to the document's", async () => {
      await pane.evaluate(async () => {
        window.told = [];
        await Excel.run(async (context) => {
          context.workbook.worksheets.getItem("专利").onSelectionChanged.add(async ({ address }) => {
            window.told.push(address);
          });
          context.workbook.onSelectionChanged.add(async () => {
            window.told.push("document");
          });
          await context.sync();
        });
      });
      await host.command({ kind: "select", sheet: "专利", range: "B2:C3" });
      await pane.waitForFunction(() => window.told.length >= 2);
      expect(await pane.evaluate(() => window.told)).toEqual(["B2:C3", "document"]);
    });
    it("the add-in's selection is the host's", async () => {
      await pane.evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem("企业 信息").getRange("A2").select();
          await context.sync();
        }),
      );
      expect(await host.selection()).toEqual({ sheet: "企业 信息", range: "A2" });
      await host.page.locator('[role="tab"][aria-selected="true"]', { hasText: "企业 信息" }).waitFor();
    });
  });

  group("what is stored in the workbook", () => {
    it("custom XML parts are found by their namespace", async () => {
      const found = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const parts = context.workbook.customXmlParts;
          parts.add('<k:link xmlns:k="urn:keji:link:1"><k:id>1</k:id></k:link>');
          await context.sync();
          const part = parts.getByNamespace("urn:keji:link:1").getOnlyItem();
          const xml = part.getXml();
          await context.sync();
          part.setXml('<k:link xmlns:k="urn:keji:link:1"/>');
          const after = part.getXml();
          await context.sync();
          return [xml.value, after.value];
        }),
      );
      expect(found).toEqual([
        '<k:link xmlns:k="urn:keji:link:1"><k:id>1</k:id></k:link>',
        '<k:link xmlns:k="urn:keji:link:1"/>',
      ]);
    });
    it("settings of the workbook and of the document are kept", async () => {
      const kept = await pane.evaluate(async () => {
        Office.context.document.settings.set("a", { b: 1 });
        await new Promise((saved) => Office.context.document.settings.saveAsync(saved));
        await new Promise((read) => Office.context.document.settings.refreshAsync(read));
        const value = await Excel.run(async (context) => {
          context.workbook.settings.add("identity", "350425/2021");
          await context.sync();
          const setting = context.workbook.settings.getItem("identity").load("value");
          await context.sync();
          return setting.value as unknown;
        });
        return [Office.context.document.settings.get("a") as unknown, value];
      });
      expect(kept).toEqual([{ b: 1 }, "350425/2021"]);
    });
    it("getFileAsync gives the package in slices", async () => {
      const bytes = await pane.evaluate(
        () =>
          new Promise<number[]>((resolve, reject) => {
            Office.context.document.getFileAsync(
              Office.FileType.Compressed,
              { sliceSize: 1024 },
              ({ value: file, error }) => {
                if (!file) return reject(new Error(error.message));
                const all: number[] = [];
                const next = (index: number): void => {
                  if (index === file.sliceCount) return file.closeAsync(() => resolve(all));
                  file.getSliceAsync(index, ({ value }) => {
                    all.push(...(value.data as number[]));
                    next(index + 1);
                  });
                };
                next(0);
              },
            );
          }),
      );
      expect(Uint8Array.from(bytes)).toEqual(Uint8Array.from(FILE));
      expect((await held()).files).toBe(0);
    });
  });

  group("ordered troubles", () => {
    const readOnce = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("专利").getRange("A2").load("values");
        await context.sync();
        return range.values;
      });

    it("an error strikes the sync it was ordered for, and only that one", async () => {
      await host.command({ kind: "fault", fault: { kind: "error", sync: 2, code: "GeneralException" } });
      expect(await pane.evaluate(readOnce)).toEqual([[1]]);
      expect((await errorOf(pane, readOnce)).code).toBe("GeneralException");
      expect(await pane.evaluate(readOnce)).toEqual([[1]]);
    });
    it("while a cell is edited a batch fails; with delayForCellEdit it waits", async () => {
      await host.command({ kind: "cell-edit", state: "begin" });
      expect((await errorOf(pane, readOnce)).code).toBe("InvalidOperationInCellEditMode");
      const waiting = pane.evaluate(() =>
        Excel.run({ delayForCellEdit: true }, async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getRange("A2").load("values");
          await context.sync();
          return range.values as unknown;
        }),
      );
      await host.command({ kind: "cell-edit", state: "end" });
      expect(await waiting).toEqual([[1]]);
    });
    it("with another workbook in front the selection cannot be read", async () => {
      await host.command({ kind: "focus", window: "other" });
      const error = await errorOf(pane, () =>
        Excel.run(async (context) => {
          context.workbook.getSelectedRange().load("address");
          await context.sync();
        }),
      );
      expect(error.code).toBe("InvalidSelection");
      await host.command({ kind: "focus", window: "this" });
    });
    it("a slow host answers in the end, and meanwhile the page goes on", async () => {
      const before = (await host.syncs()).length;
      await host.command({ kind: "delay", milliseconds: 400 });
      const slow = pane.evaluate(readOnce);
      expect(await host.syncs()).toHaveLength(before);
      await slow;
      expect(await host.syncs()).toHaveLength(before + 1);
      await host.command({ kind: "clear-faults" });
    });
    it("a request of more than 5 MB is RequestPayloadSizeLimitExceeded on the web", async () => {
      const error = await errorOf(pane, () =>
        Excel.run(async (context) => {
          context.workbook.settings.add("long", "长".repeat(2 * 1024 * 1024));
          await context.sync();
        }),
      );
      expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    });
    it("an answer over the limit is ResponsePayloadSizeLimitExceeded", async () => {
      await host.command({ kind: "response-limit", bytes: 100 });
      expect((await errorOf(pane, readOnce)).code).toBe("ResponsePayloadSizeLimitExceeded");
      await host.command({ kind: "clear-faults" });
    });
    it("a co-author changes a cell between two syncs of one read", async () => {
      const edit = { kind: "type", sheet: "专利", cell: "A2", value: 5 } as const;
      await host.command({ kind: "edit-before", sync: 2, edit, by: "co-author" });
      const seen = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getRange("A2").load("values");
          await context.sync();
          const before = range.values as unknown;
          range.load("values");
          await context.sync();
          return [before, range.values as unknown];
        }),
      );
      expect(seen).toEqual([[[1]], [[5]]]);
    });
    it("a range that is held follows rows that a co-author inserts above it", async () => {
      const edit = { kind: "insert-rows", sheet: "专利", row: 1, count: 2 } as const;
      await host.command({ kind: "edit-before", sync: 2, edit, by: "co-author" });
      const address = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getRange("A2").load("address");
          await context.sync();
          range.load("address");
          await context.sync();
          return range.address;
        }),
      );
      expect(address).toBe("专利!A4");
    });
    it("values of more than 5 million cells are null, without an error", async () => {
      const values = await pane.evaluate(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem("专利").getRange("A:E").load("values");
          await context.sync();
          return range.values as unknown;
        }),
      );
      expect(values).toBeNull();
    });
  });
});
