/** Sentences for findings: one for every code of every rule, in plain Chinese, with the value that was found. */
import { parsePlainDate } from "../../src/core/base/plain-date";
import { formatDate } from "../../src/core/indicator/format-figure";
import { ABOUT_PROSE, proseCodes } from "../../src/core/narrative/bureau-prose";
import { ABOUT_OWN_TEXTS } from "../../src/core/narrative/own-texts";
import { notationCodes } from "../../src/core/narrative/notation/problem";
import { ABOUT_OWN_RULES } from "../../src/core/rule/custom/own-rules";
import { feelProblemCodes } from "../../src/core/rule/custom/problem";
import type { Finding } from "../../src/core/rule/rule";
import { indicators } from "../../src/pack/indicators/catalog";
import { ledgers } from "../../src/pack/ledgers/catalog";
import { parameters } from "../../src/pack/parameters";
import { rules } from "../../src/pack/rules/catalog";
import { describedCodes, describeFinding } from "../../src/text/zh/findings/describe-finding";
import { describeRuleReason } from "../../src/text/zh/findings/describe-rule-reason";
import { nameOfPart } from "../../src/text/zh/findings/names";
import { check } from "../pack/rules/checked";
import { planted } from "../pack/rules/planted";

function finding(tells: string): Finding {
  const input = planted.find((one) => one.tells === tells)?.input();
  const found = input && check(input).findings.find(({ rule, code }) => `${rule}/${code}` === tells);
  if (!found) throw new Error(`nothing tells ${tells}`);
  return found;
}

/** Words of our own that no reader should meet; R&D, GDP, Excel and ZL are the readers' words. */
const OUR_WORDS =
  /undefined|null|NaN|object|\b(?:national|provincial|passed|valid|pending|invention|utility|design|target|ledger|uscc|true|false)\b/;

/** What a sentence must quote: the first of these that the finding has. */
const QUOTED = ["value", "implied", "now", "reported", "granted", "firm", "sheet", "count"];

function asShown(value: string): string {
  return parsePlainDate(value) === null ? value : formatDate(value);
}

describe("the sentence of a finding", () => {
  it("exists for every code of every rule, and for nothing else", () => {
    const codes = rules.flatMap(({ id, codes: all }) => all.map((code) => `${id}/${code}`));
    const own = feelProblemCodes.map((code) => `${ABOUT_OWN_RULES}/${code}`);
    const texts = notationCodes.map((code) => `${ABOUT_OWN_TEXTS}/${code}`);
    const prose = proseCodes.map((code) => `${ABOUT_PROSE}/${code}`);
    expect([...describedCodes()].sort()).toEqual([...codes, ...own, ...texts, ...prose].sort());
  });

  it.each(planted.map(({ tells }) => tells))("of %s quotes what was found and leaks no code", (tells) => {
    const found = finding(tells);
    const sentence = describeFinding(found);
    const quoted = QUOTED.map((name) => found.seen[name]).find((value) => value !== undefined && value !== "");
    expect(quoted === undefined || sentence.includes(asShown(String(quoted)))).toBe(true);
    expect(sentence).not.toMatch(OUR_WORDS);
    expect(sentence).not.toContain(found.key);
    expect(sentence).not.toMatch(/。$|  |“”/);
  });

  it.each([
    ["R01/empty", "第9行 法律状态 为必填项，现填“——”，视为未填，请补填"],
    ["R08/checksum", "第10行 统一社会信用代码 校验位应为 M，现为 1（填报“91350423XXXX009161”），请对照证照核对"],
    [
      "R12/grant-date",
      "第10行 授权公告日 现填“无”，视为未填，但法律状态为“有效”，缺少日期将不计入授权量和拥有量，请补填",
    ],
    ["R06/after-cutoff", "高新技术企业台账 截止日（2021年12月10日）后2行，不计入"],
    ["R18/approximate", "第4行 R&D经费内部支出 “约96”是约数，暂按96计入，请改为确数或说明"],
    ["S04/differs", "第9行 R&D经费内部支出 合计“1400”与明细之和1461.5不符，相差-61.5，请更正"],
    [
      "X16/unexplained",
      "有效发明专利拥有量：期初9件+新增2−期末6，应退出5件；台账中退出的只有0至1件，请核实期初数和台账",
    ],
    [
      "X23/bases-differ",
      "有效期内国家高新技术企业数的上年数来源不一致：目标任务表上年基数为9家（现采用），台账推算为2家，请核实后统一",
    ],
    ["X23/adopted-differ", "外部数据登记表有2行采用的全社会R&D经费投入互不一致（1.2、1.3），都未取用，请只采用一行"],
    [
      "X02/other-year",
      "第3行 政策年度 “2020”：福建青溪精工机械有限公司在高新技术企业台账的发证年度为2018、2021年，请核实政策年度和兑现对象；按文件分年兑现的请说明",
    ],
    [
      "X03/more-than-granted",
      "第4行 福建青溪清泉新材料有限公司2019年度专利奖励2件，多于专利台账中其当年授权的1件，请核实奖励件数和政策年度，或补登专利；奖励含往年授权或其他事项的请说明",
    ],
    [
      "X07/not-registered",
      "第9行 “福建青溪精工机械有限公司”为有效的国家级高企，职工150人、营业收入9800万元，规模符合科技型中小企业条件，2021年未入库，可动员申报",
    ],
    ["X12/other-town", "第4行 服务行政村 “兰坑村”在乡镇村名录中属于西岭乡，不属于所填的东坊镇，不计入覆盖，请更正"],
    [
      "X13/twice",
      "第6行 活动名称 “甘薯栽培讲座”与农村实用技术培训台账的“甘薯高产栽培技术培训班”日期（2021年4月9日）、地点相同，疑为同一活动，人次和资料会重复计数，请核实后保留一处；确为两场活动的请说明",
    ],
    [
      "X14/over-item",
      "第7行 2021年“其他科学技术普及支出”县级立项经费200万元，多于财政科技投入台账同名项目支出180万元，请留意是否分年拨付或漏登支出",
    ],
    [
      "X17/differs",
      "第2、3行 发明专利申请量 合计为2件，专利台账为1件，请核实哪一处漏登；口径不同（如含个人、按公告月份）的请说明",
    ],
    ["X19/row-differs", "第2行 专利申请量 “3”不等于发明、实用新型、外观设计之和2，请更正"],
    [
      "X26/found",
      "第4行 福建青溪精工机械有限公司的国家级高企证书（GR201835000789）已于2021年11月29日到期，没有新的证书，不计入有效期内高企数，重新认定中？",
    ],
    [
      "X27/found",
      "已填报研发统计的规上工业企业6家，全县规上工业企业80家，填报覆盖率7.5%，未达到100%，汇总数不代表全县，请核实并说明",
    ],
  ])("of %s reads %s", (tells, sentence) => {
    expect(describeFinding(finding(tells))).toBe(sentence);
  });

  it("is refused to a code that no rule has", () => {
    expect(() => describeFinding({ ...finding("X27/found"), code: "other" })).toThrow("no sentence for X27/other");
  });

  it("names six rows and counts the others", () => {
    const at = [3, 4, 5, 6, 7, 8, 9, 9].map((row) => ({ sheet: "专利", row, column: 1 }));
    expect(describeFinding({ ...finding("S15/text-number"), at })).toContain("第3、4、5、6、7、8行等7行");
  });
});

