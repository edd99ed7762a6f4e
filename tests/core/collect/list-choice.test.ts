/** Several lists of one ledger: appended, chosen or ignored. */
import { collectRows } from "../../../src/core/collect/collect-row";
import { listKey, listSheets, takenRows, type ListChoice } from "../../../src/core/collect/list-choice";
import { checkOf } from "../../make/check";
import { sampleRows, sampleWorkbook } from "../../make/workbook";

const [HEADERS = [], ...PATENTS] = sampleRows("L06");

function rows() {
  const { ledgers } = checkOf(sampleWorkbook({ sheets: { "专利（终）": [HEADERS, PATENTS[0] ?? []] } })).ledgers;
  const ledger = ledgers.get("L06");
  if (!ledger) throw new Error("the sample has patents");
  return collectRows(ledger, "来件.xlsx");
}

const of = (sheet: string): string => listKey({ file: "来件.xlsx", sheet, ledger: "L06" });
const taken = (...choices: readonly (readonly [string, ListChoice])[]): readonly string[] => {
  const kept = takenRows(rows(), "L06", new Map(choices.map(([sheet, choice]) => [of(sheet), choice])));
  return [...new Set(kept.map(({ from }) => from.table.sheet))];
};

it("are told with as many rows as they have", () => {
  expect(listSheets(rows(), "L06")).toEqual([
    { file: "来件.xlsx", sheet: "专利", ledger: "L06", rows: PATENTS.length },
    { file: "来件.xlsx", sheet: "专利（终）", ledger: "L06", rows: 1 },
  ]);
});

it.each([
  ["nobody spoke of them", [], ["专利", "专利（终）"]],
  ["one is ignored", [["专利", "ignore"]], ["专利（终）"]],
  ["one is chosen", [["专利（终）", "choose"]], ["专利（终）"]],
  [
    "one is chosen and the other appended",
    [
      ["专利", "append"],
      ["专利（终）", "choose"],
    ],
    ["专利（终）"],
  ],
  [
    "both are chosen",
    [
      ["专利", "choose"],
      ["专利（终）", "choose"],
    ],
    ["专利", "专利（终）"],
  ],
  [
    "both are ignored",
    [
      ["专利", "ignore"],
      ["专利（终）", "ignore"],
    ],
    [],
  ],
] as const)("when %s", (_, choices, sheets) => {
  expect(taken(...choices)).toEqual(sheets);
});

it("are not mistaken for lists of another file", () => {
  const choices = new Map([[listKey({ file: "别的.xlsx", sheet: "专利", ledger: "L06" }), "ignore" as const]]);
  expect(takenRows(rows(), "L06", choices)).toHaveLength(PATENTS.length + 1);
});
