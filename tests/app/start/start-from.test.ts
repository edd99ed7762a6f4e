/** P3 on three differently written summaries that Keji never wrote, and on one that it did. */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Check } from "../../../src/app/check";
import { draftReport } from "../../../src/app/draft-report";
import { startFrom } from "../../../src/app/start-from";
import { LAST_YEARS } from "../../../src/docx/from/start-report";
import { pack } from "../../../src/pack/pack";
import { inFolder, missing, SCHEMA_CHECK, testWhenThere } from "../../docx/tools";
import { numbered, split, tables, TABLE_ROWS } from "../../make/last-years";
import { p, wordFile } from "../../make/word-file";
import { checkOf, partsOf, read, started, told, without } from "./started";

let check: Check;

beforeAll(async () => {
  check = await checkOf({});
}, 120_000);

const STYLES = [
  ["numbered prose", numbered],
  ["a table", tables],
  ["split runs", split],
] as const;

test("numbered prose: values, a change and a verdict are bound, years roll, the rest stays marked", () => {
  const done = started(numbered(), check);
  expect(told(done).matches).toEqual([
    "5家 → HT_N_VALID~s：3家",
    "比上年末净增2家 → net.HT_N_VALID：比上年末净增1家",
    "9家 → ENT_LIB~s：8家",
    "9件 → PAT_GRT~s：5件",
    "1件 → PAT_GRT_INV~s：2件",
    "7件 → PAT_APP~s：4件",
    "12期 → TR_CLASS~s：3期",
    "300人次 → TR_PERS~s：286人次",
    "480万元 → TC_AMT~s：506.5万元",
    "完成年度目标的96.0% → level.TC_AMT：完成超过500万元的年度目标",
  ]);
  expect(told(done).kept).toEqual([
    "28.6% no-base",
    "3万元 unknown",
    "三项 unknown",
    "48户 unknown",
    "4000万元 unknown",
    "12件 other-time",
  ]);
  const { texts } = read(done.bytes);
  expect(texts[0]).toBe("青溪县科学技术局2021年工作总结和2022年工作计划");
  expect(texts[1]).toBe(
    "2021年，县科技局围绕“十三五”科技创新规划，根据《福建省科技进步条例》和明科〔2020〕12号文件，抓好各项工作。",
  );
  expect(texts[6]).toBe(`截至2021年12月底，各项目标任务全面完成。2016—2020年累计投入4000万元${LAST_YEARS}。`);
  // A day is when something happened, or when a document was signed.
  expect(texts[5]).toContain("2020年5月20日举办");
  expect(texts[9]).toBe("2021年1月8日");
  const dates = done.rollover.years.filter(({ now }) => now === null).map(({ was, passage }) => [was, passage]);
  expect(dates).toEqual([
    ["2020", 5],
    ["2021", 9],
  ]);
});

test("what is uncertain is said: another base in the workbook, and 近 beside a number", () => {
  const { matches } = started(numbered(), check).rollover;
  expect(matches.filter(({ otherBase }) => otherBase !== null).map(({ was, otherBase }) => [was, otherBase])).toEqual([
    ["5家", "2家"],
  ]);
  expect(matches.filter(({ isRough }) => isRough).map(({ was }) => was)).toEqual(["300人次"]);
});

test("a table: cells of the year's column are bound bare, those of the year before stay marked, heads roll", () => {
  const done = started(tables(), check);
  expect(told(done).matches).toEqual([
    "9 → PAT_GRT~n：5",
    "300 → TR_PERS~n：286",
    "480 → TC_AMT~n：506.5",
    "0.05亿元 → TC_AMT~yi：0.05亿元",
  ]);
  expect(told(done).kept).toEqual(["7 base", "260 base", "455.2 base", "12.5 unknown", "11.9 unknown"]);
  const parts = partsOf(done.bytes);
  expect(parts.get("word/header1.xml")).toContain("2021年度科技工作统计");
  expect(parts.get("word/media/seal.xml")).toBe("<seal>章</seal>");
  expect(read(done.bytes).texts).toEqual(expect.arrayContaining(["2021年", "2020年", "夜间灯光指数", "试行"]));
  expect(TABLE_ROWS[0]).toContain("2020年|2019年");
});

