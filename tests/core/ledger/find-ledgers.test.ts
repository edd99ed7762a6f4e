/** Ledgers are found by their headers, wherever they stand and whatever their sheets are called. */
import { drain, type Progress } from "../../../src/core/base/progress";
import { findLedgers } from "../../../src/core/ledger/find-ledgers";
import { placeOf } from "../../../src/core/ledger/ledger";
import type { RawValue } from "../../../src/core/workbook/workbook";
import vectors from "../../data/vectors.json";
import { ledgerOf, PACK, readSheets, readWorkbook, valuesOf } from "../../make/ledgers";
import { sampleRows, sampleWorkbook, SAMPLE_SHEETS, sheet, workbook } from "../../make/workbook";

const OURS = (Object.keys(SAMPLE_SHEETS) as (keyof typeof SAMPLE_SHEETS)[]).filter((key) => key !== "params");

describe("the 青溪县 sample", () => {
  const set = readWorkbook(sampleWorkbook());
  test("holds every ledger, each on its sheet", () => {
    expect([...set.ledgers].map(([id, ledger]) => [id, ledger.tables.map((table) => table.sheet)])).toEqual(
      OURS.map((id) => [id, [SAMPLE_SHEETS[id]]]),
    );
  });
  test.each(OURS)("%s has every row and every header mapped, without a flaw", (id) => {
    const ledger = ledgerOf(set, id);
    expect(ledger.count).toBe(vectors.exampleWorkbook.sheets[id].rows.length);
    expect(ledger.tables[0]?.unmapped).toEqual([]);
    expect(ledger.columns.size).toBe(vectors.exampleWorkbook.sheets[id].headers.length);
    expect([...ledger.columns.values()].flatMap((column) => [...column.flaws])).toEqual([]);
  });
  test("types its columns", () => {
    const row = (id: string, index: number, ...keys: string[]): unknown => valuesOf(ledgerOf(set, id), ...keys)[index];
    expect(row("L01", 6, "name", "uscc", "scale", "reg", "rev", "rd")).toEqual([
      "青溪县福阳竹木制品有限公司",
      "91350423XXXX00078Y",
      false,
      "2016-05-18",
      900,
      0,
    ]);
    expect(row("L05", 5, "lvl", "kind", "year", "st", "cert", "issue", "exp")).toEqual([
      "provincial",
      "first",
      2021,
      "passed",
      "闽省高(虚构)001",
      "2021-10-20",
      null,
    ]);
    expect(row("L06", 8, "no", "type", "adate", "gdate", "st", "hv")).toEqual([
      "202120000909.2",
      "utility",
      "2021-02-03",
      "2021-09-14",
      "valid",
      false,
    ]);
    expect(row("L14", 0, "y", "sc", "rep", "act", "rdx", "prev", "rev", "inst")).toEqual([
      2020,
      true,
      true,
      true,
      312.5,
      265,
      8650,
      true,
    ]);
    expect(row("T1", 2, "ind", "unit", "target", "base")).toEqual(["有效发明专利拥有量", "件", "增长28%以上", 5]);
  });
  test("keeps raw values and places beside them", () => {
    const patents = ledgerOf(set, "L06");
    expect(patents.columns.get("st")?.raw[6]).toBe("失效");
    expect(placeOf(patents, 6, "st")).toEqual({ sheet: "专利", row: 8, column: 9 });
    expect(placeOf(patents, 6, "gno")).toBeNull();
  });
  test("leaves no sheet out", () => expect(set.ignoredSheets).toEqual([]));
});

describe("siblings", () => {
  test.each(OURS)("%s of the sample is taken for no other ledger, whatever its sheet is called", (key) => {
    const names = Object.values(SAMPLE_SHEETS).filter((name) => name !== "参数表");
    const set = readSheets(names.map((name) => sheet(name, sampleRows(key))));
    expect([...set.ledgers].map(([id, { tables }]) => [id, tables.map((table) => table.sheet)])).toEqual([
      [key, names],
    ]);
  });

  /** Without these nothing tells the ledger: their sheets are named as left out. */
  const TELLING: Readonly<Record<string, readonly string[]>> = {
    T1: ["指标名称", "目标值"],
    L01: ["企业名称"],
    L07: ["类别"],
    L10b: ["乡镇", "行政村"],
    L21: ["事项"],
  };
  test.each(OURS)("%s is told with any one of its columns left out, and never taken for another", (key) => {
    const [header = [], ...rows] = sampleRows(key);
    const whole = sheet("全", [header, ...rows]);
    const parts = header.map((left, at) =>
      sheet(
        String(left),
        [header, ...rows].map((row) => row.filter((_, column) => column !== at)),
      ),
    );
    const set = readSheets([whole, ...parts]);
    expect([...set.ledgers.keys()]).toEqual([key]);
    expect(set.ignoredSheets).toEqual(TELLING[key] ?? []);
  });
});

