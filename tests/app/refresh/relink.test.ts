import { readBoundText } from "../../docx/read-bound-text";
import { after } from "../../docx/habits/edit-document";
import { stripAllControls, stripControl, stripParts } from "../../docx/habits/other-editors";
import { typeAfter } from "../../docx/habits/typing";
import { open, paragraphs } from "../../docx/opened";
import { attempt, edited, GRANTED, refresh, written } from "./refreshed";

const boundIn = (bytes: Uint8Array): number => {
  const read = readBoundText(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.controls.filter(({ bound }) => bound !== null).length;
};

describe("重新关联 (P24)", () => {
  it("binds a report again whose controls were all taken away, and shows each", async () => {
    const bytes = await written();
    const told = await edited(stripAllControls, GRANTED, { relink: true });
    expect(boundIn(told.file)).toBe(boundIn(bytes));
    expect(told.relinked).toHaveLength(boundIn(bytes));
    expect(told.relinked.every(({ by, text, words }) => by === "paragraph" && words.includes(text))).toBe(true);
    expect(told.lines).toEqual(paragraphs(open(await written(GRANTED))));
    expect(refresh(told.file, GRANTED, { relink: true }).bytes).toBeNull();
  });
  it("does so also where our parts are gone, and takes what it finds for what was written", async () => {
    const stripped = after(stripAllControls, stripParts)(await written());
    expect(attempt(stripped, GRANTED)).toMatchObject({ ok: false, problem: { code: "report-not-linked" } });
    const told = refresh(stripped, GRANTED, { relink: true });
    expect(boundIn(told.file)).toBe(boundIn(await written()));
    expect(told.text("PAT_GRT~s")).toMatchObject({ state: "updated", from: "5件", to: "6件" });
    expect(told.plan.figures.filter(({ state }) => state === "hand")).toEqual([]);
    expect(told.lines).toEqual(paragraphs(open(await written(GRANTED))));
  });
  it("finds the sentences of a paragraph that a person edited, and keeps the rest", async () => {
    const told = await edited(after(typeAfter("按", "省里的口径，以"), stripAllControls), GRANTED, { relink: true });
    expect(told.line("推动专利")).toContain("专利授权6件");
    expect(told.line("推动专利")).toContain("按省里的口径，以2020年常住人口12.4万人计算");
    expect(told.relinked.filter(({ by }) => by === "sentence").map(({ key }) => key)).toContain("PAT_GRT~s");
  });
  it("finds a number by the words before it, where nothing else is left", async () => {
    const told = await edited(after(typeAfter("填报企业汇总，", "初步统计为"), stripAllControls), {}, { relink: true });
    expect(told.relinked.find(({ key }) => key === "RD_TOTAL~s")).toMatchObject({
      by: "number",
      text: "1461.5万元〔待核实〕",
    });
  });
  it("binds one control that was taken away", async () => {
    const told = await edited(stripControl("fig:PAT_GRT~s"), GRANTED, { relink: true });
    expect(told.relinked.map(({ key }) => key)).toEqual(["PAT_GRT~s"]);
    expect(told.line("推动专利")).toContain("专利授权6件");
    expect(told.block("patents").state).toBe("same");
  });
  it("changes nothing where nothing is lost", async () => {
    const told = refresh(await written(), {}, { relink: true });
    expect([told.relinked, told.bytes]).toEqual([[], null]);
  });
});
