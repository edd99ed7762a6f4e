/** Forms in Word: their tables as grids, and texts put into empty cells without touching anything else. */
import { strFromU8, unzipSync } from "fflate";
import { openForm } from "../../src/docx/form/fill-form";
import { isFree } from "../../src/docx/form/tables";
import { wordForm } from "../make/self-assessment";
import { missing, SCHEMA_CHECK, inFolder, testWhenThere } from "./tools";
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

async function form(...rows: Parameters<typeof wordForm>[0]) {
  const bytes = await wordForm(rows);
  const opened = openForm(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return { bytes, form: opened.value };
}

function main(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
}

it("gives cells by grid column, and tells those that go on from above", async () => {
  const { form: of } = await form(
    [{ text: "一、创新", merge: "restart" }, "指标", "完成值"],
    [{ text: "", merge: "continue" }, "专利", ""],
  );
  const [table = []] = of.tables;
  expect(table.map((row) => row.map((one) => one?.text))).toEqual([
    ["一、创新", "指标", "完成值"],
    ["", "专利", ""],
  ]);
  expect(table[1]?.map((one) => one !== null && isFree(one))).toEqual([false, false, true]);
});

it("fills an empty cell in the cell's own font and leaves every other part as it was", async () => {
  const { bytes, form: of } = await form(["指标", "完成值"], ["专利", { text: " ", font: "仿宋" }]);
  const filled = of.fill([{ table: 0, row: 1, column: 1, text: "6件 <&>" }]);
  expect(main(filled)).toMatch(
    /<w:rPr><w:rFonts [^>]*仿宋[^>]*\/><\/w:rPr><w:t xml:space="preserve">6件 &lt;&amp;(?:>|&gt;)<\/w:t>/,
  );
  const [before, after] = [unzipSync(bytes), unzipSync(filled)];
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  for (const path of Object.keys(before)) {
    if (path !== "word/document.xml") expect(Buffer.from(after[path] ?? [])).toEqual(Buffer.from(before[path] ?? []));
  }
});

it("refuses to write over what stands there", async () => {
  const { form: of } = await form(["指标", "完成值"]);
  expect(() => of.fill([{ table: 0, row: 0, column: 1, text: "x" }])).toThrow("nothing may be written");
});

it.each([
  ["no zip", new TextEncoder().encode("考核表"), "not-docx"],
  ["an empty file", new Uint8Array(), "not-docx"],
])("says that %s is no Word document", (_, bytes, code) =>
  expect(openForm(bytes)).toEqual({ ok: false, problem: { code } }),
);

testWhenThere(missing(SCHEMA_CHECK), "a filled form is a valid document", async () => {
  const { form: of } = await form(["指标", "完成值"], ["专利", ""]);
  const filled = of.fill([{ table: 0, row: 1, column: 1, text: "6件" }]);
  await inFolder((folder) => {
    writeFileSync(join(folder, "form.docx"), filled);
    const checked = spawnSync(SCHEMA_CHECK, [join(folder, "form.docx")], { encoding: "utf8" });
    expect([checked.status, checked.stdout + checked.stderr]).toEqual([0, expect.stringContaining("valid")]);
  });
});
