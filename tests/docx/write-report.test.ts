import type { Element } from "@xmldom/xmldom";
import { spansOf } from "../../src/core/narrative/narrative";
import { isBound } from "../../src/docx/bound-texts";
import { writeReport } from "../../src/docx/write-report";
import { paragraph, sampleSnapshot, section, snapshotOf, snapshotSaying, spans } from "../make/snapshot";
import { attribute, inside, open, paragraphs, wordsOf, WORD, type Opened } from "./opened";

const DOCUMENT = "word/document.xml";
let sample: Opened;
beforeAll(async () => {
  sample = open(await writeReport(sampleSnapshot()));
});

const values = (element: Element | null, ...names: readonly string[]): readonly (string | null)[] =>
  names.map((name) => attribute(element, name));
const tagOf = (control: Element): string | null => attribute(inside(control, "tag"), "val");
const controls = (of: Opened = sample): readonly Element[] => of.all(DOCUMENT, "sdt");
const bound = (of: Opened = sample): readonly Element[] =>
  controls(of).filter((one) => !tagOf(one)?.startsWith("sec:"));
const styled = (style: string): readonly Element[] =>
  sample.all(DOCUMENT, "p").filter((one) => attribute(inside(one, "pStyle"), "val") === style);
const styleOf = (id: string): Element | undefined =>
  sample.all("word/styles.xml", "style").find((one) => attribute(one, "styleId") === id);
const eastAsia = (element: Element | null | undefined): string | null =>
  attribute(inside(element, "rFonts"), "eastAsia");

describe("the page of GB/T 9704-2012", () => {
  test("A4 with the standard's margins, and a grid of lines", () => {
    const [properties = null] = sample.all(DOCUMENT, "sectPr");
    expect(values(inside(properties, "pgSz"), "w", "h")).toEqual(["11906", "16838"]);
    expect(values(inside(properties, "pgMar"), "top", "bottom", "left", "right")).toEqual([
      "2098",
      "1984",
      "1587",
      "1474",
    ]);
    expect(values(inside(properties, "docGrid"), "type", "linePitch", "charSpace")).toEqual(["lines", "579", null]);
  });

  test("the text is 仿宋_GB2312 三号, a quarter point closer, in Chinese", () => {
    const [defaults] = sample.all("word/styles.xml", "rPrDefault");
    expect(values(inside(defaults, "rFonts"), "eastAsia", "ascii", "hAnsi")).toEqual([
      "仿宋_GB2312",
      "Times New Roman",
      "Times New Roman",
    ]);
    expect(["sz", "spacing"].map((name) => attribute(inside(defaults, name), "val"))).toEqual(["32", "-5"]);
    expect(attribute(inside(defaults, "lang"), "eastAsia")).toBe("zh-CN");
  });

  test("paragraphs are justified without widow control, the first line two characters in", () => {
    expect(attribute(inside(styleOf("Normal"), "widowControl"), "val")).toBe("0");
    expect(attribute(inside(styleOf("Normal"), "jc"), "val")).toBe("both");
    expect(attribute(inside(styleOf("BodyText"), "ind"), "firstLineChars")).toBe("200");
  });

  test("the title is 方正小标宋简体 二号 in the middle, the draft line 楷体 under it", () => {
    expect(eastAsia(styleOf("Title"))).toBe("方正小标宋简体");
    expect(attribute(inside(styleOf("Title"), "sz"), "val")).toBe("44");
    expect(attribute(inside(styleOf("Title"), "jc"), "val")).toBe("center");
    expect(eastAsia(styleOf("DraftLine"))).toBe("楷体_GB2312");
    expect(paragraphs(sample).slice(0, 2)).toEqual([
      "青溪县科学技术局2021年工作总结",
      "（初稿，数据截至12月31日，另有1处数据待更正、2处待核实）",
    ]);
  });

  test("page numbers are fields that show a number before they are updated, on odd and even pages", () => {
    expect(sample.all("word/settings.xml", "evenAndOddHeaders")).toHaveLength(1);
    for (const [part, side] of [
      ["word/footer1.xml", "right"],
      ["word/footer2.xml", "left"],
    ] as const) {
      expect(sample.all(part, "fldSimple").map((field) => [attribute(field, "instr"), wordsOf(field)])).toEqual([
        ["PAGE", "1"],
      ]);
      expect(paragraphs(sample, part)).toEqual(["— 1 —"]);
      expect(attribute(sample.all(part, "jc")[0], "val")).toBe(side);
      expect(attribute(sample.all(part, "ind")[0], side)).toBe("280");
    }
  });

  test("every font has stand-ins where it is not installed", () => {
    const fonts = sample
      .all("word/fontTable.xml", "font")
      .map((font) => [attribute(font, "name"), attribute(inside(font, "altName"), "val")]);
    expect(new Map(fonts as [string, string][]).get("仿宋_GB2312")).toBe("仿宋,FangSong,华文仿宋,STFangsong");
    expect(fonts.map(([name]) => name)).toEqual([
      "方正小标宋简体",
      "仿宋_GB2312",
      "楷体_GB2312",
      "黑体",
      "宋体",
      "Times New Roman",
    ]);
  });
});

