/** Whether what a row of 核实说明 says is enough for what it asks (P18). */
import { withoutSpaces } from "../ledger/token";
import type { Ask, Explained, IdleReason } from "../rule/explained";
import type { Severity } from "../rule/rule";
import type { ExplanationEntry } from "./explanation-entry";

/** What rules take that declare nothing: a document, or one's own words, for the report year. */
export const ANY_RULE: Explained = { reasons: ["document"], holds: "this-year" };

const FREE = "other";
const SHORTEST = 10;
/** Texts that bureaus send back (domain 9): they say that something is so, and not why. */
const EMPTY =
  /情况属实|经?核实|核对|确认|数据|数字|填报|无误|正确|准确|属实|真实|无需修改|不需要?修改|无问题|没有问题|无异常|正常|一致|与实际|相符|情况|以上|该|均|都|已|为|是|的|[\p{P}\p{S}]/gu;
/** What is left of a phrase with a reason in it. */
const SOMETHING = 4;

/** Why the row cannot do what it asks; null when it can. */
export function whyIdle(
  entry: ExplanationEntry,
  ask: Ask,
  about: { readonly severity: Severity; readonly explained: Explained },
): IdleReason | null {
  if (ask === "hand-on") return entry.unit === "" ? "no-unit" : null;
  if (ask === "dismiss") return about.severity === "notice" ? null : "not-a-notice";
  // A mandatory finding is put right, whatever is said about it.
  return about.severity === "mandatory" ? "mandatory" : whyNoReason(entry, about.explained);
}

function whyNoReason({ category, basis }: ExplanationEntry, explained: Explained): IdleReason | null {
  if (category === null) return "no-category";
  if (category === "unknown") return "unknown-category";
  const { code, freeText } = category.category;
  if (code !== FREE && !explained.reasons.includes(code)) return "unfit-category";
  if (basis === "") return "no-basis";
  return freeText === true ? whyEmpty(basis) : null;
}

function whyEmpty(basis: string): IdleReason | null {
  const text = withoutSpaces(basis);
  if ([...text.replace(EMPTY, "")].length < SOMETHING) return "empty-phrase";
  return [...text].length < SHORTEST ? "basis-too-short" : null;
}
