/** Numbers linked in Word, by the real Office.js: controls around words, in lines and cells, and what a refresh makes of them. */
import type { Browser } from "playwright-core";
import { applyRefresh } from "../../src/app/open-report/apply-refresh";
import { linkNumbers, unlinkNumbers } from "../../src/app/open-report/link-numbers";
import { pendingRefresh } from "../../src/app/open-report/pending-refresh";
import { proofList } from "../../src/app/open-report/proof-list";
import type { LinkOffer } from "../../src/app/open-report/link-offers";
import type { DocumentHost } from "../../src/app/ports";
import { NO_CHOICES } from "../../src/core/link/refresh-plan";
import { pack } from "../../src/pack/pack";
import { checked, GRANTED, refresh, written } from "../app/refresh/refreshed";
import { after } from "../docx/habits/edit-document";
import { pasteTableAfter, writeAfter } from "../docx/habits/moving";
import { open, paragraphs } from "../docx/opened";
import { describeInBrowser, launchBrowser } from "../journey/browser";
import type { StaticServer } from "../journey/static-server";
import { serveWord, WordLeg } from "./word-leg";

jest.setTimeout(120_000);

const PROFILES = ["word-2021", "word-web"] as const;
const TAG = "fig:PAT_GRT~s";
/** The number stands behind another that ends like it. */
const LINE = "全县专利申请15件，专利授权量5件。";
const lived = after(
  pasteTableAfter("hitech", [
    ["指标", "数量"],
    ["专利授权量", "5件"],
  ]),
  writeAfter("hitech", LINE),
);

describeInBrowser("numbers that are linked in Word", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveWord()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const opened = async (profile: (typeof PROFILES)[number]): Promise<WordLeg> =>
    WordLeg.open(browser, { origin: server.origin, document: lived(await written()), profile });

  // The use cases ask for nothing that a page of its own cannot answer.
  const host = (word: WordLeg): DocumentHost => word as unknown as DocumentHost;

  async function offers(word: WordLeg): Promise<readonly LinkOffer[]> {
    const read = await word.read();
    const list = read.ok ? proofList(read.value, checked()) : read;
    if (!list.ok) throw new Error(list.problem.code);
    return list.value.numbers.flatMap(({ link }) => (link !== null && link !== "update-first" ? [link] : []));
  }

  const rich = async (word: WordLeg): Promise<readonly string[]> =>
    (await word.host.controls()).filter(({ isPlainText, tag }) => tag === TAG && !isPlainText).map(({ text }) => text);

  it.each(PROFILES)("%s: the words stay, in a line and in a cell, and follow the next refresh", async (profile) => {
    const word = await opened(profile);
    const before = paragraphs(open(await word.host.saved()));
    const all = await offers(word);
    expect(all.map(({ at, key }) => [at.words, at.nth, key])).toEqual([
      ["5件", 1, "PAT_GRT~s"],
      ["5件", 0, "PAT_GRT~s"],
    ]);
    const linked = await linkNumbers(host(word), all, { check: checked(), pack });
    expect(linked.ok && new Set(linked.value.controls).size).toBe(2);
    expect(await rich(word)).toEqual(["5件", "5件"]);
    const bytes = await word.host.saved();
    expect(paragraphs(open(bytes))).toEqual(before);
    const settings = { pack, relink: false, choices: NO_CHOICES };
    const pending = await pendingRefresh(bytes, checked(GRANTED), settings);
    if (!pending.ok) throw new Error(pending.problem.code);
    const following = { watch: () => undefined, cancel: { isCancelled: false } };
    expect(await applyRefresh(word, pending.value, following)).toEqual({
      ok: true,
      value: { left: [], unmoved: 0, keys: [] },
    });
    expect(await rich(word)).toEqual(["6件", "6件"]);
    const file = refresh(bytes, GRANTED).file;
    expect(paragraphs(open(await word.host.saved()))).toEqual(paragraphs(open(file)));
    const again = await pendingRefresh(await word.host.saved(), checked(GRANTED), settings);
    expect(again.ok && again.value.steps).toBeNull();
    await word.close();
  });

  it.each(PROFILES)("%s: taken back they are words again, also where one control is gone already", async (profile) => {
    const word = await opened(profile);
    const before = (await word.host.controls()).length;
    const linked = await linkNumbers(host(word), await offers(word), { check: checked(), pack });
    if (!linked.ok) throw new Error(linked.problem.code);
    const [first = 0] = linked.value.controls;
    expect((await word.unwrap([first])).ok).toBe(true);
    expect((await unlinkNumbers(host(word), linked.value)).ok).toBe(true);
    expect(await word.host.controls()).toHaveLength(before);
    expect(await word.host.lines()).toContain(LINE);
    await word.close();
  });

  it.each(PROFILES)("%s: nothing is wrapped where one line reads otherwise, or where Word refuses", async (profile) => {
    const word = await opened(profile);
    const all = await offers(word);
    const before = (await word.host.controls()).length;
    const edit = { kind: "reword", words: "专利申请15件", to: "专利申请16件" } as const;
    await word.host.command({ kind: "word-edit", edit, by: "person" });
    const link = (one: readonly LinkOffer[]) => linkNumbers(host(word), one, { check: checked(), pack });
    expect(await link(all)).toEqual({ ok: false, problem: { code: "document-changed" } });
    await word.host.command({ kind: "word-protection", state: "on" });
    expect(await link(await offers(word))).toEqual({ ok: false, problem: { code: "document-protected" } });
    expect(await word.host.controls()).toHaveLength(before);
    await word.close();
  });
});
