/** Values as Excel is given them: what must stay text goes in as text, and days and shares as their cells show them. */
import type { CellContent } from "../../../src/core/workbook/cell-content";
import { cellEntry } from "../../../src/adapters/office/cell-entry";

it.each([
  ["a firm's name", "青溪竹业有限公司", "General", "青溪竹业有限公司", null],
  ["a formula's look", "=1+1", "General", "=1+1", "@"],
  ["a number's look", "0012", "0.00", "0012", "@"],
  ["a day's look", "2021年3月", "General", "2021年3月", "@"],
  ["text in a cell for text", "=1+1", "@", "=1+1", null],
  ["a number", 3, "#,##0", 3, null],
  ["a number where a day is shown", 3, "yyyy-mm-dd", 3, "General"],
  ["a number in a cell for text", 3, "@", 3, "General"],
  ["a day where one is shown", { date: "2021-03-15" }, 'yyyy"年"m"月"d"日"', "2021-03-15", null],
  ["a day elsewhere", { date: "2021-03-15" }, "General", "2021-03-15", "@"],
  ["a share where one is shown", { percent: 18.3 }, "0.0%", 0.183, null],
  ["a share elsewhere", { percent: 18.3 }, "0.0", 18.3, null],
  ["a yes", true, "General", true, null],
  ["nothing", null, "yyyy-mm-dd", null, null],
] as readonly (readonly [string, CellContent, string, unknown, string | null])[])(
  "%s",
  (_, content, has, value, format) => {
    expect(cellEntry(content, has)).toEqual({ value, format });
  },
);
