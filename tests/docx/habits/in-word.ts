/** What Word leaves in a file beside the words: split runs, tracked changes, comments, other style ids. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Document, Element } from "@xmldom/xmldom";
import {
  after,
  all,
  attributeOf,
  controlOf,
  edited,
  made,
  one,
  paragraphWith,
  runOf,
  runWith,
  textOf,
  type Habit,
} from "./edit-document";

/** Word parts a run at every spelling mark and every session of typing. */
export function splitRuns(words: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const run = runWith(document, words);
      const look = all(run, "rPr")[0];
      for (const part of textOf(run).match(/.{1,3}/gsu) ?? []) {
        const piece = runOf(document, part);
        piece.setAttributeNS(piece.namespaceURI, "w:rsidR", "00A4715F");
        if (look) piece.insertBefore(look.cloneNode(true), piece.firstChild);
        run.parentNode?.insertBefore(piece, run);
        run.parentNode?.insertBefore(made(document, "proofErr", { type: "spellStart" }), run);
      }
      run.parentNode?.removeChild(run);
    });
}

const AUTHOR = { id: "900", author: "王科长", date: "2022-01-06T09:00:00Z" };

/** 修订 on: typed words behind others. */
export function insertTracked(words: string, typed: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const run = runWith(document, words);
      run.parentNode?.insertBefore(made(document, "ins", AUTHOR, runOf(document, typed)), run.nextSibling);
    });
}

/** 修订 on: a whole run struck out. */
export function deleteTracked(words: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const run = runWith(document, words);
      const struck = made(document, "del", AUTHOR, runOf(document, textOf(run), "delText"));
      run.parentNode?.replaceChild(struck, run);
    });
}

/** 修订 on: a bound text typed over. */
export function typeOverTracked(tag: string, typed: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const content = one(controlOf(document, tag), "sdtContent");
      const old = one(content, "r");
      content.insertBefore(made(document, "del", AUTHOR, runOf(document, textOf(old), "delText")), old);
      content.insertBefore(made(document, "ins", { ...AUTHOR, id: "901" }, runOf(document, typed)), old);
      content.removeChild(old);
    });
}

/** 接受所有修订. */
export function acceptAll(bytes: Uint8Array): Uint8Array {
  return edited(bytes, (document) => {
    for (const struck of all(document, "del")) struck.parentNode?.removeChild(struck);
    for (const added of all(document, "ins")) {
      while (added.firstChild) added.parentNode?.insertBefore(added.firstChild, added);
      added.parentNode?.removeChild(added);
    }
  });
}

/** 批注 on a paragraph. */
export function comment(words: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const run = runWith(document, words);
      const parent = run.parentNode as Element;
      parent.insertBefore(made(document, "commentRangeStart", { id: "7" }), run);
      parent.insertBefore(made(document, "commentRangeEnd", { id: "7" }), run.nextSibling);
      parent.appendChild(made(document, "r", {}, made(document, "commentReference", { id: "7" })));
    });
}

/** Bold on a run: a change of looks, not of words. */
export function bold(words: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const run = runWith(document, words);
      const look = all(run, "rPr")[0] ?? run.insertBefore(made(document, "rPr"), run.firstChild);
      (look as Element).appendChild(made(document, "b"));
    });
}

const CHINESE_IDS: Readonly<Record<string, string>> = {
  Heading1: "1",
  Heading2: "2",
  Title: "a3",
  BodyText: "a4",
  RunIn: "a5",
  Footer: "a6",
};

/** Word in Chinese names the built-in styles after its own numbers. */
export function renameStyles(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const rename = (path: string): Uint8Array => {
    const xml = strFromU8(files[path] ?? new Uint8Array());
    return strToU8(
      xml.replace(
        /(w:styleId|w:pStyle w:val|w:basedOn w:val)="(\w+)"/g,
        (_whole, of: string, id: string) => `${of}="${CHINESE_IDS[id] ?? id}"`,
      ),
    );
  };
  return zipSync({
    ...files,
    "word/document.xml": rename("word/document.xml"),
    "word/styles.xml": rename("word/styles.xml"),
  });
}

/** A bookmark of the person's own, as cross-references and tables of contents need. */
export function ownBookmark(words: string, name: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const paragraph = paragraphWith(document, words);
      const last = String(
        Math.max(...all(document, "bookmarkStart").map((start) => Number(attributeOf(start, "id")))) + 1,
      );
      paragraph.insertBefore(made(document, "bookmarkStart", { id: last, name }), paragraph.lastChild);
      paragraph.appendChild(made(document, "bookmarkEnd", { id: last }));
    });
}

/** A day's work in Word: runs parted, a comment, a tracked insertion. */
export function aDayInWord(words: string, typed: string): Habit {
  return after(insertTracked(words, typed), comment(words));
}

export function bodyOf(document: Document): Element {
  return one(document, "body");
}
