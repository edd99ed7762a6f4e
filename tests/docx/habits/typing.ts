/** What people type: words in a paragraph, and numbers over a bound text. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Element } from "@xmldom/xmldom";
import { all, controlOf, controlsOf, edited, one, runWith, textOf, type Habit } from "./edit-document";

/** Types words behind others, in the same run. */
export function typeAfter(words: string, typed: string): Habit {
  return (bytes) => edited(bytes, (document) => replaceIn(runWith(document, words), words, words + typed));
}

export function deleteWords(words: string): Habit {
  return typeOverText(words, "");
}

/** Types over words where they stand first. */
export function typeOverText(words: string, typed: string): Habit {
  return (bytes) => edited(bytes, (document) => replaceIn(runWith(document, words), words, typed));
}

function replaceIn(run: Element, words: string, by: string): void {
  const text = all(run, "t").find((each) => (each.textContent ?? "").includes(words));
  if (!text) throw new Error(`${words} is in several texts`);
  text.textContent = (text.textContent ?? "").replace(words, by);
}

/** Types over a bound text where bindings are not alive, as in WPS: only this control shows it. */
export function typeOver(tag: string, typed: string, nth = 0): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const control = controlsOf(document, tag)[nth];
      if (!control) throw new Error(`no ${nth}th ${tag}`);
      showIn(control, typed);
    });
}

/** Types over a bound text in Word: the figures part takes it, and every control of its key shows it. */
export function typeInWord(tag: string, typed: string): Habit {
  return (bytes) => {
    const key = tag.slice(tag.indexOf(":") + 1);
    const shown = edited(bytes, (document) => {
      for (const control of controlsOf(document, tag)) showIn(control, typed);
    });
    const files = unzipSync(shown);
    const path =
      Object.keys(files).find(
        (name) =>
          strFromU8(files[name] ?? new Uint8Array()).includes("urn:keji:figures:1") && /item\d+\.xml$/.test(name),
      ) ?? "";
    const xml = strFromU8(files[path] ?? new Uint8Array());
    const entry = new RegExp(`(<f key="${key.replace(/[.$+]/g, "\\$&")}">)[^<]*`);
    if (!entry.test(xml)) throw new Error(`no entry ${key}`);
    return zipSync({ ...files, [path]: strToU8(xml.replace(entry, `$1${typed}`)) });
  };
}

/** Deletes all the words in a control: Word shows a prompt in their place. */
export function emptyControl(tag: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const control = controlOf(document, tag);
      showIn(control, "单击或点击此处输入文字。");
      const properties = one(control, "sdtPr");
      const binding = one(properties, "dataBinding");
      properties.insertBefore(document.createElementNS(control.namespaceURI, "w:showingPlcHdr"), binding);
    });
}

function showIn(control: Element, words: string): void {
  const [first, ...others] = all(one(control, "sdtContent"), "t");
  if (!first) throw new Error("an empty control");
  first.textContent = words;
  for (const text of others) text.textContent = "";
}

export function shownIn(control: Element): string {
  return textOf(one(control, "sdtContent"));
}
