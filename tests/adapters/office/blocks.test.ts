import fc from "fast-check";
import { nextBlock, type Block } from "../../../src/adapters/office/blocks";
import { columnsIn, rowsIn, type Question } from "../../../src/adapters/office/question";

const values = (sheet: number, rows: number, columns = 12): Question => ({
  kind: "values",
  sheet,
  area: { top: 1, left: 1, bottom: rows, right: columns },
});

/** All blocks, with `bytes` for each cell of an answer. */
function blocksOf(questions: readonly Question[], limit: number, bytes: number): Block[] {
  const blocks: Block[] = [];
  let rest = questions;
  while (rest.length > 0) {
    const block = nextBlock(rest, limit, ({ area }) => columnsIn(area) * bytes);
    blocks.push(block);
    rest = block.rest;
  }
  return blocks;
}

const anyQuestion = fc
  .record({
    sheet: fc.nat(30),
    top: fc.integer({ min: 1, max: 50 }),
    rows: fc.integer({ min: 1, max: 300 }),
    left: fc.integer({ min: 1, max: 5 }),
    columns: fc.integer({ min: 1, max: 40 }),
  })
  .map(({ sheet, top, rows, left, columns }): Question => ({
    kind: "values",
    sheet,
    area: { top, left, bottom: top + rows - 1, right: left + columns - 1 },
  }));
const anyQuestions = fc.array(anyQuestion, { minLength: 1, maxLength: 12 });
const anyLimit = fc.integer({ min: 1, max: 100_000 });
const anyBytes = fc.integer({ min: 1, max: 60 });

/** Every row of every question, in order. */
const rowsOf = (questions: readonly Question[]): string[] =>
  questions.flatMap(({ sheet, area }) =>
    Array.from({ length: rowsIn(area) }, (_, at) => `${sheet}:${area.left}-${area.right}@${area.top + at}`),
  );

describe("the blocks of a workbook", () => {
  it("cover every row of every sheet once, in order", () =>
    fc.assert(
      fc.property(anyQuestions, anyLimit, anyBytes, (questions, limit, bytes) => {
        const asked = blocksOf(questions, limit, bytes).flatMap((block) => block.questions);
        expect(rowsOf(asked)).toEqual(rowsOf(questions));
      }),
    ));

  it("stay within the limit unless a single row is more", () =>
    fc.assert(
      fc.property(anyQuestions, anyLimit, anyBytes, (questions, limit, bytes) => {
        for (const block of blocksOf(questions, limit, bytes)) {
          const isOneRow = block.questions.length === 1 && block.questions.every(({ area }) => rowsIn(area) === 1);
          expect(isOneRow || block.bytes <= limit).toBe(true);
        }
      }),
    ));

  it("hold twenty small sheets in one", () =>
    expect(
      blocksOf(
        Array.from({ length: 20 }, (_, at) => values(at, 30)),
        1_500_000,
        20,
      ),
    ).toHaveLength(1));

  it("cut 100,000 rows of 240 bytes into 16 or 17", () =>
    expect(blocksOf([values(0, 100_000)], 1_500_000, 20).map(({ bytes }) => bytes <= 1_500_000)).toEqual(
      Array.from({ length: 17 }, () => true),
    ));

  it("fill up with the next sheet what a sheet leaves free", () => {
    const [first] = blocksOf([values(0, 3000), values(1, 100_000)], 1_500_000, 20);
    expect(first?.questions.map(({ sheet }) => sheet)).toEqual([0, 1]);
  });

  it("ask for merged areas alone, so that it is known which were too many", () => {
    const merges: Question = { ...values(1, 10), kind: "merges" };
    const asked = blocksOf([values(0, 10), merges, values(2, 10)], 1_500_000, 20);
    expect(asked.map(({ questions }) => questions.map(({ kind }) => kind))).toEqual([
      ["values"],
      ["merges"],
      ["values"],
    ]);
  });
});
