/** What other editors and converters do to controls: tags and ids lost, bindings dropped, controls taken away altogether. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Element } from "@xmldom/xmldom";
import { all, attributeOf, controlsOf, edited, one, type Habit } from "./edit-document";

/** Takes the control away and leaves its text, as 删除内容控件 does. */
export function stripControl(tag: string, nth = 0): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const control = controlsOf(document, tag)[nth];
      if (!control) throw new Error(`no ${nth}th ${tag}`);
      unwrap(control);
    });
}

/** Every control gone, the words there: what an editor that knows no controls leaves. */
export function stripAllControls(bytes: Uint8Array): Uint8Array {
  return edited(bytes, (document) => {
    for (const control of all(document, "sdt")) unwrap(control);
  });
}

/** The custom XML parts gone too. */
export function stripParts(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const kept = Object.entries(files).filter(([path]) => !path.startsWith("customXml/"));
  const without = (path: string, pattern: RegExp): Uint8Array =>
    strToU8(strFromU8(files[path] ?? new Uint8Array()).replace(pattern, ""));
  return zipSync({
    ...Object.fromEntries(kept),
    "word/_rels/document.xml.rels": without("word/_rels/document.xml.rels", /<Relationship [^>]*customXml[^>]*\/>/g),
    "[Content_Types].xml": without("[Content_Types].xml", /<Override [^>]*customXml[^>]*\/>/g),
  });
}

/** Tags gone, bindings there. */
export function dropTags(bytes: Uint8Array): Uint8Array {
  return edited(bytes, (document) => {
    for (const tag of all(document, "tag"))
      if (/^(fig|say):/.test(attributeOf(tag, "val"))) tag.parentNode?.removeChild(tag);
  });
}

/** Bindings gone, tags there. */
export function dropBindings(bytes: Uint8Array): Uint8Array {
  return edited(bytes, (document) => {
    for (const binding of all(document, "dataBinding")) binding.parentNode?.removeChild(binding);
  });
}

/** Every control and bookmark numbered anew. */
export function renumber(bytes: Uint8Array): Uint8Array {
  return edited(bytes, (document) => {
    all(document, "sdt").forEach((control, at) =>
      one(control, "id").setAttributeNS(control.namespaceURI, "w:val", String(at + 1)),
    );
    for (const name of ["bookmarkStart", "bookmarkEnd"])
      for (const mark of all(document, name))
        mark.setAttributeNS(mark.namespaceURI, "w:id", String(Number(attributeOf(mark, "id")) + 5000));
  });
}

/** Our bookmarks gone, of all blocks or of some. */
export function dropBookmarks(...blocks: readonly string[]): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const isGone = (name: string): boolean =>
        name.startsWith("_kj_") && (blocks.length === 0 || blocks.includes(name.slice(4)));
      const starts = all(document, "bookmarkStart").filter((start) => isGone(attributeOf(start, "name")));
      const ids = new Set(starts.map((start) => attributeOf(start, "id")));
      for (const mark of [...starts, ...all(document, "bookmarkEnd").filter((end) => ids.has(attributeOf(end, "id")))])
        mark.parentNode?.removeChild(mark);
    });
}

function unwrap(control: Element): void {
  const content = one(control, "sdtContent");
  while (content.firstChild) control.parentNode?.insertBefore(content.firstChild, control);
  control.parentNode?.removeChild(control);
}
