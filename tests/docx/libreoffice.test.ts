import { writeReport } from "../../src/docx/write-report";
import { heading, paragraph, sampleSnapshot, section, snapshotOf, snapshotSaying, spans } from "../make/snapshot";
import { changed } from "./opened";
import { measured, missing, printed, testWhenThere } from "./tools";

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

testWhenThere(lacking, "measured on the page: 版心 and pitch are those of GB/T 9704-2012", async () => {
  const snapshot = snapshotOf([section("s", paragraph("p", "科".repeat(28 * 60)))]);
  const pages = await measured(await writeReport(snapshot));
  for (const text of pages.slice(0, 2).map((page) => page.slice(0, 22))) {
    expect(Math.min(...text.map(({ left }) => left))).toBeGreaterThan(27.9);
    expect(Math.max(...text.map(({ right }) => right))).toBeLessThan(184.1);
    expect(Math.min(...text.map(({ top }) => top))).toBeGreaterThan(37);
    expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(262);
    // 225 mm hold 22 lines, so that each takes 10.2 mm.
    const pitches = text.slice(1).map(({ top }, at) => top - (text[at]?.top ?? 0));
    expect(Math.max(...pitches)).toBeLessThan(10.28);
    expect(Math.min(...pitches)).toBeGreaterThan(10.15);
  }
});

testWhenThere(lacking, "measured on the page: the number is outside, 7 mm under the text", async () => {
  const snapshot = snapshotOf([section("s", paragraph("p", "科".repeat(28 * 60)))]);
  const [odd, even] = (await measured(await writeReport(snapshot))).map((page) => page[22]);
  if (!odd || !even) throw new Error("a page without a number");
  expect([odd.words, even.words]).toEqual(["—1—", "—2—"]);
  // One character of 四号 (4.9 mm) from the edge of the text: on the right of odd pages, on the left of even ones.
  expect(184 - odd.right).toBeCloseTo(4.9, 0);
  expect(even.left - 28).toBeCloseTo(4.9, 0);
  expect((odd.top + odd.bottom) / 2 - 262).toBeCloseTo(7, 0);
});

testWhenThere(lacking, "落款 stands with the last words, and the page before it is full", async () => {
  const item = (words: string): string => `${words}抓主体培育。${"科".repeat(60)}。`;
  const blocks = [
    paragraph("p", "科".repeat(28 * 13)),
    paragraph("items", `${item("一是")}${item("二是")}${item("三是")}`),
    { kind: "annex-list", key: "annexes", titles: ["目标任务完成情况表"] },
    { kind: "signature", key: "signature", unit: spans("青溪县科学技术局"), date: spans("2022年1月5日") },
  ] as const;
  const { pages } = await printed(await writeReport(snapshotOf([section("s", ...blocks)])));
  const [first = [], second = []] = pages.map(lines);
  expect(first.length).toBeGreaterThan(19);
  expect(second[0]).toMatch(/^三是/);
  expect(second.slice(-4, -1)).toEqual(["附件：目标任务完成情况表", "青溪县科学技术局", "2022年1月5日"]);
});

testWhenThere(lacking, "a long title parts by its sense, and four levels of headings are numbered", async () => {
  const { pages } = await printed(
    await writeReport(
      snapshotOf([
        section(
          "s",
          {
            kind: "title",
            key: "title",
            spans: spans("青溪县科学技术和工业信息化局⟨REPORT_PERIOD~year=2021年⟩工作总结"),
          },
          ...([1, 2, 3, 4] as const).map((level) => heading(`h${level}`, "标题", level)),
          heading("again", "标题", 3),
        ),
      ]),
    ),
  );
  expect(lines(pages[0]).slice(0, 7)).toEqual([
    "青溪县科学技术和工业信息化局",
    "2021年工作总结",
    "一、标题",
    "（一）标题",
    "1.标题",
    "（1）标题",
    "2.标题",
  ]);
});

testWhenThere(lacking, "the sample comes out in order, numbered, over five pages", async () => {
  const { pages } = await printed(await writeReport(sampleSnapshot()));
  const words = pages.map((page) => page.replace(/\s/g, ""));
  expect(pages).toHaveLength(5);
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
