/** The pane in a browser: walked with the keyboard, in both languages and three themes, with a host that also fails. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright-core";
import { readBoundText } from "../docx/read-bound-text";
import { checkOf } from "../make/check";
import { describeInBrowser, launchBrowser } from "../journey/browser";
import type { StaticServer } from "../journey/static-server";
import { HarnessPage, serveHarness, type Asked } from "./harness-page";
import { troubled } from "./workbooks";

jest.setTimeout(120_000);

const { findings } = checkOf(troubled());
const all = findings.length;
const mandatory = findings.filter(({ severity }) => severity === "mandatory").length;
const duplicates = findings.filter(({ rule }) => rule === "S01").length;

const AXE = createRequire(__filename).resolve("axe-core/axe.min.js");

describeInBrowser("the pane", () => {
  let browser: Browser;
  let server: StaticServer;
  let opened: HarnessPage[] = [];

  beforeAll(async () => {
    [browser, server] = await Promise.all([launchBrowser(), serveHarness()]);
  });

  afterEach(async () => {
    const complaints = opened.flatMap((pane) => pane.complaints);
    await Promise.all(opened.map((pane) => pane.close()));
    opened = [];
    expect(complaints).toEqual([]);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(asked: Asked = {}): Promise<HarnessPage> {
    const pane = await HarnessPage.open(browser, server, asked);
    opened.push(pane);
    return pane;
  }

  async function checked(asked: Asked = {}): Promise<HarnessPage> {
    const pane = await open(asked);
    await pane.page.getByRole("button", { name: /开始校验|Check workbook/ }).click();
    await pane.page.locator("[data-finding]").first().waitFor();
    return pane;
  }

  /** What stands in the row that has the focus. */
  function focused(page: Page): Promise<string> {
    return page.evaluate(() => document.activeElement?.textContent ?? "");
  }

  const position = (page: Page): Promise<string | null | undefined> =>
    page.evaluate(() => document.activeElement?.closest("li")?.getAttribute("aria-posinset"));

  /** Looks again and again until it is so, and fails with what it is instead. */
  async function becomes(look: () => Promise<unknown>, wanted: unknown): Promise<void> {
    const isSo = (seen: unknown): boolean => (wanted instanceof RegExp ? wanted.test(String(seen)) : seen === wanted);
    let seen = await look();
    for (let tries = 0; tries < 100 && !isSo(seen); tries++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      seen = await look();
    }
    if (wanted instanceof RegExp) expect(String(seen)).toMatch(wanted);
    else expect(seen).toBe(wanted);
  }

  it("says in three lines what a check does, before it does it", async () => {
    const { page } = await open();
    expect(await page.getByRole("listitem").count()).toBe(3);
    expect(await page.getByRole("listitem").first().innerText()).toContain("不写入任何单元格");
  });

  it("checks the sample", async () => {
    const { page } = await checked();
    expect(await page.getByRole("button", { name: /必改$/ }).innerText()).toMatch(/^0/);
    expect(await page.getByRole("button", { name: /需核实$/ }).innerText()).toMatch(/^3/);
    expect(await page.getByText("青溪县 2021年度").count()).toBe(1);
    expect(await page.getByRole("status").innerText()).toBe("校验完成：必改0条，需核实3条，提示1条。");
  });

  it("walks the findings with the arrow keys, the sheet follows, and there is a way back", async () => {
    const pane = await checked({ workbook: "troubled" });
    const { page } = pane;
    await page.locator("[data-finding]").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await becomes(() => position(page), "2");
    await page.keyboard.press("End");
    await becomes(() => position(page), String(all));
    await page.keyboard.press("Home");
    await becomes(() => position(page), "1");
    const cell = await page.locator('[data-finding][aria-current="true"]').innerText();
    await becomes(async () => cell.includes((await pane.selected()).at(-1) ?? "-"), true);
    await page.getByRole("button", { name: "返回原位置" }).click();
    await becomes(async () => (await pane.selected()).at(-1), "目标任务表!B2");
    expect(await page.getByRole("button", { name: "返回原位置" }).count()).toBe(0);
  });

  it("opens a finding with Enter and tells rule, values, effect and what to do", async () => {
    const { page } = await checked({ workbook: "troubled" });
    await page.locator("[data-finding]").first().focus();
    await page.keyboard.press("Enter");
    const details = page.locator("dl");
    expect(await details.locator("dt").allInnerTexts()).toEqual(["单元格", "表中的值", "影响", "审核关系", "怎么办"]);
    expect(await details.innerText()).toMatch(/若.*则/);
    await page.keyboard.press("ArrowDown");
    await becomes(() => position(page), "2");
    expect(await page.locator("dl").count()).toBe(1);
    await page.keyboard.press("Enter");
    expect(await page.locator("dl").count()).toBe(0);
  });

  /** Opens the finding of that rule. */
  async function openFinding(page: Page, rule: string): Promise<void> {
    await page.locator(`[data-finding^="${rule}/"]`).first().click();
    await page.locator("dl").waitFor();
  }

  it("writes an explanation by keyboard, shows it without another check, and takes it back", async () => {
    const { page } = await checked();
    const item = page.locator('[data-finding^="X27/"]');
    await openFinding(page, "X27");
    await page.getByRole("button", { name: "说明", exact: true }).focus();
    await page.keyboard.press("Enter");
    await becomes(() => page.evaluate(() => document.activeElement?.tagName), "SELECT");
    await page.getByRole("button", { name: "写入核实说明" }).click();
    await page.getByText("请选择原因类别。").waitFor();
    await page.getByLabel("原因类别").selectOption("其他");
    await page.getByRole("textbox", { name: "依据" }).fill("经核实，情况属实，数据无误。");
    await page.getByText("请写明具体原因，不只是“情况属实”一类的话。").waitFor();
    await page.getByLabel("原因类别").selectOption("不在统计范围");
    await page.getByRole("textbox", { name: "依据" }).fill("统计局名录，2022年1月4日电话核实");
    await page.getByRole("textbox", { name: "说明人" }).fill("张三");
    await page.keyboard.press("Enter");
    await becomes(() => item.innerText(), /已说明/);
    expect(await page.getByRole("status").innerText()).toBe("已写入核实说明，涉及1条问题。");
    await becomes(() => focused(page), /X27/);
    expect(await page.locator("dl").innerText()).toContain(
      "已说明：不在统计范围，统计局名录，2022年1月4日电话核实（张三，2022-01-05）",
    );
    expect(await page.getByRole("button", { name: "说明", exact: true }).count()).toBe(0);
    await page.getByText("已写入 核实说明!A2:N2，涉及1条问题。").waitFor();
    await page.getByRole("button", { name: "撤销" }).click();
    await becomes(async () => (await item.innerText()).includes("已说明"), false);
    await page.getByText("已撤销，核实说明中的这一行已清空。").first().waitFor();
  });

  it("hands a finding on, leaves a notice aside, and filters by what was done", async () => {
    const { page } = await checked();
    await openFinding(page, "X27");
    await page.getByRole("button", { name: "转办", exact: true }).click();
    await page.getByRole("button", { name: "写入核实说明" }).click();
    await page.getByText("请填写转办单位。").waitFor();
    await page.getByRole("textbox", { name: "转办单位" }).fill("高新股");
    await page.getByLabel("办结期限").fill("2022-01-04");
    await page.getByRole("button", { name: "写入核实说明" }).click();
    await page.getByText("已转办高新股，2022年1月4日前办结，已逾期").waitFor();
    await openFinding(page, "X26");
    await page.getByRole("button", { name: "忽略" }).click();
    await becomes(() => page.locator('[data-finding^="X26/"]').innerText(), /已忽略/);
    await page.getByLabel("处理状态").selectOption("handed-on");
    await becomes(() => page.locator("[data-finding]").count(), 1);
  });

  it("offers no explanation for what must be fixed, and gives up a form with Escape", async () => {
    const { page } = await checked({ workbook: "troubled" });
    await page.locator("[data-finding]").first().click();
    await page.getByRole("button", { name: "转办", exact: true }).click();
    expect(await page.getByRole("button", { name: "说明", exact: true }).count()).toBe(0);
    await page.getByRole("textbox", { name: "转办单位" }).press("Escape");
    await becomes(() => page.getByRole("textbox", { name: "转办单位" }).count(), 0);
  });

  it("says what to do when the sheet does not take the row", async () => {
    const pane = await checked();
    const { page } = pane;
    await openFinding(page, "X26");
    await pane.host("fail", { code: "protected", sheet: "核实说明" });
    await page.getByRole("button", { name: "忽略" }).click();
    await page.getByText("工作表“核实说明”受保护，不允许这样操作。").waitFor();
    expect(await page.locator('[data-finding^="X26/"]').innerText()).not.toContain("已忽略");
  });

  it("takes explanations in English too", async () => {
    const { page } = await checked({ language: "en-US" });
    await openFinding(page, "X27");
    await page.getByRole("button", { name: "Explain" }).click();
    await page.getByRole("button", { name: "Write to 核实说明" }).click();
    await page.getByText("Choose a kind of reason.").waitFor();
  });

  it("filters by severity, text and group, and clears the filter", async () => {
    const { page } = await checked({ workbook: "troubled" });
    const count = page.getByText(/^\d+ \/ \d+条$/);
    await page.getByRole("button", { name: /必改$/ }).click();
    await becomes(() => count.innerText(), `${mandatory} / ${all}条`);
    await page.getByRole("searchbox").fill("主键重复");
    await becomes(() => count.innerText(), `${duplicates} / ${all}条`);
    await page.getByLabel("分组").selectOption("rule");
    await page.getByRole("heading", { name: /S01 主键重复/ }).waitFor();
    await page.getByRole("searchbox").fill("没有这样的词");
    await page.getByRole("button", { name: "清除筛选" }).click();
    await becomes(() => count.innerText(), `${all} / ${all}条`);
  });

  it("stops a check, and starts it again", async () => {
    const pane = await open();
    const { page } = pane;
    await pane.host("hold");
    await page.getByRole("button", { name: "开始校验" }).click();
    await page.getByText("正在读取工作表 3/6 · 500/9000行").waitFor();
    await page.getByRole("button", { name: "停止" }).click();
    await pane.host("go");
    await page.getByText("校验已停止，工作簿没有任何改动。").first().waitFor();
    await page.getByRole("button", { name: "开始校验" }).click();
    await page.locator("[data-finding]").first().waitFor();
  });

  it("scrolls through ten thousand findings with few of them on the page", async () => {
    const { page } = await checked({ workbook: "many" });
    await page.locator("[data-finding]").first().focus();
    await page.keyboard.press("End");
    await becomes(() => position(page), /^\d{5}$/);
    expect(await page.locator("[data-finding]").count()).toBeLessThan(60);
    expect(await focused(page)).not.toBe("");
  });

  it("shows findings wherever the scroll bar is dragged to", async () => {
    const { page } = await checked({ workbook: "many" });
    const empty = await page.evaluate(async () => {
      const box = document.querySelector("[data-finding]")?.closest("ul")?.parentElement;
      if (!box) return ["no list"];
      const missing: number[] = [];
      const { left, top, height } = box.getBoundingClientRect();
      for (const to of [9_000, 400_000, 100_000, 700_000]) {
        box.scrollTop = to;
        // In this callback the page is as it is painted next.
        await new Promise((resolve) => requestAnimationFrame(resolve));
        if (!document.elementFromPoint(left + 40, top + height / 2)?.closest("li")) missing.push(to);
      }
      return missing;
    });
    expect(empty).toEqual([]);
  });

  it("shows another selection of findings from its top", async () => {
    const { page } = await checked({ workbook: "many" });
    await page.locator("[data-finding]").first().focus();
    await page.keyboard.press("End");
    await becomes(() => position(page), /^\d{5}$/);
    await page.getByRole("button", { name: /必改$/ }).click();
    await page.locator('[aria-posinset="1"]').waitFor();
    const top = page.locator("li", { has: page.locator("[data-finding]") }).first();
    await becomes(() => top.evaluate((item) => item.closest("ul")?.parentElement?.scrollTop), 0);
  });

  it("draws no more of the draft's reasons than a person asks for", async () => {
    const { page } = await checked({ workbook: "marking" });
    await page.getByRole("tab", { name: "报告" }).click();
    const reasons = page.getByRole("region", { name: "初稿说明行" });
    expect(await reasons.getByRole("button").count()).toBe(0);
    await reasons.getByText(/有\d+条问题涉及报告中的数/).click();
    await becomes(() => reasons.getByRole("button", { name: /授权公告日/ }).count(), 20);
    await reasons.getByRole("button", { name: /^另有\d+处$/ }).click();
    await becomes(() => reasons.getByRole("button", { name: /授权公告日/ }).count(), 120);
  });

  it("shows in forced colours which page and which finding are current", async () => {
    const { page } = await checked({ workbook: "troubled", theme: "high-contrast" });
    await page.emulateMedia({ forcedColors: "active" });
    await page.locator("[data-finding]").first().click();
    const canvas = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = "Canvas";
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    const tabs = await page
      .getByRole("tab")
      .evaluateAll((all) => all.map((tab) => getComputedStyle(tab).borderBottomColor));
    expect(tabs.map((colour) => colour === canvas)).toEqual([false, true, true, true, true]);
    const findings = await page
      .locator("[data-finding]")
      .evaluateAll((all) => all.map(({ parentElement }) => getComputedStyle(parentElement as Element).borderLeftColor));
    expect(findings.filter((colour) => colour !== canvas)).toHaveLength(1);
  });

  it("says that the result is out of date, and checks again", async () => {
    const pane = await checked();
    await pane.host("change", "专利");
    await pane.page.getByText("“专利”在校验之后有改动").waitFor();
    await pane.page.getByRole("button", { name: "重新校验" }).first().click();
    await becomes(() => pane.page.getByText("在校验之后有改动").count(), 0);
  });

  it("says what to do when the host refuses, and tries again", async () => {
    const pane = await open();
    await pane.host("fail", { code: "editing-a-cell" });
    await pane.page.getByRole("button", { name: "开始校验" }).click();
    await pane.page.getByText("请按回车或Esc结束编辑，再试一次。").waitFor();
    await pane.page.getByRole("button", { name: "再试一次" }).click();
    await pane.page.locator("[data-finding]").first().waitFor();
  });

  it("shows the figures with targets, and selects a figure's rows", async () => {
    const pane = await checked();
    const { page } = pane;
    await page.getByRole("tab", { name: "指标" }).click();
    await page.getByText("未完成，差1件").waitFor();
    await page.getByRole("button", { name: "专利授权量 来源", exact: true }).click();
    await page
      .getByRole("button", { name: /选中 专利!/ })
      .last()
      .click();
    await becomes(async () => (await pane.selected()).at(-1), /^专利!A\d+:\w+$/);
  });

  it("tells the source of a word in the report, by keyboard, and goes to its cells", async () => {
    const pane = await checked();
    const { page } = pane;
    await page.getByRole("tab", { name: "报告" }).click();
    await page.locator("[data-bound]").first().focus();
    const source = page.getByRole("region", { name: "来源" });
    for (let step = 0; step < 120; step++) {
      if ((await focused(page)) === "5件") break;
      await page.keyboard.press("ArrowRight");
    }
    expect(await source.innerText()).toContain("专利授权量 5件 = 专利台账");
    await page.keyboard.press("Enter");
    await becomes(async () => (await pane.selected()).at(-1), /^专利!/);
  });

  it("writes the draft that can be opened, and says where it is", async () => {
    const { page } = await checked();
    await page.getByRole("tab", { name: "报告" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "生成初稿" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("青溪县科学技术局2021年工作总结（初稿）.docx");
    const read = readBoundText(new Uint8Array(await readFile(await download.path())));
    expect(read.ok && read.value.controls.find(({ tag }) => tag === "fig:PAT_GRT~s")?.shown).toBe("5件");
    await page.getByText("没有看到文件？").waitFor();
    const [again] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "另存一份" }).click(),
    ]);
    expect(again.suggestedFilename()).toBe(download.suggestedFilename());
  });

  it("keeps a draft that could not be handed over to be saved", async () => {
    const pane = await checked();
    await pane.page.getByRole("tab", { name: "报告" }).click();
    await pane.host("failDelivery", { code: "offline" });
    await pane.page.getByRole("button", { name: "生成初稿" }).click();
    await pane.page.getByText("初稿已写好，但没能交出来").waitFor();
    expect(await pane.page.getByRole("link", { name: "另存一份" }).getAttribute("href")).toMatch(/^blob:/);
  });

  it("speaks English where Excel does, and says what stays Chinese", async () => {
    const { page } = await checked({ language: "en-US" });
    await page.getByText("Findings are told in Chinese").waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en-US");
    expect(await page.locator("[data-finding]").first().innerText()).toContain("X02 High-tech award without that year");
    await page.getByRole("tab", { name: "Help" }).click();
    await page.getByRole("radio", { name: "中文" }).check();
    await page.getByRole("tab", { name: "校验" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
  });

  it("opens the page that the address asks for", async () => {
    const { page } = await open({ view: "help" });
    expect(await page.getByRole("tab", { name: "帮助" }).getAttribute("aria-selected")).toBe("true");
  });

  it("has an honest page for a program that does not answer", async () => {
    const { page } = await open({ instead: "trouble" });
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("科绩没有连上Office");
  });

  it("can be reached by Tab alone, from the pages to the way back", async () => {
    const { page } = await checked({ workbook: "troubled" });
    await page.getByRole("tab", { name: "校验" }).focus();
    const reached: string[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press("Tab");
      reached.push(await focused(page));
    }
    expect(reached.some((text) => text.includes("重新校验"))).toBe(true);
    expect(reached.some((text) => text.includes("必改") && text.includes("第"))).toBe(true);
  });

  it.each([320, 480])("clips nothing at a width of %i", async (width) => {
    const { page } = await checked({ workbook: "troubled" });
    await page.setViewportSize({ width, height: 720 });
    for (const name of ["指标", "报告", "帮助", "校验"]) {
      await page.getByRole("tab", { name }).click();
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect([name, wider]).toEqual([name, false]);
    }
  });

  it.each(["light", "dark", "high-contrast"] as const)("has nothing serious for axe-core in %s", async (theme) => {
    const { page } = await checked({ workbook: "troubled", theme });
    // The page's own policy lets no script in; evaluated text is not one.
    const axe = await readFile(AXE, "utf8");
    const look = async (): Promise<readonly string[]> => {
      await page.evaluate(axe);
      return page.evaluate(async () => {
        type Found = {
          readonly id: string;
          readonly impact: string;
          readonly nodes: readonly { html: string; failureSummary: string }[];
        };
        const { axe: run } = window as unknown as { readonly axe: { run(): Promise<{ violations: Found[] }> } };
        const { violations } = await run.run();
        return violations
          .filter(({ impact }) => impact === "serious" || impact === "critical")
          .map(
            ({ id, nodes }) =>
              `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(" | ")}`,
          );
      });
    };
    await page.locator("[data-finding]").first().click();
    expect(await look()).toEqual([]);
    await page.getByRole("button", { name: "转办", exact: true }).click();
    await page.getByRole("textbox", { name: "转办单位" }).waitFor();
    expect(await look()).toEqual([]);
    for (const name of ["指标", "报告", "汇入", "帮助"]) {
      await page.getByRole("tab", { name }).click();
      if (name === "报告") await page.getByRole("button", { name: "生成初稿" }).click();
      if (name === "报告") await page.getByRole("link", { name: "另存一份" }).waitFor();
      expect([name, await look()]).toEqual([name, []]);
    }
  });
});
