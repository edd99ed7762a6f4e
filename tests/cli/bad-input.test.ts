/** Whatever is handed in: status 2, one clear sentence on the error stream, nothing written. */
import { keji, sampleFile } from "../make/command-line";
import { compoundFile, oneSheet, packageOf, zipOf } from "../make/package";
import { sampleWorkbook, sheet, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const phoneList = workbookFile(
  workbook(
    "a.xlsx",
    sheet("通讯录", [
      ["姓名", "电话"],
      ["张三", "0591"],
    ]),
  ),
);

const inputs: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>, RegExp])[] = [
  ["an empty file", () => new Uint8Array(), /不是 \.xlsx 工作簿/],
  ["a CSV", () => text("企业名称,统一社会信用代码\n"), /不是 \.xlsx 工作簿/],
  ["a workbook with a password", () => compoundFile("EncryptionInfo", "EncryptedPackage"), /取消密码/],
  ["an .xls", () => compoundFile("Workbook"), /另存为 \.xlsx/],
  ["a Word document of 2003", () => compoundFile("WordDocument"), /文字文档/],
  ["a zip of something else", () => zipOf({ "a.txt": "甲" }), /不是工作簿/],
  ["a workbook that was cut off", async () => (await sampleFile()).slice(0, 9000), /损坏/],
  [
    "a workbook that declares entities",
    () =>
      packageOf({
        sheets: [{ name: "专利" }],
        parts: { "xl/workbook.xml": '<!DOCTYPE x [<!ENTITY a "b">]><workbook/>' },
      }),
    /实体声明/,
  ],
  ["a workbook without a cell", () => oneSheet(""), /各工作表都是空的/],
  ["a list of telephone numbers", () => phoneList, /“通讯录”〔姓名、电话〕/],
  ["ledgers without a 参数表", () => workbookFile(sampleWorkbook({ without: ["参数表"] })), /没有参数表/],
  [
    "a 参数表 without a year",
    () => workbookFile(sampleWorkbook({ parameters: { 报告年度: undefined } })),
    /没有填写“报告年度”/,
  ],
  ["a year that is none", () => workbookFile(sampleWorkbook({ parameters: { 报告年度: "去年" } })), /“去年”/],
  [
    "a cut-off of another year",
    () => workbookFile(sampleWorkbook({ parameters: { 统计截止日: "2020-12-31" } })),
    /“2020-12-31”/,
  ],
];

const commands = [
  ["check", "a.xlsx"],
  ["check", "a.xlsx", "--json"],
  ["report", "a.xlsx", "-o", "b.docx"],
  ["report", "a.xlsx", "-o", "b.docx", "--final"],
];

describe.each(inputs)("%s", (_, make, says) => {
  it.each(commands.map((args) => [args.join(" "), args] as const))("keji %s", async (_line, args) => {
    const { status, out, err, written } = await keji(args, { files: { "a.xlsx": await make() } });
    expect([status, out, written]).toEqual([2, "", []]);
    expect(err).toMatch(/^[^。\n]+。\n$/);
    expect(err).toMatch(says);
  });
});

describe("a file that is not there", () => {
  it.each(commands.map((args) => [args.join(" "), args] as const))("keji %s", async (_line, args) => {
    const { status, out, err } = await keji(args);
    expect([status, out, err]).toEqual([2, "", "找不到文件“a.xlsx”，请检查路径和文件名。\n"]);
  });
});

describe("a throw, which is our own mistake", () => {
  it("is told as one, with what to report, and ends with 2", async () => {
    const broken = {
      read: () => Promise.reject(new Error("坏了\u001b[2J")),
      write: () => Promise.reject(new Error("坏了")),
    };
    const { status, out, err } = await keji(["check", "a.xlsx"], { io: { files: broken } });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^科绩内部错误，请把下面的内容和操作步骤反馈给维护人员。\n科绩 0\.0\.0\nError: 坏了␛\[2J/);
  });
});
