/** The bound texts that a provenance part has, as they were last written. */
import type { Element } from "@xmldom/xmldom";
import type { LinkText } from "../core/link/linked-document";
import type { Mark } from "../core/narrative/narrative";

/** From its elements text and choice, in their order. */
export function boundTextsOf(texts: readonly Element[], choices: readonly Element[]): readonly LinkText[] {
  const more = new Map<string, string[]>();
  for (const choice of choices) {
    const key = choice.getAttribute("key") ?? "";
    more.set(key, [...(more.get(key) ?? []), choice.textContent ?? ""]);
  }
  return texts.map((text) => textOf(text, more));
}

// What the writer leaves out because the key tells it: one figure, and a single wording.
function textOf(element: Element, choices: ReadonlyMap<string, readonly string[]>): LinkText {
  const key = element.getAttribute("key") ?? "";
  return {
    kind: key.includes("~") ? "mention" : "phrase",
    key,
    text: element.textContent ?? "",
    mark: markOf(element),
    figures: element.getAttribute("figures")?.split(" ") ?? [key.split("~")[0] ?? key],
    outcome: element.getAttribute("outcome"),
    choices: choices.get(key) ?? [],
  };
}

function markOf(element: Element): Mark | null {
  const mark = element.getAttribute("mark");
  return mark === "verify" || mark === "correct" ? mark : null;
}
