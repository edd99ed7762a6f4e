/** Numbers that are no data: years, dates, document numbers, clauses, ordinals, telephone numbers, names with a number in them. */

const NUMERAL = "[一二三四五六七八九十百千〇零两\\d]+";

/** What each takes out of the text, its numbers with it. */
const PATTERNS: readonly RegExp[] = [
  // Titles of documents say nothing of this report's numbers.
  /《[^《》]*》/g,
  // Document numbers: 明科〔2021〕12号.
  /[〔［[(（]\s*(?:19|20)\d{2}\s*[〕］\])）]\s*第?\d+号/g,
  /(?:19|20)\d{2}年第?\d+号/g,
  // Dates and spans of time.
  /(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?(?![\d.])/g,
  /(?:19|20)?\d{2}年?(?:[—–~～-]|至)(?:19|20)?\d{2}年度?/g,
  /(?:(?:19|20)\d{2}年度?)?\d{1,2}(?:[—–~～-]|至)\d{1,2}月份?底?/g,
  /(?:19|20)\d{2}\s*年度?(?:\d{1,2}月(?:\d{1,2}日|底|初|末|份|上旬|中旬|下旬)?)?/g,
  /\d{1,2}月(?:\d{1,2}日?(?:[—–~～-]|至)\d{1,2}日|\d{1,2}日|底|初|末|份|上旬|中旬|下旬)?/g,
  /\d{1,2}日/g,
  /(?<!\d)\d{1,2}[:：]\d{2}(?!\d)/g,
  new RegExp(`(?:${NUMERAL})(?:多|余)?(?:个月|个小时|小时|分钟|个工作日|工作日|天|周|周年|年|年来|季度|岁)`, "g"),
  // Ordinals and clauses: 第3批, 第十二条, 位居全市第二.
  new RegExp(`第${NUMERAL}(?:条|款|项|章|节|批|次|届|名|位|季度|轮|期|号|个|产业|部分|阶段|类|组|页)?`, "g"),
  new RegExp(`(?:${NUMERAL})(?:号文?|号楼|楼|路|级|等奖|类|届|大(?![型众])|中全会)`, "g"),
  // Numbering of paragraphs: 一是, （一）, 一、, 1. and ①.
  /(?<=^|[，；。：\s])[一二三四五六七八九十]{1,3}是/g,
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.、](?!\d)|[①-⑳])/gm,
  // Captions and references to them: 图1, 表2-1, 附件3; 挂图5套 is a number of posters.
  /(?<=^|[见如（(，。；\s\ufffc])(?:图|表|附件|附表|附录)\s?\d+(?:[-.]\d+)?(?![\d.]*[套幅张件家个])/gm,
  // A page number on its own: — 1 —, 第1页 共3页.
  /^[\s—–-]*\d+[\s—–-]*$/g,
  /共\d+页/g,
  // Plans, slogans and names.
  /[“‘"「](?:[^“”‘’"「」]{0,12}[一二三四五六七八九十两双\d][^“”‘’"「」]{0,12})[”’"」]/g,
  /十[一二三四五](?=五(?:[”时规]|期))五?|“?十[一二三四]五”?(?=规划|期间|时期|末|以来|开局)/g,
  new RegExp(
    `(?:${NUMERAL})(?:个)?(?:方面|责任|意识|自信|维护|确保|坚持|环节|层面|阶段|专项行动|不准|必须|到位|重点工作|一批|统一|结合|不放松|步走|农|化|同时|新项目)`,
    "g",
  ),
  /[一二三四五六七八九十两](?:会一课|学一做|带一路|减免|补一强)|一(?:系列|批|定|体|方面|手|起|直|次性|线|律|般|把手|揽子|对一|站式|路|大批|支部)/g,
  // Codes: telephone, credit code, patent number, standards, models (5G, ISO9001, A4).
  /(?<!\d)1[3-9]\d[\s-]?\d{4}[\s-]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[-—]\d{7,8}(?:[-—]\d+)?(?!\d)/g,
  /(?<!\d)400[-—]\d{3,4}[-—]\d{3,4}/g,
  /\d{3,6}(?=热线|专线|平台|工程|行动)/g,
  /(?:ZL|CN)?\s?\d{8,}(?:\.[\dX])?/g,
  /(?<![A-Za-z&])(?!GDP)[A-Za-z][A-Za-z/]*-?\d[\dA-Za-z.-]*/g,
  /GB(?:\/T)?\s\d+/g,
  /\d+(?:\.\d+)?[A-Za-z][A-Za-z\d]*/g,
];

/** A range says no single value: 10—15家, 63%—68%, 3至5名. */
const RANGE = /\d+(?:\.\d+)?(?:%|[\u4e00-\u9fff]{1,2})?(?:[—–~～]+|-|至|到)\d+(?:\.\d+)?(?:%|[\u4e00-\u9fff]{1,2})?/g;
/** 由5件增加到6件 is no range, nor is 从5件到6件. */
const FROM = /[由从]$/;

/** Which characters of the text belong to something that is no data. */
export function asideMask(text: string): Uint8Array {
  const mask = new Uint8Array(text.length);
  for (const pattern of PATTERNS) {
    for (const { index, 0: found } of text.matchAll(pattern)) mask.fill(1, index, index + found.length);
  }
  for (const { index, 0: found } of text.matchAll(RANGE)) {
    if (!FROM.test(text.slice(0, index))) mask.fill(1, index, index + found.length);
  }
  return mask;
}
