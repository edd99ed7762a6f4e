/**
 * Where our engine means to differ from feelin, each with its reason. The differential tests generate nothing of this kind;
 * each example is asserted on both sides, so that a reason that has gone is noticed.
 */
export type Divergence = {
  readonly why: string;
  readonly text: string;
  /** What ours comes to, in the form of plain(); null also where it refuses with a problem of this code. */
  readonly ours: unknown;
  readonly refuses?: string;
  readonly feelin: unknown;
};

/** The variable `a` is null, `n` is 3. */
export const divergences: readonly Divergence[] = [
  {
    why: "Amounts are decimals: money that adds up must compare as equal.",
    text: "0.1 + 0.2 = 0.3",
    ours: true,
    feelin: false,
  },
  {
    why: "Decimals again: what a person works out by hand holds.",
    text: "1.1 * 1.1 = 1.21",
    ours: true,
    feelin: false,
  },
  {
    why: "A text is no number: a rule that mixes them is a slip of the hand and is refused with what to write.",
    text: '"100" > 50',
    ours: null,
    refuses: "types",
    feelin: true,
  },
  {
    why: "A missing value equals nothing and differs from nothing: a row must not fail or pass for a cell that is not filled.",
    text: "a = 1",
    ours: null,
    feelin: false,
  },
  {
    why: "The same turned round: not(missing = 1) would silently pass.",
    text: "not(a = 1)",
    ours: null,
    feelin: true,
  },
  {
    why: "Which way to go cannot be told from a missing value; taking else would decide by omission.",
    text: "if a > 1 then 1 else 2",
    ours: null,
    feelin: { number: "2" },
  },
  {
    why: "Whether a missing value is in a list cannot be told.",
    text: "a in (1, 2)",
    ours: null,
    feelin: false,
  },
  {
    why: "The same for the function; `some x in … satisfies x = null` asks for gaps.",
    text: "list contains([1, a], a)",
    ours: null,
    feelin: true,
  },
  {
    why: "The sum of no rows is 0, as in a worksheet.",
    text: "sum([])",
    ours: { number: "0" },
    feelin: null,
  },
  {
    why: "Nothing lies between ends that are the wrong way round: a mistyped bound must not turn into another rule.",
    text: "0 between 2 and 0",
    ours: false,
    feelin: true,
  },
  {
    why: "The same with an interval.",
    text: "1 in [2..0]",
    ours: false,
    feelin: true,
  },
  {
    why: "0 is a number like others to count from.",
    text: "for i in 0..0 return i",
    ours: [{ number: "0" }],
    feelin: null,
  },
  {
    why: "Texts have an order, so they have a largest.",
    text: 'max("a", "b")',
    ours: "b",
    feelin: null,
  },
  {
    why: "Positions count from 1; there is no place 0.",
    text: 'substring("abc", 0)',
    ours: null,
    feelin: "c",
  },
  {
    why: "A duration of months has whole months, the broken one is not counted (DMN 10.3.4.7).",
    text: 'years and months duration(date("2021-01-31"), date("2021-03-01"))',
    ours: { duration: "P1M" },
    feelin: { duration: "P1M1D" },
  },
  {
    why: "An unknown name is a misspelt header: it is refused with the nearest one, not taken for missing.",
    text: "nn > 1",
    ours: null,
    refuses: "unknown-name",
    feelin: null,
  },
  {
    why: "A sum over a gap is unknown, for feelin too; counting rows is not.",
    text: "sum([1, a])",
    ours: null,
    feelin: null,
  },
];