describe("the reason why a rule did not run", () => {
  it.each([
    [{ code: "no-ledger", what: "L06" }, "没有专利台账"],
    [{ code: "no-ledger", what: "flow-only" }, "没有只登记当年事项的台账"],
    [{ code: "no-column", what: "L06.gno" }, "没有专利台账“授权公告号”列"],
    [{ code: "no-parameter", what: "population" }, "参数表没有“常住人口”"],
    [{ code: "no-figure", what: "RD_STAT_COV" }, "“研发统计填报覆盖率”没有数值"],
    [{ code: "no-targets", what: "T1" }, "没有目标任务"],
    [{ code: "host-lacks", what: "隐藏行列信息" }, "当前环境不提供“隐藏行列信息”"],
  ] as const)("%o reads %s", (reason, sentence) => {
    expect(describeRuleReason(reason)).toBe(sentence);
  });

  const columns = rules.flatMap(({ reads }) =>
    Object.entries(reads.ledgers ?? {}).flatMap(([id, keys]) => keys.map((key) => ({ id, key }))),
  );
  it("calls every ledger and column that a rule reads by the pack's own name", () => {
    for (const { id, key } of columns) {
      const ledger = ledgers.find((one) => one.id === id);
      const column = ledger?.columns.find((one) => one.key === key);
      expect([nameOfPart(id), nameOfPart(`${id}.${key}`)]).toEqual([ledger?.name, `${ledger?.name}“${column?.name}”`]);
    }
  });

  it("calls every parameter that a rule reads by the pack's own name", () => {
    for (const key of rules.flatMap(({ reads }) => reads.parameters ?? [])) {
      expect(nameOfPart(key)).toBe(`“${parameters.find((one) => one.key === key)?.name}”`);
    }
  });

  it("calls every figure without which a rule does not apply by its indicator's name", () => {
    const needed = rules.filter(({ copes }) => !copes).flatMap(({ reads }) => reads.figures ?? []);
    for (const key of [...needed, "HT_N_VALID"])
      expect(nameOfPart(key)).toBe(`“${indicators.find(({ id }) => id === key)?.name}”`);
  });
});
