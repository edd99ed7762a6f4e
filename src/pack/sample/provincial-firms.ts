/** L08 省级科技型企业 of 青溪县: technology firms on the province's record. */
import type { SampleLedger } from "./sample-ledger";

export const provincialFirms: SampleLedger = {
  id: "L08",
  sheet: "省级科技型企业",
  columns: [
    ["序号", "ordinal"],
    ["企业名称", "text"],
    ["统一社会信用代码", "identifier"],
    ["备案编号", "identifier"],
    ["备案年度", "year"],
    ["状态", "text"],
  ],
  table: `
1 | 福建青溪清泉新材料有限公司 | 91350423XXXX00019U | BA2018-001(虚构) | 2018 | 在库
2 | 青溪县大禾禽业有限公司 | 91350423XXXX00035H | BA2018-002(虚构) | 2018 | 在库
3 | 青溪县福阳竹木制品有限公司 | 91350423XXXX00078Y | BA2019-003(虚构) | 2019 | 出库
`,
};
