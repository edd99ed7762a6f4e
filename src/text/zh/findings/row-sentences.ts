/** Sentences of the rules about single rows and cells (R01—R20). */
import type { Sentence } from "./told";

export const rowSentences: Readonly<Record<string, Sentence>> = {
  "R01/empty": (t) => `${t.cell} 为必填项，${t.has("value") ? `现填${t.value}，视为未填` : "现为空"}，请补填`,
  "R02/unknown-value": (t) =>
    `${t.cell} ${t.value}不是可选值${t.suggests ? `，是否应为“${t.expected}”` : ""}；可选：${t.seen("allowed")}，请更正`,
  "R03/unparseable": (t) => `${t.cell} ${t.value}不能识别为一个数，未计入，请改为数字`,
  "R03/not-a-year": (t) => `${t.cell} ${t.value}不是一个年份，未采用，请按“2021”的样式更正`,
  "R03/excel-error": (t) => `${t.cell} 为Excel错误值${t.value}，未计入，请检查公式或重新填写`,
  "R03/date-in-number": (t) => `${t.cell} 应为数字，被Excel转成了日期${t.value}，未计入，请改为文本格式后重新填写`,
  "R03/percent-ambiguous": (t) => `${t.cell} ${t.value}不超过1，可能漏了百分号（0.18可能是18%），请核实并按百分数填写`,
  "R04/negative": (t) => `${t.cell} ${t.value}为负数，应不小于0，请更正`,
  "R04/zero": (t) => `${t.cell} ${t.value}，应大于0，请核实；没有发生的不必登记`,
  "R05/fraction": (t) => `${t.cell} ${t.value}不是整数，单位为${t.seen("unit")}，请更正`,
  "R06/impossible": (t) => `${t.cell} ${t.value}不是有效日期，请按“2021-03-15”的样式更正`,
  "R06/too-early": (t) => `${t.cell} ${t.value}早于1949年，请更正`,
  "R06/range": (t) => `${t.cell} ${t.value}是一段时间，应填一个日期，请更正`,
  "R06/ambiguous": (t) => `${t.cell} ${t.value}可能是1月，也可能是10月，请核实并填写年月日`,
  "R06/incomplete": (t) =>
    `${t.cell} ${t.value}缺少年份或年份只有两位，未计入，请写全年月日${t.suggests ? `（按表题年度疑为${t.expected}）` : ""}`,
  "R06/future": (t) => `${t.cell} ${t.value}晚于今天（${t.seen("today")}），请核实`,
  "R06/future-year": (t) => `${t.cell} ${t.value}晚于今年，请核实`,
  "R06/after-cutoff": (t) => `${t.seen("ledger")} 截止日（${t.seen("cutoff")}）后${t.seen("count")}行，不计入`,
  "R06/imprecise": (t) =>
    `${t.cell} ${t.value}未写到日，不能判断是否在截止日${t.seen("cutoff")}之前，未计入，请写明日期`,
  "R06/rough": (t) => `${t.cell} 有${t.seen("count")}格只写到年或月（如${t.value}），不影响计数，建议写全年月日`,
  "R06/no-day": (t) => `${t.cell} ${t.value}未写到日，报告中暂留空，请写全年月日`,
  "R07/outside": (t) =>
    `${t.where} ${t.seen("ledger")} 有${t.seen("count")}行的日期早于报告期（${t.seen("from")}起），不计入，请核实是否属于本年度`,
  "R09/differs": (t) =>
    `${t.cell} ${t.value}与奖补标准“${t.seen("standard")}”×数量“${t.seen("quantity")}”=${t.expected}万元不符，请更正`,
  "R10/part-exceeds-whole": (t) =>
    `${t.cell} ${t.value}大于${t.seen("wholeColumn")}“${t.seen("whole")}”，应不大于${t.expected}，请更正`,
  "R10/over-cap": (t) =>
    `${t.cell} ${t.value}超过合同金额“${t.seen("contract")}”的${t.seen("cap")}%（${t.expected}万元），请核实`,
  "R10/cap-unclear": (t) => `${t.cell} ${t.value}不超过1，可能漏了百分号，暂不核对上限，请写成“30%”的样式`,
  "R11/reversed": (t) => `${t.cell} ${t.value}晚于${t.seen("endColumn")}“${t.seen("end")}”，先后颠倒，请更正`,
  "R12/approval-number": (t) => `${t.cell} ${emptyAs(t)}，但项目状态为“${t.seen("status")}”，请补填立项文号`,
  "R12/commissioner": (t) => `${t.cell} ${emptyAs(t)}，但计划类别为“${t.seen("status")}”，请补填特派员姓名`,
  "R12/fund": (t) =>
    `${t.cell} ${emptyAs(t)}，但项目状态为“${t.seen("status")}”，请补填立项经费；没有经费的指导性项目请填0并在备注中注明`,
  "R12/fund-zero": (t) =>
    `${t.cell} ${t.value}，但项目状态为“${t.seen("status")}”，请核实；没有经费的指导性项目请在备注中注明`,
  "R12/fund-early": (t) => `${t.cell} 已填${t.value}，但项目状态为“${t.seen("status")}”，请核实状态是否应为立项`,
  "R12/certificate": (t) => `${t.cell} ${emptyAs(t)}，但状态为“${t.seen("status")}”，请补填证书编号`,
  "R12/issue-date": (t) =>
    `${t.cell} ${emptyAs(t)}，但状态为“${t.seen("status")}”，缺少日期将不计入认定数和有效数，请补填`,
  "R12/grant-date": (t) =>
    `${t.cell} ${emptyAs(t)}，但法律状态为“${t.seen("status")}”，缺少日期将不计入授权量和拥有量，请补填`,
  "R12/population-year": (t) => `${t.cell} ${t.value}没有注明年份，暂作${t.expected}年，请补填“人口年份”`,
  "R13/number-differs": (t) =>
    `${t.cell} ${t.value}与专利号“${t.seen("number")}”不符，按专利号应为“${t.expected}”，请更正`,
  "R13/publication-differs": (t) =>
    `${t.cell} ${t.value}与专利类型“${t.seen("type")}”不符，按公告号应为“${t.expected}”，请更正`,
  "R13/application-publication": (t) => `${t.cell} ${t.value}是申请公布号，不是授权公告号，请改填授权公告号或留空`,
  "R14/year-differs": (t) =>
    `${t.cell} ${t.value}与专利号“${t.seen("number")}”的年份${t.expected}不符，请核实；如为分案申请请说明`,
  "R15/year-differs": (t) =>
    `${t.cell} ${t.value}与证书编号“${t.seen("certificate")}”的年份${t.expected}不符，请对照证书核实`,
  "R16/validity-differs": (t) =>
    `${t.cell} ${t.value}与发证日期“${t.seen("issue")}”不符，按三年有效期应为${t.expected}，请对照证书核实`,
  "R17/beyond-term": (t) =>
    `${t.cell} ${t.value}，但${t.seen("type")}专利申请日为“${t.seen("filed")}”，保护期限至${t.seen("end")}已届满，请更正法律状态或申请日`,
  "R17/granted-but-not": (t) => `${t.cell} ${t.value}，但已填授权公告日“${t.seen("granted")}”，两者矛盾，请更正`,
  "R17/prefix": (t) => `${t.cell} ${t.value}带有授权专利的前缀ZL，但法律状态为“${t.seen("status")}”，请留意`,
  "R17/high-value-kind": (t) => `${t.cell} ${t.value}，但专利类型为“${t.seen("type")}”，只有发明专利可为高价值，请更正`,
  "R17/high-value-lapsed": (t) =>
    `${t.cell} ${t.value}，但法律状态为“${t.seen("status")}”，不计入高价值发明专利，请核实`,
  "R18/approximate": (t) => `${t.cell} ${t.value}是约数，暂按${t.expected}计入，请改为确数或说明`,
  "R19/jump": (t) => `${t.cell} ${t.value}与上年“${t.seen("before")}”相比变化超过50%，请核实并说明原因`,
  "R19/from-zero": (t) => `${t.cell} ${t.value}，上年为“${t.seen("before")}”，请核实并说明原因（如新设、首次填报）`,
  "R19/unit": (t) => `${t.cell} ${t.value}与上年“${t.seen("before")}”相差1000倍以上，疑似计量单位错误，请核实`,
  "R19/figure-jump": (t) =>
    `${t.seen("name")}${t.seen("now")}${t.seen("unit")}，上年为${t.seen("before")}${t.seen("unit")}，变化超过50%，请核实并说明原因`,
  "R19/figure-unit": (t) =>
    `${t.seen("name")}${t.seen("now")}${t.seen("unit")}，上年为${t.seen("before")}${t.seen("unit")}，相差1000倍以上，疑似计量单位错误，请核实`,
  "R20/over-revenue": (t) => `${t.cell} ${t.value}大于${t.seen("revenueColumn")}“${t.seen("revenue")}”，请核实`,
  "R20/intensity": (t) => `${t.cell} ${t.value}超过${t.seen("revenueColumn")}“${t.seen("revenue")}”的50%，请核实`,
  "R20/inactive": (t) => `${t.cell} ${t.value}，但是否有研发活动为“${t.seen("activity")}”，两者矛盾，请更正`,
  "R20/no-spending": (t) => `${t.cell} ${t.value}，但是否有研发活动为“${t.seen("activity")}”，请核实`,
  "R21/employees": (t) => `${t.cell} ${t.value}超过${t.expected}人，但状态为入库，请核实`,
  "R21/sales": (t) => `${t.cell} ${t.value}超过${t.expected}万元，但状态为入库，请核实`,
  "R21/assets": (t) => `${t.cell} ${t.value}超过${t.expected}万元，但状态为入库，请核实`,
  "R21/score": (t) => `${t.cell} ${t.value}低于${t.expected}分，但状态为入库，请核实；符合直接确认条件的请说明`,
  "R21/people-score": (t) =>
    `${t.cell} ${t.value}，但状态为入库，科技人员得分应大于0，请核实；符合直接确认条件的请说明`,
  "R22/too-young": (t) =>
    `${t.cell} ${t.value}：${t.seen("firm")}注册日期为“${t.seen("registered")}”，申报时注册不满一年（365天），请核实注册日期和申报年度；企业改制、更名的请说明`,
  "R23/resident-id": (t) =>
    `${t.where} 工作表“${t.seen("sheet")}”有${t.seen("count")}格含公民身份号码（如${t.value}），审核结果和报告中已遮盖，不需要的请从工作簿中删去`,
  "R23/mobile": (t) =>
    `${t.where} 工作表“${t.seen("sheet")}”有${t.seen("count")}格含手机号码（如${t.value}），审核结果和报告中已遮盖，不需要的请从工作簿中删去`,
  "R24/junior": (t) => `${t.cell} ${t.value}低于中级，三区科技人员应具有中级及以上职称，请留意`,
  "R25/outdated": (t) =>
    `${t.cell} 有${t.seen("count")}行写作${t.value}，2021年起应为“${t.expected}”或乡村振兴，请留意`,
  "R26/same-party": (t) => `${t.cell} ${t.value}与申请企业相同，创新券不用于企业自己提供的服务，请核实`,
};

function emptyAs(told: Parameters<Sentence>[0]): string {
  return told.has("value") ? `现填${told.value}，视为未填` : "现为空";
}
