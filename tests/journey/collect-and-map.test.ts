/** 汇入 and the mapping of unknown columns in the built pane, with the real Office.js: by mouse, by keyboard, and when things go wrong. */
import { Buffer } from "node:buffer";
import type { Frame } from "playwright-core";
import type { RawValue } from "../../src/core/workbook/workbook";
import { date, sampleRows, sampleWorkbook, sheet, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";
import { describeInBrowser } from "./browser";
import { notBuilt, Office, type Opening } from "./built-pane";
import type { HostPage } from "./host-page";
import { picture, violations } from "./looks";

jest.setTimeout(90_000);

const journeys = notBuilt === null ? describeInBrowser : describe.skip;
const because = notBuilt === null ? "" : ` — skipped: ${notBuilt}`;

const [HEADERS = [], ...PATENTS] = sampleRows("L06");
const NUMBER = HEADERS.indexOf("专利号");
const TITLE = HEADERS.indexOf("专利名称");
const LAST = PATENTS.length + 1;

/** A patent like the sample's first, under other values. */
function patent(no: string, change: Readonly<Record<string, RawValue>> = {}): RawValue[] {
  const first = PATENTS[0] ?? [];
  return HEADERS.map((header, at) => (at === NUMBER ? no : (change[String(header)] ?? first[at] ?? null)));
}

const NEW = [patent("201710000101.0"), patent("201710000202.7")];
const CHANGED = (PATENTS[1] ?? []).map((value, at) => (at === TITLE ? "改过的名称" : value));
const LIST: RawValue[][] = [HEADERS, CHANGED, ...PATENTS.slice(2), ...NEW];

type FileOf = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

function xlsx(name: string, ...sheets: readonly Parameters<typeof sheet>[]): FileOf {
  const bytes = workbookFile(workbook(name, ...sheets.map((of) => sheet(...of))));
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) };
}

function csv(name: string, rows: readonly (readonly RawValue[])[]): FileOf {
  const text = (raw: RawValue): string =>
    raw === null ? "" : typeof raw === "object" ? ("date" in raw ? raw.date : "") : String(raw);
  const lines = rows.map((row) => row.map(text).join(",")).join("\r\n");
  return { name, mimeType: "text/csv", buffer: Buffer.from(lines) };
}

const LISTED = xlsx("市场监管局.xlsx", ["专利", LIST], ["通讯录", [["姓名", "电话"]]]);

/** Waits until a reading is as expected. */
async function becomes<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  let last = await read();
  for (let tries = 0; tries < 100 && JSON.stringify(last) !== JSON.stringify(wanted); tries++) {
    await new Promise((ready) => setTimeout(ready, 50));
    last = await read();
  }
  expect(last).toEqual(wanted);
}

