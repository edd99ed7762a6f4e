/** L03 创新券 of 青溪县: innovation vouchers applied for. */
import type { SampleLedger } from "./sample-ledger";

export const vouchers: SampleLedger = {
  id: "L03",
  sheet: "创新券",
  columns: [
    ["序号", "ordinal"],
    ["企业名称", "text"],
    ["统一社会信用代码", "identifier"],
    ["服务机构", "text"],
    ["服务类别", "text"],
    ["合同金额（万元）", "money"],
    ["申请补助额（万元）", "money"],
    ["核定补助额（万元）", "money"],
    ["申报日期", "date"],
    ["状态", "text"],
  ],
  table: `
1 | 福建青溪清泉新材料有限公司 | 91350423XXXX00019U | 省检测院(虚构) | 检验检测 | 18 | 5.4 | 5.4 | 2021-08-20 | 申报
2 | 福建上辰电子科技有限公司 | 91350423XXXX00043C | 某大学(虚构) | 技术开发 | 30 | 9 | 8.1 | 2021-08-25 | 申报
3 | 福建青溪精工机械有限公司 | 91350423XXXX0006XY | 某设计院(虚构) | 研发设计 | 12.5 | 3.75 |  | 2021-09-02 | 申报
`,
};
