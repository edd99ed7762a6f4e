/** The words by which such reports speak of what is counted. The longest word at a place counts, so that 发明人 is no patent. */
import type { Cue, Says } from "../../core/proofreading/lexicon";

function cue(says: Says, words: string): Cue {
  return { says, words: words.split(" ") };
}

const things: readonly Cue[] = [
  cue({ thing: "hitech" }, "高新技术企业 高企 高新企业"),
  cue(
    { thing: "hitech", level: "national" },
    "国家高新技术企业 国家级高新技术企业 国家级高企 国家高企 国高 国高企业 国家高新企业",
  ),
  cue({ thing: "hitech", level: "provincial" }, "省级高新技术企业 省高新技术企业 省级高企 省高 省高企业 省级高新企业"),
  cue({ thing: "hitech", of: "library" }, "高企培育库 高新技术企业培育库"),
  cue({ thing: "patent" }, "专利"),
  cue({ thing: "patent", kind: "invention" }, "发明专利 发明"),
  cue({ thing: "patent", kind: "utility" }, "实用新型专利 实用新型"),
  cue({ thing: "patent", kind: "design" }, "外观设计专利 外观设计 外观专利 外观"),
  cue({ thing: "patent", kind: "high-value" }, "高价值发明专利 高价值专利"),
  cue({ thing: "library" }, "企业信息库 企业库 信息库"),
  cue({ thing: "giant" }, "科技小巨人领军企业 科技小巨人企业 科技小巨人 科技小巨人领军 小巨人企业 小巨人"),
  cue({ thing: "ste" }, "省级科技型企业 省科技型企业 科技型企业"),
  cue({ thing: "sme" }, "科技型中小企业 国家科技型中小企业"),
  cue({ thing: "commissioner" }, "科技特派员 特派员 科特派"),
  cue({ thing: "commissioner", kind: "person" }, "个人科技特派员 个人特派员 省级科技特派员"),
  cue({ thing: "commissioner", kind: "team" }, "团队科技特派员 团队特派员"),
  cue({ thing: "commissioner", kind: "legal" }, "法人科技特派员 法人特派员"),
  cue(
    { thing: "commissioner", kind: "three-areas" },
    "三区科技人员 “三区”科技人员 “三区”选派科技人员 三区人才 “三区”人才 三区科技人才 “三区”科技人才 三区选派科技人员",
  ),
  cue({ thing: "village" }, "行政村 建制村"),
  cue({ thing: "town" }, "乡镇"),
  cue({ thing: "rd" }, "R&D经费 R&D 研发经费 研发投入 R&D投入 企业R&D经费 研发经费投入"),
  cue({ thing: "rd-all" }, "全社会R&D经费 全社会研发投入 全社会研发经费 全社会R&D 全社会R&D投入"),
  cue({ thing: "rd-fee" }, "研发费用 规上工业企业研发费用 规上企业研发费用"),
  cue({ thing: "rd-share" }, "占GDP 占GDP比重 占地区生产总值 投入强度 研发投入强度 R&D投入强度"),
  cue({ thing: "deduct" }, "加计扣除 研发费用加计扣除"),
  cue({ thing: "contract" }, "技术合同 技术交易合同"),
  cue({ thing: "voucher" }, "创新券 科技创新券"),
  cue({ thing: "project" }, "科技计划项目 科技项目"),
  cue({ thing: "project", kind: "spark" }, "星火项目 星火计划项目 星火科技项目 星火计划 星火"),
  cue({ thing: "project", kind: "innovation-fund" }, "创新资金项目"),
  cue({ thing: "project", kind: "commissioner" }, "科技特派员后补助项目 科特派后补助项目 后补助项目"),
  cue({ thing: "platform" }, "创新平台 科技创新平台 研发平台"),
  cue(
    { thing: "platform", kind: "one" },
    "工程技术研究中心 企业技术中心 重点实验室 新型研发机构 院士工作站 专家工作站",
  ),
  cue({ thing: "incubation" }, "孵化载体 双创载体"),
  cue({ thing: "incubation", kind: "incubator" }, "孵化器 科技企业孵化器"),
  cue({ thing: "incubation", kind: "maker-space" }, "众创空间"),
  cue({ thing: "incubation", kind: "star-base" }, "星创天地"),
  cue({ thing: "fiscal" }, "财政科技支出 财政科技投入 科学技术支出 科技支出 财政科学技术支出 财政科技经费"),
  cue({ thing: "outreach" }, "科普活动 科技服务活动 科普宣传活动 科技活动"),
  cue({ thing: "outreach", kind: "large" }, "大型科普宣传活动 大型科普活动 大型宣传活动 大型活动"),
  cue({ thing: "outreach", kind: "lecture" }, "科普讲座 讲座 科技讲座"),
  cue({ thing: "outreach", kind: "fair" }, "科普赶集 科技赶集"),
  cue({ thing: "leaflet" }, "资料 小册子 宣传材料 材料 手册 科普读物 宣传单"),
  cue({ thing: "poster" }, "挂图"),
  cue({ thing: "lecture-people" }, "听讲 听众"),
  cue({ thing: "consulted" }, "咨询 咨询服务群众 咨询服务 咨询群众 接受咨询 提供咨询 接待咨询"),
  cue({ thing: "training" }, "培训班 实用技术培训班 农村实用技术培训班 实用技术培训 农村实用技术培训 培训"),
  cue({ thing: "other" }, "业务培训 干部培训 培训会 教育培训 技能培训 政策培训"),
  cue({ thing: "trained" }, "培训农民 培训农户 受训农民 参训农民 培训群众 参训人员"),
  cue({ thing: "village-aid" }, "挂包村 挂乡包村 挂点村 挂钩村 帮扶资金 扶持资金 挂点帮扶"),
  cue({ thing: "policy" }, "激励政策 奖补资金 惠企政策 政策资金 激励资金 科技奖补"),
  cue({ thing: "policy", of: "hitech-award" }, "高新技术企业奖励 高企奖励 高新技术企业奖励资金 高新技术企业奖励金"),
  cue(
    { thing: "policy", of: "hitech-subsidy" },
    "高新技术企业认定补助 高企认定补助 高新技术企业认定补助资金 高企认定补助资金",
  ),
  cue({ thing: "policy", of: "patent-award" }, "专利奖励 专利奖励资金"),
  cue({ thing: "policy", of: "patent-fund" }, "专利发展专项资金"),
  cue(
    { thing: "policy", of: "centre-award" },
    "工程技术研究中心认定奖励 工程技术研究中心奖励 企业工程技术研究中心认定奖励",
  ),
  cue({ thing: "proposal" }, "议案提案 建议提案 人大建议 政协提案 提案 议案 代表建议"),
  cue({ thing: "population" }, "常住人口 人口"),
  cue({ thing: "targets" }, "目标任务 年度目标任务 项目标任务 考核指标"),
];

