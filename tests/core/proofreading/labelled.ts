/**
 * Paragraphs in the manner of county science bureaus' summaries, made up, every number of which is labelled:
 * {143件=PAT_GRT} agrees with the figure, {145件!PAT_GRT} conflicts, {8.3%=PAT_GRT:growth} says another thing of it than
 * its value, {35家?} is data of no figure that is known. A number without braces is no data.
 */
export const paragraphs: readonly string[] = [
  "2024年，在县委、县政府的正确领导下，县科技局认真贯彻党的二十届三中全会精神，围绕“十四五”科技创新规划，年初下达的{8项=TARGETS_N}目标任务扎实推进。",
  "全年组织{12家=HT_N_APPLY}企业申报国家高新技术企业，通过认定{9家=HT_N_NEW}，其中首次认定{5家=HT_N_FIRST}；组织{6家=HT_P_APPLY}企业申报省级高新技术企业，通过认定{4家=HT_P_NEW}。",
  "截至12月底，全县有效期内国家高新技术企业{26家=HT_N_VALID}，比上年末净增{5家=HT_N_VALID:difference}，超额完成年度目标任务。",
  "全年专利申请{186件=PAT_APP}，同比增长{8.1%=PAT_APP:growth}，其中发明{62件=PAT_APP_INV}、实用新型{98件=PAT_APP_UM}、外观设计{26件=PAT_APP_DES}；专利授权{143件=PAT_GRT}，同比下降{8.3%=PAT_GRT:growth}，其中发明专利{21件=PAT_GRT_INV}。",
  "截至12月底，全县有效发明专利{96件=PAT_INV_VALID}，比上年末增加{13件=PAT_INV_VALID:difference}，每万人口发明专利拥有量达{7.44件=PAT_PER10K}；其中高价值发明专利{31件=PAT_HV}，每万人口高价值发明专利拥有量{2.4件=PAT_HV_PER10K}。",
  "2023年全县规上企业R&D经费支出{1.86亿元=RD_TOTAL}，比上年增长{13.8%=RD_TOTAL:growth}，全社会R&D经费投入强度{1.32%=RD_GDP}，比上年提高{0.11个百分点=RD_GDP:difference}。",
  "科技型中小企业评价入库{41家=SME_N}，距{45家=SME_N:target}的目标尚差{4家=SME_N:gap}，完成年度目标的{91.1%=SME_N:rate}。",
  "一是梯队培育成效明显。全县现有省级科技小巨人领军企业{7家=GIANT_N}，省级科技型企业备案{18家=STE_N}，企业信息库入库企业{64家=ENT_LIB}。",
  "选派省级个人科技特派员{42名=TS_IND}、团队科技特派员{6个=TS_TEAM}、法人科技特派员{3个=TS_LEG}，“三区”科技人员{5名=TS_3Q}，服务覆盖13个乡镇".replace(
    "13个",
    "{13个=TS_TOWN_N}",
  ) + "、{109个=TS_VILL_N}行政村，行政村覆盖率达{95.6%=TS_COV_VILL}。",
  "全县{114个=VILL_N}行政村中，尚有{5个=TS_VILL_OPEN}未安排科技特派员服务。",
  "全年开展科普活动{85场次=SP_EVENT}，发放宣传资料{2.36万份=SP_MAT}，举办大型科普宣传活动{6场=SP_BIG}、科普讲座{14场=SP_LEC}，听讲{1860人次=SP_LEC_P}，科普赶集{9场=SP_FAIR}，咨询服务群众{3420人次=SP_CONS}。",
  "张挂科普挂图{12套=SP_POSTER_S}{144幅=SP_POSTER_F}，举办农村实用技术培训班{18期=TR_CLASS}，培训农民{1280多人次=TR_PERS}。",
  "兑现激励政策资金{428.6万元=POL_TOTAL}，比上年增加{38.6万元=POL_TOTAL:difference}，其中兑现2023年度高新技术企业奖励{9家=POL_HT_N.y-1}、{90万元=POL_BY.hitech-award.county.y-1}，县级专利奖励{23.4万元=POL_BY.patent-award.county.y-1}。",
  "全县共有福建清泉新材料有限公司等{8家=VOU_N}企业申报省级创新券补助{46.8万元=VOU_AMT.apply}。",
  "全年登记技术合同{47项=TC_N}，成交额{1.54亿元=TC_AMT}，同比增长{56.4%=TC_AMT:growth}，超额完成{1.5亿元=TC_AMT:target}的年度目标。",
  "县级财政科技支出{5210万元=FIN_ST}，比上年增长{4.6%=FIN_ST:growth}，占一般公共预算支出比重{1.71%=FIN_RATIO}。",
  "组织申报科技计划项目{22项=PRJ_APPLY}，获得立项{13项=PRJ_APPROVED}，争取上级科技经费{365万元=PRJ_FUND}。",
  "组织{5个=PRJ_APPLY.spark}项目申报省级星火项目，{4个=PRJ_APPROVED.commissioner}科技特派员后补助项目获得立项，各获得项目经费{10万元?}。",
  "新增市级及以上创新平台{3个=PLT_NEW_CITY}，总数达{15个=PLT_CITY}；建成孵化器{1家=INC_N.incubator}、众创空间{2家=INC_N.maker-space}、星创天地{2家=INC_N.star-base}。",
  "办理人大建议、政协提案{11件=PROP_N}，办结率{100%=PROP_RATE}，满意率{100%?}。",
  "据{58家=RD_FIRMS}填报企业汇总，开展研发活动的{31家=RD_ACT_N}，建有研发机构的{19家=RD_INST_N}。",
  "按照明科〔2024〕12号文件要求，我局于3月15日召开全县科技工作会议，第3批科技特派员选认工作于6月底完成，咨询电话0598-1234567。",
  "认真落实“四个一批”行动，抓好三会一课，全年召开局党组会议{12次?}，开展主题党日活动{12次?}，走访慰问困难党员{6人?}。",
  "全年专利授权{145件!PAT_GRT}，其中发明专利{21件=PAT_GRT_INV}、实用新型{101件=PAT_GRT_UM}、外观设计{21件=PAT_GRT_DES}。",
  "新认定国家高新技术企业{10家!HT_N_NEW}，全县国家高新技术企业总数达{26家=HT_N_VALID}，较上年末增长{23.8%=HT_N_VALID:growth}。",
  "全县有效发明专利拥有量{98件!PAT_INV_VALID}，同比增长{15.7%=PAT_INV_VALID:growth}。",
  "专利申请量由上年的{172件=PAT_APP:base}增加到{186件=PAT_APP}，增长{8.1%=PAT_APP:growth}。",
  "技术合同成交额{15360万元=TC_AMT}，而上年仅为{9820万元=TC_AMT:base}。",
  "举办实用技术培训班十八期，培训农民{1286人次=TR_PERS}，完成年度目标的{107.2%=TR_PERS:rate}。".replace(
    "十八期",
    "{十八期=TR_CLASS}",
  ),
  "我县现有三家法人科技特派员、六个团队科技特派员，"
    .replace("三家", "{三家=TS_LEG}")
    .replace("六个", "{六个=TS_TEAM}") + "共有科技特派员{68名=TS_ALL}。",
  "2025年，力争新增国家高新技术企业{10家?}以上，技术合同成交额突破{1.8亿元?}，有效发明专利达到{110件?}。",
  "扶持挂包村资金{36.5万元=VIL_FUND}，用于发展村集体经济，带动{120户?}农户增收，户均增收{3000元?}。",
  "全社会R&D经费投入{2.13亿元=RD_ALL}，增长{11.5%=RD_ALL:growth}；规上工业企业研发费用{2.42亿元=RD_FEE}，同比增长{5.9%=RD_FEE:growth}，享受研发费用加计扣除企业{33家=DEDUCT_N}。",
  "引导{15家?}规上企业设立研发准备金，帮助{6家?}企业获得银行贷款{2600万元?}。",
  "全年授权专利{143件=PAT_GRT}，有{58件=PAT_GRT_EARLIER}系往年申请，发明专利因未缴年费等减少{8件=PAT_INV_EXIT}。",
  "发明专利申请{62件=PAT_APP_INV}、授权{21件=PAT_GRT_INV}，分别比上年增加{7件=PAT_APP_INV:difference}、{4件=PAT_GRT_INV:difference}。",
  "市级专利发展专项资金{12.5万元=POL_BY.patent-fund.municipal}、市级高新技术企业认定补助资金{60万元=POL_BY.hitech-subsidy.municipal}、市级企业工程技术研究中心认定奖励{10万元=POL_BY.centre-award.municipal}均已兑现到位。",
  "年内有{2家=HT_N_EXPIRED}国家高新技术企业资格到期，另有{3家=HT_N_PUBLIC}进入公示。",
  "与福州大学、省农科院等5所高校院所开展产学研合作，".replace("5所", "{5所?}") +
    "转化科技成果{8项?}，引进新品种{16个?}，建立示范基地{4个?}，面积{1200亩?}。",
  "科技特派员累计开展技术服务{960人次?}，推广新技术{35项?}，解决技术难题{52个?}。",
  "按2023年常住人口{12.9万人=POPULATION}计算，每万人口发明专利拥有量{7.44件=PAT_PER10K}，高于全市平均水平{0.6件?}，位居全市第2位。",
  "创新券核定补助{39.2万元=VOU_AMT.approved}，惠及企业{8家=VOU_N}。",
];

