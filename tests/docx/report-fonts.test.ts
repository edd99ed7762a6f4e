import { open } from "./opened";
import { lackingFonts, REPORT_FONTS } from "../../src/docx/report-fonts";
import { writeReport } from "../../src/docx/write-report";
import { sampleSnapshot } from "../make/snapshot";

test("the fonts told are those that the document's font table names, each Chinese one with what may stand in", async () => {
  const opened = open(await writeReport(sampleSnapshot()));
  const fonts = opened.all("word/fontTable.xml", "font");
  expect(fonts.map((font) => font.getAttribute("w:name"))).toEqual(REPORT_FONTS);
  const standIns = opened.all("word/fontTable.xml", "altName").map((one) => one.getAttribute("w:val"));
  expect(standIns[1]).toBe("仿宋,FangSong,华文仿宋,STFangsong");
  expect(standIns).toHaveLength(5);
});

test("a font counts as installed under either of its names", () => {
  expect(lackingFonts(REPORT_FONTS)).toEqual([]);
  const windows = ["FangSong_GB2312", "KAITI_GB2312", "SimHei", "SimSun", "Times New Roman"];
  expect(lackingFonts(windows)).toEqual(["方正小标宋简体"]);
  expect(lackingFonts(["仿宋", "Noto Sans CJK SC"])).toEqual(REPORT_FONTS);
});
