import { signatureIndents } from "../../src/docx/signature";
import { spans } from "../make/snapshot";

const CHARACTER = 315;
const indents = (unit: string, date: string): readonly number[] => {
  const { unit: left, date: right } = signatureIndents(spans(unit), spans(date));
  return [left / CHARACTER, right / CHARACTER];
};

test("青溪县科学技术局 leaves two characters and its date begins two to the right of it", () => {
  expect(indents("青溪县科学技术局", "2022年1月5日")).toEqual([2, 2]);
});

test("under a longer name the date moves away from the edge with it", () => {
  expect(indents("青溪县工业信息化和科学技术局", "2022年1月5日")).toEqual([2, 8]);
});

test("under a shorter name the date leaves two characters and the name more", () => {
  expect(indents("县科技局", "2022年12月31日")).toEqual([7, 2]);
});