/**
 * Three sets that were written one after the other, each before the words and readings were settled on it. When first seen
 * they gave: this one precision 97.8% of 45 and recall 77.2% of 57; `later` 98.2% of 57 and 91.8% of 61; `last` 96.2% of 52
 * and 84.7% of 59 (without its first paragraph). All are settled now, so that the floors of the test keep what is reached.
 */
export const unseen: readonly string[] = [
  "（一）聚焦主体培育，壮大创新力量。实施高新技术企业倍增计划，全县新增国家高新技术企业{9家=HT_N_NEW}，累计达到{26家=HT_N_VALID}，完成市下达任务数{25家=HT_N_VALID:target}的{104%=HT_N_VALID:rate}。",
  "今年以来，共组织{12家=HT_N_APPLY}企业申报国高，{6家=HT_P_APPLY}企业申报省高，其中{4家=HT_P_NEW}企业通过省级高新技术企业认定。",
  "（二）狠抓知识产权，创造能力不断增强。全县专利申请量{186件=PAT_APP}，其中：发明专利申请{62件=PAT_APP_INV}；专利授权量{143件=PAT_GRT}，同比减少{13件=PAT_GRT:difference}。",
  "全县拥有有效发明专利{96件=PAT_INV_VALID}，同比增长{15.7%=PAT_INV_VALID:growth}；万人发明专利拥有量{7.44件=PAT_PER10K}，较上年提高{1.01件=PAT_PER10K:difference}。",
  "目前，我县共有科技小巨人企业{7家=GIANT_N}、省级科技型企业{18家=STE_N}，{41家=SME_N}企业通过国家科技型中小企业评价。",
  "三是强化要素保障。落实财政科技投入稳定增长机制，全县科学技术支出{5210万元=FIN_ST}，较去年增加{230万元=FIN_ST:difference}；兑现各类科技奖补资金{428.6万元=POL_TOTAL}。",
  "2023年全县全社会研发经费投入{2.13亿元=RD_ALL}，占GDP比重{1.32%=RD_GDP}；企业R&D经费{18640.5万元=RD_TOTAL}，增速{13.8%=RD_TOTAL:growth}，高于年度目标{1.8个百分点?}。",
  "选认科技特派员{68名=TS_ALL}，其中省级个人科技特派员{42名=TS_IND}、省级团队科技特派员{6个=TS_TEAM}，实现{13个=TS_TOWN_N}乡镇全覆盖。",
  "积极开展科技活动周、全国科普日等活动，全年举办各类科普活动{85场=SP_EVENT}，其中大型科普活动{6场=SP_BIG}，发放各类宣传材料{23600份=SP_MAT}，接受群众咨询{3400多人次=SP_CONS}。",
  "举办农村实用技术培训{18期=TR_CLASS}，培训{1286人次=TR_PERS}，比上年少{24人次=TR_PERS:difference}，但仍超额完成{1200人次=TR_PERS:target}的目标。",
  "技术合同登记{47项=TC_N}，合同成交额突破{1.5亿元=TC_AMT}大关，位居全市第三。",
  "新认定市级企业工程技术研究中心{2家?}，省级新型研发机构{1家?}，全县市级以上创新平台达{15个=PLT_CITY}。",
  "争取到省级科技计划项目立项{13项?}，到位资金{365万元?}，比去年多{2项?}。",
  "全县授权发明专利{24件!PAT_GRT_INV}，实用新型专利授权{101件=PAT_GRT_UM}，外观设计专利授权{21件=PAT_GRT_DES}。",
  "科技型中小企业入库{45家!SME_N}，圆满完成年度目标任务；技术合同成交额{1.63亿元!TC_AMT}，增长{56.4%=TC_AMT:growth}。",
  "存在的主要问题：一是企业研发投入不足，{52家=RD_SCALE_N}填报的规上工业企业中，建有研发机构的仅{19家=RD_INST_N}；二是科技特派员服务仍有盲区，{5个=TS_VILL_OPEN}行政村尚未覆盖；三是专利授权量比上年下降{8.3%=PAT_GRT:growth}。",
  "深入推进“我为群众办实事”实践活动，开展志愿服务{20余次?}，结对帮扶困难群众{12户?}，筹措帮扶资金{36.5万元=VIL_FUND}。",
  "扎实做好安全生产、综治平安等工作，排查整改隐患{18处?}，组织应急演练{2次?}，全年未发生重大安全事故。",
  "全年共受理12345热线转办件{23件?}，按时办结率{100%?}；办理政协提案{11件=PROP_N}，办结率{100%=PROP_RATE}。",
  "2023年度县级高新技术企业奖励资金{90万元=POL_BY.hitech-award.county.y-1}已全部兑现，受惠企业{9家=POL_HT_N.y-1}。",
];

