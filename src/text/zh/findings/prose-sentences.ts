/** Sentences about the bureau's own words in 工作举措: rows that go nowhere, and phrases whose time is over. */
import type { Sentence } from "./told";

export const aboutProseSentences: Readonly<Record<string, Sentence>> = {
  "W01/unknown-chapter": (t) => {
    const near = t.seen("nearest") === "" ? "" : `，是否应为“${t.seen("nearest")}”`;
    return `${t.where} 章节“${t.seen("chapter")}”在报告中没有${near}，这一行文字没有写入报告，请改填报告的段落或事项名称`;
  },
  "W01/ended": (t) =>
    `${t.where} “${t.seen("chapter")}”的终止年度早于${t.seen("year")}年，没有写入报告，请更新文字和年度`,
  "W01/not-begun": (t) =>
    `${t.where} “${t.seen("chapter")}”的起始年度晚于${t.seen("year")}年，没有写入报告，请核对年度`,
  "W01/outdated": (t) =>
    `${t.where} “${t.seen("chapter")}”中“${t.seen("word")}”的提法已过时，现为“${t.seen("now")}”，文字照原样写入报告，请核实更新`,
};
