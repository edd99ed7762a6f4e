/** 原因类别: the kinds of reason that the pack knows (P18), and how a cell names one. */
import type { RawValue } from "../workbook/workbook";
import { rawText } from "../workbook/workbook";
import { compact } from "../ledger/token";

export type ReasonCategory = {
  /** ASCII, never changes meaning. */
  readonly code: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  /** 以××文件为准: what stands between is its 依据. */
  readonly namesDocument?: true;
  /** 其他: the 依据 must say what it is in words of its own. */
  readonly freeText?: true;
};

/** A category with the document it names itself, if it does. */
export type NamedCategory = { readonly category: ReasonCategory; readonly document: string };

const BY_DOCUMENT = /^以(.+)为准$/u;
const PLACEHOLDER = /^(?:文件|[×xX*]+文件|…+文件)$/u;

/** The category that a cell names; null when it names none that is known. */
export function categoryIn(raw: RawValue, categories: readonly ReasonCategory[]): NamedCategory | null {
  const text = compact(rawText(raw));
  const known = categories.find(({ name, synonyms }) => [name, ...synonyms].some((word) => compact(word) === text));
  if (known) return { category: known, document: "" };
  const document = BY_DOCUMENT.exec(text)?.[1];
  const byDocument = categories.find(({ namesDocument }) => namesDocument === true);
  if (document === undefined || !byDocument) return null;
  return { category: byDocument, document: PLACEHOLDER.test(document) ? "" : document };
}
