/** 汇入 of what offices really send: CSV lists in their encodings, other words, headers of two rows, sheets to choose among. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { collectJson, type CollectJson } from "../../src/app/wire/collect-json";
import type { RawValue, Sheet } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { keji, type Ran } from "../make/command-line";
import { gbk } from "../make/gbk";
import { date, sampleRows, sheet, workbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

type Files = Readonly<Record<string, Uint8Array>>;

const file = (...sheets: readonly Sheet[]): Uint8Array => workbookFile(workbook("x.xlsx", ...sheets));
const text = (content: unknown): Uint8Array => new TextEncoder().encode(String(content));
const parameters = sheet("参数表", sampleRows("params"));
const HEADERS = ["序号", "专利名称", "专利号", "专利类型", "专利权人", "申请日", "授权公告日", "法律状态"];
const [ONE, TWO, THREE] = ["202020301234.3", "202020305678.5", "202020309999.9"];
const patent = (seq: number, no: string): RawValue[] => [
  ...[seq, `装置${no.slice(4, 8)}`, no, "实用新型", "青溪县甲有限公司"],
  ...[date("2020-03-04"), date("2021-05-06"), "有效"],
];
const target = (...sheets: readonly Sheet[]): Uint8Array =>
  file(parameters, sheet("专利", [HEADERS, patent(1, ONE), patent(2, TWO)]), ...sheets);

const run = (args: readonly string[], files: Files): Promise<Ran> => keji(["collect", ...args], { files });

async function told(args: readonly string[], files: Files): Promise<CollectJson> {
  const { out, err } = await run([...args, "--json"], files);
  if (out === "") throw new Error(err);
  return collectJson.parse(JSON.parse(out));
}

/** [new, changed, missing, same] of the only ledger. */
const counts = ({ ledgers: [only] }: CollectJson): unknown =>
  only && [only.added.length, only.changed.length, only.missing.length, only.same];

async function rowsOf(bytes: Uint8Array | undefined, name: string): Promise<readonly (readonly RawValue[])[]> {
  const read = await readWorkbook(bytes ?? new Uint8Array(), "a.xlsx");
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.sheets.find((one) => one.name === name)?.rows ?? [];
}

describe("a list as CSV", () => {
  const lines = [
    "专利名称,申请号,类别,权利人,申请时间,授权公告时间,状态",
    `装置2030,ZL${ONE},实用新型,青溪县甲有限公司,2020.3.4,2021年5月6日,有效`,
    `装置2030,${THREE},实用新型,青溪县甲有限公司,2020/3/4,2021-05-06,专利权维持`,
  ].join("\r\n");

  it.each<[string, Uint8Array]>([
    ["in UTF-8", text(lines)],
    ["in UTF-8 with a mark", text(`\ufeff${lines}`)],
    ["in GBK", gbk(lines)],
  ])("%s, its headers in other words, is compared row by row and written", async (_, bytes) => {
    const files = { "a.xlsx": target(), "导出.csv": bytes };
    const json = await told(["导出.csv", "--into", "a.xlsx"], files);
    expect([counts(json), json.sources[0]?.unknownColumns]).toEqual([[1, 0, 1, 1], []]);
    const { status, files: after } = await run(["导出.csv", "--into", "a.xlsx", "--yes"], files);
    expect(status).toBe(0);
    const rows = await rowsOf(after.get("a.xlsx"), "专利");
    expect(rows.map((row) => row[2])).toEqual(["专利号", ONE, TWO, THREE]);
    // Codes stay text, days become days, words stay as they were written.
    expect(rows.at(-1)?.slice(5)).toEqual([date("2020-03-04"), date("2021-05-06"), "专利权维持"]);
    const again = await told(["导出.csv", "--into", "a.xlsx"], { ...files, "a.xlsx": after.get("a.xlsx") ?? bytes });
    expect(counts(again)).toEqual([0, 0, 1, 2]);
  });

  it("with a header of two rows and units under it is read like any other", async () => {
    const firms = sampleRows("L01").slice(0, 2);
    const csv = [
      "企业名称,统一社会信用代码,是否规上,职工总数,营业收入",
      ",,,（人）,（万元）",
      "福建青溪清泉新材料有限公司,91350423XXXX00019U,是,130,8650",
    ].join("\n");
    const json = await told(["企业.csv", "--into", "a.xlsx"], {
      "a.xlsx": file(parameters, sheet("企业信息库", firms)),
      "企业.csv": gbk(csv),
    });
    expect(json.ledgers.map(({ id }) => id)).toEqual(["L01"]);
    expect(json.ledgers[0]?.changed[0]?.cells).toMatchObject([{ column: "emp", from: "“126人”", to: "“130人”" }]);
    expect(json.sources[0]?.unknownColumns).toEqual([]);
  });

  it("takes nothing in itself, and one that is no text is refused by its name", async () => {
    const files = { "a.xlsx": target(), "导出.csv": text(lines), "坏.csv": Uint8Array.from([0xff, 0x00, 0x01, 0x02]) };
    const into = await run(["a.xlsx", "--into", "导出.csv", "--yes"], files);
    expect([into.status, into.out, into.written]).toEqual([2, "", []]);
    expect(into.err).toContain("导出.csv：CSV 文件只有一张台账，不能用来汇入别的文件");
    const bad = await run(["坏.csv", "--into", "a.xlsx"], files);
    expect([bad.status, bad.err]).toEqual([2, expect.stringContaining("坏.csv：CSV 文件的文字编码无法识别")]);
  });
});

