/** A document of somebody's own with a figure put into it from the pane in Word: the command line knows it as well. */
import { insertFigure } from "../../src/app/open-report/insert-figure";
import { linesOfDocument } from "../../src/docx/live/open-document";
import { pack } from "../../src/pack/pack";
import { savedBytes } from "../../src/workbench/host/document/open-document";
import { ModelHost } from "../app/open-report/model-host";
import { checked, GRANTED } from "../app/refresh/refreshed";
import { keji, type Ran } from "../make/command-line";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { documentOf, paragraph } from "../workbench/host/document/make";

let files: Readonly<Record<string, Uint8Array>>;
beforeAll(async () => {
  const host = new ModelHost(documentOf(paragraph("简报：")));
  host.cursorAt = "简报";
  expect(await insertFigure(host, "PAT_GRT~s", { check: checked(), pack })).toMatchObject({ ok: true });
  files = { "a.xlsx": workbookFile(sampleWorkbook(GRANTED)), "b.docx": savedBytes(host.model) };
});

const lines = ({ files: after }: Ran, path: string): readonly string[] =>
  linesOfDocument(after.get(path) ?? new Uint8Array());

it("keji report --into updates the figure and composes nothing", async () => {
  const ran = await keji(["report", "a.xlsx", "--into", "b.docx", "-o", "c.docx"], { files });
  expect(ran).toMatchObject({ status: 0, err: "" });
  expect(ran.out).toContain("专利授权量：“5件” → “6件”");
  expect(lines(ran, "c.docx")).toEqual(["简报：6件"]);
  const again = await keji(["report", "a.xlsx", "--into", "c.docx", "-o", "d.docx"], {
    files: { ...files, "c.docx": ran.files.get("c.docx") ?? new Uint8Array() },
  });
  expect(again.out).not.toContain("→");
});

it("keji verify tells that it is out of date, and what it should be", async () => {
  const { status, out } = await keji(["verify", "b.docx", "a.xlsx"], { files });
  expect([status, out]).toEqual([1, expect.stringContaining("文中“5件”，应为“6件”")]);
});

it("keji clean takes the control and both parts away", async () => {
  const ran = await keji(["clean", "b.docx", "-o", "e.docx"], { files });
  expect(ran.status).toBe(0);
  expect(lines(ran, "e.docx")).toEqual(["简报：5件"]);
  expect(ran.out).toContain("已去除内容控件1个");
});