describe("a sheet that is no ledger of ours", () => {
  test.each([
    ["通讯录", ["单位名称", "所属行业", "联系人", "电话", "备注"]],
    ["高企奖励", ["序号", "企业名称", "统一社会信用代码", "证书编号", "发证日期", "奖励金额（万元）"]],
    ["专利奖励", ["序号", "专利名称", "专利号", "专利类型", "专利权人", "授权公告日", "兑现金额"]],
    ["值班表", ["日期", "姓名", "电话"]],
    ["低保户名单", ["序号", "乡镇", "行政村", "户主", "人口", "补助标准"]],
    ["会议签到", ["序号", "姓名", "工作单位", "职务", "联系电话"]],
    ["商标奖励", ["序号", "单位", "商标名称", "金额（万元）", "日期"]],
    ["一年的数", ["指标名称", "计量单位", "2021"]],
    ["固定资产", ["名称", "类型", "数量", "金额", "日期"]],
  ])("%s", (name, headers) => {
    const set = readSheets([sheet(name, [headers, headers.map((_, i) => `甲${i}`)]), sheet("甲", sampleRows("L01"))]);
    expect([...set.ledgers.keys()]).toEqual(["L01"]);
    expect(set.ignoredSheets).toEqual([name]);
  });
  test("an empty one is not worth a word", () => {
    expect(readSheets([sheet("Sheet3", [[null, ""], []]), sheet("甲", sampleRows("L01"))]).ignoredSheets).toEqual([]);
  });
});

describe("a ledger", () => {
  const ids = (...rows: RawValue[][]): string[] => [...readSheets([sheet("Sheet1", rows)]).ledgers.keys()];
  test("under other words and in another order is found", () => {
    expect(ids(["证书号", "单位名称", "认定时间", "到期时间", "类别(国高/省高)", "认定情况", "年度"])).toEqual(["L05"]);
    expect(ids(["申请号", "发明名称", "申请人", "申请日期", "类型", "状态"])).toEqual(["L06"]);
    expect(ids(["公司名称", "纳税人识别号", "规上企业", "成立时间", "员工人数"])).toEqual(["L01"]);
    expect(ids(["单位详细名称", "组织机构代码", "所属年度", "R＆D经费（千元）", "107-1/107-2表填报"])).toEqual(["L14"]);
    expect(ids(["考核指标", "任务数", "单位"])).toEqual(["T1"]);
  });
  test("is the one whose columns fit best: certificates beside a firm's data", () => {
    expect(ids(["企业名称", "统一社会信用代码", "所属行业", "技术领域", "证书编号", "发证日期"])).toEqual(["L05"]);
    expect(
      ids(["企业名称", "统一社会信用代码", "所属行业", "是否规上", "注册日期", "职工总数", "营业收入", "证书编号"]),
    ).toEqual(["L01"]);
  });
  test("with a column of awards besides stays one when it is complete", () => {
    expect(ids([...vectors.exampleWorkbook.sheets.L05.headers, "奖励金额"])).toEqual(["L05"]);
  });
  test("without any row is a ledger without rows", () => {
    const ledger = ledgerOf(readSheets([sheet("甲", [vectors.exampleWorkbook.sheets.L06.headers])]), "L06");
    expect([ledger.count, ledger.columns.size]).toEqual([0, 10]);
  });
  test("under a title of several lines and a wide gap", () => {
    expect(ids(["青溪县科学技术局"], [], ["2021年专利情况表"], ["单位：件"], [], ...sampleRows("L06"))).toEqual([
      "L06",
    ]);
  });
});

