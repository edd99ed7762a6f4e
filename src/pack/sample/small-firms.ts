/** L09 科技型中小企业 of 青溪县: small technology firms evaluated this year and last. */
import type { SampleLedger } from "./sample-ledger";

export const smallFirms: SampleLedger = {
  id: "L09",
  sheet: "科技型中小企业",
  columns: [
    ["序号", "ordinal"],
    ["企业名称", "text"],
    ["统一社会信用代码", "identifier"],
    ["评价年度", "year"],
    ["入库登记编号", "identifier"],
    ["公告日期", "date"],
    ["职工总数（人）", "count"],
    ["年销售收入（万元）", "money"],
    ["资产总额（万元）", "money"],
    ["综合得分", "quantity"],
    ["状态", "text"],
  ],
  table: `
1 | 福建青溪清泉新材料有限公司 | 91350423XXXX00019U | 2021 | 2021350423A8000123 | 2021-06-11 | 126 | 8650 | 12000 | 78 | 入库
2 | 福建上辰电子科技有限公司 | 91350423XXXX00043C | 2021 | 2021350423A8000124 | 2021-06-11 | 65 | 3900 | 5200 | 82 | 入库
3 | 福建云岭生物科技有限公司 | 91350423XXXX00086R | 2021 | 2021350423A8000125 | 2021-08-30 | 22 | 650 | 900 | 66 | 入库
4 | 青溪县大禾禽业有限公司 | 91350423XXXX00035H | 2020 | 2020350423A8000088 | 2020-07-15 | 88 | 5200 | 6100 | 61 | 入库
`,
};
