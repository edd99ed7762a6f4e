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
  "R05/fraction": (t) => `${t.cell} ${t.value}不是整数，单位为${t.seen("unit")}，请更正`,
  "R06/impossible": (t) => `${t.cell} ${t.value}不是有效日期，请按“2021-03-15”的样式更正`,
  "R06/too-early": (t) => `${t.cell} ${t.value}早于1949年，请更正`,
  "R06/range": (t) => `${t.cell} ${t.value}是一段时间，应填一个日期，请更正`,
  "R06/ambiguous": (t) => `${t.cell} ${t.value}可能是1月，也可能是10月，请核实并填写年月日`,
  "R06/incomplete": (t) => `${t.cell} ${t.value}缺少年份或年份只有两位，未计入，请写全年月日`,
  "R06/future": (t) => `${t.cell} ${t.value}晚于今天（${t.seen("today")}），请核实`,
  "R06/future-year": (t) => `${t.cell} ${t.value}晚于今年，请核实`,
  "R06/after-cutoff": (t) => `${t.seen("ledger")} 截止日（${t.seen("cutoff")}）后${t.seen("count")}行，不计入`,
  "R06/imprecise": (t) =>
    `${t.cell} ${t.value}未写到日，不能判断是否在截止日${t.seen("cutoff")}之前，未计入，请写明日期`,
  "R06/rough": (t) => `${t.cell} 有${t.seen("count")}格只写到年或月（如${t.value}），不影响计数，建议写全年月日`,
  "R06/no-day": (t) => `${t.cell} ${t.value}未写到日，报告中暂留空，请写全年月日`,
  "R07/outside": (t) =>
    `${t.where} ${t.seen("ledger")} 有${t.seen("count")}行的日期早于报告期（${t.seen("from")}起），不计入，请核实是否属于本年度`,
  "R10/part-exceeds-whole": (t) =>
    `${t.cell} ${t.value}大于${t.seen("wholeColumn")}“${t.seen("whole")}”，应不大于${t.expected}，请更正`,
  "R11/reversed": (t) => `${t.cell} ${t.value}晚于${t.seen("endColumn")}“${t.seen("end")}”，先后颠倒，请更正`,
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
  "R18/approximate": (t) => `${t.cell} ${t.value}是约数，暂按${t.expected}计入，请改为确数或说明`,
  "R19/jump": (t) => `${t.cell} ${t.value}与上年“${t.seen("before")}”相比变化超过50%，请核实并说明原因`,
  "R19/from-zero": (t) => `${t.cell} ${t.value}，上年为“${t.seen("before")}”，请核实并说明原因（如新设、首次填报）`,
  "R19/unit": (t) => `${t.cell} ${t.value}与上年“${t.seen("before")}”相差1000倍以上，疑似计量单位错误，请核实`,
  "R20/over-revenue": (t) => `${t.cell} ${t.value}大于${t.seen("revenueColumn")}“${t.seen("revenue")}”，请核实`,
  "R20/intensity": (t) => `${t.cell} ${t.value}超过${t.seen("revenueColumn")}“${t.seen("revenue")}”的50%，请核实`,
  "R20/inactive": (t) => `${t.cell} ${t.value}，但是否有研发活动为“${t.seen("activity")}”，两者矛盾，请更正`,
  "R20/no-spending": (t) => `${t.cell} ${t.value}，但是否有研发活动为“${t.seen("activity")}”，请核实`,
};

function emptyAs(told: Parameters<Sentence>[0]): string {
  return told.has("value") ? `现填${told.value}，视为未填` : "现为空";
}
