/** Which bound words of a line are still the old ones, where a program let some follow and others not. */
import { placeChanges } from "../../../../src/adapters/office/word/place-changes";
import type { LinePiece } from "../../../../src/core/link/document-steps";

const piece = (from: string, to: string): LinePiece => ({ key: "k", from, to });
const place = (pieces: readonly LinePiece[], now: string) => placeChanges({ line: 0, pieces }, now);

it("finds every one of them before anything followed", () => {
  expect(place(["授权", piece("5件", "6件"), "，申请", piece("15件", "16件")], "授权5件，申请15件")).toEqual([
    { from: "5件", nth: 0, to: "6件" },
    { from: "15件", nth: 0, to: "16件" },
  ]);
});

it("counts matches as a search meets them, also inside other words", () => {
  expect(place(["15件、", piece("5件", "6件")], "15件、5件")).toEqual([{ from: "5件", nth: 1, to: "6件" }]);
});

it("leaves what followed by itself", () => {
  const pieces = [piece("5件", "6件"), "和", piece("7件", "8件")];
  expect(place(pieces, "6件和7件")).toEqual([{ from: "7件", nth: 0, to: "8件" }]);
  expect(place(pieces, "6件和8件")).toEqual([]);
});

it("takes no notice of what programs write differently for the same words", () => {
  expect(place(["甲\ufffc", piece("5件", "6件")], "甲\u00025件")).toEqual([{ from: "5件", nth: 0, to: "6件" }]);
});

it("gives up where the line reads otherwise, and where no search meets the old words", () => {
  expect(place(["授权", piece("5件", "6件")], "获授权5件")).toBeNull();
  // A search for 11 meets the first two of three ones.
  expect(place(["1", piece("11", "12")], "111")).toBeNull();
});
