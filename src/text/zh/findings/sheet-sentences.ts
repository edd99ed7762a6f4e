/** Sentences of the rules about whole tables (S01—S15). */
import type { Sentence } from "./told";

export const sheetSentences: Readonly<Record<string, Sentence>> = {
  "S01/duplicate": (t) => `${t.cell} ${t.value}重复出现${t.seen("count")}次，请核对后保留一行或更正`,
  "S01/versions": (t) =>
    `${t.seen("ledger")}的工作表“${t.seen("first")}”与“${t.seen("second")}”有${t.seen("count")}行主键相同，像是两个版本，现已重复计入，请只留一张，或在字段映射中登记“选用”其一、“忽略”另一张`,
  "S02/versions": (t) =>
    `${t.seen("ledger")}的工作表“${t.seen("first")}”与“${t.seen("second")}”有${t.seen("count")}行内容相同，像是两个版本，请核实是否重复，可在字段映射中登记“选用”其一、“忽略”另一张`,
  "S02/same-row": (t) => `${t.where} 除序号外内容完全相同（${t.value}，共${t.seen("count")}行），请核实是否重复录入`,
  "S03/two-codes": (t) => `${t.where} ${t.value}有不同的信用代码：${t.seen("variants")}，请对照营业执照核实`,
  "S03/two-names": (t) => `${t.where} 信用代码${t.value}有不同的名称：${t.seen("variants")}，请核实；更名的请说明`,
  "S04/differs": (t) =>
    `${t.cell} ${t.seen("label")}${t.value}与明细之和${t.expected}不符，相差${t.seen("difference")}，请更正`,
  "S04/visible-only": (t) =>
    `${t.cell} ${t.seen("label")}${t.value}只含可见行，连同隐藏行应为${t.expected}，请核实隐藏行是否计入`,
  "S05/differs": (t) =>
    `${t.cell} ${t.seen("label")}${t.value}与${t.seen("groups")}个小计之和${t.expected}不符，请更正`,
  "S06/broken": (t) =>
    `${t.where} 工作表“${t.seen("sheet")}”序号不连续（现${t.has("value") ? `为${t.value}` : "为空"}），请留意是否漏行或重复`,
  "S07/year": (t) =>
    `工作表“${t.seen("sheet")}”表题注明${t.seen("value")}年，与报告年度${t.expected}年不符，请核实是否用错表`,
  "S07/as-of": (t) =>
    `${t.where} ${t.seen("ledger")}注明截至${t.seen("value")}，统计截止日为${t.expected}，该台账的数值统计到${t.seen("counted")}，请留意数据是否更新到截止日`,
  "S08/rows": (t) => `${t.where} 工作表“${t.seen("sheet")}”有${t.seen("count")}个隐藏行含数据，已照常计入`,
  "S08/columns": (t) => `工作表“${t.seen("sheet")}”有${t.seen("count")}个隐藏列含数据，已照常读取`,
  "S08/sheet": (t) => `工作表“${t.seen("sheet")}”已隐藏，其中的${t.seen("ledger")}已照常计入`,
  "S09/missing": (t) => `工作表“${t.seen("sheet")}”的${t.seen("ledger")}缺少${t.value}列，相关数据不能计算，请补充该列`,
  "S09/missing-partly": (t) =>
    `工作表“${t.seen("sheet")}”的${t.seen("ledger")}没有${t.value}列，而其他工作表有，这张表的各行不计入用到该列的数值，请补充该列`,
  "S09/missing-optional": (t) =>
    `工作表“${t.seen("sheet")}”的${t.seen("ledger")}没有${t.value}列，用到该列的数据不能计算`,
  "S09/unmapped": (t) =>
    `${t.where} ${t.seen("ledger")}有${t.seen("count")}列表头未能识别：${t.seen("value")}，这些列未参与审核${proposals(t)}`,
  "S09/near-ledger": (t) =>
    `工作表“${t.seen("sheet")}”未参与审核，像是${t.seen("ledger")}，但表头${t.seen("value")}未能识别${proposals(t)}`,
  "S09/again": (t) =>
    `${t.where} ${t.seen("ledger")}有两列都是${t.seen("column")}（另一列为${t.value}），只取了前一列，请核实并改名或删去一列`,
  "S10/no-unit": (t) => `${t.cell} 未注明计量单位，暂按${t.expected}读取，请在表头注明`,
  "S11/converted": (t) => `${t.cell} ${t.value}与本列单位不同，已换算为${t.expected}${t.seen("unit")}`,
  "S11/unknown": (t) => `${t.cell} ${t.value}的单位不能换算，未计入，请核实并按本列单位填写`,
  "S11/sheets-differ": (t) =>
    `${t.seen("ledger")}各表的${t.seen("column")}单位不同（${t.seen("value")}），已分别换算，请留意`,
  "S12/amounts": (t) => `${t.where} ${t.seen("ledger")}表下的说明${t.value}写有数量，未参与计算，请确认是否应填入表内`,
  "S13/blank-rows": (t) =>
    `${t.where} 工作表“${t.seen("sheet")}”的${t.seen("ledger")}中间有${t.seen("count")}个空行，前后已合并读取`,
  "S13/several-tables": (t) =>
    `${t.where} 工作表“${t.seen("sheet")}”上有${t.seen("count")}张${t.seen("ledger")}，已合并读取`,
  "S13/below-table": (t) =>
    `${t.where} 工作表“${t.seen("sheet")}”的Excel表格下方另有${t.seen("count")}行数据，在表格区域之外，未计入，请核实并扩大表格区域`,
  "S14/typed": (t) =>
    `${t.where} 工作表“${t.seen("sheet")}”的${t.seen("label")}有${t.seen("count")}格是手工填写的数，明细改动后不会随之变化，建议改用公式`,
  "S15/text-number": (t) => `${t.cell} 有${t.seen("count")}个数字以文本存放（如${t.value}），已按数字读取`,
  "S15/chinese-numeral": (t) => `${t.cell} 有${t.seen("count")}个数字用中文书写（如${t.value}），已按数字读取`,
  "S15/parenthesised-negative": (t) => `${t.cell} 有${t.seen("count")}个数字加了括号（如${t.value}），已按负数读取`,
  "S16/unknown-ledger": (t) => `字段映射${rowIn(t)}的台账${t.value}不存在${meant(t)}，该行不起作用，请更正`,
  "S16/unknown-field": (t) => `字段映射${rowIn(t)}的对应字段${t.value}不存在${meant(t)}，该行不起作用，请更正`,
  "S16/no-action": (t) => `字段映射${rowIn(t)}没有写明处理（采用、忽略、追加、选用），该行不起作用，请补填`,
  "S16/incomplete": (t) =>
    `字段映射${rowIn(t)}没有填全（采用要有原表头、台账、对应字段，追加和选用要有工作表、台账），该行不起作用，请补填`,
  "S16/no-such-sheet": (t) => `字段映射${rowIn(t)}的工作表${t.value}现在没有，该行没有用上，请留意是否改了名`,
  "S16/no-such-header": (t) => `字段映射${rowIn(t)}的原表头${t.value}现在没有，该行没有用上，请留意是否改了名`,
  "S16/not-that-ledger": (t) => `字段映射${rowIn(t)}选用的工作表${t.value}没有认出该台账，没有采用，请核对工作表和台账`,
  "S15/ditto": (t) => `${t.cell} 有${t.seen("count")}格写作${t.value}，已按上一行读取`,
};

/** What unknown headers may mean, and where to say so. */
function proposals(told: Parameters<Sentence>[0]): string {
  const likely = told.has("proposals") ? `。可能是：${told.seen("proposals")}` : "";
  return `${likely}。需要时请在字段映射中登记对应字段，或登记“忽略”`;
}

function meant(told: Parameters<Sentence>[0]): string {
  return told.suggests ? `，是否应为“${told.expected}”` : "";
}

/** 第3行; nothing for a mapping that a file gave. */
function rowIn(told: Parameters<Sentence>[0]): string {
  return told.where === "" ? "文件中" : told.where;
}