describe("a ledger on two sheets", () => {
  const [header = [], ...rows] = sampleRows("L06");
  const narrow = (row: readonly RawValue[]): RawValue[] => [...row.slice(0, 5), ...row.slice(6)];
  const ledger = ledgerOf(
    readSheets([
      sheet("2020", [["2020年专利"], header, ...rows.slice(0, 5)]),
      sheet("2021", [narrow(header), ...rows.slice(5).map(narrow)]),
    ]),
    "L06",
  );
  test("is read as one", () =>
    expect(valuesOf(ledger, "no").flat()).toEqual(vectors.exampleWorkbook.sheets.L06.rows.map((row) => row[2])));
  test("each row keeps its table and its place", () => {
    expect(ledger.tableOf).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1]);
    expect(placeOf(ledger, 4, "st")).toEqual({ sheet: "2020", row: 7, column: 9 });
    expect(placeOf(ledger, 5, "st")).toEqual({ sheet: "2021", row: 2, column: 8 });
  });
  test("lacks the values of a column that one sheet lacks", () => {
    expect(ledger.columns.get("uscc")?.values.slice(4, 6)).toEqual(["91350423XXXX000517", null]);
    expect(placeOf(ledger, 5, "uscc")).toBeNull();
  });
});

describe("damaged and hostile cells", () => {
  const hostile = ["=cmd|' /C calc'!A0", "<b>甲</b>", "__proto__", "甲\u0001\u0008乙"];
  test("stay text", () => {
    const cells = Object.fromEntries(hostile.map((text, i) => [`企业信息库!B${i + 2}`, text]));
    expect(
      valuesOf(ledgerOf(readWorkbook(sampleWorkbook({ cells })), "L01"), "name")
        .flat()
        .slice(0, 4),
    ).toEqual(hostile);
  });
  test("as headers are unmapped", () => {
    const book = sampleWorkbook({ cells: { "企业信息库!K1": "__proto__", "企业信息库!L1": "=1+1" } });
    expect(ledgerOf(readWorkbook(book), "L01").tables[0]?.unmapped).toEqual([
      { header: "__proto__", column: 11 },
      { header: "=1+1", column: 12 },
    ]);
  });
  test("identifiers keep what can be read of them", () => {
    const cells = {
      "企业信息库!C2": 913504230000000000,
      "企业信息库!C3": " 91350423xxxx00027n ",
      "企业信息库!C4": "——",
      "专利!C2": 201110047567,
    };
    const set = readWorkbook(sampleWorkbook({ cells }));
    const codes = ledgerOf(set, "L01").columns.get("uscc");
    expect(codes?.values.slice(0, 3)).toEqual(["913504230000000000", "91350423XXXX00027N", null]);
    expect([...(codes?.flaws ?? [])]).toEqual([
      [0, ["number-as-identifier"]],
      [2, ["blank-token"]],
    ]);
    expect(ledgerOf(set, "L06").columns.get("no")?.flaws).toEqual(new Map([[0, ["restored-zero"]]]));
  });
});

describe("nothing recognised", () => {
  const problem = (...sheets: Parameters<typeof sheet>[]): unknown => {
    const result = drain(findLedgers(workbook("甲.xlsx", ...sheets.map((args) => sheet(...args))), PACK));
    return result.ok ? null : result.problem;
  };
  test("tells what was looked for and what was found instead", () => {
    expect(problem(["参数表", sampleRows("params")], ["值班表", [["2021年值班表"], ["日期", "姓\n名"]]])).toEqual({
      code: "no-ledger",
      lookedFor: PACK.ledgers.filter(({ register }) => register !== true).map(({ name }) => name),
      found: [{ sheet: "值班表", headers: ["日期", "姓名"] }],
    });
  });
  test("no 参数表", () => {
    expect(problem(["专利", sampleRows("L06")], ["值班", [["日期", "姓名"]]])).toMatchObject({
      code: "no-parameters",
      found: [{ sheet: "值班", headers: ["日期", "姓名"] }],
    });
  });
  test("an empty workbook", () => expect(problem()).toMatchObject({ code: "no-ledger", found: [] }));
});

test("tells how far it is, by sheet and every few thousand rows", () => {
  const [header = [], ...rows] = sampleRows("L06");
  const many = Array.from({ length: 5000 }, (_, i) => rows[i % rows.length] ?? []);
  const seen: Progress[] = [];
  drain(
    findLedgers(workbook("甲.xlsx", sheet("参数表", sampleRows("params")), sheet("专利", [header, ...many])), PACK),
    (progress) => seen.push(progress),
  );
  expect(seen.filter(({ what }) => what === "reading-sheet").map(({ done, total }) => [done, total])).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
  const inRows = seen.filter(({ what }) => what === "reading-rows");
  expect(inRows.length).toBeGreaterThanOrEqual(4);
  expect(inRows.every(({ done, total }) => done <= total)).toBe(true);
});
