/** Columns and lines that no rule looks at, and why that is as it should be; what is not here and has no rule is shown as unchecked. */
import type { Unlooked } from "../core/rule/coverage";

/** L04's note excuses a project without funds, and is looked at. */
const WITH_NOTES =
  "T1 T2 T3 L01 L02 L03 L05 L06 L06b L07 L08 L09 L10 L10b L11 L12 L13 L14 L15 L16 L17 L18 L19 L21".split(" ");

export const unlooked: readonly Unlooked[] = [
  {
    why: "备注和说明，自由文字，供人阅读，不参与统计",
    what: [
      ...WITH_NOTES.map((id) => `${id}.note`),
      ...["T1.manual-note", "T1.proof", "T3.proof", "L12.content", "L19.why"],
    ],
  },
  {
    why: "文号、批次、来源等出处，写法不一，供查证",
    what: [
      ...["T1.src", "T2.src", "T3.told", "L02.doc", "L03.batch", "L07.batch", "L07.docno", "L09.batch"],
      ...["L13.voucher", "L15.authority", "L15.docno", "L16.docno", "T0.population-source"],
    ],
  },
  {
    why: "人员、部门和外单位名称，没有可对照的名录（其中的手机号、身份证号由R23检查）",
    what: ["T1.dept", "L01.own", "L01.alias", "L11.host", "L11.cohost", "L12.teacher", "L13.clerk", "L17.buyer"],
  },
  { why: "名称，原样写入报告，未填的在报告中待补", what: ["T0.county", "T0.county-short", "T0.signer"] },
  { why: "说明照原文写入报告", what: ["L21.words"] },
  { why: "没有它不能审核，审核前先提示", what: ["T0.year"] },
];
