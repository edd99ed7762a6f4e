/** Sentences of the rules that hold one ledger against another (X02—X07, X09, X10, X12—X14, X17—X19). */
import type { Sentence } from "./told";

export const ledgerSentences: Readonly<Record<string, Sentence>> = {
  "X02/not-recognised": (t) =>
    `${t.cell} ${t.value}领取高企奖补，但高新技术企业台账没有其通过认定的记录，请核实兑现对象，或补登认定情况；更名的请说明`,
  "X02/other-year": (t) =>
    `${t.cell} ${t.value}：${t.seen("firm")}在高新技术企业台账的发证年度为${t.expected}年，请核实政策年度和兑现对象；按文件分年兑现的请说明`,
  "X03/more-than-granted": (t) =>
    `${t.where} ${t.seen("firm")}${t.seen("year")}年度专利奖励${t.seen("value")}件，多于专利台账中其当年授权的${t.expected}件，请核实奖励件数和政策年度，或补登专利；奖励含往年授权或其他事项的请说明`,
  "X03/year-not-kept": (t) =>
    `${t.cell} 有${t.seen("count")}行为${t.seen("value")}年，专利台账没有${t.seen("value")}年授权的专利，奖励件数无法核对；专利台账只登记近年专利的，无需处理`,
  "X04/no-platform": (t) =>
    `${t.cell} ${t.value}领取${t.seen("item")}，但创新平台台账没有其平台，请核实兑现对象，或补登平台；更名的请说明`,
  "X04/other-kind": (t) =>
    `${t.cell} ${t.value}领取${t.seen("item")}，但创新平台台账中其平台为${t.seen("kind")}，没有工程技术研究中心，请核实政策项目或平台类型`,
  "X05/unknown-commissioner": (t) =>
    `${t.cell} ${t.value}不在科技特派员台账（含团队成员），请核实姓名，或补登特派员；往年选认、现已期满的请说明`,
  "X05/serves-others": (t) =>
    `${t.cell} ${t.value}的服务单位为${t.expected}，不是承担单位${t.seen("org")}，请核实；承担单位更名或新增服务单位的请说明`,
  "X06/not-hitech": (t) =>
    `${t.cell} ${t.value}为在库的科技小巨人，但高新技术企业台账没有其截止日有效的高企资格，请留意资格是否到期、台账是否漏登`,
  "X07/not-registered": (t) =>
    `${t.where} ${t.value}为有效的国家级高企，职工${t.seen("people")}人、营业收入${t.seen("sales")}万元，规模符合科技型中小企业条件，${t.seen("year")}年未入库，可动员申报`,
  "X09/no-institution": (t) =>
    `${t.cell} ${t.value}：${t.seen("firm")}规上，${t.seen("year")}年末已有创新平台“${t.seen("platform")}”，请核实研发机构是否漏报；平台不属企业办研发机构的请说明`,
  "X10/not-in-library": (t) =>
    `${t.cell} ${t.value}不在企业信息库（没有信用代码，按名称核对），请留意名称是否一致、是否需要入库`,
  "X12/unknown-town": (t) => `${t.cell} ${t.value}不在乡镇村名录，不计入覆盖，请更正乡镇名称，或补充名录`,
  "X12/unknown-village": (t) => `${t.cell} ${t.value}不在乡镇村名录，不计入覆盖，请更正村名，或补充名录`,
  "X12/other-town": (t) =>
    `${t.cell} ${t.value}在乡镇村名录中属于${t.expected}，不属于所填的${t.seen("towns")}，不计入覆盖，请更正`,
  "X12/towns-differ": (t) =>
    `${t.cell} ${t.value}与乡镇村名录的${t.expected}个乡镇不符，请核实参数表或名录；有撤并的请说明`,
  "X12/villages-differ": (t) =>
    `${t.cell} ${t.value}与乡镇村名录的${t.expected}个行政村不符，请核实参数表或名录；有撤并的请说明`,
  "X13/twice": (t) =>
    `${t.cell} ${t.value}与农村实用技术培训台账的“${t.seen("training")}”日期（${t.seen("day")}）、地点相同，疑为同一活动，人次和资料会重复计数，请核实后保留一处；确为两场活动的请说明`,
  "X14/over-item": (t) =>
    `${t.where} ${t.seen("year")}年“${t.seen("item")}”县级立项经费${t.seen("value")}万元，多于财政科技投入台账同名项目支出${t.expected}万元，请留意是否分年拨付或漏登支出`,
  "X14/over-year": (t) =>
    `${t.where} ${t.seen("year")}年县级立项经费合计${t.seen("value")}万元，多于财政科技投入台账该年度县级支出${t.expected}万元，请留意是否分年拨付或漏登支出`,
  "X17/differs": (t) =>
    `${t.cell} 合计为${t.seen("value")}件，专利台账为${t.expected}件，请核实哪一处漏登；口径不同（如含个人、按公告月份）的请说明`,
  "X18/differs": (t) =>
    `${t.cell} ${t.value}与${t.seen("firm")}${t.seen("year")}年填报的R&D经费内部支出${t.expected}不符，请核实；上年数经统计部门核定调整的请说明`,
  "X19/row-differs": (t) => `${t.cell} ${t.value}不等于发明、实用新型、外观设计之和${t.expected}，请更正`,
  "X19/sources-differ": (t) =>
    `${t.seen("name")}${t.seen("now")}件，与发明、实用新型、外观设计之和${t.expected}件不等，其中有外部数据，请核实口径；口径不同的请说明`,
  "X19/figures-differ": (t) =>
    `${t.seen("name")}${t.seen("now")}件，不等于发明、实用新型、外观设计之和${t.expected}件，请更正`,
};
