/** 核对 and 溯源 beside a report in Word: both kinds of Word, the real Office.js, the built pane. */
import type { Frame } from "playwright-core";
import { draftReport } from "../../src/app/draft-report";
import { pack } from "../../src/pack/pack";
import type { WordEdit } from "../../src/workbench/host/worker/word-command";
import { GRANTED } from "../app/refresh/refreshed";
import { checkSample } from "../make/check";
import { sampleWorkbook, type SampleChange } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { describeInBrowser } from "./browser";
import { notBuilt, Office, type WordOpening } from "./built-pane";
import type { HostPage } from "./host-page";
import { picture, violations } from "./looks";

jest.setTimeout(180_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;
const PROFILES = ["word-2021", "word-web"] as const;

/** A paragraph of the person's own: a number that agrees, words against the figure, and a number that is wrong. */
const OWN = "全县有效发明专利6件，比上年末有所减少，企业信息库入库企业12家。";

journeys(`the report in Word, verified and traced${because}`, () => {
  let office: Office;
  let report: Uint8Array;
  const opened: HostPage[] = [];
  beforeAll(async () => {
    office = await Office.start();
    report = (await draftReport(checkSample(), pack, "draft")).bytes;
  });
  afterEach(async () => {
    for (const { complaints } of opened)
      expect(complaints.filter((line) => !line.startsWith("Applying inline style"))).toEqual([]);
    await Promise.all(opened.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  async function open(options: Partial<WordOpening> = {}): Promise<{ host: HostPage; pane: Frame }> {
    const both = await office.openDocument({ document: report, profile: "word-web", ...options });
    opened.push(both.host);
    both.host.page.setDefaultTimeout(60_000);
    return both;
  }

  async function choose(pane: Frame, change: SampleChange = {}): Promise<void> {
    const buffer = Buffer.from(workbookFile(sampleWorkbook(change)));
    const file = { name: "青溪县跟踪工作簿.xlsx", mimeType: "application/octet-stream", buffer };
    await pane.locator("input[type=file]").first().setInputFiles(file);
    await pane.getByText(/^必改\d+|\d+ to fix/).waitFor();
  }

  const edit = (host: HostPage, one: WordEdit): Promise<unknown> =>
    host.command({ kind: "word-edit", edit: one, by: "person" });

  const selected = (host: HostPage): Promise<unknown> => host.command({ kind: "word-selection" });

  async function isSelected(host: HostPage, words: string): Promise<void> {
    for (let tries = 0; tries < 100 && (await selected(host)) !== words; tries += 1) await host.page.waitForTimeout(50);
    expect(await selected(host)).toBe(words);
  }

  it.each(PROFILES)("shows what a hand changed and words against numbers, and goes there, in %s", async (profile) => {
    const { host, pane } = await open({ profile });
    await edit(host, { kind: "type-in-control", tag: "fig:PAT_GRT~s", text: "9件" });
    await edit(host, { kind: "add-paragraph", after: "梯次培育", text: OWN });
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.getByText("与文档自带的数据来源核对").waitFor();
    await picture(host, `proof-itself-${profile}`);
    await choose(pane);
    await pane.getByText("与“青溪县跟踪工作簿.xlsx”核对").waitFor();
    await pane.getByRole("heading", { level: 1, name: /处不一致/ }).waitFor();
    const edited = pane.locator("[data-state=edited]");
    await edited.getByRole("heading", { name: /人工改动/ }).waitFor();
    await picture(host, `proof-${profile}`);
    await edited
      .getByRole("button", { name: /专利授权量.*文中“9件”，应为“5件”/ })
      .first()
      .click();
    await isSelected(host, "9件");
    await pane.getByRole("button", { name: /写了“有所减少”，而“有效发明专利拥有量”比上年增加1件/ }).click();
    await isSelected(host, "有所减少");
    await pane.getByRole("button", { name: /“12家”与“企业信息库入库企业数”不一致，应为8家/ }).click();
    await isSelected(host, "12家");
    expect(await violations(pane)).toEqual([]);
  });

  it.each(PROFILES)("links a number that agrees, which then follows the workbook, in %s", async (profile) => {
    const { host, pane } = await open({ profile });
    await edit(host, { kind: "add-paragraph", after: "梯次培育", text: "经整理，全县专利授权量5件。" });
    await pane.getByRole("tab", { name: "核对" }).click();
    await choose(pane);
    await pane.getByRole("heading", { level: 1, name: "全部一致" }).waitFor();
    await pane.getByText("与台账一致（1处）").click();
    await pane.getByRole("button", { name: "关联“5件”" }).click();
    await pane.getByText("已关联1处").waitFor();
    await picture(host, `linked-${profile}`);
    const own = (): Promise<readonly string[]> =>
      host
        .controls()
        .then((all) =>
          all.filter(({ tag, isPlainText }) => tag === "fig:PAT_GRT~s" && !isPlainText).map(({ text }) => text),
        );
    expect(await own()).toEqual(["5件"]);
    // It is not offered again, and nothing about it is wrong.
    await pane.getByText(/没有关联的数字/).waitFor({ state: "detached" });
    await pane.getByRole("heading", { level: 1, name: "全部一致" }).waitFor();
    await pane.getByRole("tab", { name: "更新" }).click();
    await pane.getByRole("button", { name: "重新比较" }).click();
    await pane.getByText("没有需要更新的内容").waitFor();
    await choose(pane, GRANTED);
    await pane.getByRole("button", { name: /^全部更新/ }).click();
    await pane.getByText(/^已更新/).waitFor();
    await pane.getByText("没有需要更新的内容").waitFor();
    expect(await own()).toEqual(["6件"]);
    expect(await host.lines()).toContain("经整理，全县专利授权量6件。");
  });

  it("links all that agree at once, and takes them back", async () => {
    const { host, pane } = await open();
    const text = "经整理，全县专利授权量5件，企业信息库入库企业8家。";
    await edit(host, { kind: "add-paragraph", after: "梯次培育", text });
    const before = (await host.controls()).length;
    await pane.getByRole("tab", { name: "核对" }).click();
    await choose(pane);
    await pane.getByRole("button", { name: "全部关联（2处）" }).click();
    await pane.getByText("已关联2处").waitFor();
    expect(await host.controls()).toHaveLength(before + 2);
    await pane.getByRole("button", { name: "取消关联" }).click();
    await pane.getByText("已取消2处关联").waitFor();
    expect(await host.controls()).toHaveLength(before);
    expect(await host.lines()).toContain(text);
    await pane.getByRole("button", { name: "全部关联（2处）" }).waitFor();
  });

  it("writes nothing where the paragraph was changed meanwhile, and says so", async () => {
    const { host, pane } = await open();
    await edit(host, { kind: "add-paragraph", after: "梯次培育", text: "经整理，全县专利授权量5件。" });
    await pane.getByRole("tab", { name: "核对" }).click();
    await choose(pane);
    await pane.getByRole("button", { name: "全部关联（1处）" }).waitFor();
    await edit(host, { kind: "reword", words: "经整理", to: "经统计" });
    const before = (await host.controls()).length;
    await pane.getByRole("button", { name: "全部关联（1处）" }).click();
    await pane.getByText(/文档在比较之后有改动/).waitFor();
    expect(await host.controls()).toHaveLength(before);
  });

  it.each(PROFILES)("shows where a phrase comes from, while the cursor is in it, in %s", async (profile) => {
    const { host, pane } = await open({ profile });
    await pane.getByRole("tab", { name: "溯源" }).click();
    await pane.getByText("光标不在关联的数值或措辞中").waitFor();
    await picture(host, `trace-beside-${profile}`);
    await host.command({ kind: "word-select", at: { tag: "fig:PAT_GRT~s" } });
    await pane.getByRole("heading", { level: 1, name: "5件" }).waitFor();
    await pane.getByText("以下是文档自带的记录").waitFor();
    await pane.getByRole("heading", { level: 2, name: "专利授权量" }).waitFor();
    await picture(host, `trace-itself-${profile}`);
    await choose(pane);
    await pane.getByRole("button", { name: "取数说明" }).waitFor();
    await pane.getByText(/5行数据/).waitFor();
    await picture(host, `trace-${profile}`);
    const [rise] = (await host.controls()).filter(
      ({ tag, text }) => tag.startsWith("say:") && text.includes("增长19.8%"),
    );
    await host.command({ kind: "word-select", at: { tag: rise?.tag ?? "" } });
    await pane.getByRole("heading", { level: 1, name: /增长19\.8%/ }).waitFor();
    await picture(host, `trace-phrase-${profile}`);
    expect(await violations(pane)).toEqual([]);
  });

  it("reads the document again where somebody typed, and offers the figures of the paragraph", async () => {
    const { host, pane } = await open();
    await pane.getByRole("tab", { name: "溯源" }).click();
    await pane.getByText("光标不在关联的数值或措辞中").waitFor();
    await edit(host, { kind: "add-paragraph", after: "青溪县科学技术局", text: "新加的一段。" });
    await host.command({ kind: "word-select", at: { words: "推动专利提质增量" } });
    await pane.getByText("本段中关联的内容：").waitFor();
    await pane.getByRole("button", { name: "5件", exact: true }).first().click();
    await pane.getByRole("heading", { level: 2, name: "专利授权量" }).waitFor();
    // Elsewhere nobody follows the cursor.
    await pane.getByRole("tab", { name: "更新" }).click();
    const calls = (await host.syncs()).length;
    await host.command({ kind: "word-select", at: { tag: "fig:PAT_GRT~s" } });
    await host.page.waitForTimeout(600);
    expect(await host.syncs()).toHaveLength(calls);
  });

  it("says in English what it says in Chinese", async () => {
    const { host, pane } = await open({ locale: "en-US" });
    await edit(host, { kind: "type-in-control", tag: "fig:PAT_GRT~s", text: "9件" });
    await pane.getByRole("tab", { name: "Proof" }).click();
    await choose(pane);
    await pane.getByRole("heading", { level: 1, name: /places disagree/ }).waitFor();
    await pane
      .getByRole("button", { name: /Document: “9件”, should be “5件”/ })
      .first()
      .click();
    await isSelected(host, "9件");
    await picture(host, "proof-en");
    await pane.getByRole("tab", { name: "Trace" }).click();
    await pane.getByText(/The workbook now says “5件”/).waitFor();
    await picture(host, "trace-en");
    expect(await violations(pane)).toEqual([]);
  });

  it("says of an empty document that there is nothing to verify or to trace", async () => {
    const { pane } = await open({ document: null });
    await pane.getByRole("tab", { name: "核对" }).click();
    await pane.getByText("本文档中没有科绩生成的报告。").waitFor();
    await pane.getByRole("tab", { name: "溯源" }).click();
    await pane.getByText("本文档中没有科绩生成的报告，没有来源可查。").waitFor();
  });
});
