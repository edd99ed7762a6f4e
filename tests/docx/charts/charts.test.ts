import { unzipSync, strFromU8 } from "fflate";
import type { Block } from "../../../src/core/narrative/narrative";
import { writeReport } from "../../../src/docx/write-report";
import { paragraph, section, snapshotOf, spans } from "../../make/snapshot";
import { open, paragraphs } from "../opened";

const bars: Block = {
  kind: "chart",
  key: "chart_targets",
  caption: spans("图1  年度目标任务完成率"),
  alt: "年度目标任务完成率（单位：%）。专利授权量75.0%，培训农民95.3%。",
  chart: {
    kind: "bars",
    unit: "%",
    categories: ["专利授权量", "培训农民"],
    series: [{ name: "完成率", values: ["75.0", "95.3"] }],
  },
};
const lines: Block = {
  ...bars,
  key: "chart_years",
  caption: spans("图2  主要指标历年情况"),
  chart: {
    kind: "lines",
    unit: "件",
    categories: ["2019年", "2020年", "2021年"],
    series: [
      { name: "专利申请量", values: ["3", "4", "6"] },
      { name: "专利授权量", values: ["2", null, "5"] },
    ],
  },
};
const snapshot = snapshotOf([section("s", paragraph("p", "正文。"), bars, lines)]);

test("each chart is a part of its own with the workbook behind it, related to where it stands", async () => {
  const bytes = await writeReport(snapshot);
  const opened = open(bytes);
  expect(opened.paths.filter((path) => /^word\/(charts|embeddings)/.test(path))).toEqual([
    "word/charts/_rels/chart1.xml.rels",
    "word/charts/_rels/chart2.xml.rels",
    "word/charts/chart1.xml",
    "word/charts/chart2.xml",
    "word/embeddings/Microsoft_Excel_Worksheet1.xlsx",
    "word/embeddings/Microsoft_Excel_Worksheet2.xlsx",
  ]);
  const ids = opened.all("word/document.xml", "chart").map((chart) => chart.getAttribute("r:id"));
  const targets = new Map(
    opened
      .all("word/_rels/document.xml.rels", "Relationship")
      .map((one) => [one.getAttribute("Id"), one.getAttribute("Target")]),
  );
  expect(ids.map((id) => targets.get(id))).toEqual(["charts/chart1.xml", "charts/chart2.xml"]);
  const workbook = unzipSync(unzipSync(bytes)["word/embeddings/Microsoft_Excel_Worksheet1.xlsx"] ?? new Uint8Array());
  expect(strFromU8(workbook["xl/sharedStrings.xml"] ?? new Uint8Array())).toContain("培训农民");
  expect(strFromU8(workbook["xl/worksheets/sheet1.xml"] ?? new Uint8Array())).toContain("95.3");
});

test("a picture says in words what it shows, has its title under it and its bookmark around both", async () => {
  const opened = open(await writeReport(snapshot));
  expect(opened.all("word/document.xml", "docPr").map((one) => one.getAttribute("descr"))[0]).toBe(
    "年度目标任务完成率（单位：%）。专利授权量75.0%，培训农民95.3%。",
  );
  expect(paragraphs(opened)).toEqual(["正文。", "", "图1  年度目标任务完成率", "", "图2  主要指标历年情况"]);
  const names = opened.all("word/document.xml", "bookmarkStart").map((one) => one.getAttribute("w:name"));
  expect(names).toEqual(["_kj_p", "_kj_chart_targets", "_kj_chart_years"]);
});

test("bars carry their numbers, lines differ by dash and mark: a print in grey loses nothing", async () => {
  const opened = open(await writeReport(snapshot));
  const values = (path: string, name: string): readonly (string | null)[] =>
    opened.all(path, name).map((one) => one.getAttribute("val"));
  expect(values("word/charts/chart1.xml", "showVal")).toContain("1");
  expect(new Set(values("word/charts/chart2.xml", "prstDash")).size).toBeGreaterThan(1);
  expect(new Set(values("word/charts/chart2.xml", "symbol")).size).toBe(2);
  const colours = values("word/charts/chart2.xml", "srgbClr").filter((one) => one !== null);
  for (const colour of colours) expect(colour).toMatch(/^(..)\1\1$/);
});

test("the same charts make the same bytes", async () => {
  const [first, second] = [await writeReport(snapshot), await writeReport(snapshot)];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
