/** 二、存在的主要问题: each tied to a missed target or a qualification that ran out; no firm is named (P25). */
import type { Group, ItemTemplate, SectionTemplate } from "../../core/narrative/template";

/** 科技型中小企业评价入库3家，距4家的目标尚差1家; without the value where it is zero (never 「0家」). */
function short(figure: string, words: string, verdicts: readonly string[] = ["missed"]): Group {
  const due = verdicts.map((verdict) => `verdict.${figure} == "${verdict}"`).join(" or ");
  const reached = `{% if ${figure} > 0 %}{{ ${figure} }}，{% endif %}`;
  return [`{% if ${due} %}${words}${reached}{{ ${figure} | say: "gap" }}{% endif %}`];
}

const hitech: ItemTemplate = {
  id: "hitech",
  lead: "创新主体接续不足。",
  when: [
    ...["HT_N_NEW", "HT_N_VALID", "HT_N_NET", "HT_N_APPLY", "HT_P_NEW", "SME_N", "GIANT_N", "STE_N"].map((missed) => ({
      missed,
    })),
    { positive: "HT_N_EXPIRED" },
  ],
  sentences: [
    [
      short("HT_N_APPLY", "申报国家高新技术企业"),
      ['{% if verdict.HT_N_NEW == "missed" %}新增国家高新技术企业{{ HT_N_NEW | say: "gap" }}{% endif %}'],
      ['{% if verdict.HT_N_VALID == "missed" %}国家高新技术企业总数{{ HT_N_VALID | say: "gap" }}{% endif %}'],
      ['{% if verdict.HT_N_NET == "missed" %}国家高新技术企业净增数{{ HT_N_NET | say: "gap" }}{% endif %}'],
      short("HT_P_NEW", "新增省级高新技术企业"),
      short("SME_N", "科技型中小企业评价入库"),
      short("GIANT_N", "省级科技小巨人领军（培育）企业"),
      short("STE_N", "省级科技型企业备案"),
      ["年内有{{ HT_N_EXPIRED }}国家高新技术企业资格到期", "重新认定需提前准备"],
    ],
  ],
};

const patents: ItemTemplate = {
  id: "patents",
  lead: "发明专利底子薄。",
  when: [{ missed: "PAT_INV_VALID" }, { missed: "PAT_PER10K" }, { missed: "PAT_HV" }, { missed: "PAT_HV_PER10K" }],
  sentences: [
    [
      ["年内新增授权发明专利{{ PAT_GRT_INV }}", "同时减少{{ PAT_INV_EXIT }}"],
      [
        '{% if verdict.PAT_INV_VALID == "missed" %}{{ PAT_INV_VALID | asof }}有效发明专利拥有量{{ PAT_INV_VALID | say: "gap" }}{% endif %}',
        "专利维护仍需加强",
      ],
      ['{% if verdict.PAT_PER10K == "missed" %}每万人口发明专利拥有量{{ PAT_PER10K | say: "gap" }}{% endif %}'],
      ['{% if verdict.PAT_HV == "missed" %}高价值发明专利拥有量{{ PAT_HV | say: "gap" }}{% endif %}'],
      [
        '{% if verdict.PAT_HV_PER10K == "missed" %}每万人口高价值发明专利拥有量{{ PAT_HV_PER10K | say: "gap" }}{% endif %}',
      ],
    ],
  ],
};

const rd: ItemTemplate = {
  id: "rd",
  lead: "企业研发投入后劲不足。",
  when: [{ missed: "RD_GROWTH" }, { missed: "RD_TOTAL" }],
  sentences: [
    [
      [
        '{% if verdict.RD_GROWTH == "missed" %}{{ RD_TOTAL | year }}填报企业R&D经费内部支出{{ RD_TOTAL | say: "growth", RD_GROWTH }}{% endif %}',
      ],
      [
        '{% if verdict.RD_TOTAL == "missed" %}{{ RD_TOTAL | year }}填报企业R&D经费内部支出{{ RD_TOTAL | say: "gap" }}{% endif %}',
      ],
    ],
  ],
};

