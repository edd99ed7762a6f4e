/** Gives a content control of ours, which last year's document has, this year's words; or takes it away and leaves its words. */
import type { Element } from "@xmldom/xmldom";
import { childOf, elementsIn } from "../reading/nodes";
import { bindingFor } from "./bind-stretch";
import { setText, textsIn, unwrap } from "./dom";

export type NewWords = { readonly key: string; readonly text: string; readonly storeItemId: string };

export function rebind(control: Element, { key, text, storeItemId }: NewWords): void {
  const properties = childOf(control, "sdtPr");
  const content = childOf(control, "sdtContent");
  const [first, ...rest] = content ? textsIn(content) : [];
  if (!properties || !first) throw new Error(`a control without words: ${key}`);
  setText(first, text);
  for (const one of rest) setText(one, "");
  const old = childOf(properties, "dataBinding");
  const binding = bindingFor(properties, key, storeItemId);
  const behind = [...elementsIn(properties)].find((one) => KINDS.has(one.localName ?? "")) ?? null;
  properties.insertBefore(binding, old ?? behind);
  if (old) properties.removeChild(old);
}

const KINDS = new Set(["label", "tabIndex", "text", "richText", "equation", "group"]);

/** `mark` stands behind the words that are left. */
export function letGo(control: Element, mark: string): void {
  const texts = textsIn(control);
  const last = texts[texts.length - 1];
  if (last) setText(last, (last.textContent ?? "") + mark);
  unwrap(control);
}