journeys(`汇入 and 字段映射 in Excel${because}`, () => {
  let office: Office;
  const opened: HostPage[] = [];

  beforeAll(async () => {
    office = await Office.start();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((host) => host.close()));
  });
  afterAll(() => office.stop());

  async function open(options: Partial<Opening> = {}): Promise<{ host: HostPage; pane: Frame }> {
    const both = await office.open({ workbook: workbookFile(sampleWorkbook()), ...options });
    opened.push(both.host);
    both.host.page.setDefaultTimeout(15_000);
    return both;
  }

  /** Opens 汇入 and gives it files. */
  async function compare(files: readonly FileOf[], options: Partial<Opening> = {}) {
    const both = await open(options);
    await both.pane.getByRole("tab", { name: /汇入|Import/ }).click();
    await both.pane.locator("input[type=file]").setInputFiles([...files]);
    return both;
  }

  /** Whether nothing reaches out of the pane, made so wide. */
  async function isFitting(pane: Frame, width: number): Promise<boolean> {
    const root = pane.locator("#root");
    await root.evaluate((element, pixels) => void (element.style.width = `${pixels}px`), width);
    return root.evaluate((element) =>
      [...element.querySelectorAll("*")].every(
        (part) =>
          part.scrollWidth <= part.clientWidth + 1 ||
          part.clientWidth === 0 ||
          getComputedStyle(part).overflowX !== "visible" ||
          getComputedStyle(part).display === "inline",
      ),
    );
  }

  const cells = (host: HostPage, range: string, name = "专利"): Promise<unknown> =>
    host.command({ kind: "cells", sheet: name, range });

  describe("a list that somebody handed in", () => {
    it("is held against the ledger, writing nothing, and written when the person says so", async () => {
      const { host, pane } = await compare([LISTED]);
      const before = await cells(host, `A1:K${LAST + 3}`);
      await pane.getByRole("heading", { name: "汇入：市场监管局.xlsx" }).waitFor();
      await pane.getByText("新增2行，写到工作表“专利”").waitFor();
      await pane.getByText("变更1行").waitFor();
      await pane.getByText("缺失1行，只在我方有，保留不动").waitFor();
      await pane.getByText("将新增2行、更改1格，不删除任何行。").waitFor();
      expect(await cells(host, `A1:K${LAST + 3}`)).toEqual(before);
      // The files were read beside the page.
      expect(await pane.getByText("不允许在后台读取文件").count()).toBe(0);
      await picture(host, "collect-compared");
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("已写入：新增2行，更改1格").waitFor();
      await picture(host, "collect-written");
      const [first, second] = (await cells(host, `A${LAST + 1}:K${LAST + 2}`)) as unknown[][];
      expect([first?.[NUMBER], second?.[NUMBER]]).toEqual(NEW.map((row) => row[NUMBER]));
      expect(await cells(host, `A3:K3`)).toEqual([expect.arrayContaining(["改过的名称"])]);
      await pane.getByText("没有可写入的新增和变更").waitFor({ state: "detached" });
      expect(await pane.getByRole("button", { name: "写入以上内容" }).count()).toBe(0);
      expect(host.complaints.filter((complaint) => !/Content Security Policy/.test(complaint))).toEqual([]);
    });

    it("is only compared when that is asked for, with words to send to the other side", async () => {
      const { host, pane } = await open();
      await pane.getByRole("tab", { name: "汇入" }).click();
      await pane.getByRole("button", { name: "选择文件" }).waitFor();
      await picture(host, "collect-empty");
      await pane.getByRole("radio", { name: /只对照/ }).check();
      await pane.locator("input[type=file]").setInputFiles([LISTED]);
      const ours = PATENTS.length;
      await pane.getByText(`我方${ours}行，“市场监管局”${ours + 1}行，差1行`).waitFor();
      await pane.getByText("只在对方有（2行）").waitFor();
      await pane.getByText("只在我方有（1行）").waitFor();
      await pane.getByRole("button", { name: "复制差别" }).waitFor();
      expect(await pane.getByRole("button", { name: "写入以上内容" }).count()).toBe(0);
      await picture(host, "collect-compare-only");
    });

    it("goes above a total, which moves down", async () => {
      const total = HEADERS.map((_, at) => (at === 0 ? "合计" : null));
      const bytes = workbookFile(sampleWorkbook({ append: { 专利: [total] } }));
      const { host, pane } = await compare([LISTED], { workbook: bytes });
      await pane.getByText("新行插在数据末尾").waitFor();
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("已写入：新增2行，更改1格").waitFor();
      const rows = (await cells(host, `A${LAST}:K${LAST + 3}`)) as unknown[][];
      expect(rows.map((row) => row[NUMBER])).toEqual([PATENTS.at(-1)?.[NUMBER], ...NEW.map((row) => row[NUMBER]), ""]);
      expect(rows[3]?.[0]).toBe("合计");
    });

    it("comes as .csv too, and beside files that are none of ours", async () => {
      const { host, pane } = await compare([
        csv("专利2021.csv", LIST),
        { name: "旧表.xls", mimeType: "application/octet-stream", buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]) },
        xlsx("通讯录.xlsx", ["通讯录", [["姓名", "电话"]]]),
      ]);
      await pane.getByText("新增2行，写到工作表“专利”").waitFor();
      await pane.getByText("有2份文件没有参与对照").waitFor();
      await picture(host, "collect-troubles");
    });

    it("that holds no ledger at all is told so, and another can be chosen", async () => {
      const { pane } = await compare([xlsx("通讯录.xlsx", ["通讯录", [["姓名", "电话"]]])]);
      await pane.getByText("通讯录.xlsx：没有认出台账").waitFor();
      await pane.locator("input[type=file]").setInputFiles([LISTED]);
      await pane.getByText("新增2行，写到工作表“专利”").waitFor();
    });

    it("of which there are several is appended, chosen alone, or ignored", async () => {
      const two = xlsx("两份.xlsx", ["专利（初）", [HEADERS, NEW[0] ?? []]], ["专利（终）", [HEADERS, NEW[1] ?? []]]);
      const { host, pane } = await compare([two]);
      await pane.getByText("新增2行，写到工作表“专利”").waitFor();
      await picture(host, "collect-choices");
      await pane.getByLabel("专利（终）").selectOption("choose");
      await pane.getByText("新增1行，写到工作表“专利”").waitFor();
      await pane.getByLabel("专利（终）").selectOption("ignore");
      await pane.getByText("新增1行，写到工作表“专利”").waitFor();
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("已写入：新增1行，更改0格").waitFor();
      expect(((await cells(host, `A${LAST + 1}:K${LAST + 1}`)) as unknown[][])[0]?.[NUMBER]).toBe(NEW[0]?.[NUMBER]);
    });

    it("can be dropped onto the pane", async () => {
      const { pane } = await open();
      await pane.getByRole("tab", { name: "汇入" }).click();
      await pane.getByRole("button", { name: "选择文件" }).waitFor();
      const transfer = await pane.evaluateHandle(
        ([name, base64]) => {
          const dropped = new DataTransfer();
          const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
          dropped.items.add(new File([bytes], name));
          return dropped;
        },
        [LISTED.name, LISTED.buffer.toString("base64")] as const,
      );
      await pane.getByText("也可以把文件拖到这里").dispatchEvent("drop", { dataTransfer: transfer });
      await pane.getByText("新增2行，写到工作表“专利”").waitFor();
    });
  });

  describe("writing it", () => {
    it("is refused on a protected sheet, and nothing is written", async () => {
      const { host, pane } = await compare([LISTED]);
      await pane.getByText("变更1行").waitFor();
      await host.command({ kind: "protection", sheet: "专利", state: "on" });
      const before = await cells(host, `A1:K${LAST + 3}`);
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("工作表“专利”受保护").waitFor();
      await pane.getByText("没有写入", { exact: true }).waitFor();
      await picture(host, "collect-protected");
      expect(await cells(host, `A1:K${LAST + 3}`)).toEqual(before);
    });

    it("stops where a co-author changed the ledger since, and shows the difference anew", async () => {
      const { host, pane } = await compare([LISTED]);
      await pane.getByText("变更1行").waitFor();
      const edit = { kind: "insert-rows", sheet: "专利", row: 3, count: 1 } as const;
      await host.command({ kind: "edit", edit, by: "co-author" });
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("没有写入。下面已按现在的内容重新列出").waitFor();
      expect(((await cells(host, `A${LAST + 2}:K${LAST + 2}`)) as unknown[][])[0]?.join("")).toBe("");
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("已写入：新增2行，更改1格").waitFor();
    });

    it("waits while a cell is being edited, and says so", async () => {
      const { host, pane } = await compare([LISTED]);
      await pane.getByText("变更1行").waitFor();
      await host.command({ kind: "cell-edit", state: "begin" });
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("有单元格正在编辑").waitFor();
      await host.command({ kind: "cell-edit", state: "end" });
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("已写入：新增2行，更改1格").waitFor();
    });

    it("makes the check that was there out of date", async () => {
      const { pane } = await open();
      await pane.getByRole("button", { name: "开始校验" }).click();
      await pane.locator("[data-finding]").first().waitFor();
      await pane.getByRole("tab", { name: "汇入" }).click();
      await pane.locator("input[type=file]").setInputFiles([LISTED]);
      await pane.getByRole("button", { name: "写入以上内容" }).click();
      await pane.getByText("已写入：新增2行，更改1格").waitFor();
      await pane.getByRole("tab", { name: "校验" }).click();
      await pane.getByText("“专利”在校验之后有改动").waitFor();
    });
  });

  it.each([320, 480])("汇入 fits into %i pixels, in English, and can be heard", async (width) => {
    const { host, pane } = await compare([LISTED], { locale: "en-US" });
    await pane.getByRole("heading", { name: "Import: 市场监管局.xlsx" }).waitFor();
    expect(await isFitting(pane, width)).toBe(true);
    expect(await violations(pane)).toEqual([]);
    await picture(host, `collect-english-${width}`);
  });

  describe("columns that nobody knows", () => {
    const EXPORT = [
      ["专利号码", "专利名", "专利权人", "专利权人代码", "申请日", "授权公告日"],
      ["201710000101.2", "一种甲", "福建青溪清泉新材料有限公司", "91350423XXXX00019U", date("2017-03-01"), null],
    ];
    const bytes = () => workbookFile(sampleWorkbook({ sheets: { 导出: EXPORT } }));

    async function checked(options: Partial<Opening> = {}) {
      const both = await open({ workbook: bytes(), ...options });
      await both.pane.getByRole("button", { name: /开始校验|Check workbook/ }).click();
      await both.pane.locator("[data-finding]").first().waitFor();
      return both;
    }

    it("are given a meaning, shown, written into 字段映射, followed by the next check, and taken back", async () => {
      const { host, pane } = await checked();
      await picture(host, "map-offer");
      await pane.getByRole("button", { name: "逐栏指定" }).click();
      await pane.getByRole("heading", { name: /未识别的栏目/ }).waitFor();
      await picture(host, "map-choose");
      const number = pane.getByRole("group", { name: "导出“专利号码”" });
      expect(await number.getByRole("radio", { checked: true }).count()).toBe(1);
      await number.getByText("如：201710000101.2").waitFor();
      await number.getByRole("radio", { name: /专利号（最接近）/ }).check();
      await pane.getByRole("group", { name: "导出“专利权人代码”" }).getByRole("radio", { name: /忽略/ }).check();
      const name = pane.getByRole("group", { name: "导出“专利名”" });
      await name.getByRole("radio", { name: "其他栏目" }).check();
      await pane.getByRole("button", { name: "下一步：看要写入的内容" }).click();
      await pane.getByText("请为“专利名”选择具体的栏目").waitFor();
      await name.getByRole("radio", { name: /专利名称/ }).check();
      await pane.getByLabel("记录人").fill("张某");
      await pane.getByRole("button", { name: "下一步：看要写入的内容" }).click();
      await pane.getByText("新建工作表“字段映射”，写入表头和3行").waitFor();
      await picture(host, "map-show");
      await pane.getByRole("button", { name: "写入并重新校验" }).click();
      await pane.getByText("已写入 字段映射!A2:H4").waitFor();
      expect(await cells(host, "A1:F4", "字段映射")).toEqual([
        ["工作表", "原表头", "台账", "对应字段", "处理", "记录人"],
        ["导出", "专利号码", "专利台账", "专利号", "采用", "张某"],
        ["导出", "专利名", "专利台账", "专利名称", "采用", "张某"],
        ["导出", "专利权人代码", "", "", "忽略", "张某"],
      ]);
      await pane.getByRole("button", { name: "逐栏指定" }).waitFor({ state: "detached" });
      await picture(host, "map-written");
      await pane.getByRole("button", { name: "撤销" }).click();
      await pane.getByText("已撤销，字段映射中的这几行已清空").first().waitFor();
      await pane.getByRole("button", { name: "逐栏指定" }).waitFor();
      await becomes(() => cells(host, "A2:B2", "字段映射"), [["", ""]]);
    });

    it("are mapped with the keyboard alone", async () => {
      const { host, pane } = await checked();
      await pane.getByRole("button", { name: "逐栏指定" }).focus();
      await host.page.keyboard.press("Enter");
      await pane.getByRole("heading", { name: /未识别的栏目/ }).waitFor();
      const radio = pane.getByRole("group", { name: "导出“专利号码”" }).getByRole("radio", { checked: true });
      await radio.focus();
      await host.page.keyboard.press("ArrowDown");
      await pane.getByRole("button", { name: "下一步：看要写入的内容" }).focus();
      await host.page.keyboard.press("Enter");
      await pane.getByRole("heading", { name: "将写入以下内容" }).waitFor();
      await pane.getByRole("button", { name: "写入并重新校验" }).focus();
      await host.page.keyboard.press("Enter");
      await pane.getByText("已写入 字段映射!A2:H2").waitFor();
    });

    it("stay as they are where the sheet is protected, and the step stays open", async () => {
      const register = [
        ["工作表", "原表头", "台账", "对应字段", "处理"],
        ["导出", "吉祥物", null, null, "忽略"],
      ];
      const both = { 导出: EXPORT, 字段映射: register };
      const { host, pane } = await checked({ workbook: workbookFile(sampleWorkbook({ sheets: both })) });
      await host.command({ kind: "protection", sheet: "字段映射", state: "on" });
      await pane.getByRole("button", { name: "逐栏指定" }).click();
      await pane
        .getByRole("group", { name: "导出“专利号码”" })
        .getByRole("radio", { name: /最接近/ })
        .check();
      await pane.getByRole("button", { name: "下一步：看要写入的内容" }).click();
      await pane.getByText("写入工作表“字段映射”第3至3行").waitFor();
      await pane.getByRole("button", { name: "写入并重新校验" }).click();
      await pane.getByText("工作表“字段映射”受保护").waitFor();
      await pane.getByRole("button", { name: "写入并重新校验" }).waitFor();
      expect(await cells(host, "A3:B3", "字段映射")).toEqual([["", ""]]);
    });

    it("are told in English, in a narrow pane, and can be heard", async () => {
      const { host, pane } = await checked({ locale: "en-US" });
      await pane.getByRole("button", { name: "Map columns" }).click();
      await pane.getByRole("heading", { name: /Unrecognised columns/ }).waitFor();
      expect(await isFitting(pane, 320)).toBe(true);
      expect(await violations(pane)).toEqual([]);
      await picture(host, "map-english");
    });
  });
});