const projects: ItemTemplate = {
  id: "projects",
  lead: "科技项目争取力度有待加强。",
  when: [{ missed: "PRJ_APPLY" }, { missed: "PRJ_APPROVED" }, { missed: "PRJ_FUND" }],
  sentences: [
    [
      short("PRJ_APPLY", "组织申报科技计划项目"),
      short("PRJ_APPROVED", "科技计划项目立项"),
      short("PRJ_FUND", "争取上级科技经费"),
    ],
  ],
};

const platforms: ItemTemplate = {
  id: "platforms",
  lead: "创新平台建设有待加快。",
  when: [{ missed: "PLT_CITY" }, { missed: "PLT_NEW" }, { missed: "PLT_NEW_CITY" }, { missed: "INC_N" }],
  sentences: [
    [
      short("PLT_CITY", "市级及以上创新平台"),
      short("PLT_NEW", "新认定创新平台"),
      short("PLT_NEW_CITY", "新增市级及以上创新平台"),
      short("INC_N", "孵化载体"),
    ],
  ],
};

/** 全县6个行政村中，尚有1个未安排科技特派员服务，覆盖率为83.3%. */
const services: ItemTemplate = {
  id: "services",
  lead: "农村科技服务仍有空白。",
  when: [{ missed: "TS_COV_VILL" }, { missed: "TS_COV_TOWN" }],
  sentences: [
    [
      [
        '{% if verdict.TS_COV_TOWN == "missed" %}全{{ level }}{{ TOWN_N }}乡镇中，尚有{{ TS_TOWN_OPEN }}未安排科技特派员服务{% endif %}',
        "覆盖率为{{ TS_COV_TOWN }}",
      ],
      [
        '{% if verdict.TS_COV_VILL == "missed" %}全{{ level }}{{ VILL_N }}行政村中，尚有{{ TS_VILL_OPEN }}未安排科技特派员服务{% endif %}',
        "覆盖率为{{ TS_COV_VILL }}",
      ],
      short("TR_PERS", "培训农民", ["missed", "nearly"]),
    ],
  ],
};

const outreach: ItemTemplate = {
  id: "outreach",
  lead: "科普和培训覆盖面仍需扩大。",
  when: [{ missed: "SP_EVENT" }, { missed: "TR_CLASS" }, { missed: "TR_PERS" }],
  sentences: [
    [
      short("SP_EVENT", "开展科技服务（科普）活动"),
      short("TR_CLASS", "举办农村实用技术培训班"),
      // Where villages are without service, the item before says it.
      [
        '{% if verdict.TR_PERS == "missed" and verdict.TS_COV_VILL != "missed" and verdict.TS_COV_TOWN != "missed" %}' +
          '培训农民{% if TR_PERS > 0 %}{{ TR_PERS }}，{% endif %}{{ TR_PERS | say: "gap" }}{% endif %}',
      ],
    ],
  ],
};

const contracts: ItemTemplate = {
  id: "contracts",
  lead: "技术转移转化不够活跃。",
  when: [{ missed: "TC_AMT" }, { missed: "TC_N" }],
  sentences: [[short("TC_AMT", "技术合同成交额"), short("TC_N", "技术合同登记")]],
};

const policies: ItemTemplate = {
  id: "policies",
  lead: "科技惠企政策落实还需加力。",
  when: [{ missed: "POL_RATE" }, { missed: "POL_TOTAL" }, { missed: "VOU_N" }],
  sentences: [
    [short("POL_TOTAL", "兑现激励政策资金"), short("POL_RATE", "激励政策资金兑现率"), short("VOU_N", "申报创新券企业")],
  ],
};

const budget: ItemTemplate = {
  id: "budget",
  lead: "财政科技投入保障仍需加强。",
  when: [{ missed: "FIN_ST" }, { missed: "FIN_RATIO" }],
  sentences: [[short("FIN_ST", "财政科技支出"), short("FIN_RATIO", "财政科技支出占一般公共预算支出比重")]],
};

export const problems: SectionTemplate = {
  id: "problems",
  name: "存在的主要问题",
  blocks: [
    { kind: "heading", key: "problems", level: 1, text: "存在的主要问题" },
    {
      kind: "items",
      key: "problems_items",
      items: [hitech, patents, rd, projects, platforms, services, outreach, contracts, policies, budget],
      otherwise: [[["{{ problems }}"]]],
    },
  ],
};
