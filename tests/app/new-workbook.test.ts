import { strFromU8, unzipSync } from "fflate";
import { drain } from "../../src/core/base/progress";
import { EXPLANATIONS } from "../../src/core/explanation/explanation-entry";
import { MAPPINGS } from "../../src/core/ledger/mapping";
import { findLedgers } from "../../src/core/ledger/find-ledgers";
import { newWorkbook } from "../../src/app/new-workbook";
import type { RawValue, Sheet } from "../../src/core/workbook/workbook";
import { ledgers } from "../../src/pack/ledgers/catalog";
import { parameters } from "../../src/pack/parameters";
import { sampleLedgers } from "../../src/pack/sample/catalog";
import { sampleParameters } from "../../src/pack/sample/parameters";
import { sampleRows } from "../../src/pack/sample/sample-ledger";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import vectors from "../data/vectors.json";

type Example = { readonly headers: readonly string[]; readonly rows: readonly (readonly (string | number | null)[])[] };
const { params, ...examples } = vectors.exampleWorkbook.sheets;
const example: Readonly<Record<string, Example>> = examples;

const made = (content: "empty" | "sample"): Promise<Uint8Array> =>
  newWorkbook({ content, ledgers, parameters, clock: "2026-01-05" });

async function sheetsOf(content: "empty" | "sample"): Promise<ReadonlyMap<string, Sheet>> {
  const read = await readWorkbook(await made(content), "新建.xlsx");
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return new Map(read.value.sheets.map((sheet) => [sheet.name, sheet]));
}

/** A cell as the example writes it: days as ISO text. */
function plain(raw: RawValue): RawValue {
  return typeof raw === "object" && raw?.kind === "date" ? raw.date : raw;
}

function column(sheet: Sheet | undefined, index: number): readonly RawValue[] {
  return (sheet?.rows ?? []).slice(1).map((row) => plain(row[index] ?? null));
}

describe("the sample's data", () => {
  it("has every ledger of the example workbook", () =>
    expect(sampleLedgers.map(({ id }) => id).sort()).toEqual(Object.keys(example).sort()));
  it.each(sampleLedgers.map((sample) => [sample.sheet, sample] as const))(
    "is the example's in %s, cell by cell",
    (_, sample) =>
      expect({ headers: sample.columns.map(([header]) => header), rows: sampleRows(sample) }).toEqual(
        example[sample.id],
      ),
  );
  it("states the example's parameters, the county without its remark", () =>
    expect(Object.fromEntries(sampleParameters)).toEqual({ ...params, 县名: "青溪县" }));
});

describe("the sample workbook", () => {
  it("has the sheets in their order", async () =>
    expect([...(await sheetsOf("sample")).keys()]).toEqual([
      "说明",
      "参数表",
      "目标任务表",
      "企业信息库",
      "激励政策资金",
      "创新券",
      "科技计划项目",
      "高新技术企业",
      "专利",
      "科技小巨人",
      "省级科技型企业",
      "科技型中小企业",
      "科技特派员",
      "乡镇村名录",
      "科普活动",
      "实用技术培训",
      "挂乡包村",
      "企业研发",
      "创新平台",
      "孵化载体",
      "技术合同",
      "财政科技投入",
      "其他工作事项",
    ]));
  it("reads back as the example, cell by cell", async () => {
    const sheets = await sheetsOf("sample");
    for (const { id, sheet, columns } of sampleLedgers) {
      const rows = sheets
        .get(sheet)
        ?.rows.slice(1)
        .map((row) => columns.map((_, index) => plain(row[index] ?? null)));
      expect([id, rows]).toEqual([id, example[id]?.rows]);
    }
  });
  it("holds days as dates and codes as text", async () => {
    const patents = (await sheetsOf("sample")).get("专利");
    expect(patents?.rows[1]?.[6]).toEqual({ kind: "date", date: "2017-03-01", serial: 42795 });
    expect(patents?.rows[1]?.[2]).toBe("201710000101.2");
  });
  it("says in 说明 that the county is made up", async () =>
    expect(column((await sheetsOf("sample")).get("说明"), 0).at(-1)).toContain("青溪县为虚构"));
  it("states each parameter beside its name", async () => {
    const sheet = (await sheetsOf("sample")).get("参数表");
    expect(column(sheet, 0).slice(0, 4)).toEqual(["县名", "行政区划代码", "报告年度", "统计截止日"]);
    expect(column(sheet, 1).slice(0, 4)).toEqual(["青溪县", "350423", 2021, "2021-12-31"]);
  });
});

describe("an empty workbook", () => {
  it("has a sheet for every ledger that is read", async () =>
    expect([...(await sheetsOf("empty")).keys()]).toEqual([
      "说明",
      "参数表",
      "目标任务表",
      "历年数据表",
      "外部数据登记表",
      "企业信息库",
      "激励政策资金",
      "创新券",
      "科技计划项目",
      "高新技术企业",
      "专利",
      "专利统计表",
      "科技小巨人",
      "省级科技型企业",
      "科技型中小企业",
      "科技特派员",
      "乡镇村名录",
      "科普活动",
      "实用技术培训",
      "挂乡包村",
      "企业研发",
      "创新平台",
      "孵化载体",
      "技术合同",
      "财政科技投入",
      "应统单位名录",
      "其他工作事项",
      "自定义规则",
      "报告模板",
      "工作举措",
    ]));
  it("is read as every ledger, whole", async () => {
    const read = await readWorkbook(await made("empty"), "新建.xlsx");
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const found = drain(findLedgers(read.value, { ledgers, parameters }));
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    const tables = new Map([...found.value.ledgers, ...found.value.registers]);
    expect(new Map([...tables].map(([id, { columns }]) => [id, columns.size]))).toEqual(
      // 核实说明 and 字段映射 come with their first rows.
      new Map(
        ledgers
          .filter(({ id }) => id !== EXPLANATIONS && id !== MAPPINGS)
          .map(({ id, columns }) => [id, columns.length]),
      ),
    );
    expect([...tables.values()].flatMap(({ tables: parts }) => parts.flatMap(({ unmapped }) => unmapped))).toEqual([]);
    expect(found.value.parameters.size).toBe(parameters.length);
    expect(found.value.ignoredSheets).toEqual(["说明"]);
  });
  it("gives headers with their units and no row", async () => {
    const rows = (await sheetsOf("empty")).get("企业信息库")?.rows;
    expect(rows).toHaveLength(1);
    expect(rows?.[0]).toEqual(
      expect.arrayContaining([
        "序号",
        "统一社会信用代码",
        "职工总数（人）",
        "营业收入（万元）",
        "有效发明专利数（件）",
        "备注",
      ]),
    );
  });
  it("asks for every parameter", async () =>
    expect(column((await sheetsOf("empty")).get("参数表"), 0)).toEqual(
      expect.arrayContaining([
        "县名",
        "报告年度",
        "常住人口（万人）",
        "GDP（亿元）",
        "一般公共预算支出（万元）",
        "成文日期",
      ]),
    ));
  it("offers the allowed values and yes or no", async () => {
    const parts = unzipSync(await made("empty"));
    const names = [...(await sheetsOf("empty")).keys()];
    const sheet = (name: string): string =>
      strFromU8(parts[`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`] ?? new Uint8Array());
    expect(sheet("高新技术企业")).toContain('"国家级,省级"');
    expect(sheet("企业信息库")).toContain('"是,否"');
  });
  it("is the same, byte for byte, each time", async () => expect(await made("empty")).toEqual(await made("empty")));
});
