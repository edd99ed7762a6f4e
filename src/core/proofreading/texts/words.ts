/** Slips in the words around numbers: a wrong count noun, stacked approximations, 我县 beside 我市 (domain D02, D09, D19). */
import type { Passage } from "../passage";
import { quoteOf, type ProofFinding, type ReadNumber } from "../proof";
import { isSameUnit } from "../measure";
import type { Reader } from "../reader";
import { resolve } from "../resolve";
import { scanNumbers } from "../scan-numbers";
import { slotsOf } from "../slots";

/** Count nouns, among which one is taken for another; 个 will do for most things. */
const COUNTS = /^(?:家|户|件|项|名|人|位|人次|场|场次|次|期|班|套|幅|份|册)$/;
/** The thing stands right before its number. */
const RIGHT_BEFORE =
  /(?:专利|企业|新型|设计|发明|特派员|项目|平台|合同|挂图|讲座|申请|授权|申请量|授权量|拥有量)(?:了|共|为|达|达到|数)?$/;

/** 实用新型2家: what the words mean is counted in another unit. */
export function countNouns(passage: Passage, numbers: readonly ReadNumber[], reader: Reader): readonly ProofFinding[] {
  const unsure = numbers.filter(
    ({ figures, token, aspect }) => figures.length === 0 && aspect === "value" && COUNTS.test(token.unit ?? ""),
  );
  if (unsure.length === 0) return [];
  const slots = slotsOf(passage.text, scanNumbers(passage.text), reader.scanner);
  return unsure.flatMap(({ token }) => {
    const slot = slots.find(({ number }) => number.from === token.from);
    if (!slot || !RIGHT_BEFORE.test(slot.lead)) return [];
    const meant = resolve({ ...slot, tail: "", tailSaid: [] }, reader.readingsIn(null));
    const units = meant.flatMap((key) => reader.unitsOf(key));
    const [first] = units.filter((unit) => COUNTS.test(unit));
    if (first === undefined || meant.length !== 1 || units.some((unit) => isSameUnit(unit, token.unit ?? "")))
      return [];
    const of = slot.leadSaid[slot.leadSaid.length - 1]?.word ?? slot.lead;
    return [
      {
        code: "count-noun",
        severity: "error",
        at: [spot(passage, token.from, token.to)],
        number: token.text,
        of,
        unit: first,
      },
    ];
  });
}

const STACKED =
  /(?:大约|约|近|将近|大概|超过|突破|逾)(?:有|为|达)?\d[\d,.]*(?:万|亿|百|千)?[余多](?:万|亿)?(?:万元|亿元|元|人次|[\u4e00-\u9fff])?|(?:大约|约|大概)\d[\d,.]*(?:万|亿)?(?:万元|亿元|元|人次|场次|[家件项名人次场期份套幅个])?(?:左右|上下)|\d[\d,.]*(?:多|余)(?:万元|亿元|人次|场次|[\u4e00-\u9fff])?(?:左右|上下|以上)/g;

/** 约1000多人: one word that says 概数 is enough (GB/T 15835-2011). */
export function approximations(passage: Passage): readonly ProofFinding[] {
  return [...passage.text.matchAll(STACKED)].map(({ index, 0: words }) => ({
    ...{ code: "approximation" as const, severity: "error" as const, words },
    at: [spot(passage, index, index + words.length)],
  }));
}

const OURS = /我(县|市|区|旗|省)(?!级)/g;
const QUOTED = /《[^》]*》|“[^”]*”/g;

/** 我市 in a county's report, unless it is quoted. Where the county is not known, what is said most often is right. */
export function regionWords(passages: readonly Passage[], level: string | null): readonly ProofFinding[] {
  const found = passages.flatMap((passage) => {
    const text = passage.text.replace(QUOTED, (quoted) => "〇".repeat(quoted.length));
    return [...text.matchAll(OURS)].map(({ index, 1: own = "" }) => ({ passage, index, own }));
  });
  const right = level ?? mostOften(found.map(({ own }) => own));
  if (right === null) return [];
  return found
    .filter(({ own }) => own !== right)
    .map(({ passage, index, own }) => ({
      ...{ code: "region" as const, severity: "doubt" as const, word: `我${own}`, right: `我${right}` },
      at: [spot(passage, index, index + 2)],
    }));
}

function mostOften(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}

function spot(passage: Passage, from: number, to: number): ProofFinding["at"][number] {
  return { where: passage.where, quote: quoteOf(passage.text, from, to) };
}
