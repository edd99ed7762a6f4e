/** What a person sees of columns that nobody knows, before saying what they mean. */
import { unreadColumns } from "../../src/app/unread-columns";
import { unreadHeaders } from "../../src/app/unread-headers";
import { pack } from "../../src/pack/pack";
import { checkOf } from "../make/check";
import { date, sampleRows, sampleWorkbook } from "../make/workbook";

/** The sample with a column of no ledger among its patents, and an export that lacks a few headers of being a ledger. */
function changed() {
  const [headers = [], ...rows] = sampleRows("L06");
  return sampleWorkbook({
    sheets: {
      专利: [[...headers, "联系电话号"], ...rows.map((row, at) => [...row, `138001380${10 + at}`])],
      导出: [
        ["专利号码", "专利名", "专利权人", "专利权人代码", "申请日", "授权公告日"],
        ["201710000101.2", "甲", "福建青溪清泉新材料有限公司", "91350423XXXX00019U", date("2017-03-01"), null],
      ],
    },
  });
}

const columns = () => unreadColumns(checkOf(changed()), pack);
const columnOf = (header: string) => {
  const found = columns().find((column) => column.header === header);
  if (!found) throw new Error(`${header} is known`);
  return found;
};

it("names every header that no column answers to, once, with its cell and ledger", () => {
  const told = unreadHeaders(checkOf(changed()).ledgers).filter(({ sheet }) => sheet === "专利");
  expect(told.map(({ header, row, ledger }) => [header, row, ledger])).toEqual(
    expect.arrayContaining([["联系电话号", 1, "L06"]]),
  );
  expect(new Set(told.map(({ header }) => header)).size).toBe(told.length);
});

it("shows three different values, with what identifies a person hidden", () => {
  const { samples } = columnOf("联系电话号");
  expect(samples).toHaveLength(3);
  expect(samples.filter((text) => /1380013801\d/.test(text))).toEqual([]);
});

it("offers only fields that no other header of the table names, each once", () => {
  const { proposals, others } = columnOf("联系电话号");
  const taken = checkOf(changed()).ledgers.ledgers.get("L06")?.tables[0]?.columnAt ?? new Map<string, number>();
  const keys = [...proposals, ...others].map(({ key }) => key);
  expect(keys.filter((key) => taken.has(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  expect(others.length).toBeGreaterThan(0);
});

it("offers the likeliest fields of a sheet that would be a ledger, the nearest first", () => {
  const number = columnOf("专利号码");
  expect([number.sheet, number.ledger, number.isLeftOut]).toEqual(["导出", "L06", true]);
  expect(number.proposals[0]?.name).toBe("专利号");
  expect(number.samples).toEqual(["201710000101.2"]);
});

it("has nothing to show where every header is known", () => {
  const { ledgers } = checkOf(sampleWorkbook());
  expect(unreadHeaders(ledgers)).toHaveLength(0);
});