test("split runs: numbers and years are found across runs, keep the look, and stay where they run across a link", () => {
  const done = started(split(), check);
  expect(told(done).matches).toEqual([
    "11件 → PAT_GRT~s：5件",
    "七件 → PAT_APP~s：4件",
    "0.12亿元 → RD_TOTAL~yi：0.15亿元〔待核实〕",
    "480万元 → TC_AMT~s：506.5万元",
    "11件 → PAT_GRT~s：5件",
    "2件 → PAT_GRT_INV~s：2件",
  ]);
  expect(told(done).kept).toEqual([
    "10.0% no-base",
    "十二期 place",
    "十六个 unknown",
    "123人次 place",
    "123人次 place",
  ]);
  const { texts } = read(done.bytes);
  expect(texts[0]).toBe("二〇二一年青溪县科技工作报告");
  expect(texts[3]).toBe("举办农村实用技术培训班十二期【上年数】，推广新品种十六个【上年数】。");
  const xml = partsOf(done.bytes).get("word/document.xml") ?? "";
  expect(xml).toMatch(
    /<w:sdtContent><w:r><w:rPr><w:rFonts w:hint="eastAsia"\/><w:b\/><w:sz w:val="32"\/><\/w:rPr><w:t[^>]*>5件</,
  );
  expect(xml).toContain("<w:tab/>");
  expect(xml).toContain("<w:pict/>");
});

test.each(STYLES)("every bound text of %s is current, and all parts but the text are as they were", (_, make) => {
  const before = partsOf(make());
  const { bytes, verified } = started(make(), check);
  expect(new Set(verified.figures.map(({ state }) => state))).toEqual(new Set(["current"]));
  for (const [path, text] of partsOf(bytes)) {
    const isOurs = /^customXml\/|^word\/(?:document|header\d)\.xml$|\.rels$|^\[Content_Types\]/.test(path);
    if (!isOurs) expect([path, text]).toEqual([path, before.get(path)]);
  }
});

testWhenThere(missing(SCHEMA_CHECK), "what is written is valid WordprocessingML", async () => {
  await inFolder((folder) => {
    for (const [name, make] of STYLES) {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, started(make(), check).bytes);
      const { status, stdout } = spawnSync(SCHEMA_CHECK, [file], { encoding: "utf8" });
      expect([name, status, stdout.startsWith("valid")]).toEqual([name, 0, true]);
    }
  });
});

test("a declined match stays as it was, marked, and the others keep their numbers", () => {
  const { rollover, bytes } = started(numbered(), check, [4]);
  expect(rollover.matches.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10]);
  expect(read(bytes).texts[3]).toContain("专利授权9件【上年数】，其中发明专利2件");
  const beyond = startFrom(numbered(), check, { pack, declined: new Set([11]) });
  expect(beyond).toEqual({ ok: false, problem: { code: "no-such-match", number: 11, count: 10 } });
});

test("two values of one figure: neither is trusted unless the workbook has it as last year's", () => {
  const document = wordFile(
    p("2020年工作总结") +
      p("全年专利授权9件。") +
      p("城区专利授权4件。") +
      p("有效期内国家高新技术企业2家。") +
      p("全县国家高新技术企业4家。"),
  );
  const done = started(document, check);
  expect(told(done)).toEqual({
    matches: ["2家 → HT_N_VALID~s：3家"],
    kept: ["9件 differs", "4件 differs", "4家 differs"],
  });
});

test("words that this year's figures do not bear out are 待改", () => {
  const { words } = started(wordFile(p("2020年工作总结") + p("有效期内国家高新技术企业2家，同比下降。")), check);
  expect(words.map(({ code, at }) => [code, at[0]?.quote])).toEqual([
    ["direction", expect.stringContaining("同比下降")],
  ]);
});

