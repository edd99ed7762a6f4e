/** The Office leg: the real Office.js, in a browser, against the host page. */
import type { Browser } from "playwright-core";
import { describeInBrowser, launchBrowser } from "../journey/browser";
import type { StaticServer } from "../journey/static-server";
import { ExcelLeg, serveExcel } from "./excel-leg";
import { describeOpenHost, OPEN } from "./open-workbook";
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
});
