import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readBoundText } from "../../docx/read-bound-text";
import { after } from "../../docx/habits/edit-document";
import {
  deleteBlock,
  copyAfter,
  moveBefore,
  partParagraph,
  pasteTableAfter,
  runTogether,
  typeInTable,
  writeAfter,
} from "../../docx/habits/moving";
import {
  acceptAll,
  bold,
  comment,
  deleteTracked,
  insertTracked,
  ownBookmark,
  renameStyles,
  splitRuns,
  typeOverTracked,
} from "../../docx/habits/in-word";
import { dropBindings, dropBookmarks, dropTags, renumber, stripControl } from "../../docx/habits/other-editors";
import { deleteWords, emptyControl, typeAfter, typeInWord, typeOver } from "../../docx/habits/typing";
import { changed, open, paragraphs } from "../../docx/opened";
import { attempt, edited, FALLEN, GRANTED, refresh, written } from "./refreshed";

const controlsThatDiffer = (bytes: Uint8Array): readonly string[] => {
  const read = readBoundText(bytes);
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.controls.flatMap(({ tag, shown, bound }) =>
    /^(fig|say):/.test(tag ?? "") && shown !== bound ? [tag ?? ""] : [],
  );
};

const wordsOf = (bytes: Uint8Array): readonly string[] => paragraphs(open(bytes));

describe("a report that nobody edited", () => {
  it("comes out as it would be written anew", async () => {
    for (const change of [FALLEN, GRANTED]) {
      const told = refresh(await written(), change);
      expect(told.lines).toEqual(wordsOf(await written(change)));
      expect(controlsThatDiffer(told.file)).toEqual([]);
    }
  });
  it("is not written when the workbook is the same", async () => {
    const told = refresh(await written(), {});
    expect([told.bytes, told.plan.turns, told.plan.figures.every(({ state }) => state === "unchanged")]).toEqual([
      null,
      [],
      true,
    ]);
  });
  it("is as it was after there and back, word for word", async () => {
    const there = refresh(await written(), FALLEN);
    expect(refresh(there.file, {}).lines).toEqual(wordsOf(await written()));
  });
  it("changes once: a second refresh has nothing to do", async () => {
    const told = refresh(await written(), FALLEN);
    expect(refresh(told.file, FALLEN).bytes).toBeNull();
  });
  it("keeps every other part byte for byte", async () => {
    const picture = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
    const with_ = zipSync({
      ...unzipSync(await written()),
      "word/media/image1.png": picture,
      "word/people.xml": strToU8("<p/>"),
    });
    const [before, now] = [unzipSync(with_), unzipSync(refresh(with_, FALLEN).file)];
    const same = Object.keys(before).filter((path) =>
      Buffer.from(before[path] ?? []).equals(Buffer.from(now[path] ?? [])),
    );
    expect(Object.keys(now)).toEqual(Object.keys(before));
    expect(Object.keys(before).filter((path) => !same.includes(path))).toEqual(
      expect.arrayContaining(["word/document.xml", "customXml/item1.xml", "customXml/item2.xml"]),
    );
    expect(same).toHaveLength(Object.keys(before).length - 3);
  });
  it("heads its list with the words that turn", async () => {
    const { plan } = refresh(await written(), FALLEN);
    expect(plan.turns.map(({ key, turns, waits }) => [key, turns, waits])).toEqual([
      ["growth.RD_TOTAL", true, false],
      ["result.RD_GROWTH", true, false],
    ]);
  });
  it("tells of each figure what it was and is", async () => {
    const told = refresh(await written(), GRANTED);
    expect(told.text("PAT_GRT~s")).toEqual({
      key: "PAT_GRT~s",
      state: "updated",
      from: "5件",
      to: "6件",
      typed: [],
      ledger: null,
      absence: null,
      count: 1,
    });
    expect(told.figure("ENT_LIB").state).toBe("unchanged");
  });
});