/** What a report also counts and no indicator has: it keeps such a number from being read as one. */
const foreign: readonly Cue[] = [
  cue(
    { thing: "other" },
    "商标 软件著作权 软著 贷款 论文 院士 党员 志愿者 会议 专题会 研讨会 座谈会 推介会 对接会 文件 简报 信息稿 稿件 困难户 贫困户 低保户 " +
      "科技成果 成果转化 新产品 新品种 高素质农民 示范基地 示范点 示范户 基地 合作社 农户 群众 干部 职工 学生 教师 专家 专家组 人才 高层次人才 " +
      "工业总产值 产值 税收 地区生产总值 GDP 增加值 固定资产投资 招商 签约 发明人 专利代理 知识产权贯标 质押融资 质押 投诉 信访 案件 安全隐患 隐患 " +
      "科技馆 科普基地 科普示范 问卷 微信 公众号 视频 短视频 展板 横幅 宣传栏 电子屏 慰问 慰问金 物资 口罩 车间 生产线 设备 仪器 床 亩产 面积 " +
      "规上企业 规上工业企业 规模以上企业 规模以上工业企业 工业企业 上市企业 专精特新 瞪羚 独角兽 龙头企业 重点企业 民营企业 种植 养殖 林下 " +
      "申请人 权利人 代理机构 服务机构 高校 科研院所 院校 研究院 研究所 协会 学会 学校 社区 医院 银行 " +
      "市级科技特派员 县级科技特派员 科技副总 博士 硕士 科研人员 R&D人员 研发人员 技术人员 营业收入 销售收入 利润 减免税 减免税额 加计扣除额 抵扣 " +
      "科普大篷车 科技示范 科技示范户 标准 地理标志 植物新品种 绿色食品 有机食品",
  ),
  cue({ of: "rate" }, "覆盖率 占比 比重 比例 办结率 兑现率 占一般公共预算支出 占财政支出 占地方财政支出"),
  cue({ of: "other-rate" }, "满意率 合格率 见面率 走访率 参与率 知晓率 及时率 回复率 贡献率"),
  cue({}, "公共 共同 共享 共建 中共 共青团 共产党 共性 新材料 原材料 农业资料 生产资料"),
];

