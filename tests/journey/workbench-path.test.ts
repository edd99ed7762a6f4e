/**
 * The whole way of the demonstration on one page: from the sample to a signed draft in three clicks, a number that changes, the
 * report that follows it. The animation of README is of this way.
 */
import type { Frame } from "playwright-core";
import { readBoundText } from "../docx/read-bound-text";
import { Film, linesOf, picture } from "../pictures/album";
import { checkWith } from "../pictures/places";
import { describeInBrowser } from "./browser";
import { Workbench, workbenchNotBuilt, type BenchPage, type GivenFile } from "./workbench-page";

jest.setTimeout(180_000);

const journeys = workbenchNotBuilt === null ? describeInBrowser : describe.skip;
const because = workbenchNotBuilt === null ? "" : ` — skipped: ${workbenchNotBuilt}`;

/** The R&D spending of the first firm: with it the county's growth turns to a fall. */
const CELL = { sheet: "企业研发", at: "H2", before: "312.50", after: "30" } as const;
const DRAFT = "青溪县科学技术局2021年工作总结（初稿）.docx";

/** Counts what a person clicks from now on, in every frame of the page. */
async function countClicks({ page }: BenchPage): Promise<() => number> {
  let clicks = 0;
  await page.exposeFunction("kejiClicked", () => void (clicks += 1));
  const listen = (): void => {
    const told = window as unknown as { kejiClicked(): void };
    addEventListener("click", ({ isTrusted }) => void (isTrusted && told.kejiClicked()), true);
  };
  for (const frame of page.frames()) await frame.evaluate(listen);
  return () => clicks;
}

/** Waits until the pane says this; when it does not, what it says instead is told. */
async function says(pane: Frame, words: string): Promise<void> {
  const isSaid = pane.getByText(words).first().waitFor();
  await isSaid.catch(async (cause: unknown) => {
    throw new Error(`not “${words}” but:\n${await pane.locator("body").innerText()}`, { cause });
  });
}