describe("an edited paragraph", () => {
  it("keeps its words, and its numbers follow", async () => {
    const told = await edited(typeAfter("；专利授权", "总数为"), GRANTED);
    expect(told.line("推动专利")).toContain("；专利授权总数为6件，其中发明2件");
    expect(told.block("patents").state).toBe("kept");
  });
  it("is told from a changed looks, a split run, and a person's bookmark", async () => {
    const told = await edited(after(splitRuns("；专利授权"), bold("企业信息库入库企业")), GRANTED);
    expect(told.block("patents").state).toBe("same");
    expect(told.block("hitech").state).toBe("same");
    expect(told.lines).toEqual(wordsOf(await written(GRANTED)));
  });
  it("says what would be composed where the pack has other words by now", async () => {
    const told = await edited(typeAfter("专利维护仍需加强", "，任务很重"), FALLEN);
    expect(told.block("problems_items").state).toBe("kept");
    expect(told.block("problems_items").composed).toContain("三是企业研发投入后劲不足。");
    expect(told.line("二是发明专利")).toContain("专利维护仍需加强，任务很重");
    expect(told.lines.join("")).not.toContain("企业研发投入后劲不足");
  });
  it("waits with words that turn, and the figure waits everywhere (P9)", async () => {
    const told = await edited(typeAfter("企业R&D经费内部支出", "再创佳绩，达"), FALLEN);
    expect(told.line("引导企业")).toContain(
      "再创佳绩，达1461.5万元〔待核实〕，比上年增长19.8%，高于年度目标1.8个百分点〔待核实〕",
    );
    expect(told.plan.turns.map(({ key, waits }) => [key, waits])).toEqual([
      ["growth.RD_TOTAL", true],
      ["result.RD_GROWTH", true],
    ]);
    expect([told.figure("RD_TOTAL").state, told.figure("RD_GROWTH").state]).toEqual(["waiting", "waiting"]);
    expect(told.text("RD_TOTAL~s").ledger).toBe("1179万元〔待核实〕");
    expect(told.lines).toContain("19.8〔待核实〕");
    expect(told.block("problems_items").state).toBe("waiting");
    expect(refresh(told.file, FALLEN).bytes).toBeNull();
  });
  it("takes the turned words once a person agrees", async () => {
    const edit = typeAfter("企业R&D经费内部支出", "合计");
    for (const confirmed of ["all", new Set(["RD_TOTAL"]), new Set(["growth.RD_TOTAL"])] as const) {
      const told = await edited(edit, FALLEN, { confirmed });
      expect(told.line("引导企业")).toContain("合计1179万元〔待核实〕，比上年下降3.4%");
    }
  });
  it("keeps the last text of a figure that becomes zero, marked, and takes the mark away again", async () => {
    const gone = { cells: { "高新技术企业!G2": "未通过", "高新技术企业!G5": "未通过" } };
    const told = await edited(typeAfter("通过认定", "的共"), gone);
    expect(told.line("梯次培育")).toContain("通过认定的共2家【待改】");
    expect(told.text("HT_N_NEW~s")).toMatchObject({
      state: "missing",
      absence: "zero",
      from: "2家",
      to: "2家【待改】",
    });
    expect(told.lines.join("")).not.toContain("0家");
    const again = refresh(told.file, gone);
    expect(again.bytes).toBeNull();
    const back = refresh(told.file, {});
    expect(back.line("梯次培育")).toContain("通过认定的共2家，均为首次认定");
  });
  it("keeps a deletion too", async () => {
    const told = await edited(deleteWords("，重新认定需提前准备"), GRANTED);
    expect(told.block("problems_items").state).toBe("kept");
    expect(told.lines.join("")).not.toContain("重新认定需提前准备");
  });
});

describe("tracked changes and comments", () => {
  it("leave the paragraph to the person; numbers beside them follow", async () => {
    const told = await edited(after(insertTracked("；专利授权", "数"), deleteTracked("授权专利中有")), GRANTED);
    expect(told.block("patents")).toMatchObject({ state: "kept", touched: ["tracked"] });
    const xml = open(told.file).text("word/document.xml");
    expect(xml).toContain("<w:ins ");
    expect(xml).toContain("<w:delText");
    expect(told.text("PAT_GRT~s")).toMatchObject({ state: "updated", to: "6件" });
  });
  it("count as plain edits once accepted", async () => {
    const told = await edited(after(insertTracked("；专利授权", "数"), acceptAll), GRANTED);
    expect(told.line("推动专利")).toContain("；专利授权数6件");
  });
  it("inside a control keep it as it is, and are told", async () => {
    const told = await edited(typeOverTracked("fig:PAT_GRT~s", "8件"), GRANTED);
    expect(told.text("PAT_GRT~s")).toMatchObject({ state: "hand", from: "8件", ledger: "6件" });
    expect(open(told.file).text("word/document.xml")).toContain("<w:delText");
  });
  it("a comment stays where it is", async () => {
    const told = await edited(comment("；专利授权"), FALLEN);
    expect(told.block("patents")).toMatchObject({ state: "kept", touched: ["comment"] });
    expect(open(told.file).all("word/document.xml", "commentReference")).toHaveLength(1);
  });
});

