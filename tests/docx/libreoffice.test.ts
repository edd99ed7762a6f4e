import { writeReport } from "../../src/docx/write-report";
import { paragraph, sampleSnapshot, section, snapshotOf, snapshotSaying } from "../make/snapshot";
import { changed } from "./opened";
import { missing, printed, testWhenThere } from "./tools";

// The grid can only be seen with a Chinese font; any will do.
const lacking = missing("soffice", "pdftotext", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc");

const lines = (page: string | undefined): readonly string[] =>
  (page ?? "")
    .split("\n")
    .map((line) => line.replace(/\s/g, ""))
    .filter((line) => line !== "");

testWhenThere(lacking, "a full page holds 22 lines of 28 characters and its number", async () => {
  const snapshot = snapshotOf([section("s", paragraph("p", "科".repeat(28 * 60)))]);
  const { pages } = await printed(await writeReport(snapshot));
  const [first, second] = pages.map(lines);
  expect(first?.map((line) => line.length)).toEqual([26, ...Array.from({ length: 21 }, () => 28), 3]);
  expect(second?.map((line) => line.length)).toEqual([...Array.from({ length: 22 }, () => 28), 3]);
  expect([first?.[22], second?.[22]]).toEqual(["—1—", "—2—"]);
});

testWhenThere(lacking, "the sample comes out in order, numbered, over six pages", async () => {
  const { pages } = await printed(await writeReport(sampleSnapshot()));
  const words = pages.map((page) => page.replace(/\s/g, ""));
  expect(pages).toHaveLength(6);
  expect(words[0]).toMatch(
    /^青溪县科学技术局2021年工作总结（初稿，数据截至12月31日，另有1处数据待更正、2处待核实）2021年，/,
  );
  const text = words.join("").replace(/—\d—/g, "");
  for (const heading of [
    "一、主要工作做法与成效",
    "（一）梯次培育",
    "（二）推动专利",
    "（三）引导企业",
    "二、存在的主要问题",
    "（一）原因分析",
    "三、2022年工作打算",
  ]) {
    expect(text).toContain(heading);
  }
  expect(text).toContain("附件：1.目标任务完成情况表2.高新技术企业");
  expect(words[3]).toMatch(/^附件12021年目标任务完成情况表表1/);
});

testWhenThere(lacking, "the table's header stands on each of its pages", async () => {
  const { pages } = await printed(await writeReport(sampleSnapshot()));
  expect(pages.slice(3).map((page) => page.replace(/\s/g, "").includes("序号指标名称单位目标值"))).toEqual([
    true,
    true,
    true,
  ]);
});

testWhenThere(lacking, "dropping a heading renumbers the rest", async () => {
  const [opening, , ...rest] = sampleSnapshot().narrative.sections;
  const { pages } = await printed(await writeReport(snapshotOf([...(opening ? [opening] : []), ...rest])));
  expect(pages.join("").replace(/\s/g, "")).toContain("一、存在的主要问题");
});

testWhenThere(lacking, "the bindings are live: a text changed in the figures part is the one shown", async () => {
  const written = await writeReport(
    snapshotSaying("专利授权⟨PAT_GRT~s=6件⟩，其中⟪change.PAT_GRT=增加1件⟫，共⟨PAT_GRT~s=6件⟩。"),
  );
  const refreshed = changed(written, "customXml/item1.xml", (xml) => xml.replace(">6件<", ">九件<"));
  const { pages } = await printed(refreshed);
  expect(pages.join("").replace(/\s/g, "")).toContain("专利授权九件，其中增加1件，共九件。");
});