describe("headings", () => {
  test("一、（一）1.（1） are automatic numbers with nothing after them", () => {
    const levels = sample
      .all("word/numbering.xml", "lvl")
      .map((level) => ["numFmt", "lvlText", "suff"].map((name) => attribute(inside(level, name), "val")));
    expect(levels).toEqual([
      ["chineseCounting", "%1、", "nothing"],
      ["chineseCounting", "（%2）", "nothing"],
      ["decimal", "%3.", "nothing"],
      ["decimal", "（%4）", "nothing"],
    ]);
    expect(styled("Heading1").map(wordsOf)).toEqual(["主要工作做法与成效", "存在的主要问题", "2022年工作打算"]);
  });

  test("the levels are linked to the heading styles", () => {
    expect(sample.all("word/numbering.xml", "pStyle").map((one) => attribute(one, "val"))).toEqual([
      "Heading1",
      "Heading2",
      "Heading3",
      "Heading4",
    ]);
    expect(attribute(inside(styleOf("Heading2"), "ilvl"), "val")).toBe("1");
    expect(eastAsia(styleOf("Heading1"))).toBe("黑体");
  });

  test("a run-in heading opens its paragraph in 楷体, numbered at level 2, and the rest is in 仿宋", () => {
    const [first] = styled("RunIn");
    expect(["ilvl", "numId"].map((name) => attribute(inside(first, name), "val"))).toEqual(["1", "1"]);
    const runs = [...(first?.getElementsByTagNameNS(WORD, "r") ?? [])];
    expect(runs.slice(0, 2).map((run) => [wordsOf(run), eastAsia(run)])).toEqual([
      ["梯次培育高新技术企业。", "楷体_GB2312"],
      ["【主要做法：高新股】", null],
    ]);
  });
});

