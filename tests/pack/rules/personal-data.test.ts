/** Personal data is found in every cell, and leaves by no way at all (R23). */
import { strFromU8, unzipSync } from "fflate";
import { drain } from "../../../src/core/base/progress";
import { checkSheets } from "../../../src/app/check-sheets";
import { draftReport } from "../../../src/app/draft-report";
import { checkToJson } from "../../../src/app/wire/check-to-json";
import { formatFigure, shownValue } from "../../../src/core/indicator/format-figure";
import { findLedgers } from "../../../src/core/ledger/find-ledgers";
import { pack } from "../../../src/pack/pack";
import { parameters } from "../../../src/pack/parameters";
import { ledgers } from "../../../src/pack/ledgers/catalog";
import { describeFinding } from "../../../src/text/zh/findings/describe-finding";
import { sampleWorkbook, sheet, workbook, type SampleChange } from "../../make/workbook";
import { check, inputOf } from "./checked";
import { clean } from "./planted/plant";
import { told } from "./told";

const MOBILE = "13812345678";
const RESIDENT = "360426199101010071";
const TELLING = /13812345678|138 1234 5678|360426199101010071|19910101/;

function found(change: SampleChange): readonly string[] {
  return told(change).filter((one) => one.startsWith("R23"));
}

describe("personal data is found", () => {
  it.each<[string, SampleChange]>([
    ["in a ledger's free text", { append: { 科普活动: [[5, null, null, null, `联系人${MOBILE}`]] } }],
    ["in a title above a table", { sheets: { 乡镇村名录: [[`填表人：张三 ${MOBILE}`], ...rowsOf("乡镇村名录")] } }],
    ["in a line of the 参数表", { parameters: { 联系电话: MOBILE } }],
    [
      "in a number of a sheet that is no ledger",
      {
        sheets: {
          值班表: [
            ["姓名", "电话"],
            ["张三", 13812345678],
          ],
        },
      },
    ],
  ])("%s", (_, change) => expect(found(change)).toEqual(["R23/mobile notice"]));

  it("once for each column, with every cell", () => {
    const rows = Array.from({ length: 5 }, (_, at) => [`张${at}`, `${RESIDENT}`, MOBILE]);
    const { findings } = check(inputOf(clean({ sheets: { 签到表: [["姓名", "身份证号", "电话"], ...rows] } })));
    expect(findings.map(({ id, at, affects }) => [id, at.length, affects])).toEqual([
      ["R23/签到表/B/resident-id", 5, []],
      ["R23/签到表/C/mobile", 5, []],
    ]);
    expect(findings.map(describeFinding)).toEqual([
      "第2、3、4、5、6行 工作表“签到表”有5格含公民身份号码（如“360426********0071”），审核结果和报告中已遮盖，不需要的请从工作簿中删去",
      "第2、3、4、5、6行 工作表“签到表”有5格含手机号码（如“138****5678”），审核结果和报告中已遮盖，不需要的请从工作簿中删去",
    ]);
  });

  it("and not in amounts of eleven digits, credit codes, patent, contract or certificate numbers", () => {
    expect(found({})).toEqual([]);
    expect(found({ cells: { "企业信息库!H1": "营业收入（元）", "企业信息库!H2": 14860000000 } })).toEqual([]);
    expect(found({ parameters: { "GDP(亿元)": undefined, "GDP(元)": 14860000000 } })).toEqual([]);
    expect(found({ sheets: { 其他: [["代码"], ["12350423490512345X"], ["0598-3622345"], [20211234567]] } })).toEqual(
      [],
    );
  });
});

describe("personal data leaves the workbook nowhere", () => {
  const dirty = sampleWorkbook({
    cells: {
      "企业信息库!C3": RESIDENT,
      "企业信息库!F3": `${MOBILE}（待定）`,
      "专利!I3": `有效 ${MOBILE}`,
      "专利!C4": RESIDENT,
      "专利!D5": `发明${MOBILE}`,
      "目标任务表!B2": `新增国家高新技术企业（张三${MOBILE}）`,
      "目标任务表!D3": `见张三来电 ${MOBILE}`,
      "目标任务表!F4": `知识产权股 ${MOBILE}`,
      "科技计划项目!B2": `石斛兰（${MOBILE}）`,
      "科技特派员!D2": `张某138 1234 5678`,
      "挂乡包村资金!E2": MOBILE,
    },
    append: {
      科技计划项目: [
        [6, `石斛兰（${MOBILE}）`, "青溪县兰芝园艺有限公司", "91350423XXXX000517", "省", "星火", 2021, "申报"],
      ],
      科技特派员: [
        [6, "个人", "省", "张某138 1234 5678", "省农科院", "青溪县丰禾粮油农民专业合作社", "东坊镇", "东坊村", 2021],
      ],
    },
    parameters: { 署名单位: `青溪县科学技术局 ${MOBILE}`, 县名: `青溪县${MOBILE}` },
    sheets: {
      通讯录: [
        [`张三${MOBILE}`, "电话"],
        ["张三", RESIDENT],
      ],
    },
  });
  const checked = drain(checkSheets(dirty, { pack, clock: "2022-01-05" }));
  if (!checked.ok) throw new Error(JSON.stringify(checked.problem));

  it("not in findings, their names and sentences, targets, the narrative, or the JSON", () => {
    const { findings, targets, narrative } = checked.value;
    expect(findings.filter(({ rule }) => rule === "S01").length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toMatch(TELLING);
    expect(findings.map(describeFinding).join("\n")).not.toMatch(TELLING);
    expect(JSON.stringify(targets)).not.toMatch(TELLING);
    expect(JSON.stringify(narrative)).not.toMatch(TELLING);
    expect(JSON.stringify(checkToJson(checked.value, pack))).not.toMatch(TELLING);
    expect(JSON.stringify(findings)).toContain("138****5678");
    expect(JSON.stringify(findings)).toContain("360426********0071");
  });

  it("not in the snapshot, or any part of the report: text, figures, provenance, properties", async () => {
    const { snapshot, bytes } = await draftReport(checked.value, pack, "draft");
    expect(JSON.stringify(snapshot)).not.toMatch(TELLING);
    const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, text: strFromU8(part) }));
    expect(parts.filter(({ text }) => TELLING.test(text)).map(({ name }) => name)).toEqual([]);
    expect(parts.some(({ text }) => text.includes("青溪县科学技术局 138****5678"))).toBe(true);
  });

  it("not in the items of a listed figure", () => {
    const figure = [...checked.value.figures.values()][0];
    if (!figure) throw new Error("no figure");
    const listed = { ...figure, value: { kind: "list", items: [`张三${MOBILE}`, "李四"] } } as const;
    expect(formatFigure(listed)).toBe("张三138****5678、李四");
    expect(shownValue(listed.value)).toEqual({ kind: "list", items: ["张三138****5678", "李四"] });
  });

  it("not in the list of what was found instead of ledgers", () => {
    const people = workbook("通讯录.xlsx", sheet("通讯录", [["张三", `张三${MOBILE}`, RESIDENT]]));
    const read = drain(findLedgers(people, { ledgers, parameters }));
    expect(read.ok).toBe(false);
    expect(JSON.stringify(read)).not.toMatch(TELLING);
  });
});

function rowsOf(name: string): NonNullable<SampleChange["sheets"]>[string] {
  return clean().sheets.find((one) => one.name === name)?.rows ?? [];
}
