/** L07 科技小巨人 of 青溪县: firms on the list of 科技小巨人. */
import type { SampleLedger } from "./sample-ledger";

export const giants: SampleLedger = {
  id: "L07",
  sheet: "科技小巨人",
  columns: [
    ["序号", "ordinal"],
    ["企业名称", "text"],
    ["统一社会信用代码", "identifier"],
    ["类别", "text"],
    ["认定年度", "year"],
    ["文号", "text"],
    ["状态", "text"],
  ],
  table: `
1 | 福建青溪展宏化工有限公司 | 91350423XXXX00027N | 领军培育 | 2019 | 闽科企〔2019〕9号 | 在库
`,
};