describe("bound text", () => {
  test("every mention and phrase is an inline plain-text control without a lock, its properties in the schema's order", () => {
    const orders = bound().map((control) =>
      [...(inside(control, "sdtPr")?.childNodes ?? [])].map((child) => child.localName).join(" "),
    );
    expect(new Set(orders)).toEqual(new Set(["rPr alias tag id dataBinding text"]));
    const { sections } = sampleSnapshot().narrative;
    expect(bound()).toHaveLength(sections.flatMap(({ blocks }) => blocks.flatMap(spansOf)).filter(isBound).length);
  });

  test("a mention is tagged and titled by its figure", () => {
    const control = bound().find((one) => tagOf(one) === "fig:PAT_GRT~s");
    expect(attribute(inside(control, "alias"), "val")).toBe("专利授权量");
    expect(values(inside(control, "dataBinding"), "prefixMappings", "xpath", "storeItemID")).toEqual([
      "xmlns:k='urn:keji:figures:1'",
      "/k:figures[1]/k:f[@key='PAT_GRT~s'][1]",
      sample.all("customXml/itemProps1.xml", "datastoreItem")[0]?.getAttribute("ds:itemID"),
    ]);
  });

  test("a phrase is tagged by its key and titled by its first figure", () => {
    const control = bound().find((one) => tagOf(one) === "say:change.RD_TOTAL");
    expect(attribute(inside(control, "alias"), "val")).toBe("措辞·企业R&D经费内部支出");
    expect(control && wordsOf(control)).toBe("增长19.8%〔待核实〕");
  });

  test("a repeated mention binds to one entry under ids of its own", () => {
    const same = bound().filter((one) => tagOf(one) === "fig:PAT_GRT~s");
    expect(same).toHaveLength(3);
    expect(new Set(same.map((one) => attribute(inside(one, "dataBinding"), "xpath"))).size).toBe(1);
    expect(
      sample.all("customXml/item1.xml", "f").filter((entry) => entry.getAttribute("key") === "PAT_GRT~s"),
    ).toHaveLength(1);
  });

  test("ids are unique and positive", () => {
    const ids = controls().map((one) => Number(attribute(inside(one, "id"), "val")));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id > 0 && id < 2 ** 31)).toBe(true);
  });

  test("a marked text is shaded lightly, an unmarked one is not", () => {
    const fills = bound().map((one) => [tagOf(one), attribute(inside(inside(one, "sdtContent"), "shd"), "fill")]);
    expect(fills.filter(([, fill]) => fill !== null)).toEqual([
      ["fig:ENT_LIB~s", "E7E6E6"],
      ["say:change.RD_TOTAL", "E7E6E6"],
      ["fig:RD_GROWTH~n", "E7E6E6"],
      ["say:status.RD_GROWTH", "E7E6E6"],
    ]);
  });

  test("one switch writes the marks without shading and keeps their words", async () => {
    const plain = open(await writeReport(sampleSnapshot(), { marks: "plain" }));
    expect(plain.text(DOCUMENT)).not.toContain("E7E6E6");
    expect(paragraphs(plain)).toEqual(paragraphs(sample));
  });

  test("a gap is plain words on a colour, outside every control", () => {
    const gaps = sample.all(DOCUMENT, "r").filter((run) => attribute(inside(run, "shd"), "fill") === "FFE699");
    expect(gaps.map(wordsOf)).toEqual([
      "【指导思想：由本单位填写】",
      "【主要做法：高新股】",
      "【待补：R&D经费投入强度，市统计局】",
    ]);
    expect(gaps.some((run) => run.parentNode?.localName === "sdtContent")).toBe(false);
  });

  test("a figure that the snapshot does not hold is our bug", async () => {
    const snapshot = { ...snapshotSaying("专利授权⟨PAT_GRT~s=6件⟩"), figures: [] };
    await expect(writeReport(snapshot)).rejects.toThrow("the snapshot has no figure PAT_GRT");
  });
});

