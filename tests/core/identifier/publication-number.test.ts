import { checkPublicationNumber } from "../../../src/core/identifier/publication-number";
import type { RawValue } from "../../../src/core/workbook/workbook";
import { casesOf, inVectorWords, refusal, unknownKeys } from "./vectors";

const said = (raw: RawValue): string => refusal(checkPublicationNumber(raw));

describe("公布号 and 公告号", () => {
  it("looks at every key that a vector states", () => expect(unknownKeys("patentPublication")).toEqual([]));
  it.each(casesOf("patentPublication"))("%s", (_, { input, expect: expected }) => {
    expect(inVectorWords(checkPublicationNumber(input))).toMatchObject(expected);
  });
  it.each([
    ["CN108745264A", { kind: "invention", meaning: "application", grant: false }],
    ["CN108745264A8", { kind: "invention", meaning: "correction", grant: false }],
    ["CN108745264B", { kind: "invention", meaning: "grant", grant: true }],
    ["CN108745264B9", { kind: "invention", meaning: "correction", grant: true }],
    ["CN1087452C", { kind: "invention", meaning: "grant", grant: true }],
    ["CN108745264C3", { kind: "invention", meaning: "partial-invalidation", grant: true }],
    ["CN209848123U", { kind: "utility", meaning: "grant", grant: true }],
    ["CN209848123U8", { kind: "utility", meaning: "correction", grant: true }],
    ["CN2069429Y", { kind: "utility", meaning: "grant", grant: true }],
    ["CN209848123Y1", { kind: "utility", meaning: "partial-invalidation", grant: true }],
    ["CN305123456S", { kind: "design", meaning: "grant", grant: true }],
    ["CN305123456S9", { kind: "design", meaning: "correction", grant: true }],
    ["CN3051234D", { kind: "design", meaning: "grant", grant: true }],
  ])("%s is %j", (number, parts) =>
    expect(checkPublicationNumber(number)).toMatchObject({ ok: true, normalized: number, ...parts }),
  );
  it.each(["CN108745264", "108745264B", "CN10874526B", "CN408745264A", "CN108745264K", "CN108745264B1", "CN3051234D1"])(
    "%s has no such form",
    (number) => expect(said(number)).toBe("FORMAT 强制性"),
  );
  it("a number cell has no letters", () => expect(said(108745264)).toBe("FORMAT 强制性"));
  it("nothing is empty", () => expect(said("-")).toBe("EMPTY 强制性"));
  it("a letter of another kind must be corrected", () =>
    expect(said("CN305123456U")).toBe("KIND_LETTER_MISMATCH 强制性"));
});
