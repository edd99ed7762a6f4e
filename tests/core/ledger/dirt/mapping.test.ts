/** Headers and sheets that the pack does not know: what a person said of them is followed, what they nearly say is proposed. */
import { drain } from "../../../../src/core/base/progress";
import { findLedgers } from "../../../../src/core/ledger/find-ledgers";
import { matcherOf, type Matcher } from "../../../../src/core/ledger/header-match";
import type { LedgerSet } from "../../../../src/core/ledger/ledger";
import { resolveMapping, type FieldMapping } from "../../../../src/core/ledger/mapping";
import { mappingHeaders, mappingRows } from "../../../../src/core/ledger/mapping-rows";
import { proposeFields } from "../../../../src/core/ledger/propose-fields";
import type { LedgerSchema } from "../../../../src/core/ledger/schema";
import type { RawValue, Sheet } from "../../../../src/core/workbook/workbook";
import { fieldMapping } from "../../../../src/pack/ledgers/field-mapping";
import { ledgers } from "../../../../src/pack/ledgers/catalog";
import { checkSample } from "../../../make/check";
import { ledgerOf, PACK, readSheets, valuesOf } from "../../../make/ledgers";
import { throughFile } from "../../../make/read-file";
import { date, sampleRows, sheet, workbook } from "../../../make/workbook";

const HEADERS = ["工作表", "原表头", "台账", "对应字段", "处理", "记录人", "时间", "格式"];
const register = (...rows: RawValue[][]): Sheet => sheet("字段映射", [HEADERS, ...rows]);
/** 专利, of which two headers are in the words of some export. */
const EXPORT = sheet("导出", [
  ["号码", "发明创造名称", "种类", "权利人全称", "申请日", "授权公告日", "案件现状"],
  ["201710000101.2", "甲", "发明", "福建清泉新材料有限公司", date("2017-03-01"), date("2021-05-06"), "有效"],
]);
const MAPPED: RawValue[][] = [
  ["导出", "号码", "专利台账", "专利号", "采用", "张某", date("2021-12-01"), 1],
  ["导出", "案件现状", "L06", "法律状态", "采用", "张某", "2021-12-01", 1],
];
const firms = sheet("企业信息库", sampleRows("L01"));
const read = (...sheets: Sheet[]): LedgerSet => readSheets([firms, ...sheets]);

describe("a header that was mapped", () => {
  it("is read as its field, the others as ever", () => {
    const ledger = ledgerOf(read(EXPORT, register(...MAPPED)), "L06");
    expect(valuesOf(ledger, "no", "type", "st")).toEqual([["201710000101.2", "invention", "valid"]]);
  });
  it("is read so through a file, wherever the register stands", async () => {
    const held = workbook("甲.xlsx", sheet("参数表", sampleRows("params")), register(...MAPPED), firms, EXPORT);
    const found = drain(findLedgers(await throughFile(held), PACK));
    expect(found.ok && valuesOf(ledgerOf(found.value, "L06"), "no")).toEqual([["201710000101.2"]]);
  });
  it("is read so when the mapping was given beside the workbook, which then wins", () => {
    const given: FieldMapping[] = [{ action: "use", sheet: "", header: "号码", ledger: "L06", field: "no" }];
    const held = workbook("甲.xlsx", sheet("参数表", sampleRows("params")), firms, EXPORT);
    const found = drain(findLedgers(held, PACK, given));
    expect(found.ok && ledgerOf(found.value, "L06").columns.has("no")).toBe(true);
  });
  it("wins over another header that has the field's own name", () => {
    const rows = [
      ["企业名称", "企业全名", "统一社会信用代码", "是否规上"],
      ["清泉", "福建青溪清泉新材料有限公司", "91350423XXXX00019U", "是"],
    ];
    const set = readSheets([sheet("甲", rows), register(["甲", "企业全名", "企业信息库", "企业名称", "采用"])]);
    expect(valuesOf(ledgerOf(set, "L01"), "name")).toEqual([["福建青溪清泉新材料有限公司"]]);
  });
  it("keeps the unit that it names", () => {
    const rows = [
      ["企业名称", "统一社会信用代码", "是否规上", "总收入（元）"],
      ["甲公司", "91350423XXXX00019U", "是", 1_000_000],
    ];
    const set = readSheets([sheet("甲", rows), register(["", "总收入（元）", "企业信息库", "营业收入", "采用"])]);
    expect(valuesOf(ledgerOf(set, "L01"), "rev")).toEqual([[100]]);
  });
  it("of another sheet is not meant", () => {
    expect(
      read(EXPORT, register(...MAPPED.map(([, ...rest]) => ["别的表", ...rest])))
        .ledgers.get("L06")
        ?.columns.has("no"),
    ).toBe(false);
  });
});

