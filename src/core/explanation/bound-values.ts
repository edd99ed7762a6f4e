/** What an explanation is bound to: the rule, the finding's key and the values that were seen, as a hash and as text. */
import { canonicalJson } from "../base/canonical-json";
import { sha256 } from "../base/sha256";
import type { Explained } from "../rule/explained";
import type { Finding, Seen } from "../rule/rule";

const HASH_DIGITS = 16;
const ORDINAL = /#\d+$/;
/** `column`, `wholeColumn`: what the value after them is called. */
const LABEL = /^column$|Column$/;

/** A text as it stands in one line of a cell. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/**
 * The key without the ordinal that tells findings of one key apart: the ordinal depends on the values, so one finding's
 * change may give another one its number.
 */
export function sharedKey(key: string): string {
  return oneLine(key).replace(ORDINAL, "");
}

/** The same as long as rule, key and every bound value are the same: 16 hex digits, spelt in letters. */
export function valuesHash(finding: Finding, explained: Explained | undefined): string {
  const seen = Object.fromEntries(boundValues(finding, explained));
  const { rule, key, code, expected } = finding;
  return inLetters(sha256(canonicalJson([rule, sharedKey(key), code, seen, expected])).slice(0, HASH_DIGITS));
}

const LETTER_FOR_ZERO = "g".charCodeAt(0);

/** Hex digits as letters alone, 0 to 9 as g to p: eleven digits in a row would be taken for somebody's telephone number (R23). */
export function inLetters(hash: string): string {
  return hash.replace(/\d/g, (digit) => String.fromCharCode(LETTER_FOR_ZERO + Number(digit)));
}

/** The values as a person reads them in 填报值: R&D经费内部支出：60；30. */
export function seenText(finding: Finding, explained: Explained | undefined): string {
  return seenParts(finding, explained)
    .map(({ label, text }) => (label === "" ? text : `${label}：${text}`))
    .join("；");
}

/** The values alone, in the rule's order. */
export function seenTexts(finding: Finding, explained: Explained | undefined): readonly string[] {
  return seenParts(finding, explained).map(({ text }) => text);
}

function seenParts(
  finding: Finding,
  explained: Explained | undefined,
): readonly { readonly label: string; readonly text: string }[] {
  const parts: { label: string; text: string }[] = [];
  let label = "";
  for (const [name, value] of boundValues(finding, explained)) {
    const text = shown(value);
    if (LABEL.test(name)) label = text;
    else if (text !== "") {
      parts.push({ label, text });
      label = "";
    }
  }
  return parts;
}

function boundValues({ seen }: Finding, explained: Explained | undefined): readonly (readonly [string, Seen])[] {
  return Object.entries(seen).filter(([name]) => explained?.unbound?.includes(name) !== true);
}

function shown(value: Seen): string {
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "是" : "否") : oneLine(String(value));
}
