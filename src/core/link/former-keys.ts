/** Keys that a pack has renamed, read as what they are called now. An identity never changes meaning, so this loses nothing. */
import type { LinkedDocument, LinkText, ReadSpan } from "./linked-document";
import type { FormerKeys } from "./next-report";

/** A mention's key keeps its form (PAT_OLD~s → PAT_GRT~s), a phrase's both its parts (up.PAT_OLD → stock.PAT_GRT). */
export function currentKey(key: string, formerly: FormerKeys): string {
  const form = key.indexOf("~");
  if (form >= 0) return currentFigure(key.slice(0, form), formerly) + key.slice(form);
  const dot = key.indexOf(".");
  if (dot < 0) return key;
  const phrase = key.slice(0, dot);
  return `${formerly.phrases.get(phrase) ?? phrase}.${currentFigure(key.slice(dot + 1), formerly)}`;
}

/** Qualifiers and the year stay as they are: PRJ_OLD.spark@y-1 → PRJ_APPLY.spark@y-1. */
export function currentFigure(figure: string, { figures }: FormerKeys): string {
  const end = figure.search(/[.@]/);
  const indicator = end < 0 ? figure : figure.slice(0, end);
  const current = figures.get(indicator);
  return current === undefined ? figure : current + figure.slice(indicator.length);
}

/** The document under current keys; tags stay as they are read, for the hashes were made of them. */
export function withCurrentKeys(document: LinkedDocument, formerly: FormerKeys): LinkedDocument {
  if (formerly.figures.size + formerly.phrases.size + formerly.blocks.size === 0) return document;
  const key = (old: string): string => currentKey(old, formerly);
  const block = (old: string): string => formerly.blocks.get(old) ?? old;
  const span = (old: ReadSpan): ReadSpan => (old.kind === "bound" ? { ...old, key: key(old.key) } : old);
  const { stored } = document;
  const texts = [...stored.texts.values()].map((text): [string, LinkText] => {
    const figures = text.figures.map((figure) => currentFigure(figure, formerly));
    return [key(text.key), { ...text, key: key(text.key), figures }];
  });
  return {
    items: document.items.map((item) => ({ ...item, lines: item.lines.map((line) => line.map(span)) })),
    bookmarks: document.bookmarks.map((mark) => ({ ...mark, block: block(mark.block) })),
    entries: new Map([...document.entries].map(([old, text]) => [key(old), text])),
    stored: {
      ...stored,
      texts: new Map(texts),
      names: new Map([...stored.names].map(([figure, name]) => [currentFigure(figure, formerly), name])),
      blocks: stored.blocks.map((old) => ({ ...old, key: block(old.key) })),
    },
  };
}
