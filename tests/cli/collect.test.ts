/** 汇入 over real files: five offices' lists become one workbook, and nothing is written twice. */
import { strFromU8, unzipSync } from "fflate";
import { collectJson, type CollectJson } from "../../src/app/wire/collect-json";
import { checkJson } from "../../src/app/wire/check-json";
import type { RawValue, Sheet } from "../../src/core/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { keji, type Ran } from "../make/command-line";
import { date, sampleRows, sheet, workbook, SAMPLE_SHEETS } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

type Files = Readonly<Record<string, Uint8Array>>;

const file = (...sheets: readonly Sheet[]): Uint8Array => workbookFile(workbook("x.xlsx", ...sheets));
const rowsOf = (key: keyof typeof SAMPLE_SHEETS): RawValue[][] => sampleRows(key);
const parameters = sheet("参数表", sampleRows("params"));

/** Columns of a list by their header, in another order and under other headers. */
function arranged(
  [headers = [], ...rows]: readonly (readonly RawValue[])[],
  wanted: readonly (readonly [header: string, to: string, change?: (raw: RawValue) => RawValue])[],
): RawValue[][] {
  const at = wanted.map(([header]) => headers.indexOf(header));
  if (at.includes(-1)) throw new Error(`no such header: ${wanted[at.indexOf(-1)]?.[0]} among ${headers.join()}`);
  return [
    wanted.map(([, to]) => to),
    ...rows.map((row) => at.map((column, i) => (wanted[i]?.[2] ?? ((raw) => raw))(row[column] ?? null))),
  ];
}

async function collect(args: readonly string[], files: Files, io = {}): Promise<Ran> {
  return keji(["collect", ...args], { files, io });
}

async function json(
  args: readonly string[],
  files: Files,
): Promise<{ readonly status: number; readonly told: CollectJson }> {
  const { out, status, err } = await collect([...args, "--json"], files);
  if (out === "") throw new Error(err);
  return { status, told: collectJson.parse(JSON.parse(out)) };
}

const counts = ({ ledgers }: CollectJson): Record<string, readonly number[]> =>
  Object.fromEntries(
    ledgers.map(({ id, added, changed, missing, same }) => [id, [added.length, changed.length, missing.length, same]]),
  );

const dotted = (raw: RawValue): RawValue =>
  typeof raw === "object" && raw?.kind === "date" ? raw.date.replace(/-0?/g, ".") : raw;
const yuan = (raw: RawValue): RawValue => (typeof raw === "number" ? Math.round(raw * 10000) : raw);

