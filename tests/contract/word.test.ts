/**
 * One contract over the refresh of a file and the refresh in Word: the same document and the same workbook come to the same
 * words, the same controls and the same records, in a Word whose bindings are live and in one whose are not.
 */
import type { Browser } from "playwright-core";
import { applyRefresh, type Applied } from "../../src/app/open-report/apply-refresh";
import { pendingRefresh } from "../../src/app/open-report/pending-refresh";
import { undoRefresh } from "../../src/app/open-report/undo-refresh";
import { NO_CHOICES, type Choices } from "../../src/core/link/refresh-plan";
import { openLinkedReport } from "../../src/docx/refresh/linked-report";
import { draftReport } from "../../src/app/draft-report";
import { refreshWithCharts } from "../../src/app/refresh-report";
import { pack } from "../../src/pack/pack";
import { checked, FALLEN, GRANTED, refresh, SHAKEN, written } from "../app/refresh/refreshed";
import { after, type Habit } from "../docx/habits/edit-document";
import { comment, insertTracked, splitRuns } from "../docx/habits/in-word";
import { copyAfter, deleteBlock, moveBefore, pasteTableAfter, writeAfter } from "../docx/habits/moving";
import { stripAllControls, stripControl, stripParts } from "../docx/habits/other-editors";
import { typeAfter, typeInWord } from "../docx/habits/typing";
import { open, paragraphs } from "../docx/opened";
import type { SampleChange } from "../make/workbook";
import { describeInBrowser, launchBrowser } from "../journey/browser";
import type { StaticServer } from "../journey/static-server";
import { serveWord, WordLeg } from "./word-leg";

jest.setTimeout(120_000);

const PROFILES = ["word-2021", "word-web"] as const;
type Profile = (typeof PROFILES)[number];

type Chosen = Partial<Choices> & { readonly relink?: boolean };
type Case = readonly [name: string, habit: Habit, change: SampleChange, choices?: Chosen];
/** Nobody asks to stop. */
const GO_ON = { watch: () => undefined, cancel: { isCancelled: false } };
const WHOLE: Applied = { left: [], unmoved: 0, keys: [] };
const AS_WRITTEN: Habit = (bytes) => bytes;

const CASES: readonly Case[] = [
  ["numbers alone change", AS_WRITTEN, GRANTED],
  ["words turn, a paragraph is composed anew", AS_WRITTEN, FALLEN],
  ["nearly every paragraph is composed anew, a table gets another row", AS_WRITTEN, SHAKEN],
  ["a sentence was edited, and its words wait", typeAfter("企业R&D经费内部支出", "（含税）"), FALLEN],
  [
    "a person agreed to the words that turn",
    typeAfter("企业R&D经费内部支出", "（含税）"),
    FALLEN,
    { confirmed: "all" },
  ],
  ["a number was typed over", typeInWord("fig:ENT_LIB~s", "9家"), GRANTED],
  [
    "a number was typed over and is put back",
    typeInWord("fig:ENT_LIB~s", "9家"),
    GRANTED,
    { hand: new Map([["all", "restore"]]) },
  ],
  [
    "runs are split, a comment and a tracked insertion stand in paragraphs",
    after(splitRuns("梯次培育"), comment("专利授权"), insertTracked("技术合同", "补充")),
    SHAKEN,
  ],
  [
    "blocks were moved, copied and deleted",
    after(moveBefore("rd", "hitech"), copyAfter("patents", "plans_items"), deleteBlock("opening")),
    FALLEN,
  ],
  [
    "a person's paragraph and table stand between",
    after(writeAfter("hitech", "另据了解，情况良好。"), pasteTableAfter("hitech", [["甲", "乙"]])),
    SHAKEN,
  ],
  ["controls were stripped and are bound again", stripControl("fig:ENT_LIB~s"), GRANTED, { relink: true }],
  ["all controls and both parts were stripped", after(stripAllControls, stripParts), GRANTED, { relink: true }],
  ["one figure is held back", AS_WRITTEN, FALLEN, { held: new Set(["RD_TOTAL"]) }],
];

