/** 以审定数为准 (P8): a number from the report becomes an adopted row of 外部数据登记表 in a copy of the workbook. */
import { adoptNumber } from "../../src/app/adopt-number";
import { isAdoptable } from "../../src/app/adoptable";
import type { Check } from "../../src/app/check";
import { pack } from "../../src/pack/pack";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { checkOf } from "../make/check";
import { sampleWorkbook } from "../make/workbook";
import { workbookFile } from "../make/workbook-file";

const file = workbookFile(sampleWorkbook());
const said = { by: "王某", reason: "2022年1月4日局长办公会审定", on: "2022-01-05" };

async function read(bytes: Uint8Array) {
  const workbook = await readWorkbook(bytes, "青溪县跟踪工作簿.xlsx");
  if (!workbook.ok) throw new Error(workbook.problem.code);
  return checkOf(workbook.value);
}

it("supplies the figure everywhere, with who said so and why", async () => {
  const check = await read(file);
  expect(check.figures.get("ENT_LIB")?.value).toMatchObject({ value: "8" });
  const copy = adoptNumber(file, { figure: "ENT_LIB", text: "9家〔待核实〕", ...said }, { check, pack });
  if (!copy.ok) throw new Error(copy.problem.code);
  const figure = (await read(copy.value)).figures.get("ENT_LIB");
  expect(figure?.value).toMatchObject({ value: "9", unit: "家" });
  expect(figure?.outside).toMatchObject({ nature: "confirmed", file: said.reason, told: "王某 2022-01-05" });
  expect(figure?.outside?.scope).toBe("以审定数为准（台账为8家）");
});

it("asks for no second word about it while the ledger gives what it gave then", async () => {
  const check = await read(file);
  const about = ({ findings }: Check, figure: string) =>
    findings.filter(({ rule, affects }) => rule === "X23" && affects.includes(figure)).map(({ code }) => code);
  const adopted = (figure: string, text: string, to: Uint8Array = file) => {
    const copy = adoptNumber(to, { figure, text, ...said }, { check, pack });
    if (!copy.ok) throw new Error(copy.problem.code);
    return copy.value;
  };
  expect(about(await read(adopted("ENT_LIB", "9家")), "ENT_LIB")).toEqual([]);
  expect(about(await read(adopted("RD_TOTAL", "0.15亿元")), "RD_TOTAL")).toEqual([]);
  const fewer = workbookFile(sampleWorkbook({ cells: { "企业研发!H2": 30 } }));
  expect(about(await read(adopted("RD_TOTAL", "0.15亿元", fewer)), "RD_TOTAL")).toEqual(["ledger-differs"]);
});

it("reads another unit of the same measure, and a second number goes below the first", async () => {
  const check = await read(file);
  const first = adoptNumber(file, { figure: "ENT_LIB", text: "9", ...said }, { check, pack });
  if (!first.ok) throw new Error(first.problem.code);
  const next = await read(first.value);
  const second = adoptNumber(first.value, { figure: "RD_TOTAL", text: "0.15亿元", ...said }, { check: next, pack });
  if (!second.ok) throw new Error(second.problem.code);
  const { figures } = await read(second.value);
  expect(figures.get("RD_TOTAL")?.value).toMatchObject({ value: "1500", unit: "万元" });
  expect(figures.get("ENT_LIB")?.value).toMatchObject({ value: "9" });
});

it("takes no words for a number, and no part of a figure for an indicator", async () => {
  const check = await read(file);
  const adopt = (figure: string, text: string) => adoptNumber(file, { figure, text, ...said }, { check, pack });
  expect(adopt("ENT_LIB", "多家")).toEqual({ ok: false, problem: { code: "not-a-number" } });
  expect(adopt("ENT_LIB", "9万元")).toEqual({ ok: false, problem: { code: "not-a-number" } });
  expect(adopt("VOU_FIRMS", "3家")).toEqual({ ok: false, problem: { code: "not-adoptable" } });
  expect([isAdoptable("ENT_LIB", check), isAdoptable("VOU_FIRMS", check)]).toEqual([true, false]);
});
