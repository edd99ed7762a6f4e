/** A written report taken apart for assertions. */
import { DOMParser, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export type Opened = {
  readonly paths: readonly string[];
  text(path: string): string;
  /** Elements of that local name in a part, in document order. */
  all(path: string, name: string): readonly Element[];
};

export function open(bytes: Uint8Array): Opened {
  const files = unzipSync(bytes);
  const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
  const all = (path: string, name: string): readonly Element[] => [
    ...parser().parseFromString(text(path), "text/xml").getElementsByTagNameNS("*", name),
  ];
  return { paths: Object.keys(files), text, all };
}

function parser(): DOMParser {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") throw new Error(message);
    },
  });
}

/** The same file with one part's text changed. */
export function changed(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const files = unzipSync(bytes);
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) });
}

/** An attribute of w:, or null. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  return element?.getAttributeNS(WORD, name) ?? null;
}

/** The first descendant of that local name. */
export function inside(element: Element | null | undefined, name: string): Element | null {
  return element?.getElementsByTagNameNS(WORD, name)[0] ?? null;
}

/** The words of the paragraphs, without automatic numbers. */
export function paragraphs(opened: Opened, path = "word/document.xml"): readonly string[] {
  return opened.all(path, "p").map(wordsOf);
}

export function wordsOf(element: Element): string {
  return [...element.getElementsByTagNameNS(WORD, "t")].map((text) => text.textContent).join("");
}