describeInBrowser("a refresh in Word comes to what a refresh of the file comes to", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveWord()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const opened = (document: Uint8Array, profile: Profile): Promise<WordLeg> =>
    WordLeg.open(browser, { origin: server.origin, document, profile });

  const all = PROFILES.flatMap((profile) => CASES.map((one) => ({ profile, one, name: one[0] })));
  it.each(all)("$profile: $name", async ({ profile, one: [, habit, change, choices = {}] }) => {
    const bytes = habit(await written());
    const word = await opened(bytes, profile);
    const applied = await refreshed(word, change, choices);
    expect(applied).toEqual(WHOLE);
    const saved = await word.host.saved();
    const file = refresh(bytes, change, choices).file;
    expect(paragraphs(open(saved))).toEqual(paragraphs(open(file)));
    expect(controlsOf(saved)).toEqual(controlsOf(file));
    expect(recordsOf(saved)).toEqual(recordsOf(file));
    // What was made once is not made again.
    expect((await pendingIn(word, change, choices)).steps).toBeNull();
    await word.close();
  });

  it.each(PROFILES)("%s: a chart follows its figures, with its part, its workbook and its words", async (profile) => {
    const drafted = await draftReport(checked(), pack, { stage: "draft", charts: "drawn" });
    const word = await opened(drafted.bytes, profile);
    const change: SampleChange = { cells: { "目标任务表!D5": "400人次以上" } };
    expect(await refreshed(word, change, {})).toEqual(WHOLE);
    const settings = { pack, relink: false, choices: NO_CHOICES };
    const file = await refreshWithCharts(drafted.bytes, checked(change), settings);
    if (!file.ok || file.value.bytes === null) throw new Error("no refreshed file");
    const saved = await word.host.saved();
    expect(chartsOf(saved)).toEqual(chartsOf(file.value.bytes));
    expect(chartsOf(saved)).not.toEqual(chartsOf(drafted.bytes));
    expect((await pendingIn(word, change, {})).steps).toBeNull();
    await word.close();
  });

  it.each(PROFILES)("%s: there and back by undo, word for word", async (profile) => {
    const bytes = await written();
    const word = await opened(bytes, profile);
    const before = await word.read();
    await refreshed(word, SHAKEN, {});
    expect(before.ok && (await undoRefresh(word, before.value, () => undefined)).ok).toBe(true);
    const saved = await word.host.saved();
    expect(paragraphs(open(saved))).toEqual(paragraphs(open(bytes)));
    expect(controlsOf(saved)).toEqual(controlsOf(bytes));
    expect((await pendingIn(word, {}, {})).steps).toBeNull();
    await word.close();
  });

  it.each(PROFILES)("%s: in few round trips and calls, however many figures change", async (profile) => {
    const word = await opened(await written(), profile);
    await refreshed(word, GRANTED, {});
    const before = { syncs: (await word.host.syncs()).length, calls: (await word.host.calls()).length };
    const pending = await pendingIn(word, {}, {});
    expect((await applyRefresh(word, pending, GO_ON)).ok).toBe(true);
    expect((await word.host.syncs()).length - before.syncs).toBeLessThanOrEqual(3);
    expect((await word.host.calls()).length - before.calls).toBeLessThanOrEqual(10);
    await word.close();
  });

  it.each(PROFILES)("%s: whatever round trip or call fails, the next refresh ends as if none had", async (profile) => {
    const word = await opened(await written(), profile);
    const file = refresh(await written(), FALLEN).file;
    const sync = (nth: number) => ({ kind: "error", sync: nth, code: "GeneralException" }) as const;
    const call = (nth: number) => ({ kind: "call", call: nth, code: 7000 }) as const;
    let failures = 0;
    for (const fault of [sync(1), sync(2), sync(3), sync(4), call(1), call(2), call(3), call(5), call(6)]) {
      const pending = await pendingIn(word, FALLEN, {});
      if (pending.steps === null) break;
      await word.host.command({ kind: "fault", fault });
      const applied = await applyRefresh(word, pending, GO_ON);
      if (!applied.ok || applied.value.left.length > 0) failures += 1;
      await word.host.command({ kind: "clear-faults" });
    }
    expect(failures).toBeGreaterThan(0);
    const pending = await pendingIn(word, FALLEN, {});
    expect(pending.refreshed.plan.figures.filter(({ state }) => state === "hand")).toEqual([]);
    await refreshed(word, FALLEN, {});
    const saved = await word.host.saved();
    expect(paragraphs(open(saved))).toEqual(paragraphs(open(file)));
    expect(recordsOf(saved)).toEqual(recordsOf(file));
    await word.close();
  });

  it.each(PROFILES)("%s: what a co-author works on waits, and is told; all else is taken over", async (profile) => {
    const word = await opened(await written(), profile);
    const at = { words: "引导企业加大研发投入" };
    await word.host.command({ kind: "word-lock", at, state: "on" });
    const applied = await applyRefresh(word, await pendingIn(word, FALLEN, {}), GO_ON);
    const lines = paragraphs(open(await word.host.saved()));
    if (applied.ok && profile === "word-web") {
      expect(applied.value.left.map(({ key }) => key)).toContain("growth.RD_TOTAL");
      expect(lines.find((line) => line.startsWith("引导企业"))).toContain("比上年增长19.8%");
    }
    await word.host.command({ kind: "word-lock", at, state: "off" });
    const pending = await pendingIn(word, FALLEN, {});
    expect(pending.refreshed.plan.figures.filter(({ state }) => state === "hand")).toEqual([]);
    await refreshed(word, FALLEN, {});
    expect(paragraphs(open(await word.host.saved()))).toEqual(paragraphs(open(refresh(await written(), FALLEN).file)));
    await word.close();
  });

  it.each(PROFILES)("%s: stopped before the text is written, the document stays as it was", async (profile) => {
    const bytes = await written();
    const word = await opened(bytes, profile);
    // Before the figures are written, and behind them: then they go back.
    for (const goOn of [0, 1]) {
      word.goOn = goOn;
      const pending = await pendingIn(word, SHAKEN, {});
      const applied = await applyRefresh(word, pending, GO_ON);
      expect(applied).toEqual({ ok: false, problem: { code: "cancelled" } });
    }
    const saved = await word.host.saved();
    expect(paragraphs(open(saved))).toEqual(paragraphs(open(bytes)));
    expect(recordsOf(saved)).toEqual(recordsOf(bytes));
    word.goOn = null;
    expect(await refreshed(word, SHAKEN, {})).toEqual(WHOLE);
    await word.close();
  });

  it("is told where the document is protected, tracked, or was changed since it was read", async () => {
    const word = await opened(await written(), "word-web");
    const pending = await pendingIn(word, FALLEN, {});
    const apply = async (): Promise<string> => {
      const applied = await applyRefresh(word, pending, GO_ON);
      return applied.ok ? "done" : applied.problem.code;
    };
    await word.host.command({ kind: "word-protection", state: "on" });
    expect(await apply()).toBe("document-protected");
    await word.host.command({ kind: "word-protection", state: "off" });
    const edit = { kind: "add-paragraph", after: "引导企业加大研发投入", text: "补充一段。" } as const;
    await word.host.command({ kind: "word-edit", edit, by: "person" });
    expect(await apply()).toBe("document-changed");
    await word.host.command({ kind: "word-tracking", state: "on" });
    const tracked = await pendingIn(word, FALLEN, {});
    const refused = await applyRefresh(word, tracked, GO_ON);
    expect(!refused.ok && refused.problem.code).toBe("document-tracked");
    const lines = paragraphs(open(await word.host.saved()));
    expect(lines.find((line) => line.startsWith("引导企业"))).toContain("比上年增长19.8%");
    await word.close();
  });
});

