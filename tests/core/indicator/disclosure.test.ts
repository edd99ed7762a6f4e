import { firmsBehind, isOfFewFirms } from "../../../src/core/indicator/disclosure";
import { checkSample } from "../../make/check";
import { sampleRows } from "../../make/workbook";

const behind = (rows: number | null, key: string): number | null => {
  const all = sampleRows("L14");
  const { figures, ledgers } = checkSample(rows === null ? {} : { sheets: { 企业研发: all.slice(0, rows + 1) } });
  const figure = figures.get(key);
  if (!figure) throw new Error(key);
  return firmsBehind(figure, figures, ledgers);
};

describe("the firms behind a figure (P23)", () => {
  it("are those whose amounts it adds up, each once", () => expect(behind(null, "RD_TOTAL")).toBe(7));
  it("are those behind the figure that it is worked out from", () => expect(behind(null, "RD_GROWTH")).toBe(7));
  it("are few where few reported", () => expect(behind(2, "RD_TOTAL")).toBe(2));
  it("are one where a firm stands in two rows and one of them lacks its code", () => {
    const [head = [], first = [], ...rest] = sampleRows("L14");
    const at = head.findIndex((name) => String(name).includes("信用代码"));
    const again = first.map((value, column) => (column === at ? null : value));
    const { figures, ledgers } = checkSample({ sheets: { 企业研发: [head, first, again, ...rest.slice(0, 1)] } });
    const total = figures.get("RD_TOTAL");
    expect(total && firmsBehind(total, figures, ledgers)).toBe(2);
    expect(total && isOfFewFirms(total, figures, ledgers)).toBe(true);
  });
  it("are no secret of a figure that only counts firms, or of another ledger's money", () => {
    expect(behind(null, "RD_FIRMS")).toBeNull();
    expect(behind(null, "TC_AMT")).toBeNull();
  });
});