describe("paragraphs that moved, went, came", () => {
  it("a moved block is found, told and refreshed where it is", async () => {
    const told = await edited(moveBefore("rd", "hitech"), FALLEN);
    expect(told.block("rd")).toMatchObject({ moved: true, by: "bookmark", state: "same" });
    const at = (start: string): number => told.lines.findIndex((line) => line.startsWith(start));
    expect(at("引导企业")).toBeLessThan(at("梯次培育"));
    expect(told.line("引导企业")).toContain("下降3.4%");
  });
  it("a deleted block stays deleted, also the second time", async () => {
    const told = await edited(deleteBlock("patents"), FALLEN);
    expect(told.block("patents").state).toBe("deleted");
    const again = refresh(told.file, GRANTED);
    expect(again.block("patents").state).toBe("deleted");
    expect(again.lines.join("")).not.toContain("推动专利提质增量");
  });
  it("a copy is a person's own: its words stay, its numbers follow, its controls get ids of their own", async () => {
    const told = await edited(copyAfter("patents", "plans_items"), GRANTED);
    expect(told.lines.filter((line) => line.includes("专利授权6件"))).toHaveLength(2);
    const ids = open(told.file)
      .all("word/document.xml", "id")
      .map((id) => id.getAttribute("w:val"));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it("a parted and a joined paragraph keep all words", async () => {
    const parted = await edited(partParagraph("patents", 6), GRANTED);
    expect(parted.block("patents").state).toBe("kept");
    expect(parted.lines.join("")).toContain("专利授权6件");
    const joined = await edited(runTogether("hitech", "patents"), GRANTED);
    expect([joined.block("hitech").state, joined.block("patents").state]).toEqual(["kept", "kept"]);
    expect(joined.line("梯次培育")).toContain("推动专利提质增量。");
    expect(joined.line("梯次培育")).toContain("专利授权6件");
  });
  it("a person's paragraph and a pasted table stay where they are", async () => {
    const told = await edited(
      after(
        writeAfter("hitech", "我县另有3家企业在培育。"),
        pasteTableAfter("rd", [
          ["企业", "金额"],
          ["甲", "1"],
        ]),
      ),
      FALLEN,
    );
    const at = told.lines.indexOf("我县另有3家企业在培育。");
    expect(told.lines[at - 1]).toMatch(/^梯次培育/);
    expect(told.lines.slice(told.lines.findIndex((line) => line.startsWith("引导企业")) + 1).slice(0, 4)).toEqual([
      "企业",
      "金额",
      "甲",
      "1",
    ]);
  });
  it("a block that comes back goes after its nearest surviving predecessor", async () => {
    const without = { ...FALLEN };
    const told = refresh(await written(without), {});
    expect(told.lines).toEqual(wordsOf(await written()));
  });
});

describe("an edited table", () => {
  it("keeps its cells, its bound cells follow, and its rows are compared", async () => {
    const told = await edited(typeInTable(1, 1, "（县级）"), {
      append: { 目标任务表: [[8, "科技型企业备案", "家", "1家以上", null, "高新股"]] },
    });
    expect(told.block("targets").state).toBe("kept");
    expect(told.lines).toContain("新增国家高新技术企业（县级）");
    expect(told.block("targets").rows?.added).toContainEqual(expect.stringContaining("科技型企业备案"));
  });
  it("is replaced whole when nobody edited it", async () => {
    const more = { append: { 目标任务表: [[8, "专利授权量", "件", "5件以上", null, "知识产权股"]] } };
    const told = refresh(await written(), more);
    expect(told.lines).toEqual(wordsOf(await written(more)));
    expect(told.block("targets").state).toBe("replaced");
  });
});

describe("a number changed by hand (P8)", () => {
  it("typed in Word, in every copy: kept and told, restored on request", async () => {
    const told = await edited(typeInWord("fig:PAT_GRT_INV~s", "9件"), FALLEN);
    expect(told.text("PAT_GRT_INV~s")).toMatchObject({
      state: "hand",
      from: "9件",
      to: "9件",
      ledger: "2件",
      count: 2,
    });
    expect(told.lines.join("")).toContain("其中发明9件");
    expect(refresh(told.file, FALLEN).text("PAT_GRT_INV~s").state).toBe("hand");
    const restored = refresh(told.file, FALLEN, { hand: new Map([["PAT_GRT_INV", "restore"]]) });
    expect(restored.text("PAT_GRT_INV~s")).toMatchObject({ state: "restored", to: "2件" });
    expect(restored.lines.join("")).not.toContain("9件");
  });
  it("restored in a paragraph whose words wait: what was typed stands until they may turn", async () => {
    const typed = after(typeInWord("fig:RD_TOTAL~s", "1000万元"), typeAfter("企业R&D经费内部支出", "（含税）"));
    const bytes = typed(await written());
    const waiting = refresh(bytes, FALLEN, { hand: new Map([["RD_TOTAL", "restore"]]) });
    expect(waiting.text("RD_TOTAL~s").state).toBe("waiting");
    expect(waiting.line("引导企业")).toContain("（含税）1000万元");
    const agreed = { hand: new Map([["RD_TOTAL", "restore"]] as const), confirmed: new Set(["RD_TOTAL"]) };
    expect(refresh(bytes, FALLEN, agreed).line("引导企业")).toContain("（含税）1179万元");
  });
  it("typed in one place where bindings are dead: that place keeps it, without a binding that would undo it", async () => {
    const told = await edited(typeOver("fig:PAT_GRT_INV~s", "9件"), GRANTED);
    expect(told.line("推动专利")).toContain("专利授权6件，其中发明9件");
    expect(told.line("二是发明专利")).toContain("年内新增授权发明专利2件");
    const read = readBoundText(told.file);
    expect(
      read.ok &&
        read.value.controls.filter(({ tag }) => tag === "fig:PAT_GRT_INV~s").map(({ shown, key }) => [shown, key]),
    ).toEqual([
      ["9件", null],
      ["2件", "PAT_GRT_INV~s"],
    ]);
    const restored = refresh(told.file, GRANTED, { hand: new Map([["all", "restore"]]) });
    expect(controlsThatDiffer(restored.file)).toEqual([]);
    expect(restored.lines).toEqual(wordsOf(await written(GRANTED)));
  });
  it("is settled by itself when the ledgers come to say the same", async () => {
    const told = await edited(typeInWord("fig:PAT_GRT~s", "6件"), GRANTED);
    expect(told.text("PAT_GRT~s").state).toBe("unchanged");
    expect(refresh(told.file, {}).text("PAT_GRT~s")).toMatchObject({ state: "updated", to: "5件" });
  });
  it("a mark that was deleted is no number", async () => {
    const told = await edited(typeOver("fig:RD_TOTAL~s", "1461.5万元"), {});
    expect(told.text("RD_TOTAL~s").state).toBe("unchanged");
    expect(told.lines.join("")).toContain("1461.5万元〔待核实〕");
  });
  it("an emptied control is filled again, never left empty", async () => {
    const told = await edited(emptyControl("fig:PAT_GRT~s"), {});
    expect(told.line("推动专利")).toContain("专利授权5件");
    expect(open(told.file).text("word/document.xml")).not.toContain("showingPlcHdr");
  });
});

describe("a choice among true wordings (P14)", () => {
  const picked = typeOver("say:stock.PAT_INV_VALID", "较上年末增加1件");
  it("is kept while it is true, with its new number", async () => {
    const told = await edited(picked, GRANTED);
    expect(told.line("推动专利")).toContain("较上年末增加1件");
    expect(refresh(told.file, {}).line("推动专利")).toContain("较上年末增加1件");
  });
});

describe("what other editors do to controls", () => {
  it("lost tags, lost bindings and changed ids are made good", async () => {
    for (const damage of [dropTags, dropBindings, renumber, dropBookmarks()]) {
      const told = await edited(damage, GRANTED);
      expect(told.lines).toEqual(wordsOf(await written(GRANTED)));
      expect(controlsThatDiffer(told.file)).toEqual([]);
    }
  });
  it("a block without its bookmark is found by its keys, one without keys by its words", async () => {
    const told = await edited(dropBookmarks("patents", "work"), GRANTED);
    expect([told.block("patents").by, told.block("work").by]).toEqual(["keys", "hash"]);
    expect([told.block("patents").state, told.block("work").state]).toEqual(["same", "same"]);
  });
  it("styles under other ids are used for what is composed anew", async () => {
    const told = await edited(renameStyles, FALLEN);
    const styles = open(told.file)
      .all("word/document.xml", "pStyle")
      .map((style) => style.getAttribute("w:val"));
    expect(styles).not.toContain("BodyText");
    expect(told.lines).toEqual(wordsOf(await written(FALLEN)));
  });
  it("a person's bookmark survives a paragraph that is composed anew", async () => {
    const told = await edited(ownBookmark("一是创新主体", "_Toc1"), FALLEN);
    expect(told.block("problems_items").state).toBe("replaced");
    expect(
      open(told.file)
        .all("word/document.xml", "bookmarkStart")
        .map((start) => start.getAttribute("w:name")),
    ).toContain("_Toc1");
  });
  it("a control that was taken away leaves its words as a person's", async () => {
    const told = await edited(stripControl("fig:PAT_GRT~s"), GRANTED);
    expect(told.line("推动专利")).toContain("专利授权5件");
    expect(told.block("patents").state).toBe("kept");
  });
});

describe("files that cannot be refreshed", () => {
  const codeOf = (bytes: Uint8Array): string | null => {
    const done = attempt(bytes, {});
    return done.ok ? null : done.problem.code;
  };
  it("say why", async () => {
    const bytes = await written();
    const files = unzipSync(bytes);
    const figures = files["customXml/item1.xml"] ?? new Uint8Array();
    const without = ({ [`customXml/item1.xml`]: _, ...rest }: Record<string, Uint8Array>): Record<string, Uint8Array> =>
      rest;
    const ole = (name: string): Uint8Array =>
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...[...name].flatMap((one) => [one.charCodeAt(0), 0]),
      ]);
    expect(codeOf(ole("EncryptedPackage"))).toBe("report-encrypted");
    expect(codeOf(ole("WordDocument"))).toBe("report-old-format");
    expect(codeOf(strToU8("总结"))).toBe("report-not-docx");
    expect(codeOf(bytes.slice(0, 4000))).toBe("report-broken");
    expect(codeOf(changed(bytes, "word/document.xml", (xml) => xml.slice(0, -30)))).toBe("report-broken");
    expect(codeOf(zipSync(without(files)))).toBe("report-not-linked");
    expect(codeOf(zipSync({ ...files, "customXml/item2.xml": strToU8("<x/>") }))).toBe("report-no-provenance");
    expect(codeOf(zipSync({ ...files, "customXml/item9.xml": figures }))).toBe("report-two-parts");
    expect(codeOf(changed(bytes, "customXml/item2.xml", (xml) => xml.replace('format="1"', 'format="2"')))).toBe(
      "report-newer-format",
    );
  });
  it("another county's, and another year's without a roll", async () => {
    const from = (identity: string) => async (): Promise<Uint8Array> =>
      changed(await written(), "customXml/item2.xml", (xml) =>
        xml.replace('identity="350423/2021"', `identity="${identity}"`),
      );
    expect(codeOf(await from("350425/2021")())).toBe("report-other-county");
    expect(codeOf(await from("350423/2020")())).toBe("report-other-year");
    expect(attempt(await from("350423/2020")(), {}, { roll: true }).ok).toBe(true);
    expect(codeOf(await from("-/2021")())).toBeNull();
  });
});

test("the figures part says what is shown, under the ids it had", async () => {
  const bytes = await written();
  const told = refresh(bytes, GRANTED);
  const id = (file: Uint8Array): string => strFromU8(unzipSync(file)["customXml/itemProps1.xml"] ?? new Uint8Array());
  expect(id(told.file)).toBe(id(bytes));
  expect(open(told.file).text("customXml/item1.xml")).toContain('<f key="PAT_GRT~s">6件</f>');
});
