/** What changed since a report was sent. */
import { compareRetained } from "../../../src/core/explain/compare-retained";
import { retainedRowsOf, type Retained } from "../../../src/core/explain/retained";
import { retainedFigures } from "../../../src/app/retain/retain-report";
import { pack } from "../../../src/pack/pack";
import { checkSample } from "../../make/check";
import type { SampleChange } from "../../make/workbook";

function kept(change: SampleChange = {}): Pick<Retained, "figures" | "rows"> {
  return retainedFigures(checkSample(change), pack);
}
function since(change: SampleChange): ReturnType<typeof compareRetained> {
  return compareRetained(kept(), kept(change));
}
function of(key: string, change: SampleChange): ReturnType<typeof compareRetained>[number] | undefined {
  return since(change).find((one) => one.key === key);
}

it("finds nothing where nothing changed, nor where rows only stand elsewhere", () => {
  expect(since({})).toEqual([]);
  const moved = checkSample();
  const again = retainedFigures(moved, pack);
  const elsewhere = { ...again, rows: again.rows.map((row) => ({ ...row, row: row.row + 5 })) };
  expect(compareRetained(again, elsewhere)).toEqual([]);
});

it("tells a figure then and now, and the rows that made the difference", () => {
  const change = of("PAT_INV_VALID", { cells: { "专利!I3": "未缴年费终止失效" } });
  expect([change?.then?.display, change?.now?.display, change?.valueChanged]).toEqual(["6件", "5件", true]);
  expect(change?.rows.map(({ kind, row }) => [kind, row.id])).toEqual([["removed", "201810000202.4"]]);
});

it("tells an added row, and a changed one under a figure that stayed", () => {
  const patent = [13, "一种新方法", "202110000999.1", "发明", "福建青溪清泉新材料有限公司", null, "2021-01-08"];
  const added = of("PAT_APP", { append: { 专利: [[...patent, null, "申请中"]] } });
  expect(added?.rows.map(({ kind }) => kind)).toEqual(["added"]);
  const changed = of("PAT_GRT", { cells: { "专利!H3": "2021-02-10" } });
  expect([changed?.valueChanged, changed?.rows[0]?.cells]).toEqual([
    false,
    [{ column: "授权公告日", then: "2021-02-09", now: "2021-02-10" }],
  ]);
});

it("tells figures that are gone or new", () => {
  const gone = of("PAT_GRT", { without: ["专利"] });
  expect([gone?.then?.display, gone?.now]).toEqual(["5件", null]);
  const back = compareRetained(kept({ without: ["专利"] }), kept()).find(({ key }) => key === "PAT_GRT");
  expect([back?.then, back?.now?.display]).toEqual([null, "5件"]);
});

it("of single firms' statistics keeps places alone, and compares how many rows count (P23)", () => {
  const { rows } = kept();
  const confidential = rows.filter(({ ledger }) => ledger === "企业研发统计台账");
  expect(confidential).toHaveLength(7);
  expect(confidential.every(({ id, cells }) => id === "" && cells.size === 0)).toBe(true);
  const change = of("RD_TOTAL", { cells: { "企业研发!F8": "否" } });
  expect([change?.rows, change?.uncompared]).toEqual([[], [{ ledger: "企业研发统计台账", then: 7, now: 6 }]]);
});

it("gives the rows of a derived figure with the columns that were read for it", () => {
  const rows = retainedRowsOf("PAT_PER10K", kept());
  expect(rows.map(({ ledger }) => ledger)).toEqual(["参数表", ...Array<string>(6).fill("专利台账")]);
  expect([...(rows[1]?.cells.keys() ?? [])]).toEqual(["专利类型", "授权公告日", "法律状态"]);
});