export const later: readonly string[] = [
  "一年来，我县科技创新工作稳步推进。全县国家高新技术企业从上年末的{21家=HT_N_VALID:base}增加到{26家=HT_N_VALID}，净增{5家=HT_N_VALID:difference}，增长{23.8%=HT_N_VALID:growth}。",
  "在高新技术企业培育方面，新认定{9家=HT_N_NEW}，其中首次认定{5家=HT_N_FIRST}、重新认定{4家?}；兑现高新技术企业奖励{14家=POL_HT_N}、{180万元=POL_BY.hitech-award.county}。",
  "截至2024年底，全县累计拥有有效发明专利{96件=PAT_INV_VALID}，每万人口拥有{7.44件=PAT_PER10K}，其中高价值发明专利{31件=PAT_HV}，占比{32.3%?}。",
  "专利授权{143件=PAT_GRT}（发明{21件=PAT_GRT_INV}、实用新型{101件=PAT_GRT_UM}、外观设计{21件=PAT_GRT_DES}），比上年减少{13件=PAT_GRT:difference}。",
  "加大研发投入。2023年，全县{58家=RD_FIRMS}填报企业投入R&D经费{1.86亿元=RD_TOTAL}，同比增长{13.8%=RD_TOTAL:growth}，R&D投入强度提高到{1.32%=RD_GDP}。",
  "科技特派员队伍不断壮大，现有科技特派员{68名=TS_ALL}，其中“三区”科技人才{5名=TS_3Q}、法人科技特派员{3家=TS_LEG}；服务覆盖全县{109个=TS_VILL_N}行政村，覆盖率{95.6%=TS_COV_VILL}。",
  "强化科普惠民，组织科普讲座{14场=SP_LEC}、科普赶集{9场=SP_FAIR}，发放资料{2.4万份=SP_MAT}，服务群众{3420人次?}。",
  "举办实用技术培训班{18期=TR_CLASS}，培训农民{1286人次=TR_PERS}，同比下降{1.8%=TR_PERS:growth}，完成目标任务的{107.2%=TR_PERS:rate}。",
  "技术合同认定登记{47项=TC_N}，成交额{1.54亿元=TC_AMT}，比上年增长{56.4%=TC_AMT:growth}，完成年度目标的{102.4%=TC_AMT:rate}。",
  "县财政科技支出由{4980万元=FIN_ST:base}增加到{5210万元=FIN_ST}，增长{4.6%=FIN_ST:growth}。",
  "组织{8家=VOU_N}企业申领科技创新券，申请补助{46.8万元=VOU_AMT.apply}，核定补助{39.2万元=VOU_AMT.approved}。",
  "申报科技计划项目{22个=PRJ_APPLY}，立项{13个=PRJ_APPROVED}，其中科技特派员后补助项目立项{4个=PRJ_APPROVED.commissioner}。",
  "全县现有孵化器{1家=INC_N.incubator}、众创空间{2家=INC_N.maker-space}、星创天地{2个=INC_N.star-base}，在孵企业{37家?}，吸纳就业{420人?}。",
  "办理建议提案{11件=PROP_N}，办结率、满意率均为{100%?}。",
  "存在问题：专利授权量为{143件=PAT_GRT}，距{160件=PAT_GRT:target}的目标尚差{17件=PAT_GRT:gap}；科技型中小企业入库{41家=SME_N}，仅完成目标的{91.1%=SME_N:rate}。",
  "2025年计划新增国家高新技术企业{8家?}、科技型中小企业{45家?}，培训农民{1300人次?}以上。",
  "全年开展集中学习24次，撰写心得体会36篇，发展党员2名，"
    .replace("24次", "{24次?}")
    .replace("36篇", "{36篇?}")
    .replace("2名", "{2名?}") + "开展谈心谈话{40人次?}。",
  "高新技术企业实现营业收入{42.6亿元?}，同比增长{9.2%?}，上缴税收{1.8亿元?}。",
  "全县申请发明专利{62件=PAT_APP_INV}，同比增加{7件=PAT_APP_INV:difference}；授权发明专利{23件!PAT_GRT_INV}，同比增长{23.5%=PAT_GRT_INV:growth}。",
  "有效期内省级高新技术企业{12家!HT_P_VALID}，科技小巨人领军企业{7家=GIANT_N}，比上年增加{2家!GIANT_N:difference}。",
];