describe("what a person wants left alone", () => {
  it("a column is neither read nor told", () => {
    const rows = sampleRows("L01").map((row, at) => [...row, at === 0 ? "吉祥物" : "虎"]);
    const set = readSheets([sheet("企业信息库", rows), register(["企业信息库", "吉祥物", null, null, "忽略"])]);
    expect(ledgerOf(set, "L01").tables[0]?.unmapped).toEqual([]);
    expect(set.idleMappings).toEqual([]);
  });
  it("a sheet is named among those that took no part", () => {
    const set = read(sheet("专利旧", sampleRows("L06")), register(["专利旧", null, null, null, "忽略"]));
    expect([set.ledgers.has("L06"), set.ignoredSheets]).toEqual([false, ["专利旧"]]);
  });
});

describe("two sheets of one ledger", () => {
  const [first, second] = [sheet("高企", sampleRows("L05")), sheet("2021高企（终）", sampleRows("L05").slice(0, 4))];
  const tables = (set: LedgerSet): unknown => ledgerOf(set, "L05").tables.map(({ sheet: name }) => name);
  it("are appended as long as nobody says otherwise", () =>
    expect(tables(read(first, second))).toEqual(["高企", "2021高企（终）"]));
  it("are one when a person chose it, and the other took no part", () => {
    const set = read(first, second, register(["2021高企（终）", null, "高新技术企业台账", null, "选用"]));
    expect([tables(set), set.ignoredSheets, ledgerOf(set, "L05").count]).toEqual([["2021高企（终）"], ["高企"], 3]);
  });
  it("are both read when the chosen one is no such list: choosing must not empty a ledger", () => {
    const set = read(first, second, register(["企业信息库", null, "高新技术企业台账", null, "选用"]));
    expect(tables(set)).toEqual(["高企", "2021高企（终）"]);
    expect(set.idleMappings).toMatchObject([{ code: "not-that-ledger", at: { sheet: "字段映射", row: 2 } }]);
  });
});

describe("a mapping that cannot be followed", () => {
  it.each<[string, RawValue[], string, string | null, number]>([
    ["names no ledger", ["导出", "号码", "专利台帐", "专利号", "采用"], "unknown-ledger", "专利台账", 3],
    ["names no field", ["导出", "号码", "专利台账", "专利号数", "采用"], "unknown-field", "专利号", 4],
    ["does not say what to do", ["导出", "号码", "专利台账", null, null], "no-action", null, 5],
    ["is half filled in", ["导出", "号码", "专利台账", null, "采用"], "incomplete", null, 4],
    ["names a sheet that is gone", ["导出2", null, null, null, "忽略"], "no-such-sheet", null, 5],
    ["names a header that is gone", ["导出", "编码", "专利台账", "专利号", "采用"], "no-such-header", null, 5],
  ])("because it %s says so at its cell", (_, row, code, meant, column) => {
    expect(read(EXPORT, register(row)).idleMappings).toEqual([
      expect.objectContaining({ code, nearest: meant, at: { sheet: "字段映射", row: 2, column } }),
    ]);
  });
  it("because a newer Keji wrote it is refused as a whole", () => {
    const held = workbook(
      "甲.xlsx",
      sheet("参数表", sampleRows("params")),
      firms,
      register(["导出", "号码", "L06", "no", "采用", null, null, 2]),
    );
    expect(drain(findLedgers(held, PACK))).toEqual({ ok: false, problem: { code: "newer-format", sheet: "字段映射" } });
  });
});