const attributes: readonly Cue[] = [
  cue({ level: "national" }, "国家级"),
  cue({ level: "provincial" }, "省级"),
  cue({ level: "municipal" }, "市级"),
  cue({ level: "county" }, "县级"),
  cue({ level: "municipal-up" }, "市级及以上 市级以上 市级（含）以上"),
  cue({ kind: "nurtured" }, "培育企业"),
  cue({ kind: "person" }, "个人"),
  cue({ kind: "team" }, "团队"),
  cue({ kind: "legal" }, "法人"),
  cue({ of: "per-10k" }, "每万人口 每万人 万人"),
  cue({ of: "industry" }, "规上工业企业数 填报的规上工业企业 填报企业中有规上工业企业 填报企业中规上工业企业"),
  cue({ of: "active" }, "研发活动 开展研发活动"),
  cue({ of: "institute" }, "研发机构 建有研发机构"),
  cue({ of: "active-share" }, "研发活动覆盖率 规上工业企业研发活动覆盖率 规上企业研发活动覆盖率"),
  cue({ of: "institute-share" }, "研发机构覆盖率 规上工业企业研发机构覆盖率 规上企业研发机构覆盖率"),
  cue({ of: "filled-share" }, "研发统计填报覆盖率 研发统计覆盖率 填报覆盖率"),
  cue(
    { of: "hitech-share" },
    "高新技术产业增加值占规上工业增加值比重 高新技术产业增加值占规上工业增加值 高新技术产业增加值占比 高新技术产业增加值占规上工业比重",
  ),
  cue({ of: "filled" }, "填报企业 填报"),
];

const acts: readonly Cue[] = [
  cue({ act: "apply" }, "申报 申请 申请量 申报量 申领 推荐申报 提出申请"),
  cue({ act: "grant" }, "授权 授权量 获授权 获得授权"),
  cue(
    { act: "certify" },
    "认定 通过 新增 新认定 获批 获认定 通过认定 新增认定 成功认定 获得认定 新培育 新入库 新获批 获评 新建 新设立 新备案",
  ),
  cue({ act: "first" }, "首次认定 首次通过认定 首次通过 首次获得认定"),
  cue({ act: "renew" }, "重新认定 复审 再次认定 复评"),
  cue({ act: "public" }, "公示 列入公示 进入公示"),
  cue(
    { act: "have" },
    "共 共计 目前 有效 有效期内 拥有 拥有量 保有量 存量 总数 总数达 总量 达到 达 累计 现有 共有 已有 持有 维持有效 在库 全县共有 累计有 目前有 " +
      "入库 备案 评价 通过评价 评价入库 通过评价入库",
  ),
  cue({ act: "expire" }, "到期 资格到期 过期 证书到期"),
  cue({ act: "exit" }, "失效 终止失效 未缴费失效 减少"),
  cue({ act: "award" }, "兑现 奖励 补助 拨付 发放奖励 下达 落实"),
  cue({ act: "approve" }, "立项 获得立项 列入 获批立项 核定 核定补助"),
  cue({ act: "win" }, "争取 争取到 获得经费 争取资金 争取上级"),
  cue({ act: "sell" }, "成交额 成交 成交金额 交易额 登记额 合同额"),
  cue({ act: "register" }, "登记 认定登记"),
  cue({ act: "select" }, "选派 选认 派出"),
  cue({ act: "cover" }, "覆盖 服务覆盖 覆盖到"),
  cue(
    { act: "uncovered" },
    "未安排 未覆盖 尚未覆盖 没有科技特派员 未安排科技特派员 未安排科技特派员服务 未选派科技特派员 未覆盖科技特派员 未覆盖科技特派员服务",
  ),
  cue({ act: "earlier" }, "往年申请 以前年度申请 系往年申请"),
  cue({ act: "hold" }, "举办 开展 组织 开设 组织开展 举行"),
  cue({ act: "hand-out" }, "发放 分发 印发 发放各类 赠送"),
  cue({ act: "hang" }, "张挂 展出"),
  cue({ act: "close" }, "办理 办理完成 答复"),
  cue({ act: "closed" }, "办结 全部办结"),
  cue(
    { act: "judged" },
    "时序进度 达到时序进度 慢于时序进度 快于时序进度 尚未核定 未完成 超额完成 基本完成 完成 尚有差距 与目标尚有差距",
  ),
  cue({ act: "spend" }, "支出 投入 内部支出"),
];

export const cues: readonly Cue[] = [...foreign, ...attributes, ...acts, ...things];
