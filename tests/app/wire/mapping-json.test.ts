/** The file of --map: followed as a whole or not at all, and every fault says where it is. */
import { readMappingFile } from "../../../src/app/wire/mapping-json";
import { ledgers } from "../../../src/pack/ledgers/catalog";
import { describeProblem } from "../../../src/text/zh/problem";

const read = (json: unknown): ReturnType<typeof readMappingFile> =>
  readMappingFile(typeof json === "string" ? json : JSON.stringify(json), "映射.json", ledgers);
const told = (json: unknown): string => {
  const result = read(json);
  return result.ok ? "" : describeProblem(result.problem);
};
const one = (mapping: object): unknown => ({ format: 1, mappings: [mapping] });

it("names ledgers and fields as people or as programs do", () => {
  expect(
    read({
      format: 1,
      mappings: [
        { sheet: "导出", header: "号码", ledger: "专利台账", field: "专利号" },
        { header: "案件现状", ledger: "L06", field: "st", action: "use" },
        { sheet: "旧表", action: "忽略" },
        { sheet: "终稿", ledger: "高企名单", action: "选用" },
      ],
    }),
  ).toEqual({
    ok: true,
    value: [
      { action: "use", sheet: "导出", header: "号码", ledger: "L06", field: "no" },
      { action: "use", sheet: "", header: "案件现状", ledger: "L06", field: "st" },
      { action: "ignore", sheet: "旧表", header: "", ledger: "", field: "" },
      { action: "choose", sheet: "终稿", header: "", ledger: "L05", field: "" },
    ],
  });
});

it.each([
  ["{", "不是 JSON"],
  [{ format: 2, mappings: [] }, "请更新科绩"],
  [{ mappings: [] }, "“format”不合格式"],
  [one({ header: 1 }), "“mappings[1].header”不合格式"],
  [one({ 表头: "号码" }), "“mappings[1]”不合格式"],
  [one({ header: "号码", ledger: "专利台帐", field: "专利号" }), "第1条的台账“专利台帐”不存在，是否应为“专利台账”"],
  [one({ header: "号码", ledger: "L06", field: "专利号数" }), "第1条的字段“专利号数”不存在，是否应为“专利号”"],
  [one({ header: "号码", ledger: "L06" }), "第1条没有填全"],
  [one({ action: "忽略" }), "第1条没有填全"],
])("%j is refused: %s", (json, sentence) => expect(told(json)).toContain(sentence));
