/** Last year's summaries of a made-up county as three bureaus might have typed them, none of them written by Keji. */
import { p, tbl, wordFile, WORD_XML } from "./word-file";

/** Numbered prose: 一是, 二是, with comparisons, targets, a document's number, a plan's name and a signature. */
export const NUMBERED: readonly string[] = [
  "青溪县科学技术局2020年工作总结和2021年工作计划",
  "2020年，县科技局围绕“十三五”科技创新规划，根据《福建省科技进步条例》和明科〔2020〕12号文件，抓好各项工作。",
  "一是创新主体不断壮大。全县有效期内国家高新技术企业5家，比上年末净增2家；企业信息库入库企业9家。",
  "二是知识产权稳步提升。专利授权9件，其中发明专利1件，专利授权比2019年增长28.6%；专利申请7件。",
  "三是科技培训扎实开展。举办农村实用技术培训班12期，培训农民近300人次，发放慰问金3万元，开展三项活动，走访农户48户。",
  "四是科技合作有新进展。登记技术合同成交额480万元，完成年度目标的96.0%，2020年5月20日举办科技活动周。",
  "截至2020年12月底，各项目标任务全面完成。2016—2020年累计投入4000万元。",
  "二、2021年工作计划。力争专利授权12件。",
  "青溪县科学技术局",
  "2021年1月8日",
];

export function numbered(): Uint8Array {
  return wordFile(NUMBERED.map((text) => p(text)).join(""));
}

export const TABLE_ROWS: readonly string[] = [
  "序号|指标|单位|2020年|2019年|备注",
  "1|专利授权量|件|9|7|含外观设计",
  "2|农村实用技术培训人次|人次|300|260|",
  "3|技术合同成交额|万元|480|455.2|",
  "4|夜间灯光指数|点|12.5|11.9|试行",
];

/** Mostly a table, with a caption, a header with the year, and next to no prose. */
export function tables(): Uint8Array {
  const header = `<w:hdr xmlns:w="${WORD_XML}">${p("2020年度科技工作统计")}</w:hdr>`;
  const body = [
    p("青溪县2020年度科技工作主要指标"),
    p("单位：见表"),
    tbl(...TABLE_ROWS),
    p("注：技术合同成交额0.05亿元。"),
  ];
  return wordFile(body.join(""), { "word/header1.xml": header, "word/media/seal.xml": "<seal>章</seal>" });
}

function runs(...texts: readonly string[]): string {
  const look = '<w:rPr><w:rFonts w:hint="eastAsia"/><w:b/><w:sz w:val="32"/></w:rPr>';
  return texts.map((text) => `<w:r w:rsidR="00AB12CD">${look}<w:t xml:space="preserve">${text}</w:t></w:r>`).join("");
}

/** Runs split in the middle of numbers and years, a bookmark and a spelling mark between, a link, amounts in 亿元, Chinese numerals. */
export function split(): Uint8Array {
  const mark = '<w:bookmarkStart w:id="7" w:name="数"/><w:bookmarkEnd w:id="7"/><w:proofErr w:type="spellStart"/>';
  const body = [
    `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs("二〇二", "〇年青溪县科技", "工作报告")}</w:p>`,
    `<w:p>${runs("20", "2", "0年，全县专利授", "权")}${mark}${runs("1", "1", "件，同比", "增", "长1", "0.0%，", "专利申请七件。")}</w:p>`,
    `<w:p>${runs("企业研发经费内部支出0.1", "2亿", "元；技术合同成交额4", "80", "万元。")}</w:p>`,
    `<w:p>${runs("举办农村实用技术培训班")}<w:hyperlink w:anchor="数">${runs("十二")}</w:hyperlink>${runs("期，推广新品种十六个。")}</w:p>`,
    '<w:p><w:r><w:t>专利授权11件</w:t><w:tab/><w:t xml:space="preserve">，其中发明2件 </w:t><w:br/><w:t>完。</w:t></w:r></w:p>',
    // A picture stands between the digits, and a field's result is made anew.
    `<w:p>${runs("培训农民1")}<w:r><w:t>2</w:t><w:pict/><w:t>3</w:t></w:r>${runs("人次。")}</w:p>`,
    `<w:p>${runs("培训农民")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF x</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${runs("123人次")}<w:r><w:fldChar w:fldCharType="end"/></w:r>${runs("。")}</w:p>`,
    "<w:sectPr/>",
  ];
  return wordFile(body.join(""));
}
