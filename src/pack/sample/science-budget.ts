/** L18 财政科技投入 of 青溪县: public money spent on science. */
import type { SampleLedger } from "./sample-ledger";

export const scienceBudget: SampleLedger = {
  id: "L18",
  sheet: "财政科技投入",
  columns: [
    ["年度", "year"],
    ["级次", "text"],
    ["科目", "identifier"],
    ["项目", "text"],
    ["预算数（万元）", "money"],
    ["支出数（万元）", "money"],
  ],
  table: `
2021 | 县本级 | 2060404 | 科技成果转化与扩散 | 1500 | 1480
2021 | 县本级 | 2060799 | 其他科学技术普及支出 | 200 | 180
2021 | 县本级 | 2069999 | 其他科学技术支出 | 900 | 920
2020 | 县本级 | 2069999 | 科学技术支出合计 |  | 2400
`,
};
