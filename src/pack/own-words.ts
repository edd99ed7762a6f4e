/** The bureau's own words: where they stand beside 工作举措, and which phrases have had their time (practice P20). */
import { maskPersonalData } from "../core/identifier/personal-data";
import { valueAt, type LedgerSet } from "../core/ledger/ledger";
import type { Outdated, ProseRow } from "../core/narrative/bureau-prose";

/** 事项 of L21 → the item of 围绕中心、服务大局 that its 说明 belongs to. */
const CHAPTERS: Readonly<Record<string, string>> = {
  efficiency: "效能",
  civility: "精神文明",
  order: "综治",
  defence: "国防动员",
  army: "拥军助残",
  disabled: "拥军助残",
  deputies: "议案提案",
  committee: "议案提案",
};

/** 说明 of 其他工作事项 is used as it stands (domain 3 L21). */
export function matterWords({ ledgers }: LedgerSet): readonly ProseRow[] {
  const ledger = ledgers.get("L21");
  if (!ledger) return [];
  return Array.from({ length: ledger.count }, (_, row) => row).flatMap((row) => {
    const [item, words] = [valueAt(ledger, row, "item"), valueAt(ledger, row, "words")];
    const chapter = typeof item === "string" ? CHAPTERS[item] : undefined;
    if (chapter === undefined || typeof words !== "string" || words === "") return [];
    const closed = /[。！？；：…”]$/u.test(words) ? words : `${words}。`;
    return [{ chapter, department: null, words: maskPersonalData(closed) }];
  });
}

/**
 * Phrases and bodies that are no more. 脱贫攻坚 was won by 2020 (中共中央 国务院, 2020-12-16); bodies by 深化党和国家机构改革方案
 * (2018) and 党和国家机构改革方案 (2023), counted from the year after, when county bodies had changed too.
 */
export const outdated: readonly Outdated[] = [
  { word: "脱贫攻坚", since: 2021, now: "巩固拓展脱贫攻坚成果、乡村振兴", except: ["脱贫攻坚成果"] },
  { word: "精准扶贫", since: 2021, now: "巩固拓展脱贫攻坚成果、乡村振兴" },
  { word: "扶贫办", since: 2022, now: "乡村振兴部门" },
  { word: "经信局", since: 2019, now: "工信局" },
  { word: "经济和信息化局", since: 2019, now: "工业和信息化局" },
  { word: "工商局", since: 2019, now: "市场监督管理局" },
  { word: "质监局", since: 2019, now: "市场监督管理局" },
  { word: "国税局", since: 2019, now: "税务局" },
  { word: "地税局", since: 2019, now: "税务局" },
  { word: "国土资源局", since: 2019, now: "自然资源局" },
  { word: "环保局", since: 2019, now: "生态环境局" },
  { word: "安监局", since: 2019, now: "应急管理局" },
  { word: "卫计局", since: 2019, now: "卫生健康局" },
  { word: "计生工作", since: 2019, now: "卫生健康工作" },
];
