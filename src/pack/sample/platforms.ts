/** L15 创新平台 of 青溪县: research centres and laboratories. */
import type { SampleLedger } from "./sample-ledger";

export const platforms: SampleLedger = {
  id: "L15",
  sheet: "创新平台",
  columns: [
    ["序号", "ordinal"],
    ["平台名称", "text"],
    ["依托单位", "text"],
    ["统一社会信用代码", "identifier"],
    ["平台类型", "text"],
    ["级别", "text"],
    ["认定日期", "date"],
    ["文号", "text"],
    ["状态", "text"],
  ],
  table: `
1 | 三明市含氟材料工程技术研究中心(虚构) | 福建青溪清泉新材料有限公司 | 91350423XXXX00019U | 工程技术研究中心 | 市 | 2020-11-05 | 明科〔2020〕77号 | 在用
2 | 省级企业技术中心(虚构) | 福建青溪展宏化工有限公司 | 91350423XXXX00027N | 企业技术中心 | 省 | 2021-10-10 | 闽工信〔2021〕55号 | 在用
3 | 县级研发中心(虚构) | 福建上辰电子科技有限公司 | 91350423XXXX00043C | 工程技术研究中心 | 县 | 2021-03-03 | 青科〔2021〕3号 | 在用
`,
};