export const last: readonly string[] = [
  "规上工业企业研发活动覆盖率{59.6%=RD_ACT_COV}，研发机构覆盖率{36.5%=RD_INST_COV}；办理议案提案{11件=PROP_N}，办结{11件=PROP_DONE}。",
  "2024年，县科技局紧扣“一园三基地”发展思路，大力实施创新驱动发展战略，各项工作取得新成效，{8项=TARGETS_N}年度目标任务有序推进。",
  "（一）企业创新主体不断壮大。{9家=HT_N_NEW}企业通过国家高新技术企业认定，{4家=HT_P_NEW}企业通过省级高新技术企业认定，目前全县国家高新技术企业共{26家=HT_N_VALID}、省级高新技术企业{11家=HT_P_VALID}。",
  "科技型中小企业评价入库数由{36家=SME_N:base}增加到{41家=SME_N}，增长{13.9%=SME_N:growth}；省级科技型企业备案{18家=STE_N}，与上年持平。",
  "知识产权创造量质齐升，全年专利授权{143件=PAT_GRT}，其中发明专利授权{21件=PAT_GRT_INV}，比上年增加{4件=PAT_GRT_INV:difference}，增长{23.5%=PAT_GRT_INV:growth}。",
  "年末有效发明专利拥有量{96件=PAT_INV_VALID}，超目标{1件=PAT_INV_VALID:gap}，每万人口高价值发明专利拥有量{2.4件=PAT_HV_PER10K}。",
  "研发投入方面，经统计部门反馈，2023年全社会R&D经费投入{2.13亿元=RD_ALL}，同比增长{11.5%=RD_ALL:growth}，投入强度{1.32%=RD_GDP}，高于上年{0.11个百分点=RD_GDP:difference}。",
  "兑现市级企业工程技术研究中心认定奖励{10万元=POL_BY.centre-award.municipal}、市级专利发展专项资金{12.5万元=POL_BY.patent-fund.municipal}，拨付高新技术企业奖励{14家=POL_HT_N}{180万元=POL_BY.hitech-award.county}。",
  "全县选派科技特派员{68名=TS_ALL}，其中团队科技特派员{6个=TS_TEAM}、“三区”科技人员{5名=TS_3Q}，举办各类培训{18期=TR_CLASS}，开展服务{1500余次?}。",
  "科普工作扎实推进，开展科技服务活动{85场次=SP_EVENT}，举办科普讲座{14场=SP_LEC}，听讲人数{1860人次=SP_LEC_P}，发放科普资料{2.3万余份=SP_MAT}，张挂挂图{12套=SP_POSTER_S}共{144幅=SP_POSTER_F}。",
  "技术市场持续活跃，技术合同登记{47项=TC_N}、成交额{15360万元=TC_AMT}，同比增长{56.4%=TC_AMT:growth}，比年度目标多{360万元=TC_AMT:gap}。",
  "财政科技支出{5210万元=FIN_ST}，占一般公共预算支出的{1.71%=FIN_RATIO}，同比增长{4.6%=FIN_ST:growth}。",
  "组织{12家=HT_N_APPLY}企业申报国高，其中{3家=HT_N_PUBLIC}列入公示名单；有{2家=HT_N_EXPIRED}企业证书到期。",
  "新增市级及以上创新平台{3个=PLT_NEW_CITY}，全县市级以上创新平台达到{15个=PLT_CITY}，比上年增加{3个=PLT_CITY:difference}，另有众创空间{2家=INC_N.maker-space}。",
  "申报星火项目{5项=PRJ_APPLY.spark}、创新资金项目{2项=PRJ_APPLY.innovation-fund}，全年科技计划项目立项{13项=PRJ_APPROVED}。",
  "问题与不足：一是专利授权量同比减少{13件=PAT_GRT:difference}，只完成目标任务的{89.4%=PAT_GRT:rate}；二是仍有{5个=TS_VILL_OPEN}行政村未覆盖科技特派员服务。",
  "培训农民{1386人次!TR_PERS}，发放资料{26300份!SP_MAT}，咨询群众{3420人次=SP_CONS}。",
  "省级创新券申报企业{9家!VOU_N}，申请补助额{46.8万元=VOU_AMT.apply}；挂钩帮扶村投入资金{36.5万元?}。",
  "党建引领，全年召开理论学习中心组学习会{8次?}，讲授专题党课{4场?}，整改问题{6个?}，收到群众来信{3件?}，办结率{100%?}。",
  "协办全市创新创业大赛，推荐{5个?}项目参赛，{1个?}项目获二等奖，组织{16家?}企业参加第22届“6·18”成果交易会，签约项目{3项?}、金额{4200万元?}。",
  "下一步，计划到2025年底国家高新技术企业达到{30家?}，R&D经费年递增{12%?}以上。",
];
