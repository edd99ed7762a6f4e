/** Sentences of R08: what is wrong with a credit code, a patent number, a certificate number or another identifier. */
import type { Sentence } from "./told";

export const identifierSentences: Readonly<Record<string, Sentence>> = {
  "R08/numeric-cell": (t) =>
    `${t.cell} ${t.value}以数字格式存放，末几位已丢失，无法还原，请把单元格设为文本格式后重新录入`,
  "R08/length": (t) => `${t.cell} ${t.value}位数不对，请对照证照核对`,
  "R08/charset": (t) =>
    `${t.cell} ${t.value}含有代码中不使用的字符（I、O、S、V、Z等）${t.suggests ? `，疑为“${t.expected}”` : ""}，请对照营业执照核对`,
  "R08/format": (t) => `${t.cell} ${t.value}不符合编号格式，请对照证照核对`,
  "R08/placeholder": (t) => `${t.cell} ${t.value}是占位编号，请填写真实代码`,
  "R08/old-regno-15": (t) => `${t.cell} ${t.value}是15位工商注册号，请更换为统一社会信用代码`,
  "R08/checksum": (t) =>
    t.suggests
      ? `${t.cell} 校验位应为 ${t.expected}，现为 ${t.value.at(-2)}（填报${t.value}），请对照证照核对`
      : `${t.cell} ${t.value}校验不通过，请对照证照核对`,
  "R08/pilot-exception": (t) => `${t.cell} ${t.value}校验位不符，可能为早期试点赋码，请核对；与营业执照一致的请说明`,
  "R08/orgcheck": (t) => `${t.cell} ${t.value}第9—17位组织机构代码校验不符，请对照营业执照核对`,
  "R08/year": (t) => `${t.cell} ${t.value}的年份不可能，请对照原件核对`,
  "R08/kind": (t) => `${t.cell} ${t.value}的种类位不是1、2、3、8、9，请核对`,
  "R08/missing-check": (t) => `${t.cell} ${t.value}缺少校验位，推算为 ${t.expected}，请核实后补全`,
  "R08/is-publication-no": (t) => `${t.cell} ${t.value}是公布（公告）号，不是专利号（申请号），请改填专利号`,
  "R08/kind-letter-mismatch": (t) => `${t.cell} ${t.value}的首位数字与末尾字母不对应，请核对`,
  "R08/region": (t) => `${t.cell} ${t.value}的省级代码不存在，请对照原件核对`,
  "R08/gf-year": (t) => `${t.cell} ${t.value}为复审编号（GF），但复审只在2011—2016年进行，请对照证书核对`,
  "R08/restored-trailing-zero": (t) =>
    `${t.cell} ${t.value}以数字格式存放，丢失了末尾的“.0”，已按“${t.expected}”读取，请改为文本格式`,
  "R08/placeholder-serial": (t) => `${t.cell} ${t.value}的流水号像是占位编号，请留意`,
  "R08/unknown-region": (t) => `${t.cell} ${t.value}的登记机关区划代码无法识别（共${t.seen("count")}行），请留意`,
  "R08/other-region": (t) =>
    `${t.cell} ${t.value}的登记机关不在本县（本县为${t.expected}，共${t.seen("count")}行），请留意`,
  "R08/county": (t) => `${t.cell} ${t.value}不是6位行政区划代码，暂不核对登记地，请更正`,
  "R08/other-province": (t) => `${t.cell} ${t.value}为外省证书编号，请核实；企业迁入的请说明`,
};