describe("blocks and sections", () => {
  test("each section is inside a control of its own", () => {
    const tags = controls()
      .map(tagOf)
      .filter((tag) => tag?.startsWith("sec:"));
    expect(tags).toEqual(["sec:opening", "sec:work", "sec:problems", "sec:plans", "sec:closing", "sec:annexes"]);
  });

  test("each block is inside a hidden bookmark with a number of its own", () => {
    const starts = sample.all(DOCUMENT, "bookmarkStart");
    expect(starts.map((one) => attribute(one, "name"))).toEqual(
      [
        "title",
        "draft",
        "opening",
        "work",
        "hitech",
        "patents",
        "rd",
        "problems",
        "problems_items",
        "problems_causes",
        "problems_why",
        "plans",
        "plans_items",
        "annexes",
        "signature",
        "annex_1",
        "targets",
      ].map((key) => `_kj_${key}`),
    );
    const ids = starts.map((one) => attribute(one, "id"));
    expect(new Set(ids).size).toBe(ids.length);
    expect(sample.all(DOCUMENT, "bookmarkEnd").map((one) => attribute(one, "id"))).toEqual(ids);
  });

  test("two blocks of one key, and a key too long for Word, are our bugs", async () => {
    await expect(writeReport(snapshotOf([section("s", paragraph("p", "一"), paragraph("p", "二"))]))).rejects.toThrow(
      "two blocks have the key p",
    );
    await expect(writeReport(snapshotOf([section("s", paragraph("k".repeat(37), "一"))]))).rejects.toThrow(
      "not a bookmark's name",
    );
  });

  test("附件 are listed under the text and 署名 stands over the date", () => {
    expect(styled("AnnexList").map(wordsOf)).toEqual([
      "附件：1.目标任务完成情况表",
      "2.高新技术企业培育工作推进情况和有关政策兑现落实情况的详细说明",
    ]);
    expect(
      [...styled("SignatureUnit"), ...styled("SignatureDate")].map((one) => [
        wordsOf(one),
        attribute(inside(one, "ind"), "right"),
      ]),
    ).toEqual([
      ["青溪县科学技术局", "630"],
      ["2022年1月5日", "630"],
    ]);
  });

  test("the last paragraph stands with the 附件 list and the 署名, so that none of them is alone on a page", () => {
    const kept = sample.all(DOCUMENT, "p").filter((one) => inside(one, "keepNext"));
    expect(kept.map((one) => wordsOf(one).slice(0, 8))).toEqual(["一是抓主体培育。"]);
    expect(inside(styleOf("AnnexList"), "keepNext")).not.toBeNull();
    expect(inside(styleOf("SignatureUnit"), "keepNext")).not.toBeNull();
  });

  test("a single 附件 has no number", async () => {
    const single = snapshotOf([
      section(
        "s",
        { kind: "annex-list", key: "list", titles: ["完成情况表"] },
        { kind: "annex", key: "annex", number: null, title: spans("完成情况表") },
      ),
    ]);
    expect(paragraphs(open(await writeReport(single)))).toEqual(["附件：完成情况表", "附件", "完成情况表"]);
  });

  test("an 附件 begins on a new page with its number in 黑体 and its title in the middle", () => {
    expect(styled("AnnexLabel").map(wordsOf)).toEqual(["附件1"]);
    expect(inside(styleOf("AnnexLabel"), "pageBreakBefore")).not.toBeNull();
    expect(eastAsia(styleOf("AnnexLabel"))).toBe("黑体");
    expect(styled("AnnexTitle").map(wordsOf)).toEqual(["2021年目标任务完成情况表"]);
  });

  test("a table is as wide as the text, its header repeats, its cells are bound", () => {
    const [table] = sample.all(DOCUMENT, "tbl");
    const widths = sample.all(DOCUMENT, "gridCol").map((one) => Number(attribute(one, "w")));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
    const rows = [...(table?.getElementsByTagNameNS(WORD, "tr") ?? [])];
    expect(rows.map((row) => inside(row, "tblHeader") !== null)).toEqual([
      true,
      ...Array.from({ length: 33 }, () => false),
    ]);
    expect(rows.slice(0, 2).map((row) => [...row.getElementsByTagNameNS(WORD, "tc")].map(wordsOf))).toEqual([
      ["序号", "指标名称", "单位", "目标值", "完成值", "完成率", "完成情况"],
      ["1", "专利授权量", "件", "8件以上", "6", "75.0%", "未完成"],
    ]);
    expect(styled("TableCaption").map(wordsOf)).toEqual(["表1　2021年目标任务完成情况"]);
  });

  test("a document that ends in a table ends in a paragraph that takes no room", () => {
    expect(styled("AfterTable")).toHaveLength(1);
  });

  test("a list of no 附件 leaves no trace", async () => {
    const none = open(
      await writeReport(
        snapshotOf([section("s", paragraph("p", "正文"), { kind: "annex-list", key: "list", titles: [] })]),
      ),
    );
    expect(none.all(DOCUMENT, "bookmarkStart")).toHaveLength(1);
    expect(none.text("customXml/item2.xml")).not.toContain('key="list"');
  });
});

test("the file tells its title and the snapshot's clock, and names no person", () => {
  expect(sample.all("docProps/core.xml", "title")[0]?.textContent).toBe("青溪县科学技术局2021年工作总结");
  const times = ["created", "modified"].map((name) => sample.all("docProps/core.xml", name)[0]?.textContent);
  expect(times).toEqual(["2022-01-05T00:00:00Z", "2022-01-05T00:00:00Z"]);
  expect(sample.all("docProps/core.xml", "creator")).toHaveLength(0);
});

test("both custom XML parts are named in the relations and the types of the package", () => {
  const targets = sample.all("word/_rels/document.xml.rels", "Relationship").map((one) => one.getAttribute("Target"));
  expect(targets).toEqual(expect.arrayContaining(["../customXml/item1.xml", "../customXml/item2.xml"]));
  const types = sample.all("[Content_Types].xml", "Override").map((one) => one.getAttribute("PartName"));
  expect(types).toEqual(expect.arrayContaining(["/customXml/itemProps1.xml", "/customXml/itemProps2.xml"]));
  expect(types.filter((path) => path !== null && !sample.paths.includes(path.slice(1)))).toEqual([]);
});
