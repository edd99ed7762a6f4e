/** Whatever stands in a sheet stands there after rows were added below: nothing moves, nothing is lost. */
import fc from "fast-check";
import { rawText } from "../../src/core/workbook/workbook";
import { patchWorkbook } from "../../src/xlsx/patch-workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { sheet, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.boolean(),
  fc.constant(null),
);
const grid = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
const text = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.constantFrom("=1+1", "_x0041_", " 甲 ", "a\nb"));

async function cellsOf(bytes: Uint8Array, name: string): Promise<string[][]> {
  const read = await readWorkbook(bytes, "测试.xlsx");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const found = read.value.sheets.find((one) => one.name === name);
  return (found?.rows ?? []).map((row) => [0, 1, 2].map((at) => rawText(row[at] ?? null)));
}

it("adds rows of any text below any cells", async () => {
  await fc.assert(
    fc.asyncProperty(
      grid,
      fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 3 }),
      async (rows, added, gap) => {
        const before = workbookFile(workbook("测试.xlsx", sheet("甲", rows), sheet("乙", rows)));
        const at = rows.length + gap;
        const patch = { kind: "append", sheet: "甲", at, like: null, columns: [3, 1], rows: added } as const;
        const after = patchWorkbook(before, [patch]);
        if (!after.ok) throw new Error(JSON.stringify(after.problem));
        const [old, now] = [await cellsOf(before, "甲"), await cellsOf(after.value, "甲")];
        expect(now.slice(0, old.length)).toEqual(old);
        expect(await cellsOf(after.value, "乙")).toEqual(await cellsOf(before, "乙"));
        for (const [index, [third, first]] of added.entries()) {
          expect(now[at + index - 1] ?? ["", "", ""]).toEqual([first, "", third]);
        }
      },
    ),
    { numRuns: 25 },
  );
}, 30_000);
