/** L17 技术合同 of 青溪县: technology contracts on record. */
import type { SampleLedger } from "./sample-ledger";

export const contracts: SampleLedger = {
  id: "L17",
  sheet: "技术合同",
  columns: [
    ["序号", "ordinal"],
    ["合同登记编号", "identifier"],
    ["合同名称", "text"],
    ["合同类型", "text"],
    ["卖方", "text"],
    ["卖方地区", "identifier"],
    ["买方", "text"],
    ["签订日期", "date"],
    ["登记日期", "date"],
    ["合同成交额（万元）", "money"],
    ["技术交易额（万元）", "money"],
  ],
  table: `
1 | 2021350000000123 | 含氟单体合成技术开发 | 技术开发 | 福建青溪清泉新材料有限公司 | 350423 | 某公司(虚构) | 2021-04-01 | 2021-04-20 | 320 | 300
2 | 2021350000000456 | 电感绕制工艺服务 | 技术服务 | 福建上辰电子科技有限公司 | 350423 | 某公司(虚构) | 2021-07-01 | 2021-07-15 | 186.5 | 180
`,
};
