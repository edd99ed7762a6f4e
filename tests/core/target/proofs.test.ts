import { listProofs } from "../../../src/core/target/proofs";
import type { TargetResult } from "../../../src/core/target/target";

function target(row: number, name: string, proof: string | null): TargetResult {
  return { row, name, proof } as TargetResult;
}

test("files are numbered once, in the order of the 目标任务表", () => {
  const { files, numbersOf, without } = listProofs([
    target(0, "甲", "1.认定批复.pdf；2、公示 截图"),
    target(1, "乙", "公示截图\n签到表"),
    target(2, "丙", "无"),
    target(3, "丁", null),
    target(4, "戊", "签到表；认定批复.pdf"),
  ]);
  expect(files).toEqual([
    { number: 1, name: "认定批复.pdf", targets: ["甲", "戊"] },
    { number: 2, name: "公示 截图", targets: ["甲", "乙"] },
    { number: 3, name: "签到表", targets: ["乙", "戊"] },
  ]);
  expect([...numbersOf]).toEqual([
    [0, [1, 2]],
    [1, [2, 3]],
    [4, [1, 3]],
  ]);
  expect(without.map(({ name }) => name)).toEqual(["丙", "丁"]);
});

test("a title in 《》 is one file, a year is no number before it, and a telephone is hidden", () => {
  const { files } = listProofs([target(0, "甲", "《关于认定甲、乙企业的通知》、2021年统计报表、张某13812345678")]);
  expect(files.map(({ name }) => name)).toEqual(["《关于认定甲、乙企业的通知》", "2021年统计报表", "张某138****5678"]);
});
