/** The text of a control as a whole, and the placeholder it shows while it has none. */
import type { Element } from "@xmldom/xmldom";
import { elementsOf, isWord, ownerOf, removeNode, wordAttribute, wordChild } from "./dom";
import { controlContent, inside, isInline, touched } from "./extents";
import { moveMarksOut } from "./marks";
import { runsIn, textRun } from "./runs";
import { textOf } from "./text";

/** "" while the placeholder shows. */
export function textOfControl(sdt: Element): string {
  return showsPlaceholder(sdt) ? "" : textOf(inside(controlContent(sdt)));
}

export function showsPlaceholder(sdt: Element): boolean {
  const shows = wordChild(wordChild(sdt, "sdtPr"), "showingPlcHdr");
  return shows !== null && !["0", "false"].includes(wordAttribute(shows, "val") ?? "1");
}

/** What is typed takes the placeholder's place. */
export function dropPlaceholder(sdt: Element): void {
  const shows = wordChild(wordChild(sdt, "sdtPr"), "showingPlcHdr");
  if (shows === null) return;
  removeNode(shows);
  for (const run of runsIn(inside(controlContent(sdt)))) removeNode(run);
}

/** Puts the text of its mapped node into a control, whatever guards it, in the look its first run has. */
export function showText(sdt: Element, text: string): void {
  const content = controlContent(sdt);
  const place = isInline(inside(content).start) ? content : touched(inside(content), "p")[0];
  if (place === undefined) return;
  const [first] = runsIn(inside(content));
  const look = wordChild(first ?? null, "rPr") ?? wordChild(wordChild(sdt, "sdtPr"), "rPr");
  const run = textRun(ownerOf(sdt), text, showsPlaceholder(sdt) ? wordChild(wordChild(sdt, "sdtPr"), "rPr") : look);
  for (const child of elementsOf(place)) {
    if (isWord(child, "pPr", "bookmarkStart", "bookmarkEnd")) continue;
    moveMarksOut(child);
    removeNode(child);
  }
  const shows = wordChild(wordChild(sdt, "sdtPr"), "showingPlcHdr");
  if (shows !== null) removeNode(shows);
  place.insertBefore(run, inside(place).end.next);
}
