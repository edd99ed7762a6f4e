/** Names of firms (domain 8.4): the key by which two writings of one name are equal, and how two names are related. */

/** How two names are related. Only the first is sameness; a suspicion is for a person to settle, never merged. */
export type NameRelation = "SAME_AFTER_NORMALISE" | "SUSPECT_SAME" | "SUSPECT_RESTRUCTURED" | "DIFFERENT";

// Most names are Han characters alone and are their own key; what else stands in a name is looked at sign by sign.
const OWN_KEY = /^[\u4e00-\u9fff()A-Z0-9]*$/;
const OTHER_SIGN = /[^\u4e00-\u9fff()A-Z0-9]/gu;
const FULL_WIDTH = /[\uff01-\uff5e]/;
const DROPPED = /[\s\p{Cc}\p{Cf}·・•‧.]/u;
const FULL_WIDTH_OFFSET = 0xfee0;
const BRACKETS: ReadonlyMap<string, string> = new Map(
  ["（）", "〔〕", "【】", "[]", "［］"].flatMap((pair) => [
    [pair.charAt(0), "("],
    [pair.charAt(1), ")"],
  ]),
);

/**
 * The matching key: no spaces or dots, all brackets (), half-width letters in upper case. Nothing inside the legal name is
 * touched (福建省 and 福建 differ), and no NFKC: it would change signs that belong to a name.
 */
export function matchingKey(name: string): string {
  return OWN_KEY.test(name) ? name : name.replace(OTHER_SIGN, keyOfSign);
}

function keyOfSign(sign: string): string {
  const bracket = BRACKETS.get(sign);
  if (bracket !== undefined) return bracket;
  const narrow = FULL_WIDTH.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH_OFFSET) : sign;
  return DROPPED.test(narrow) ? "" : narrow.toUpperCase();
}

/** How two names are related when their credit codes do not tell. An empty name is like none. */
export function compareNames(a: string, b: string): NameRelation {
  const [first, second] = [matchingKey(a), matchingKey(b)];
  if (first === "" || second === "") return "DIFFERENT";
  if (first === second) return "SAME_AFTER_NORMALISE";
  const [firstForm, secondForm] = [withShortForm(first), withShortForm(second)];
  if (firstForm === secondForm) return "SUSPECT_SAME";
  return withoutShares(firstForm) === withoutShares(secondForm) ? "SUSPECT_RESTRUCTURED" : "DIFFERENT";
}

// The two ways in which people write one legal form.
function withShortForm(key: string): string {
  return key.replaceAll("有限责任公司", "有限公司").replaceAll("农民专业合作社", "专业合作社");
}

// 股改: a limited company became one limited by shares.
function withoutShares(key: string): string {
  return key.replaceAll("股份有限公司", "有限公司");
}
