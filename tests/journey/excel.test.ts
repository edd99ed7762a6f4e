/** A clerk's way in Excel: press 校验, walk the findings, generate the draft; and everything that can go wrong on it. */
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { readBoundText } from "../docx/read-bound-text";
import { describeInBrowser } from "./browser";
import { notBuilt, Office, sampleBytes } from "./built-pane";
import type { HostPage } from "./host-page";

jest.setTimeout(90_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

const START = /开始校验|Check workbook/;

/** Waits until a reading is as expected. */
async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  let last = await read();
  for (let tries = 0; tries < 100 && JSON.stringify(last) !== JSON.stringify(wanted); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    last = await read();
  }
  expect(last).toEqual(wanted);
}

function cellsOf(host: HostPage): Promise<unknown> {
  return host.command({ kind: "cells", sheet: "专利", range: "A1:J13" });
}

async function check(pane: Frame): Promise<void> {
  await pane.getByRole("button", { name: START }).click();
  await pane.locator("[data-finding]").first().waitFor();
}

journeys(`in Excel with the real Office.js${because}`, () => {
  let office: Office;
  let sample: Uint8Array;
  const opened: HostPage[] = [];

  beforeAll(async () => {
    [office, sample] = await Promise.all([Office.start(), sampleBytes()]);
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  async function open(options: Partial<Parameters<Office["open"]>[0]> = {}): Promise<{ host: HostPage; pane: Frame }> {
    const both = await office.open({ workbook: sample, ...options });
    opened.push(both.host);
    both.host.page.setDefaultTimeout(15_000);
    return both;
  }

  it.each(["excel-2021", "web", "mac"] as const)("checks the sample in %s, writing nothing", async (profile) => {
    const { host, pane } = await open({ profile });
    const before = await cellsOf(host);
    await check(pane);
    expect(await pane.getByRole("button", { name: /必改$/ }).innerText()).toMatch(/^0/);
    expect(await pane.getByRole("button", { name: /需核实$/ }).innerText()).toMatch(/^3/);
    // One to be told of changes; three for the check, and one for each 1.5 MB of cells.
    expect((await host.syncs()).length).toBeLessThanOrEqual(1 + 3 + 1);
    expect(await cellsOf(host)).toEqual(before);
    expect(await host.command({ kind: "conditional-formats", sheet: "专利" })).toEqual([]);
  });

  const ways = (["excel-2021", "web", "mac"] as const).flatMap((profile) =>
    (["zh-CN", "en-US"] as const).map((locale) => [profile, locale] as const),
  );

  it.each(ways)("goes from the check over a finding's cells to the draft, in %s and %s", async (profile, locale) => {
    const { host, pane } = await open({ profile, locale });
    await check(pane);
    await pane.locator("[data-finding]").first().focus();
    await host.page.keyboard.press("ArrowDown");
    await becomes(() => host.selection(), { sheet: "激励政策资金", range: "D3:E3" });
    await pane.getByRole("tab", { name: /报告|Report/ }).click();
    const [download] = await Promise.all([
      host.page.waitForEvent("download"),
      pane.getByRole("button", { name: /生成初稿|Create draft/ }).click(),
    ]);
    const read = readBoundText(new Uint8Array(readFileSync(await download.path())));
    expect(read.ok && read.value.controls.find(({ tag }) => tag === "fig:PAT_GRT~s")?.shown).toBe("5件");
    await pane.getByRole("link", { name: /另存一份|Save again/ }).waitFor();
  });

  it("walks the findings by keyboard, selects their cells, and goes back", async () => {
    const { host, pane } = await open();
    await host.command({ kind: "activate", sheet: "专利" });
    await host.command({ kind: "select", sheet: "专利", range: "C3" });
    await check(pane);
    await pane.locator("[data-finding]").first().focus();
    await host.page.keyboard.press("ArrowDown");
    await becomes(() => host.selection(), { sheet: "激励政策资金", range: "D3:E3" });
    await host.page.keyboard.press("ArrowDown");
    await becomes(() => host.selection(), { sheet: "激励政策资金", range: "H4" });
    await pane.getByRole("button", { name: "返回原位置" }).click();
    await becomes(() => host.selection(), { sheet: "专利", range: "C3" });
  });

  it("generates the draft, whose bound figures are those of the sheet", async () => {
    const { host, pane } = await open();
    await check(pane);
    await pane.getByRole("tab", { name: "报告" }).click();
    const [download] = await Promise.all([
      host.page.waitForEvent("download"),
      pane.getByRole("button", { name: "生成初稿" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("青溪县科学技术局2021年工作总结（初稿）.docx");
    const read = readBoundText(new Uint8Array(readFileSync(await download.path())));
    if (!read.ok) throw new Error(read.problem.code);
    const shown = new Map(read.value.controls.map(({ tag, shown: text }) => [tag, text]));
    expect([shown.get("fig:PAT_GRT~s"), shown.get("say:net.HT_N_VALID")]).toEqual(["5件", "比上年末净增1家"]);
    const bound = read.value.controls.filter(({ tag }) => /^(fig|say):/.test(tag ?? ""));
    expect(bound.length).toBeGreaterThan(50);
    expect(bound.filter((control) => control.shown !== control.bound)).toEqual([]);
    await pane.getByText("没有看到文件？").waitFor();
  });

  it("writes an explanation into 核实说明, finds it again in the next check, and takes another one back", async () => {
    const { host, pane } = await open();
    await check(pane);
    const found = (rule: string) => pane.locator(`[data-finding^="${rule}/"]`);
    await found("X27").click();
    await pane.getByRole("button", { name: "说明", exact: true }).click();
    await pane.getByLabel("原因类别").selectOption("不在统计范围");
    await pane.getByRole("textbox", { name: "依据" }).fill("=统计局名录，电话核实");
    await pane.getByRole("button", { name: "写入核实说明" }).click();
    await found("X27").filter({ hasText: "已说明" }).waitFor();
    expect(await pane.getByText("在校验之后有改动").count()).toBe(0);
    const row = (at: number): Promise<unknown> =>
      host.command({ kind: "cells", sheet: "核实说明", range: `F${at}:G${at}` });
    expect(await row(2)).toEqual([["不在统计范围", "=统计局名录，电话核实"]]);
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    await pane.getByText("已写入").first().waitFor({ state: "detached" });
    await found("X27").filter({ hasText: "已说明" }).waitFor();
    await found("X26").click();
    await pane.getByRole("button", { name: "忽略" }).click();
    await found("X26").filter({ hasText: "已忽略" }).waitFor();
    await pane.getByRole("button", { name: "撤销" }).click();
    await found("X26").filter({ hasNotText: "已忽略" }).waitFor();
    await becomes(() => row(3), [["", ""]]);
  });

  it("says when the workbook has changed since, and checks it again", async () => {
    const { host, pane } = await open();
    await check(pane);
    const edit = { kind: "type", sheet: "企业信息库", cell: "C2", value: "91350423XXXX00019V" } as const;
    await host.command({ kind: "edit", edit, by: "person" });
    await pane.getByRole("button", { name: "重新校验" }).first().click();
    await pane.getByRole("button", { name: /^[1-9][0-9]* ?必改$/ }).waitFor();
  });

  it("speaks English where Excel does", async () => {
    const { pane } = await open({ locale: "en-US" });
    await check(pane);
    expect(await pane.locator("html").getAttribute("lang")).toBe("en-US");
    await pane.getByText("Findings are told in Chinese").waitFor();
  });

  it("asks nothing of any other origin, and breaks no rule of its own", async () => {
    const { host, pane } = await open();
    await check(pane);
    await pane.getByRole("tab", { name: "报告" }).click();
    await Promise.all([host.page.waitForEvent("download"), pane.getByRole("button", { name: "生成初稿" }).click()]);
    const origins = new Set(host.requests.filter((url) => url.startsWith("http")).map((url) => new URL(url).origin));
    expect([...origins].every((origin) => new URL(origin).hostname === new URL(office.pane.address).hostname)).toBe(
      true,
    );
    expect(host.complaints.filter((complaint) => !/Content Security Policy/.test(complaint))).toEqual([]);
  });

  describe("when something goes wrong", () => {
    it("waits while a cell is being edited, and says so", async () => {
      const { host, pane } = await open();
      await host.command({ kind: "cell-edit", state: "begin" });
      await pane.getByRole("button", { name: START }).click();
      await pane.getByText("有单元格正在编辑").waitFor();
      await host.command({ kind: "cell-edit", state: "end" });
      await pane.getByRole("button", { name: "再试一次" }).click();
      await pane.locator("[data-finding]").first().waitFor();
    });

    it("checks all the same where the host will not tell of changes", async () => {
      const { host, pane } = await open();
      await host.command({ kind: "fault", fault: { kind: "error", sync: 1, code: "AccessDenied" } });
      await check(pane);
    });

    // The third asks for facts that a check can do without.
    it.each([2, 4])("tells of a failure at its request %i with details that hold no cell", async (sync) => {
      const { host, pane } = await open();
      await host.command({ kind: "fault", fault: { kind: "error", sync, code: "AccessDenied" } });
      await pane.getByRole("button", { name: START }).click();
      await pane.getByRole("button", { name: "再试一次" }).waitFor();
      await pane.getByRole("button", { name: "再试一次" }).click();
      await pane.locator("[data-finding]").first().waitFor();
    });

    it("reads in smaller pieces where the host answers too little at once", async () => {
      const { host, pane } = await open();
      await host.command({ kind: "response-limit", bytes: 40_000 });
      await check(pane);
      expect(await pane.getByRole("button", { name: /需核实$/ }).innerText()).toMatch(/^3/);
    });

    it("throws away a reading that a co-author changed in the middle", async () => {
      const { host, pane } = await open();
      const edit = { kind: "insert-rows", sheet: "专利", row: 3, count: 1 } as const;
      await host.command({ kind: "edit-before", sync: 3, edit, by: "co-author" });
      await pane.getByRole("button", { name: START }).click();
      await pane.getByRole("button", { name: "再试一次" }).click();
      await pane.locator("[data-finding]").first().waitFor();
    });

    it("says that a part of the program did not load, and goes on when it does", async () => {
      const { host, pane } = await open();
      const page = host.page.context();
      await pane.getByRole("button", { name: START }).waitFor();
      await page.route("**/assets/*.js", (route) => route.abort());
      await pane.getByRole("button", { name: START }).click();
      await pane.getByText("科绩的一部分程序文件没有载入").waitFor();
      await page.unroute("**/assets/*.js");
      await pane.getByRole("button", { name: "再试一次" }).click();
      await pane.locator("[data-finding]").first().waitFor();
    });

    it("stops when told to, on a slow host", async () => {
      const { host, pane } = await open();
      await host.command({ kind: "delay", milliseconds: 1_500 });
      await pane.getByRole("button", { name: START }).click();
      await pane.getByRole("button", { name: "停止" }).click();
      await pane.getByRole("button", { name: START }).waitFor();
      expect(await pane.locator("[data-finding]").count()).toBe(0);
    });

    it("says which window has the focus when a jump is refused", async () => {
      const { host, pane } = await open();
      await check(pane);
      await host.command({ kind: "focus", window: "other" });
      await pane.locator("[data-finding]").first().focus();
      await host.page.keyboard.press("ArrowDown");
      await pane.getByText("Excel正在使用另一个工作簿").waitFor();
    });
  });
});
