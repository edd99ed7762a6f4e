/** 专利公布号 and 公告号 (domain 7.4): CN, seven or nine digits, a letter that must suit the first digit; no check digit. */
import type { RawValue } from "../workbook/workbook";
import { cleanCell, isBlank } from "./clean";
import { NO_FLAGS, refuse, type IdentifierCheck } from "./identifier-check";
import { kindOfDigit, type PatentKind } from "./patent-kind";

/** What was published: 申请公布, 授权公告, 更正, 部分无效. */
export type PublicationMeaning = "application" | "grant" | "correction" | "partial-invalidation";

/** `grant`: the publication presumes a granted patent, as a column of grants needs. */
export type PublicationParts = { kind: PatentKind; meaning: PublicationMeaning; grant: boolean };

const FORM = /^CN([123])(?:\d{6}|\d{8})([ABCDSUY])(\d?)$/;

type Letter = { readonly kind: PatentKind; readonly plain: PublicationMeaning; readonly digits: string };

// Without a digit C, Y and D were the letters of grants until 2010.
const LETTERS: ReadonlyMap<string, Letter> = new Map<string, Letter>([
  ["A", { kind: "invention", plain: "application", digits: "89" }],
  ["B", { kind: "invention", plain: "grant", digits: "89" }],
  ["C", { kind: "invention", plain: "grant", digits: "1234567" }],
  ["U", { kind: "utility", plain: "grant", digits: "89" }],
  ["Y", { kind: "utility", plain: "grant", digits: "1234567" }],
  ["S", { kind: "design", plain: "grant", digits: "123456789" }],
  ["D", { kind: "design", plain: "grant", digits: "" }],
]);

/** Checks a publication number. */
export function checkPublicationNumber(raw: RawValue): IdentifierCheck<PublicationParts> {
  const text = cleanCell(raw);
  if (isBlank(text)) return refuse("EMPTY", text);
  const form = FORM.exec(text);
  if (!form) return refuse("FORMAT", text);
  const [, firstDigit = "", letter = "", digit = ""] = form;
  const use = LETTERS.get(letter);
  if (!use || !use.digits.includes(digit)) return refuse("FORMAT", text);
  if (kindOfDigit(firstDigit)?.kind !== use.kind) return refuse("KIND_LETTER_MISMATCH", text);
  return { ok: true, normalized: text, flags: NO_FLAGS, ...partsOf(use, digit) };
}

function partsOf(use: Letter, digit: string): PublicationParts {
  return { kind: use.kind, meaning: meaningOf(use, digit), grant: use.plain === "grant" };
}

function meaningOf(use: Letter, digit: string): PublicationMeaning {
  if (digit === "") return use.plain;
  return digit === "8" || digit === "9" ? "correction" : "partial-invalidation";
}