describe("five offices' lists", () => {
  const patents = rowsOf("L06");
  const firms = rowsOf("L01");
  const all = (
    rows: RawValue[][],
    change: Readonly<Record<string, readonly [string, ((raw: RawValue) => RawValue)?]>>,
  ) =>
    (rows[0] ?? [])
      .map((header) => String(header))
      .map((header): readonly [string, string, ((raw: RawValue) => RawValue)?] => {
        const [to = header, how] = change[header] ?? [];
        return how ? [header, to, how] : [header, to];
      });
  const amounts = Object.fromEntries(
    (firms[0] ?? [])
      .map(String)
      .filter((header) => header.includes("万元"))
      .map((header) => [header, [header.replace("万元", "元"), yuan] as const]),
  );
  const dates = (rows: RawValue[][]) =>
    Object.fromEntries(
      (rows[0] ?? [])
        .map(String)
        .filter((_, column) => rows.some((row) => typeof row[column] === "object" && row[column] !== null))
        .map((header) => [header, [header, dotted] as const]),
    );
  const half = Math.ceil(firms.length / 2);
  const list = arranged(firms, all(firms, { ...dates(firms), ...amounts }));
  const offices: Files = {
    // Other order of columns, a title and a note.
    "甲股.xlsx": file(
      sheet("Sheet1", [
        ["2021年专利情况表"],
        ...arranged(patents.slice(0, 5), [...all(patents, {})].reverse()),
        ["注：数据截至年底"],
      ]),
      sheet("通讯录", [
        ["姓名", "电话"],
        ["张三", "0598-1234567"],
      ]),
    ),
    // Other words for the headers, dates as people type them.
    "乙股.xlsx": file(sheet("专利", arranged([patents[0] ?? [], ...patents.slice(5)], all(patents, dates(patents))))),
    // Amounts in 元.
    "丙股.xlsx": file(sheet("企业", list.slice(0, half))),
    // A header of two rows under a merged title.
    "丁股.xlsx": file(sheet("企业库", [["科技型企业库"], list[0] ?? [], ...list.slice(half)], { merges: ["A1:F1"] })),
    // A ledger of which the workbook has only the empty sheet, and one it lacks altogether.
    "戊股.xlsx": file(sheet("高企", rowsOf("L05")), sheet("技术合同", rowsOf("L17"))),
  };
  const names = Object.keys(offices);
  const start = file(
    parameters,
    ...(["T1", "L02", "L04"] as const).map((key) => sheet(SAMPLE_SHEETS[key], rowsOf(key))),
    sheet("企业信息库", firms.slice(0, 1)),
    sheet("专利", patents.slice(0, 1)),
    sheet("高新技术企业", rowsOf("L05").slice(0, 1)),
  );
  const whole = file(
    parameters,
    ...(["T1", "L02", "L04", "L01", "L06", "L05", "L17"] as const).map((key) => sheet(SAMPLE_SHEETS[key], rowsOf(key))),
  );
  const taken = collect([...names, "--into", "a.xlsx", "--yes"], { ...offices, "a.xlsx": start });

  it("become one workbook", async () => {
    const { status, out, err, written } = await taken;
    expect([err, status, written]).toEqual(["", 0, ["a.xlsx"]]);
    expect(out).toContain("甲股.xlsx中没有汇入的工作表：通讯录");
    expect(out).toMatch(/新增\d+行（新建工作表“技术合同”）/);
  });
  it("come to what one person would have typed", async () => {
    const { files } = await taken;
    const check = async (bytes: Uint8Array | undefined) => {
      const { out } = await keji(["check", "a.xlsx", "--json"], { files: { "a.xlsx": bytes ?? new Uint8Array() } });
      const { figures, findings, targets } = checkJson.parse(JSON.parse(out));
      return {
        // Names stand in the order of the rows, which differs.
        figures: figures.map(({ key, display }) => [key, display.split("、").sort().join("、")]),
        findings: findings.map(({ id, severity }) => [id, severity]),
        targets: targets.map(({ name, actual, verdict }) => [name, actual, verdict]),
      };
    };
    expect(await check(files.get("a.xlsx"))).toEqual(await check(whole));
  });
  it("are not written twice, one by one or as a cumulative export", async () => {
    const { files } = await taken;
    const bytes = files.get("a.xlsx") ?? new Uint8Array();
    const again = await json([...names, "--into", "a.xlsx"], { ...offices, "a.xlsx": bytes });
    for (const [added, changed] of Object.values(counts(again.told))) expect([added, changed]).toEqual([0, 0]);
    const exported = file(
      sheet("导出", arranged(patents, all(patents, dates(patents)))),
      sheet("企业", [...list, ["", "新办企业有限公司"]].slice(0, list.length)),
    );
    const first = await collect(["e.xlsx", "--into", "a.xlsx", "--yes"], { "e.xlsx": exported, "a.xlsx": bytes });
    expect([first.status, first.written]).toEqual([0, []]);
    expect(first.out).toContain("没有可写入的新增和变更");
  });
});

const HEADERS = ["序号", "专利名称", "专利号", "专利类型", "专利权人", "申请日", "授权日", "法律状态"];
const patent = (seq: number, no: string, granted: RawValue = date("2021-05-06")): RawValue[] => [
  seq,
  `装置${no.slice(4, 8)}`,
  no,
  "实用新型",
  "青溪县甲有限公司",
  date("2020-03-04"),
  granted,
  "有效",
];
const [ONE, TWO, THREE] = ["202020301234.3", "202020305678.5", "202020309999.9"];
const target = (...rows: RawValue[][]): Uint8Array => file(parameters, sheet("专利", [HEADERS, ...rows]));
const theirs = (...rows: RawValue[][]): Uint8Array => file(sheet("Sheet1", [HEADERS, ...rows]));