describe("proposals for an unknown header", () => {
  const matcher = (id: string): Matcher => matcherOf(ledgers.find((one) => one.id === id) as LedgerSchema);
  const keys = (id: string, header: string, ...samples: RawValue[]): string[] =>
    proposeFields(header, samples, { matcher: matcher(id), taken: new Set() }).map(({ key }) => key);
  it("are told by their words", () => {
    expect(keys("L06", "专利号码")[0]).toBe("no");
    expect(keys("L05", "证书编码")[0]).toBe("cert");
    expect(keys("L14", "R&D经费支出（万元）")[0]).toBe("rdx");
  });
  it("are told by their values where the words leave it open", () => {
    expect(keys("L05", "有效日期", date("2024-12-14"))[0]).toBe("exp");
    expect(keys("L01", "企业代码", "91350423XXXX00019U")[0]).toBe("uscc");
  });
  const CODES = ["91350423XXXX00019U", "91350423XXXX00027N", "91350423XXXX00035H"];
  const NUMBERS = ["201710000101.2", "ZL201810000202.4", "2021 1 0000808.X"];
  it.each<[string, string, string, RawValue[], string[]]>([
    ["credit codes, by their check digit", "L01", "唯一标识", CODES, ["uscc"]],
    ["credit codes under a word of another field", "L05", "编号", CODES, ["uscc"]],
    ["application numbers, by theirs", "L06", "流水", NUMBERS, ["no"]],
    ["numbers of grants that were published", "L06", "文献", ["CN107000101B", "CN 209000303 U"], ["gno"]],
    ["certificates, by their shape", "L05", "GR码", ["GR202135000123", "GR201835000789"], ["cert"]],
    ["registrations, by theirs", "L09", "标识", ["2021350423A8000126", "202135042308000127"], ["number"]],
  ])("are told by the values alone where the words say nothing: %s", (_, ledger, header, samples, fields) =>
    expect(keys(ledger, header, ...samples).slice(0, 1)).toEqual(fields),
  );
  it("by values alone stand one mistyped among five, and no more", () => {
    const five = [...CODES, "91350423XXXX00043C", "91350423XXXX00019A"];
    expect(keys("L01", "唯一标识", ...five)).toEqual(["uscc"]);
    expect(keys("L01", "唯一标识", ...CODES.slice(0, 2), "91350423XXXX00019A")).toEqual([]);
  });
  it("are none by a single value, for it may be right by chance; by long numbers without a check digit; by words", () => {
    expect(keys("L01", "唯一标识", CODES[0] ?? null)).toEqual([]);
    expect(keys("L01", "唯一标识", "350423198001011234", "350423198001011235")).toEqual([]);
    expect(keys("L06", "文献", "CN107000101A", "CN107000303A")).toEqual([]);
    expect(keys("L01", "吉祥物", "虎", "龙", "马")).toEqual([]);
  });
  it("put what the words say first where both speak", () =>
    expect(keys("L05", "信用代码号", ...CODES)[0]).toBe("uscc"));
  it("by values alone are told to a person, and not applied", () => {
    const { findings, ledgers: read } = checkSample({ cells: { "企业信息库!C1": "唯一标识" } });
    expect(ledgerOf(read, "L01").columns.has("uscc")).toBe(false);
    const [told] = findings.filter(({ code, at }) => code === "unmapped" && at[0]?.sheet === "企业信息库");
    expect(told?.seen).toMatchObject({ value: "唯一标识", proposals: "唯一标识→统一社会信用代码" });
  });
  it("are none where nothing is like it", () => expect(keys("L01", "吉祥物", "虎")).toEqual([]));
  it("leave out what another header has, and are at most three", () => {
    expect(
      proposeFields("专利号码", [], { matcher: matcher("L06"), taken: new Set(["no"]) }).map(({ key }) => key),
    ).not.toContain("no");
    expect(keys("L14", "R&D经费").length).toBeLessThanOrEqual(3);
  });
});

describe("a sheet that is nearly a ledger", () => {
  const NEAR = sheet("导出", [
    ["专利号码", "专利名", "专利类型", "专利权人名称", "申请日", "授权公告日"],
    ["201710000101.2", "甲", "发明", "福建清泉新材料有限公司", date("2017-03-01"), date("2021-05-06")],
  ]);
  it("is told with its headers, what they may mean and their first values", () => {
    const rows = NEAR.rows.map((row) => row.slice(0, 2).concat(row.slice(3)));
    const set = read(sheet("导出", rows));
    expect(set.ledgers.has("L06")).toBe(false);
    expect(set.nearLedgers).toMatchObject([
      {
        sheet: "导出",
        ledger: "L06",
        headerRow: 1,
        unplaced: [
          { header: "专利号码", column: 1, samples: ["201710000101.2"], proposals: expect.arrayContaining(["no"]) },
          {},
          {},
        ],
      },
    ]);
  });
  it.each([
    ["通讯录", ["单位名称", "联系人", "电话", "地址"]],
    ["值班表", ["日期", "姓名", "电话", "备注"]],
    ["会议签到", ["序号", "姓名", "单位", "职务", "签名"]],
    ["固定资产", ["资产编号", "资产名称", "购置日期", "金额（元）", "存放地点"]],
  ])("%s is not", (name, headers) => {
    const set = read(sheet(name, [headers, headers.map((_, at) => `甲${at}`)]));
    expect([set.ignoredSheets, set.nearLedgers]).toEqual([[name], []]);
  });
});

describe("the rows that remember mappings", () => {
  const remembered: FieldMapping[] = [
    { action: "use", sheet: "导出", header: "号码", ledger: "L06", field: "no" },
    { action: "ignore", sheet: "导出", header: "吉祥物", ledger: "", field: "" },
    { action: "choose", sheet: "高企", header: "", ledger: "L05", field: "" },
  ];
  const rows = mappingRows(remembered, { register: fieldMapping, ledgers, by: "张某", on: "2021-12-01" });
  it("stand under the register's headers, in its people's words", () => {
    expect(mappingHeaders(fieldMapping)).toEqual(HEADERS);
    expect(rows[0]).toEqual(["导出", "号码", "专利台账", "专利号", "采用", "张某", "2021-12-01", 1]);
  });
  it("are read back as what they were", () => {
    const set = readSheets([firms, sheet("字段映射", [mappingHeaders(fieldMapping), ...rows])]);
    const stated = valuesOf(ledgerOf(set, "T4"), "action", "sheet", "header", "ledger", "field").map(
      ([action, ...texts]) => {
        const [at, header, ledger, field] = texts.map((text) => String(text ?? ""));
        return { action, sheet: at, header, ledger, field } as Parameters<typeof resolveMapping>[0];
      },
    );
    expect(stated.map((one) => resolveMapping(one, ledgers))).toEqual(remembered.map((value) => ({ ok: true, value })));
  });
});
