import type { Figure } from "../../../src/core/indicator/figure";
import { cellsOf, MOST_RANGES } from "../../../src/core/snapshot/cell-list";
import { checkSample } from "../../make/check";

const sample = checkSample();

function cells(key: string): ReturnType<typeof cellsOf> {
  const figure = sample.figures.get(key);
  if (!figure) throw new Error(`no such figure: ${key}`);
  return cellsOf(figure, sample.figures, sample.ledgers);
}

const brief = (key: string): readonly string[] =>
  cells(key).map(({ sheet, ranges, count }) => `${sheet}!${ranges.join(",")} ${count}`);

describe("the cells of a figure", () => {
  it("are those of the counted rows and the columns that were read", () =>
    expect(brief("PAT_GRT")).toEqual(["专利!H3,H5,H10,H12:H13 5"]));
  it("are a parameter's own cell", () => expect(brief("POPULATION")).toEqual(["参数表!B6 1"]));
  it("of a ratio include those of what it was worked out from", () =>
    expect(brief("PAT_PER10K")).toEqual(["参数表!B6 1", "专利!D2:D7,H2:I7 18"]));
  it("of a growth include last year's column", () =>
    expect(brief("RD_GROWTH")).toEqual(["企业研发!D2:D8,F2:F8,H2:I8 28"]));
  it("include the target's base where the comparison rests on it", () =>
    expect(brief("PAT_INV_EXIT")).toEqual(["目标任务表!E4 1", "专利!D2:D7,H2:I7 18"]));
  it("are the counted targets", () => expect(brief("TARGETS_MISSED")).toEqual(["目标任务表!D3:D4,D7 3"]));
  it("are none for a zero", () => expect(brief("HT_N_PUBLIC")).toEqual([]));
});

describe("a long list of cells", () => {
  const scattered = checkSample({
    append: {
      专利: Array.from({ length: 120 }, (_, at) => [13 + at, `专利${at}`, null, at % 2 === 0 ? "发明" : "外观设计"]),
    },
  });
  const figure: Figure = {
    ...(scattered.figures.get("PAT_APP") as Figure),
    evidence: [{ kind: "rows", ledger: "L06", rows: Array.from({ length: 60 }, (_, at) => 2 * at), columns: ["type"] }],
  };
  const [list] = cellsOf(figure, scattered.figures, scattered.ledgers);

  it("stops at 40 ranges and says so", () => expect([list?.ranges.length, list?.more]).toEqual([MOST_RANGES, true]));
  it("still counts all its cells", () => expect(list?.count).toBe(60));
  it("has a digest of the whole, so that a change beyond the 40 shows", () => {
    const other = {
      ...figure,
      evidence: figure.evidence.map((one) => (one.kind === "rows" ? { ...one, rows: [...one.rows, 119] } : one)),
    };
    const [changed] = cellsOf(other, scattered.figures, scattered.ledgers);
    expect(changed?.ranges).toEqual(list?.ranges);
    expect(changed?.digest).not.toBe(list?.digest);
  });
});