describe("keji collect", () => {
  const files = {
    "a.xlsx": target(patent(1, ONE), patent(2, TWO)),
    "b.xlsx": theirs(patent(1, ONE, "2021.5.7"), patent(2, THREE)),
  };
  it("only shows without --yes, and says how to write", async () => {
    const { status, out, written } = await collect(["b.xlsx", "--into", "a.xlsx"], files);
    expect([status, written]).toEqual([0, []]);
    expect(out).toContain("我方2行，来件2行，差0行：新增1、变更1、缺失1、相同0");
    expect(out).toMatch(/授权公告日：从“2021-05-06”到“2021-05-07”（b\.xlsx Sheet1!A2）/);
    expect(out).toMatch(new RegExp(`- .*${TWO}`));
    expect(out).toContain("keji collect b.xlsx --into a.xlsx --yes");
  });
  it("writes new rows and changed cells, deletes none, and leaves every other part as it was", async () => {
    const done = await collect(["b.xlsx", "--into", "a.xlsx", "--yes"], files);
    expect([done.status, done.written]).toEqual([0, ["a.xlsx"]]);
    const after = done.files.get("a.xlsx") ?? new Uint8Array();
    const { told } = await json(["b.xlsx", "--into", "a.xlsx"], { ...files, "a.xlsx": after });
    expect(counts(told)["L06"]).toEqual([0, 0, 1, 2]);
    const [before, now] = [unzipSync(files["a.xlsx"]), unzipSync(after)];
    const differing = Object.keys(now).filter(
      (name) => strFromU8(now[name] ?? new Uint8Array()) !== strFromU8(before[name] ?? new Uint8Array()),
    );
    expect(differing).toEqual(["xl/worksheets/sheet2.xml"]);
  });
  it("asks at a terminal, and writes only on a yes", async () => {
    const asked = (answer: boolean) =>
      collect(["b.xlsx", "--into", "a.xlsx"], files, { confirm: () => Promise.resolve(answer) });
    expect((await asked(false)).written).toEqual([]);
    expect((await asked(true)).written).toEqual(["a.xlsx"]);
  });
  it("writes another file with -o, never one that is there", async () => {
    expect((await collect(["b.xlsx", "--into", "a.xlsx", "-o", "c.xlsx"], files)).written).toEqual(["c.xlsx"]);
    const { status, written } = await collect(["b.xlsx", "--into", "a.xlsx", "-o", "b.xlsx"], files);
    expect([status, written]).toEqual([2, []]);
  });
  it("shows what two files say differently, and writes neither", async () => {
    const more = { ...files, "c.xlsx": theirs(patent(1, ONE, date("2021-05-08"))) };
    const { status, out } = await collect(["b.xlsx", "c.xlsx", "--into", "a.xlsx", "--yes"], more);
    expect(status).toBe(1);
    expect(out).toMatch(/冲突1项/);
    expect(out).toMatch(/“2021-05-07”（b\.xlsx Sheet1!A2），“2021-05-08”（c\.xlsx Sheet1!A2）/);
    expect(out).toContain("（新增1行，更改0格）");
  });
  it("keeps ours where a list says nothing", async () => {
    const { told } = await json(["b.xlsx", "--into", "a.xlsx"], {
      ...files,
      "b.xlsx": theirs(patent(1, ONE, null), patent(2, TWO, "——")),
    });
    expect([counts(told)["L06"], told.ledgers[0]?.kept]).toEqual([[0, 0, 0, 2], 2]);
  });
  it("takes a row without a number in as new, says so, and takes it once", async () => {
    const nameless = { ...files, "b.xlsx": theirs(patent(1, ""), patent(2, "")) };
    const { out, files: after } = await collect(["b.xlsx", "--into", "a.xlsx", "--yes"], nameless);
    expect(out).toContain("没有编号或编号不可用，请确认不是重复");
    const again = await json(["b.xlsx", "--into", "a.xlsx"], {
      ...nameless,
      "a.xlsx": after.get("a.xlsx") ?? new Uint8Array(),
    });
    expect(counts(again.told)["L06"]?.slice(0, 2)).toEqual([0, 0]);
  });
  it("does not guess which of our two rows a list means", async () => {
    const twice = { ...files, "a.xlsx": target(patent(1, ONE), patent(2, ONE, date("2021-06-01"))) };
    const { told, status } = await json(["b.xlsx", "--into", "a.xlsx", "--yes"], twice);
    expect([status, told.ledgers[0]?.conflicts.map(({ kind }) => kind)]).toEqual([1, ["ours-repeats"]]);
  });
  it("names columns that it did not take", async () => {
    const odd = file(
      sheet("Sheet1", [
        [...HEADERS, "代理机构费"],
        [...patent(1, THREE), "某所"],
      ]),
    );
    const { out } = await collect(["b.xlsx", "--into", "a.xlsx"], { ...files, "b.xlsx": odd });
    expect(out).toContain("没有认出、因而没有汇入的栏目：Sheet1的“代理机构费”");
  });
  it("puts new rows in above what stands below the data", async () => {
    const below = file(
      parameters,
      sheet("专利", [HEADERS, patent(1, ONE), patent(2, TWO), ["合计", "2件"], [], ["备注：年底数"]]),
    );
    const {
      status,
      out,
      files: after,
    } = await collect(["b.xlsx", "--into", "a.xlsx", "--yes"], { ...files, "a.xlsx": below });
    expect([status, out]).toEqual([0, expect.stringContaining("新行插在数据末尾")]);
    const read = await readWorkbook(after.get("a.xlsx") ?? new Uint8Array(), "a.xlsx");
    if (!read.ok) throw new Error(read.problem.code);
    const rows = read.value.sheets.find(({ name }) => name === "专利")?.rows ?? [];
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ["序号", "专利号"],
      [1, ONE],
      [2, TWO],
      [3, THREE],
      ["合计", null],
      [null, null],
      ["备注：年底数", null],
    ]);
  });
  it("writes amounts in the unit of our own header", async () => {
    const money = (header: string, amount: RawValue): Sheet =>
      sheet("企业", [
        ["企业名称", "统一社会信用代码", "所属行业", "是否规上", header],
        ["甲公司", "91350423MA31XXXX0A", "制造", "是", amount],
      ]);
    const ours = { "a.xlsx": file(parameters, money("营业收入（元）", 3_125_000)) };
    const same = await json(["b.xlsx", "--into", "a.xlsx"], {
      ...ours,
      "b.xlsx": file(money("营业收入（万元）", "312.5万元")),
    });
    expect(counts(same.told)["L01"]).toEqual([0, 0, 0, 1]);
    const other = await collect(["b.xlsx", "--into", "a.xlsx", "--yes"], {
      ...ours,
      "b.xlsx": file(money("营业收入（亿元）", 0.05)),
    });
    expect(other.out).toContain("从“312.5万元”到“500万元”");
    const read = await readWorkbook(other.files.get("a.xlsx") ?? new Uint8Array(), "a.xlsx");
    expect(read.ok && read.value.sheets[1]?.rows[1]?.[4]).toBe(5_000_000);
  });
  it.each<readonly [string, readonly string[], string]>([
    ["no workbook", ["z.xlsx", "--into", "a.xlsx"], "z.xlsx：文件不是 .xlsx 工作簿"],
    ["no ledger", ["t.xlsx", "--into", "a.xlsx"], "t.xlsx：工作簿中没有认出任何台账"],
    ["no file", ["b.xlsx"], "没有写要汇入的工作簿（--into）"],
    ["no such file", ["none.xlsx", "--into", "a.xlsx"], "找不到文件"],
    ["itself", ["a.xlsx", "--into", "a.xlsx"], "就是要汇入的工作簿"],
    ["a file twice", ["b.xlsx", "./b.xlsx", "--into", "a.xlsx"], "写了不止一次"],
  ])("could not run: %s", async (_, args, sentence) => {
    const bad = {
      ...files,
      "z.xlsx": new Uint8Array([1, 2, 3]),
      "t.xlsx": file(
        sheet("通讯录", [
          ["姓名", "电话"],
          ["张三", "1"],
        ]),
      ),
    };
    const { status, out, err, written } = await collect([...args, "--yes"], bad);
    expect([status, out, written]).toEqual([2, "", []]);
    expect(err).toContain(sentence);
  });
});
