/** Where a bound text of the open document comes from. */
import { draftSelf } from "../../../src/app/self-assessment/draft-self";
import { selfCheck } from "../../../src/app/self-assessment/self-check";
import { traceFigures, type Traced } from "../../../src/app/open-report/trace-figures";
import { readLines, type BoundStretch } from "../../../src/docx/live/read-lines";
import type { Provenance } from "../../../src/docx/reading/read-provenance";
import { pack } from "../../../src/pack/pack";
import { checkOf } from "../../make/check";
import { withPoints } from "../../make/self-assessment";
import { sampleWorkbook } from "../../make/workbook";
import { checked, FALLEN, GRANTED, written } from "../refresh/refreshed";

let provenance: Provenance | null = null;
let bound: readonly BoundStretch[] = [];
beforeAll(async () => {
  const read = readLines(await written());
  if (!read.ok) throw new Error(read.problem.code);
  ({ provenance } = read.value);
  bound = read.value.lines.flat().flatMap(({ key, words }) => (key === null ? [] : [{ key, words }]));
});

function traced(is: (stretch: BoundStretch) => boolean, change: Parameters<typeof checked>[0] | null = {}): Traced {
  const found = bound.find(is);
  if (!found) throw new Error("no such text");
  return traceFigures(found, provenance, { check: change === null ? null : checked(change), pack });
}

const granted = ({ key }: BoundStretch): boolean => key === "PAT_GRT~s";

test("a mention is one figure, explained as the command line explains it", () => {
  const { explained, known, now } = traced(granted);
  expect(explained.map(({ facts }) => facts.figure.key)).toEqual(["PAT_GRT"]);
  expect(explained[0]?.paragraph).toContain("专利授权量：5件");
  expect(explained[0]?.rows.length).toBe(5);
  expect([known, now]).toEqual([[], null]);
});

test("what the workbook says by now is told beside it", () => {
  expect(traced(granted, GRANTED)).toMatchObject({ words: "5件", now: "6件" });
});

test("a phrase is all figures that decide it, and its other true wordings", () => {
  const rise = traced(({ key, words }) => !key.includes("~") && words.includes("增长19.8%"), FALLEN);
  expect(rise.explained.length).toBeGreaterThan(0);
  expect(rise.now).toContain("下降3.4%");
  const chosen = traced(({ key }) => (provenance?.texts.get(key)?.texts.length ?? 0) > 1);
  expect(chosen.choices.length).toBeGreaterThan(0);
  expect(chosen.choices).not.toContain(chosen.words);
  const marked = traced(({ words }) => words.includes("增长19.8%") && words.endsWith("〔待核实〕"));
  expect(marked).toMatchObject({ mark: "verify", now: null });
  expect(marked.choices).not.toContain(marked.words.replace("〔待核实〕", ""));
});

test("without a workbook the document tells its value, its cells and its time", () => {
  const { explained, known } = traced(granted, null);
  expect(explained).toEqual([]);
  expect(known).toMatchObject([
    {
      figure: { key: "PAT_GRT", value: "5", unit: "件", name: "专利授权量" },
      period: { from: "2021-01-01", to: "2021-12-31" },
      asOf: "2021-12-31",
    },
  ]);
  expect(known[0]?.figure.cells.length).toBeGreaterThan(0);
  expect(known[0]?.figure.formula).not.toBe("");
});

test("what neither of the two knows is nothing", () => {
  const nothing = traceFigures({ key: "GONE~s", words: "1件" }, provenance, { check: checked(), pack });
  expect(nothing).toMatchObject({ explained: [], known: [], now: null });
});

test("of a 自评表 every text is told, points by their target and what they are worth", async () => {
  const check = checkOf(sampleWorkbook(withPoints()));
  const drafted = await draftSelf(selfCheck(check, pack), pack, "draft");
  const read = drafted.ok ? readLines(drafted.value) : null;
  if (!read?.ok) throw new Error("no 自评表");
  const { provenance: own, lines } = read.value;
  const texts = lines.flat().flatMap(({ key, words }) => (key === null ? [] : [{ key, words }]));
  const all = new Map(texts.map((text) => [text.key, traceFigures(text, own, { check, pack })]));
  expect([...all.values()].filter(({ now }) => now !== null)).toEqual([]);
  const points = all.get("POINTS.PAT_INV_VALID~n");
  expect(points?.explained[0]?.paragraph).toContain("有效发明专利拥有量自评得分：13分");
  expect(points?.explained[0]?.paragraph).toContain("按目标任务表的“计分办法”和“封顶”");
  const remembered = traceFigures({ key: "POINTS.PAT_INV_VALID~n", words: "13" }, own, { check: null, pack });
  expect(remembered.known).toMatchObject([{ figure: { value: "13", unit: "分", name: "有效发明专利拥有量自评得分" } }]);
});
