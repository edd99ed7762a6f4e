/** The forms in which a figure may be put into a document (P10): each a text with the key that keeps it true. */
import type { Figure } from "../../core/indicator/figure";
import type { LinkText } from "../../core/link/linked-document";
import { sayAgain } from "../../core/narrative/say-again";
import type { Scope } from "../../core/narrative/scope";
import { entryOf, isBound } from "../../docx/bound-texts";
import type { Pack } from "../../pack/pack";
import type { Check } from "../check";
import { scopeOfCheck } from "../scope-of-check";

/** `id`: s 6件, n 6, wan and yi of money, target, rate; otherwise a phrase's. */
export type FigureForm = { readonly id: string; readonly text: LinkText };

const OF_MONEY = "万元";

/** Those that have something to say, the same words once; none of a figure that may not be printed. */
export function figureForms(figure: string, check: Check, pack: Pack): readonly FigureForm[] {
  const scope = scopeOfCheck(check, pack);
  const found = scope.figures.get(figure);
  if (!found || scope.isHeldBack(figure)) return [];
  const money = found.unit === OF_MONEY ? ["wan", "yi"] : [];
  const number = found.value.kind === "decimal" ? ["n"] : [];
  const keys = [
    ...["s", ...number, ...money].map((id) => ({ id, key: `${figure}~${id}` })),
    ...pack.insertable.filter((phrase) => fits(phrase, found)).map((id) => ({ id, key: `${id}.${figure}` })),
    ...["target", "rate"].map((id) => ({ id, key: `${figure}~${id}` })),
  ];
  const forms = keys.flatMap(({ id, key }) => {
    const text = saidOf(key, scope);
    return text ? [{ id, text }] : [];
  });
  return forms.filter(({ text }, at) => forms.findIndex((other) => other.text.text === text.text) === at);
}

/** A key's text, as the check says it now; null where there is nothing to say. */
export function saidText(key: string, check: Check, pack: Pack): LinkText | null {
  return saidOf(key, scopeOfCheck(check, pack));
}

function saidOf(key: string, scope: Scope): LinkText | null {
  const said = sayAgain(key, [], scope);
  return typeof said !== "string" && isBound(said) ? entryOf(said) : null;
}

// 「覆盖率达1.2%」 is said of no other percentage than a coverage, 「比上年末」 only of what stands at a day.
function fits(phrase: string, { value, basis }: Figure): boolean {
  if (phrase === "coverage") return value.kind === "coverage";
  return phrase !== "stock" || basis === "stock";
}