journeys(`the way of the demonstration${because}`, () => {
  let workbench: Workbench;
  let bench: BenchPage;
  let pane: Frame;
  let word: Frame;
  let saved: GivenFile;
  const film = new Film("workbench");

  beforeAll(async () => {
    workbench = await Workbench.start();
    bench = await workbench.open("zh-CN", { width: 1280, height: 760 });
    pane = await bench.pane("workbook");
    await bench.goTo(CELL.sheet, "A1");
  });
  afterAll(() => workbench.stop());

  const paragraph = (words: string): Promise<string> =>
    bench.page.locator("#pages p").filter({ hasText: words }).first().innerText();

  it("says that it is no Excel, and goes from the sample to a signed draft in three clicks", async () => {
    const { page } = bench;
    await page.getByText("演示宿主：这里不是 Excel 或 Word").waitFor();
    const clicks = await countClicks(bench);
    const start = pane.getByRole("button", { name: "开始校验" });
    await film.frame({ page, caption: "① 打开工作簿，点“开始校验”", press: start, words: [pane.locator("#page")] });
    await start.click();
    const first = pane.locator("[data-finding]").first();
    await first.waitFor();
    await film.frame({ page, caption: "只看不改，列出问题", words: checkWith(pane, first) });
    const report = pane.getByRole("tab", { name: "报告" });
    await report.click();
    const draft = pane.getByRole("button", { name: "生成初稿" });
    await film.frame({ page, caption: "② 点“报告”，先看全文；③ 点“生成初稿”", press: draft });
    await draft.click();
    await bench.said(`窗格交来了 ${DRAFT}`);
    expect(clicks()).toBe(3);
    await page.locator("#pages .page-number").nth(3).waitFor();
    expect(await paragraph("R&D经费")).toContain("比上年增长19.8%");
    word = await bench.pane("report");
    await says(word, "选择跟踪工作簿");
    await film.frame({ page, caption: "已署名的初稿：蓝底的数都连着工作簿", words: [word.locator("body")] });
    // Signed by the bureau; the day is for whoever sends it.
    const lines = linesOf(await page.locator("#pages").innerText());
    const signed = lines.lastIndexOf("青溪县科学技术局");
    expect(lines[signed + 1]).toBe("【成文日期】");
  });

  it("opens the draft with figures that a click selects", async () => {
    const figure = bench.page.locator('#pages [data-tag="fig:PAT_GRT~s"]').first();
    expect(await figure.innerText()).toBe("5件");
    await figure.click();
    await bench.page.locator('#pages .control.selected[data-tag="fig:PAT_GRT~s"]').first().waitFor();
  });

  it("tells that the check is out of date after a change, and renews it with one click", async () => {
    const { page } = bench;
    await page.getByRole("tab", { name: "工作簿" }).click();
    await bench.goTo(CELL.sheet, CELL.at);
    expect(await bench.shown(CELL.sheet, CELL.at)).toBe(CELL.before);
    await bench.type(CELL.after);
    await says(pane, "在校验之后有改动");
    await bench.goTo(CELL.sheet, CELL.at);
    const again = pane.getByRole("button", { name: "重新校验" }).first();
    await film.frame({ page, caption: "改一个数：312.5 → 30，校验结果过时，点“重新校验”", press: again });
    await again.click();
    await pane.getByText("在校验之后有改动").waitFor({ state: "detached" });
    await pane.getByRole("tab", { name: "校验" }).click();
    const finding = pane.locator('[data-finding^="X02/"]');
    await finding.click();
    await bench.showsSelected("D3:E3");
    await picture("workbench-check", {
      of: page,
      words: [page.locator("#bench > header"), ...checkWith(pane, finding)],
    });
  });

  it("shows in the report what is stale, old and new, and takes it over", async () => {
    const { page } = bench;
    await page.getByRole("tab", { name: "报告" }).first().click();
    await bench.said("工作簿在这份报告之后有改动");
    const give = page.getByRole("button", { name: "把工作簿交给窗格" });
    await film.frame({ page, caption: "回到报告，点“把工作簿交给窗格”", press: give });
    await give.click();
    await word.getByRole("heading", { name: /项数值可以更新/ }).waitFor();
    expect(await paragraph("R&D经费")).toContain("比上年增长19.8%");
    await word.locator("[data-figure=RD_TOTAL]").getByRole("button", { name: "在文档中查看" }).click();
    await page.locator("#pages .control.selected").first().waitFor();
    const all = word.getByRole("button", { name: /^全部更新/ });
    await film.frame({
      page,
      caption: "过时的数：旧 → 新；“增长”要变成“下降”",
      press: all,
      words: [word.locator("body")],
    });
    await all.click();
    await says(word, "没有需要更新的内容");
    await page.locator("#pages").getByText("比上年下降3.4%").first().waitFor();
    await film.frame({ page, caption: "报告跟着变，人写的字一个不动", words: [word.locator("body")] });
    film.end();
    saved = await bench.save("保存");
    const read = readBoundText(saved.bytes);
    const shown = read.ok ? read.value.controls.map(({ shown: words }) => words) : [];
    expect(shown.some((words) => words.startsWith("比上年下降3.4%"))).toBe(true);
  });

  it("opens the saved report again, and hands the workbook to a pane that is only starting", async () => {
    await bench.dropOnly(saved);
    await bench.said(`已打开 ${saved.name}。`);
    await bench.page.getByRole("button", { name: "把工作簿交给窗格" }).click();
    await bench.said("已把当前工作簿交给窗格");
    await says(await bench.pane("report"), "没有需要更新的内容");
  });

  it("asked nothing of any other machine on the way", () => {
    const elsewhere = bench.requests.filter(
      (url) => /^\w+:\/\//.test(url) && !url.startsWith(`${workbench.server.address}/`),
    );
    expect(bench.requests.length).toBeGreaterThan(10);
    expect(elsewhere.filter((url) => !url.startsWith("blob:"))).toEqual([]);
    expect(bench.complaints.filter((complaint) => !/Content Security Policy/.test(complaint))).toEqual([]);
  });
});
