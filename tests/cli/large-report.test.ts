/** A report with more bound texts than Word's custom XML parts should hold. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openToRelink } from "../../src/docx/refresh/relink-report";
import { composedBlocks } from "../../src/docx/refresh/composed-blocks";
import { writeReport, writeWhereItFits } from "../../src/docx/write-report";
import { carriedOutOn } from "../bench/refreshed";
import { stripParts } from "../docx/habits/other-editors";
import { keji } from "../make/command-line";
import { paragraph, section, snapshotOf } from "../make/snapshot";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

/** The same report with a provenance part that somebody's program blew up beyond the limit. */
function inflated(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const path = Object.keys(files).find(
    (name) => /item\d+\.xml$/.test(name) && textOf(files[name]).includes("urn:keji:provenance:1"),
  );
  if (path === undefined) throw new Error("no provenance");
  const filler = "<!--" + "x".repeat(900_000) + "-->";
  return zipSync({ ...files, [path]: strToU8(textOf(files[path]).replace("</provenance>", `${filler}</provenance>`)) });
}

const textOf = (bytes: Uint8Array | undefined): string => strFromU8(bytes ?? new Uint8Array());

const workbook = workbookFile(sampleWorkbook());
let report: Uint8Array;
beforeAll(async () => {
  const ran = await keji(["report", "a.xlsx", "-o", "总结.docx"], { files: { "a.xlsx": workbook } });
  report = ran.files.get("总结.docx") ?? new Uint8Array();
});

/** A paragraph of so many figures, each a long text. */
const reportOf = (figures: number): Parameters<typeof writeReport>[0] =>
  snapshotOf([
    section(
      "s",
      paragraph("p", Array.from({ length: figures }, (_, at) => `⟨F${at}~s=${"长".repeat(200)}件⟩`).join("，")),
    ),
  ]);
const few = reportOf(3);
const many = reportOf(1200);

test("to write it is refused", async () => {
  expect(await writeWhereItFits(many)).toEqual({ ok: false, problem: { code: "part-too-large" } });
  expect((await writeWhereItFits(few)).ok).toBe(true);
});

test("to refresh a report into it is refused, and so is to bind again one that lost its parts", async () => {
  const bytes = await writeReport(few);
  const before = Uint8Array.from(bytes);
  expect(carriedOutOn(bytes, many)).toEqual({ ok: false, problem: { code: "part-too-large" } });
  expect(bytes).toEqual(before);
  const blocks = composedBlocks(many.narrative).map(({ block }) => block);
  expect(openToRelink(stripParts(bytes), () => ({ snapshot: many, blocks }))).toEqual({
    ok: false,
    problem: { code: "part-too-large" },
  });
});

test("a document whose part is larger is still read: verified, and refreshed to one that fits", async () => {
  const files = {
    "a.xlsx": workbookFile(sampleWorkbook({ cells: { "企业研发!H2": 30 } })),
    "总结.docx": inflated(report),
  };
  const verified = await keji(["verify", "总结.docx", "a.xlsx", "--json"], { files });
  expect(JSON.parse(verified.out)).toMatchObject({ holds: false });
  const ran = await keji(["report", "a.xlsx", "--into", "总结.docx"], { files });
  expect([ran.status, ran.err, ran.written]).toEqual([0, "", ["总结.docx"]]);
  const sizes = Object.entries(unzipSync(ran.files.get("总结.docx") ?? new Uint8Array()))
    .filter(([path]) => /customXml\/item\d+\.xml$/.test(path))
    .map(([, bytes]) => bytes.length);
  expect(Math.max(...sizes)).toBeLessThan(700_000);
});
