/**
 * Which fields of a ledger an unknown header most likely means: how alike the words are and whether the values fit, or what
 * identifiers with check digits the values are, whatever the words. Offered to a person, never applied; the same header and
 * values always give the same proposals.
 */
import { edits } from "../base/nearest";
import { checkCreditCode } from "../identifier/credit-code";
import { checkHitechCertificate } from "../identifier/hitech-certificate";
import { checkPatentNumber } from "../identifier/patent-number";
import { checkPublicationNumber } from "../identifier/publication-number";
import { checkTechSmeNumber } from "../identifier/tech-sme-number";
import type { RawValue } from "../workbook/workbook";
import { readerOf } from "./cell-reader";
import type { Matcher } from "./header-match";
import { splitHeader } from "./header-text";
import type { Flaw } from "./ledger";
import type { ColumnType, IdentifierKind } from "./schema";

export type Proposal = {
  /** Column key. */
  readonly key: string;
  /** 0 to 100. */
  readonly score: number;
};

const MOST = 3;
/** Under this the words and values have too little in common to be worth a look. */
const LEAST_SCORE = 45;
/** From here on only one meaning is likely. */
export const LIKELY_SCORE = 60;
const WORDS_WEIGHT = 0.6;
/** Words that have nothing in common are not saved by values that fit by chance. */
const LEAST_ALIKE = 0.3;
/** One in the other: 专利号码 and 专利号. */
const CONTAINED = 0.8;
const UNKNOWN_FIT = 0.5;
/** What values alone say by their check digits: likely, but less than a header that nearly says so too. */
const PROOF = 65;
/** One of five may be mistyped; a single value may be right by chance. */
const PROVEN_SHARE = 0.8;
const FEWEST_PROVEN = 2;
const ANY_YEAR = 9999;

/** The likeliest fields, at most three; `taken` are the columns that other headers of the table name. */
export function proposeFields(
  header: string,
  samples: readonly RawValue[],
  { matcher, taken }: { readonly matcher: Matcher; readonly taken: ReadonlySet<string> },
): readonly Proposal[] {
  const { name, unit } = splitHeader(header);
  const alike = likenesses(name, matcher);
  return matcher.schema.columns
    .filter(({ key, type }) => !taken.has(key) && type.kind !== "ordinal")
    .map(({ key, type }) => {
      const words = alike.get(key) ?? 0;
      const byWords = words < LEAST_ALIKE ? 0 : scoreOf(words, fit(type, { samples, unit }));
      return { key, score: Math.max(byWords, proves(type, samples) ? PROOF : 0) };
    })
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
}

function scoreOf(alike: number, fitting: number): number {
  return Math.round(100 * (WORDS_WEIGHT * alike + (1 - WORDS_WEIGHT) * fitting));
}

/** Column key → how alike the nearest of its words is; words too common to tell a ledger by are no help here either. */
function likenesses(header: string, { words }: Matcher): ReadonlyMap<string, number> {
  const nearest = new Map<string, number>();
  for (const [word, { column, closeness }] of words) {
    if (closeness === "generic") continue;
    const alike = likeness(header, word);
    if (alike > (nearest.get(column.key) ?? 0)) nearest.set(column.key, alike);
  }
  return nearest;
}

type Values = { readonly samples: readonly RawValue[]; readonly unit: string | null };

/** 0 to 1: half by letters changed, half by letters shared. */
function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 0;
  const [first, second] = [new Set(a), new Set(b)];
  const shared = [...first].filter((letter) => second.has(letter)).length;
  const alike = (1 - edits(a, b) / longest + (2 * shared) / (first.size + second.size)) / 2;
  const contained = Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a));
  return contained ? Math.max(CONTAINED, alike) : alike;
}

/** Which part of the values reads as the column's kind; 0.5 where that says nothing. */
function fit(type: ColumnType, { samples, unit }: Values): number {
  if (samples.length === 0 || type.kind === "text" || type.kind === "raw" || type.kind === "list") return UNKNOWN_FIT;
  const fitting = samples.filter((raw) => fits(type, raw, unit)).length;
  return fitting / samples.length;
}

/** Whether the values are identifiers of the column's kind, by their check digits or the shape that nothing else has. */
function proves(type: ColumnType, samples: readonly RawValue[]): boolean {
  const holds = type.kind === "identifier" ? IDENTIFIES[type.identifier] : undefined;
  const proven = holds === undefined ? 0 : samples.filter(holds).length;
  return proven >= FEWEST_PROVEN && proven >= samples.length * PROVEN_SHARE;
}

function fits(type: ColumnType, raw: RawValue, unit: string | null): boolean {
  if (type.kind === "identifier") return IDENTIFIES[type.identifier]?.(raw) ?? typeof raw === "string";
  if (type.kind === "name") return typeof raw === "string" && /\p{Script=Han}{2}/u.test(raw);
  const flaws: Flaw[] = [];
  return readerOf(type, unit)(raw, flaws) !== null;
}

const IDENTIFIES: Readonly<Partial<Record<IdentifierKind, (raw: RawValue) => boolean>>> = {
  uscc: (raw) => checkCreditCode(raw).ok,
  patent: (raw) => checkPatentNumber(raw, ANY_YEAR).ok,
  // What was published of an application is no number of the grant.
  publication: (raw) => {
    const check = checkPublicationNumber(raw);
    return check.ok && check.grant;
  },
  "hitech-certificate": (raw) => checkHitechCertificate(raw).ok,
  "tech-sme": (raw) => checkTechSmeNumber(raw).ok,
};
