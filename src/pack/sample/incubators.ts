/** L16 孵化载体 of 青溪县: incubators and maker spaces. */
import type { SampleLedger } from "./sample-ledger";

export const incubators: SampleLedger = {
  id: "L16",
  sheet: "孵化载体",
  columns: [
    ["序号", "ordinal"],
    ["名称", "text"],
    ["类型", "text"],
    ["级别", "text"],
    ["运营单位", "text"],
    ["面积（㎡）", "quantity"],
    ["在孵企业数", "count"],
    ["状态", "text"],
  ],
  table: `
1 | 青溪县花卉星创天地(虚构) | 星创天地 | 省 | 青溪县兰芝园艺有限公司 | 1200 | 6 | 认定
2 | 青溪县电商众创空间(虚构) | 众创空间 | 市 | 青溪县电商园公司(虚构) | 2000 | 12 | 建设
`,
};
