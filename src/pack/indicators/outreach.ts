/** Indicators over L11 科普活动, L12 实用技术培训 and L13 挂乡包村 (domain 4): events, courses, and help for villages. */
import type { Condition, Indicator } from "../../core/indicator/indicator";

const held: Condition = { column: "date", within: "period" };
const begun: Condition = { column: "start", within: "period" };

function kind(code: string): Condition {
  return { column: "kind", is: [code] };
}

// 场次 is one where nobody wrote how many (domain 3 L11).
function events(where: readonly Condition[]): Indicator["measure"] {
  return { kind: "sum", ledger: "L11", column: "times", where: [...where, held], empty: 1 };
}

function added(column: string, where: readonly Condition[] = []): Indicator["measure"] {
  return { kind: "sum", ledger: "L11", column, where: [...where, held] };
}

const flow = { decimals: 0, basis: "flow" } as const;

export const outreachIndicators: readonly Indicator[] = [
  {
    ...flow,
    id: "SP_EVENT",
    name: "科技服务（科普）活动场次",
    aliases: ["科普活动场次", "科技服务活动场次", "科普活动", "开展科普活动", "科技服务活动", "举办科普活动"],
    unit: "场次",
    measure: events([]),
    scope: "日期在统计期间内的活动场次合计，未填场次的按一场计",
  },
  {
    ...flow,
    id: "SP_BIG",
    name: "大型科普宣传活动场次",
    aliases: ["大型科普宣传活动", "大型科普活动", "大型科普宣传", "大型宣传活动"],
    unit: "场",
    measure: events([kind("large")]),
    scope: "日期在统计期间内、类型为大型科普宣传的场次合计",
  },
  {
    ...flow,
    id: "SP_LEC",
    name: "科普讲座场次",
    aliases: ["科普讲座", "举办科普讲座"],
    unit: "场",
    measure: events([kind("lecture")]),
    scope: "日期在统计期间内、类型为科普讲座的场次合计",
  },
  {
    ...flow,
    id: "SP_FAIR",
    name: "科普赶集场次",
    aliases: ["科普赶集", "科技赶集", "科技下乡"],
    unit: "场",
    measure: events([kind("fair")]),
    scope: "日期在统计期间内、类型为科普赶集的场次合计",
  },
  {
    ...flow,
    id: "SP_MAT_EVENT",
    name: "科普活动发放资料份数",
    aliases: [],
    unit: "份",
    measure: added("leaflets"),
    scope: "日期在统计期间内的科普活动发放的资料",
  },
  {
    ...flow,
    id: "TR_MAT",
    name: "实用技术培训发放资料份数",
    aliases: [],
    unit: "份",
    measure: { kind: "sum", ledger: "L12", column: "leaflets", where: [begun] },
    scope: "开始日期在统计期间内的培训班发放的资料",
  },
  {
    ...flow,
    id: "SP_MAT",
    name: "发放科普资料份数",
    aliases: ["发放资料", "发放科普资料", "发放宣传资料", "发放科普宣传材料", "发放科普宣传资料"],
    unit: "份",
    measure: { kind: "total", of: ["SP_MAT_EVENT", "TR_MAT"] },
    scope: "科普活动和农村实用技术培训发放的资料合计",
  },
  {
    ...flow,
    id: "SP_LEC_P",
    name: "科普讲座听讲人次",
    aliases: ["听讲人次", "讲座听讲人次"],
    unit: "人次",
    measure: added("people", [kind("lecture")]),
    scope: "日期在统计期间内、类型为科普讲座的参与人次合计",
  },
  {
    ...flow,
    id: "SP_CONS",
    name: "咨询服务群众人次",
    aliases: ["咨询人次", "咨询服务人次", "咨询服务群众"],
    unit: "人次",
    measure: added("consulted"),
    scope: "日期在统计期间内的咨询人次合计",
  },
  {
    ...flow,
    id: "SP_POSTER_S",
    name: "张挂科普挂图套数",
    aliases: ["挂图套数", "科普挂图套数"],
    unit: "套",
    measure: added("poster-sets"),
    scope: "日期在统计期间内的挂图套数合计",
  },
  {
    ...flow,
    id: "SP_POSTER_F",
    name: "张挂科普挂图幅数",
    aliases: ["挂图幅数", "科普挂图幅数", "张挂科普挂图"],
    unit: "幅",
    measure: added("posters"),
    scope: "日期在统计期间内的挂图幅数合计",
  },
  {
    ...flow,
    id: "TR_CLASS",
    name: "农村实用技术培训班期数",
    aliases: ["农村实用技术培训班", "实用技术培训班期数", "举办农村实用技术培训班", "培训班期数", "举办培训班"],
    unit: "期",
    measure: { kind: "count", ledger: "L12", where: [begun] },
    scope: "开始日期在统计期间内的培训班",
  },
  {
    ...flow,
    id: "TR_PERS",
    name: "农村实用技术培训人次",
    aliases: ["培训农民", "培训人次", "农村实用技术培训", "培训农民人次", "实用技术培训人次", "农民实用技术培训"],
    unit: "人次",
    measure: { kind: "sum", ledger: "L12", column: "visits", where: [begun] },
    scope: "开始日期在统计期间内的培训班的培训人次合计",
  },
  {
    id: "VIL_FUND",
    name: "挂乡包村扶持资金",
    aliases: ["挂包村扶持资金", "挂点帮扶资金", "挂乡包村资金", "帮扶资金"],
    unit: "万元",
    decimals: 2,
    basis: "flow",
    measure: { kind: "sum", ledger: "L13", column: "amt", where: [held] },
    scope: "日期在统计期间内的扶持资金合计",
  },
];
