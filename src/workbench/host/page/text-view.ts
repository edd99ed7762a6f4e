/** Shows a document as text: a line for each paragraph, controls marked. Not how Word would print it. */
import type { ShownParagraph, ShownSpan, WordView } from "../worker/word-view";
import { part } from "./part";

/** A click on a paragraph selects the first one with its words. */
export function drawText(view: WordView, click: (words: string) => void): void {
  part("document").textContent = `${view.document} — Word`;
  part("selection").textContent = view.selection;
  part("text").replaceChildren(...view.paragraphs.map((paragraph) => line(paragraph, click)));
}

function line({ style, inTable, spans }: ShownParagraph, click: (words: string) => void): HTMLElement {
  const element = document.createElement("p");
  element.dataset["style"] = style;
  if (inTable) element.className = "cell";
  element.append(...spans.map(span));
  const words = spans.map(({ text }) => text).join("");
  if (words !== "") element.addEventListener("click", () => click(words));
  return element;
}

function span({ text, tag }: ShownSpan): Node {
  if (tag === null) return document.createTextNode(text);
  const control = document.createElement("mark");
  control.dataset["tag"] = tag;
  control.textContent = text;
  return control;
}