async function pendingIn(word: WordLeg, change: SampleChange, choices: Chosen) {
  const read = await word.read();
  if (!read.ok) throw new Error(read.problem.code);
  const { relink = false, ...others } = choices;
  const settings = { pack, relink, choices: { ...NO_CHOICES, ...others } };
  const pending = await pendingRefresh(read.value, checked(change), settings);
  if (!pending.ok) throw new Error(JSON.stringify(pending.problem));
  return pending.value;
}

async function refreshed(word: WordLeg, change: SampleChange, choices: Chosen): Promise<Applied> {
  const applied = await applyRefresh(word, await pendingIn(word, change, choices), GO_ON);
  if (!applied.ok) throw new Error(JSON.stringify(applied.problem));
  return applied.value;
}

/** The numbers that each chart draws, and what it says to who cannot see it. */
function chartsOf(bytes: Uint8Array): readonly string[] {
  const { paths, all } = open(bytes);
  const said = all("word/document.xml", "docPr").map((one) => one.getAttribute("descr") ?? "");
  const ids = all("word/document.xml", "chart").map((one) => one.getAttribute("r:id"));
  // What is taken out may leave its part behind: only what is shown counts.
  const relations = all("word/_rels/document.xml.rels", "Relationship").filter((one) =>
    ids.includes(one.getAttribute("Id")),
  );
  const names = relations.map((one) => (one.getAttribute("Target") ?? "").replace(/^.*\//, ""));
  const shown = paths.filter((path) => names.some((name) => path.endsWith(`/charts/${name}`)));
  return [...said, ...shown.flatMap((path) => all(path, "v").map((one) => one.textContent ?? ""))];
}

/** Tag and words of every control, in order. */
function controlsOf(bytes: Uint8Array): readonly string[] {
  const report = openLinkedReport(bytes);
  if (!report.ok) throw new Error(report.problem.code);
  return report.value.document.items.flatMap(({ lines }) =>
    lines.flatMap((line) => line.flatMap((span) => (span.kind === "bound" ? [`${span.key} ${span.shown}`] : []))),
  );
}

/** What the two parts say: entries by key, and what was written of each text. */
function recordsOf(bytes: Uint8Array): unknown {
  const report = openLinkedReport(bytes);
  if (!report.ok) throw new Error(report.problem.code);
  const { entries, stored } = report.value.document;
  const texts = [...stored.texts].map(([key, { text, outcome }]) => [key, text, outcome]);
  return {
    entries: [...entries].sort(),
    texts: texts.sort(),
    snapshot: stored.snapshot,
    fingerprint: stored.fingerprint,
  };
}