describe("a header of two merged rows", () => {
  it("in a list is flattened, and its rows are taken in", async () => {
    const list = sheet(
      "Sheet1",
      [
        ["2021年专利情况"],
        ["序号", "专利", null, null, "专利权人", "日期", null, "法律状态"],
        [null, "专利名称", "专利号", "专利类型", null, "申请日", "授权公告日", null],
        patent(1, ONE),
        patent(2, THREE),
      ],
      { merges: ["A1:H1", "A2:A3", "B2:D2", "E2:E3", "F2:G2", "H2:H3"] },
    );
    const files = { "a.xlsx": target(), "b.xlsx": file(list) };
    expect(counts(await told(["b.xlsx", "--into", "a.xlsx"], files))).toEqual([1, 0, 1, 1]);
  });
});

describe("a protected sheet of the workbook", () => {
  const locked = (bytes: Uint8Array): Uint8Array => {
    const parts = unzipSync(bytes);
    const name = "xl/worksheets/sheet2.xml";
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    return zipSync({
      ...parts,
      [name]: strToU8(xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>')),
    });
  };
  const files = {
    "a.xlsx": locked(target()),
    "b.xlsx": file(sheet("Sheet1", [HEADERS, patent(1, THREE)])),
    "same.xlsx": file(sheet("Sheet1", [HEADERS, patent(1, ONE), patent(2, TWO)])),
  };

  it("is shown, not written, and named with what to do", async () => {
    const shown = await run(["b.xlsx", "--into", "a.xlsx"], files);
    expect([shown.status, shown.written]).toEqual([0, []]);
    expect(shown.out).toContain("工作表“专利”设有保护，没有写入");
    const done = await run(["b.xlsx", "--into", "a.xlsx", "--yes"], files);
    expect([done.status, done.written]).toEqual([2, []]);
    expect(done.err).toContain("撤销工作表保护");
    const json = await told(["b.xlsx", "--into", "a.xlsx"], files);
    expect([json.writable, json.problem]).toEqual([false, "protected-sheet"]);
  });

  it("is no hindrance where nothing is to be written on it", async () => {
    const { status, out } = await run(["same.xlsx", "--into", "a.xlsx", "--yes"], files);
    expect([status, out]).toEqual([0, expect.stringContaining("没有可写入的新增和变更")]);
  });
});

describe("a list with several sheets of one ledger", () => {
  const LIST = file(
    sheet("旧", [HEADERS, patent(1, TWO)]),
    sheet("新", [HEADERS, patent(1, ONE), patent(2, THREE)]),
    sheet("备忘", [
      ["事项", "时间"],
      ["补材料", "下周"],
    ]),
  );
  const map = (...mappings: readonly Readonly<Record<string, string>>[]): Uint8Array =>
    text(JSON.stringify({ format: 1, mappings }));
  const files = (more: Files = {}): Files => ({ "a.xlsx": target(), "甲股1月.xlsx": LIST, ...more });
  const ALL = ["甲股1月.xlsx", "--into", "a.xlsx"];

  it("is appended, and told as open", async () => {
    const json = await told(ALL, files());
    expect([counts(json), json.sources[0]?.several]).toEqual([
      [1, 0, 0, 2],
      [{ ledger: "专利台账", sheets: ["旧", "新"] }],
    ]);
    expect((await run(ALL, files())).out).toContain(
      "甲股1月.xlsx有2张专利台账：“旧”“新”，已一并汇入；只取一张或不取的，请用 --map 写明选用或忽略，写入后记在字段映射中，下次照办。",
    );
  });

  it.each<[string, Readonly<Record<string, string>>[], unknown, number]>([
    ["one is chosen", [{ sheet: "[甲股*.xlsx]新", ledger: "专利台账", action: "选用" }], [1, 0, 1, 1], 0],
    ["one is ignored", [{ sheet: "[甲股1月.xlsx]旧", action: "忽略" }], [1, 0, 1, 1], 0],
    ["the other is ignored", [{ sheet: "[*]新", action: "忽略" }], [0, 0, 1, 1], 0],
    [
      "both are to be appended",
      [
        { sheet: "[*]旧", ledger: "L06", action: "追加" },
        { sheet: "[*]新", ledger: "L06", action: "追加" },
      ],
      [1, 0, 0, 2],
      0,
    ],
    ["the workbook's own sheet of that name is meant", [{ sheet: "旧", action: "忽略" }], [1, 0, 0, 2], 1],
  ])("is read as a person said: %s", async (_, mappings, expected, open) => {
    const json = await told([...ALL, "--map", "m.json"], files({ "m.json": map(...mappings) }));
    expect([counts(json), json.sources[0]?.several.length]).toEqual([expected, open]);
  });

  it("is remembered in the workbook when it is written, and read so next time, without being asked", async () => {
    const choice = map({ sheet: "[甲股*.xlsx]新", ledger: "专利台账", action: "选用" });
    const done = await run([...ALL, "--map", "m.json", "--yes"], files({ "m.json": choice }));
    expect([done.status, done.out]).toEqual([0, expect.stringContaining("（新增1行，更改0格，字段映射记下1条）")]);
    const after = done.files.get("a.xlsx") ?? new Uint8Array();
    expect(await rowsOf(after, "字段映射")).toEqual([
      ["工作表", "原表头", "台账", "对应字段", "处理", "记录人", "时间", "格式"],
      ["[甲股*.xlsx]新", null, "专利台账", null, "选用", null, "2022-01-05", 1],
    ]);
    const february = { "a.xlsx": after, "甲股2月.xlsx": LIST };
    const next = await told(["甲股2月.xlsx", "--into", "a.xlsx"], february);
    expect([counts(next), next.sources[0]?.several, next.remembered]).toEqual([[0, 0, 1, 2], [], 0]);
    const other = await told(["乙股.xlsx", "--into", "a.xlsx"], { "a.xlsx": after, "乙股.xlsx": LIST });
    expect([counts(other), other.sources[0]?.several.length]).toEqual([[0, 0, 0, 3], 1]);
    // A check of the workbook says nothing of rows about lists.
    const { out } = await keji(["check", "a.xlsx", "--json"], { files: { "a.xlsx": after } });
    expect(out).not.toContain("S16/");
  });

  it("is remembered below what the workbook remembers already, once, and the last word holds", async () => {
    const register = sheet("字段映射", [
      ["工作表", "原表头", "台账", "对应字段", "处理", "记录人", "时间", "格式"],
      ["[*]旧", null, null, null, "忽略", "张某", "2021-12-01", 1],
    ]);
    const held = files({
      "a.xlsx": target(register),
      "m.json": map({ sheet: "[*]旧", action: "忽略" }, { sheet: "[*]旧", ledger: "L06", action: "追加" }),
    });
    expect(counts(await told(ALL, held))).toEqual([1, 0, 1, 1]);
    const done = await run([...ALL, "--map", "m.json", "--yes"], held);
    const rows = await rowsOf(done.files.get("a.xlsx"), "字段映射");
    expect(rows.slice(1).map((row) => [row[0], row[4], row[5]])).toEqual([
      ["[*]旧", "忽略", "张某"],
      ["[*]旧", "追加", null],
    ]);
    const again = await told(ALL, { ...held, "a.xlsx": done.files.get("a.xlsx") ?? new Uint8Array() });
    expect(counts(again)).toEqual([0, 0, 0, 3]);
  });

  it("is written even where no row is new, and only when somebody says so", async () => {
    const held = files({ "a.xlsx": target(), "b.xlsx": file(sheet("Sheet1", [HEADERS, patent(1, ONE)])) });
    const choice = { "m.json": map({ sheet: "[b.xlsx]Sheet1", ledger: "L06", action: "追加" }) };
    const args = ["b.xlsx", "--into", "a.xlsx", "--map", "m.json"];
    expect((await run(args, { ...held, ...choice })).written).toEqual([]);
    const done = await run([...args, "--yes"], { ...held, ...choice });
    expect([done.written, done.out]).toEqual([["a.xlsx"], expect.stringContaining("字段映射记下1条")]);
  });

  it("says where a named sheet is in none of the files, and refuses a mapping that cannot be followed", async () => {
    const odd = files({ "m.json": map({ sheet: "[甲股1月.xlsx]最新", action: "忽略" }) });
    expect((await told([...ALL, "--map", "m.json"], odd)).unfound).toEqual(["[甲股1月.xlsx]最新"]);
    expect((await run([...ALL, "--map", "m.json"], odd)).out).toContain("映射中的“[甲股1月.xlsx]最新”在来件中没有");
    const wrong = files({ "m.json": map({ sheet: "[甲股1月.xlsx]新", ledger: "专利台帐", action: "选用" }) });
    const { status, err, written } = await run([...ALL, "--map", "m.json", "--yes"], wrong);
    expect([status, written, err]).toEqual([2, [], expect.stringContaining("专利台账")]);
  });

  it("has its headers read as they were mapped in the workbook", async () => {
    const renamed = file(sheet("Sheet1", [HEADERS.map((one) => (one === "专利号" ? "流水" : one)), patent(1, THREE)]));
    const register = sheet("字段映射", [
      ["工作表", "原表头", "台账", "对应字段", "处理"],
      ["", "流水", "专利台账", "专利号", "采用"],
    ]);
    const held = { "a.xlsx": target(register), "b.xlsx": renamed };
    const json = await told(["b.xlsx", "--into", "a.xlsx"], held);
    expect([counts(json), json.ledgers[0]?.added[0]?.isUnnamed]).toEqual([[1, 0, 2, 0], false]);
  });
});