test("a bound phrase follows where the figure turned, in the wording that begins as last year's did", async () => {
  const fell = await checkOf({
    sheets: {
      历年数据表: [
        ["指标", "年度", "数值", "单位"],
        ["有效发明专利拥有量", 2020, 9, "件"],
      ],
    },
  });
  const done = started(
    wordFile(p("2020年工作总结") + p("有效发明专利拥有量9件，较上年末增加3件，实现稳步增长。")),
    fell,
  );
  // The mark: 目标任务表 and 历年数据表 state two bases.
  expect(told(done).matches).toEqual([
    "9件 → PAT_INV_VALID~s：6件〔待核实〕",
    "较上年末增加3件 → yoy.PAT_INV_VALID：较上年末减少3件〔待核实〕",
  ]);
  expect(done.rollover.matches[0]?.otherBase).toBeNull();
  expect(new Set(done.verified.figures.map(({ state }) => state))).toEqual(new Set(["current"]));
}, 60_000);

test("the year's own report, or a later one, is not last year's", () => {
  const document = wordFile(p("2021年工作总结") + p("专利授权9件。"));
  expect(startFrom(document, check, { pack, declined: new Set() })).toEqual({
    ok: false,
    problem: { code: "from-not-earlier", document: 2021, workbook: 2021 },
  });
});

test("a report that Keji wrote last year keeps its controls, which say this year's words", async () => {
  const { bytes } = await draftReport(check, pack, "draft");
  const next = await checkOf({ parameters: { 报告年度: 2022, 统计截止日: "2022-12-31" } }, "2023-01-05");
  const done = started(bytes, next);
  expect(done.rollover.rebound.length).toBeGreaterThan(70);
  expect(done.verified.figures.length).toBeGreaterThan(30);
  expect(new Set(done.verified.figures.map(({ state }) => state))).toEqual(new Set(["current"]));
  expect(read(done.bytes).texts[0]).toContain("2022年");
  // One set of our parts, in its place.
  expect([...partsOf(done.bytes).keys()].filter((path) => /item\d\.xml$/.test(path))).toHaveLength(2);
}, 60_000);

const SENTENCES = [
  "2020年，全县专利授权9件，其中发明专利1件",
  "比2019年增长28.6%",
  "有效期内国家高新技术企业5家，比上年末净增2家",
  "培训农民近300人次，走访农户四十八户",
  "根据明科〔2020〕12号文件和《2020年要点》",
  "技术合同成交额480万元，完成年度目标的96.0%",
  "自2020年起，“十三五”期间投入1.2亿元",
  "开展 “五个一” 活动 & 服务<企业>",
  "二○二○年度科技特派员68名",
  "距7件的目标尚差2件",
];

/** A paragraph of these sentences in runs that are cut anywhere. */
const paragraph = fc
  .tuple(
    fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }),
    fc.array(fc.nat({ max: 60 }), { maxLength: 8 }),
  )
  .map(([sentences, cuts]) => {
    const text = `${sentences.join("，")}。`;
    const places = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort((a, b) => a - b);
    const runs = places.slice(1).map((to, at) => text.slice(places[at], to));
    const escaped = (run: string): string => run.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    return `<w:p>${runs.map((run, at) => `<w:r><w:rPr>${at % 2 ? "<w:b/>" : ""}</w:rPr><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join("")}</w:p>`;
  });

const YEARS = /20[12]\d|二[〇○]二[〇○一]|二[〇○]一九/g;

test("every character that a person wrote is kept, other than replaced numbers and years", () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const document = wordFile(p("青溪县2020年工作总结") + paragraphs.join(""));
      const { rollover, verified, bytes } = started(document, check);
      const { texts } = read(document);
      const left = texts.map((text, at) =>
        without(
          text,
          rollover.matches.filter(({ passage }) => passage === at),
        ),
      );
      const { typed } = read(bytes);
      const plain = (text: string): string => text.replaceAll(LAST_YEARS, "").replace(YEARS, "年份");
      expect(typed.map(plain)).toEqual(left.map(plain));
      expect(verified.figures.every(({ state }) => state === "current")).toBe(true);
      expect(verified.figures).toHaveLength(rollover.matches.length);
      expect(typed.join("").split(LAST_YEARS)).toHaveLength(rollover.kept.length + 1);
    }),
    { numRuns: 60 },
  );
}, 120_000);
