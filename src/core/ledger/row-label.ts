/** Rows of a table that are no data: sums, and lines that say who filled it in or what to mind. */
import type { TotalRow } from "./ledger";
import { withoutSpaces } from "./token";

const MAYBE_TOTAL = /[合小总累共]\s*计|total/iu;
const GRAND = /^(?:本页|本表|本年|全年|全县|全部|以上)?(?:合计|总计|共计|累计)(?:数|行)?(?:[:：].*|[（(].*[)）])?$/u;
const SUB = /^小计(?:数|行)?(?:[:：].*|[（(].*[)）])?$/u;
const LABELLED = /^.{1,12}(?:小计|合计)$/u;
const ENGLISH_GRAND = /^(?:grand)?total[:：]?$/iu;
const ENGLISH_SUB = /^sub-?total[:：]?$/iu;
const NOTE =
  /^(?:[*※]|附?注\d*|备注\d*|说明|(?:填表|填报|制表|编制|报送|统计)(?:人员?|单位|日期|时间|说明)?|审核人?|复核人?|(?:单位|统计|部门)?负责人|分管领导|经办人|联系(?:人|电话)|(?:资料|数据)来源|单位[（(]盖章[)）])[:：.、]/u;

export type TotalLabel = {
  readonly label: string;
  readonly kind: TotalRow["kind"];
  /** 合计 says itself that the row is a sum; 东坊镇小计 does only where nothing but numbers follows. */
  readonly certain: boolean;
};

/** What a row's first text says of it when it is a sum. */
export function totalLabel(text: string): TotalLabel | null {
  if (text.length > 40 || !MAYBE_TOTAL.test(text)) return null;
  const label = withoutSpaces(text);
  if (GRAND.test(label) || ENGLISH_GRAND.test(label)) return { label, kind: "total", certain: true };
  if (SUB.test(label) || ENGLISH_SUB.test(label)) return { label, kind: "subtotal", certain: true };
  return LABELLED.test(label) ? { label, kind: "subtotal", certain: false } : null;
}

/** Whether a row's first text begins a note: 注：, 填表人：, 数据来源： (domain N07). */
export function isNote(text: string): boolean {
  return NOTE.test(withoutSpaces(text));
}
