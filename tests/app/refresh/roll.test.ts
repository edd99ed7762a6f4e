import { pack } from "../../../src/pack/pack";
import { snapshotOf } from "../../../src/app/draft-report";
import { formerKeys } from "../../../src/app/former-keys";
import { refreshReport } from "../../../src/app/refresh-report";
import type { Snapshot } from "../../../src/core/snapshot/snapshot";
import { writeReport } from "../../../src/docx/write-report";
import { NO_CHOICES } from "../../../src/core/link/refresh-plan";
import { after } from "../../docx/habits/edit-document";
import { typeAfter, typeInWord } from "../../docx/habits/typing";
import { open, paragraphs } from "../../docx/opened";
import { date, type SampleChange } from "../../make/workbook";
import { attempt, checked, edited, refresh, written } from "./refreshed";

/** The same county's workbook a year on. */
const NEXT_YEAR: SampleChange = {
  parameters: { 报告年度: 2022, 统计截止日: date("2022-12-31") },
  append: {
    专利: [
      [
        12,
        "专利子",
        "202120001234.7",
        "实用新型",
        "青溪县兰芝园艺有限公司",
        "91350423XXXX000517",
        date("2021-05-06"),
        date("2022-03-02"),
        "有效",
        "否",
      ],
    ],
  },
};

describe("a report rolled into the next year", () => {
  it("is refused without --roll, with both identities", async () => {
    expect(attempt(await written(), NEXT_YEAR)).toEqual({
      ok: false,
      problem: { code: "report-other-year", report: "350423/2021", workbook: "350423/2022" },
    });
  });
  it("follows in every bound word; the workbook is the new one from then on", async () => {
    const told = refresh(await written(), NEXT_YEAR, { roll: true });
    expect(told.lines[0]).toBe("青溪县科学技术局2022年工作总结");
    expect(told.lines).toContain("2023年工作打算");
    expect(told.lines).toEqual(paragraphs(open(await written(NEXT_YEAR))));
    expect(open(told.file).text("customXml/item2.xml")).toContain('identity="350423/2022"');
    expect(refresh(told.file, NEXT_YEAR).bytes).toBeNull();
  });
  it("keeps and lists what a person wrote of the old year, its typed numbers marked", async () => {
    const told = await edited(
      after(typeAfter("；专利授权", "（2021年口径）"), typeInWord("fig:PAT_GRT~s", "8件")),
      NEXT_YEAR,
      { roll: true },
    );
    expect(told.yearsLeft).toEqual([expect.stringContaining("2021年口径")]);
    expect(told.line("推动专利")).toContain("；专利授权（2021年口径）8件【上年数】");
    expect(told.text("PAT_GRT~s").state).toBe("hand");
    expect(refresh(told.file, NEXT_YEAR).bytes).toBeNull();
  });
});

describe("a report of an older pack", () => {
  const NOW = ['"PAT_GRT~s"', '"PAT_GRT"', '"stock.PAT_INV_VALID"', '"key":"rd"'] as const;
  const THEN = ['"PAT_OLD~s"', '"PAT_OLD"', '"rise.PAT_INV_VALID"', '"key":"research"'] as const;
  const old = (): Promise<Uint8Array> => {
    const now = JSON.stringify(snapshotOf(checked(), pack, "draft"));
    const then = NOW.reduce((json, key, at) => json.replaceAll(key, THEN[at] ?? key), now);
    return writeReport(JSON.parse(then) as Snapshot);
  };

  it("is understood under the keys that its entries had before", async () => {
    const renamed = {
      ...pack,
      indicators: pack.indicators.map((one) => (one.id === "PAT_GRT" ? { ...one, formerly: ["PAT_OLD"] } : one)),
      phrases: pack.phrases.map((one) => (one.id === "stock" ? { ...one, formerly: ["rise"] } : one)),
      sections: pack.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) => (block.key === "rd" ? { ...block, formerly: ["research"] } : block)),
      })),
    };
    const done = refreshReport(await old(), checked(), { pack: renamed, relink: false, choices: NO_CHOICES });
    if (!done.ok) throw new Error(done.problem.code);
    const xml = open(done.value.bytes ?? new Uint8Array()).text("word/document.xml");
    expect(xml).not.toMatch(/PAT_OLD|rise\./);
    expect(
      done.value.plan.blocks.filter(({ state }) => state === "deleted" || state === "added" || state === "kept"),
    ).toEqual([]);
    expect(paragraphs(open(done.value.bytes ?? new Uint8Array()))).toEqual(paragraphs(open(await written())));
  });
  it("says what no longer maps, and keeps it", async () => {
    const told = refresh(typeAfter("；专利授权", "共")(await old()), {});
    expect(told.text("PAT_OLD~s")).toMatchObject({ state: "missing", absence: "unknown", to: "5件【待改】" });
    expect(told.line("推动专利")).toContain("；专利授权共5件【待改】");
  });
  it("no former key is claimed twice", () => {
    const twice = pack.phrases.map((one) => ({ ...one, formerly: ["same"] }));
    expect(() => formerKeys({ ...pack, phrases: twice })).toThrow("same is claimed twice");
  });
});
