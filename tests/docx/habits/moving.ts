/** Paragraphs moved, copied, parted, run together, deleted, added; tables pasted in. */
import type { Document, Element, Node } from "@xmldom/xmldom";
import { all, attributeOf, blockParagraph, edited, made, one, runOf, textOf, type Habit } from "./edit-document";

/** Cuts a block and pastes it before another: its bookmark goes with it. */
export function moveBefore(block: string, other: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const target = blockParagraph(document, other);
      target.parentNode?.insertBefore(blockParagraph(document, block), target);
    });
}

/** Copies a block's paragraph behind another: the copy's controls keep their tags and ids, the bookmark stays with the original. */
export function copyAfter(block: string, other: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const copy = blockParagraph(document, block).cloneNode(true) as Element;
      for (const name of ["bookmarkStart", "bookmarkEnd"])
        for (const mark of all(copy, name)) mark.parentNode?.removeChild(mark);
      const target = blockParagraph(document, other);
      target.parentNode?.insertBefore(copy, target.nextSibling);
    });
}

export function deleteBlock(block: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const paragraph = blockParagraph(document, block);
      paragraph.parentNode?.removeChild(paragraph);
    });
}

/** Enter in the middle of a block's paragraph, before its nth run or control. */
export function partParagraph(block: string, nth: number): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const paragraph = blockParagraph(document, block);
      const second = made(document, "p");
      const properties = all(paragraph, "pPr")[0];
      if (properties) second.appendChild(properties.cloneNode(true));
      const content = contentOf(paragraph);
      for (const node of content.slice(nth)) second.appendChild(node);
      paragraph.parentNode?.insertBefore(second, paragraph.nextSibling);
    });
}

/** Backspace at the beginning of a block: it runs on behind the one before it. */
export function runTogether(block: string, following: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const [first, second] = [blockParagraph(document, block), blockParagraph(document, following)];
      for (const node of contentOf(second)) first.appendChild(node);
      second.parentNode?.removeChild(second);
    });
}

/** A paragraph of the person's own. */
export function writeAfter(block: string, words: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const target = blockParagraph(document, block);
      target.parentNode?.insertBefore(made(document, "p", {}, runOf(document, words)), target.nextSibling);
    });
}

/** A table from somewhere else, pasted behind a block. */
export function pasteTableAfter(block: string, cells: readonly (readonly string[])[]): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const target = blockParagraph(document, block);
      target.parentNode?.insertBefore(tableOf(document, cells), target.nextSibling);
    });
}

function tableOf(document: Document, cells: readonly (readonly string[])[]): Element {
  const rows = cells.map((row) =>
    made(
      document,
      "tr",
      {},
      ...row.map((words) => made(document, "tc", {}, made(document, "p", {}, runOf(document, words)))),
    ),
  );
  const grid = made(document, "tblGrid", {}, ...(cells[0] ?? []).map(() => made(document, "gridCol", { w: "2000" })));
  return made(document, "tbl", {}, made(document, "tblPr"), grid, ...rows);
}

/** Types in a cell of the report's last table, by row and column from 0. */
export function typeInTable(row: number, column: number, words: string): Habit {
  return (bytes) =>
    edited(bytes, (document) => {
      const table = all(document, "tbl").at(-1);
      const cell = table && all(all(table, "tr")[row] as Element, "tc")[column];
      if (!cell) throw new Error("no such cell");
      one(cell, "p").appendChild(runOf(document, words));
    });
}

export function bookmarksOf(document: Document): readonly string[] {
  return all(document, "bookmarkStart").map((start) => attributeOf(start, "name"));
}

function contentOf(paragraph: Element): Node[] {
  return [...paragraph.childNodes].filter((node) => node.localName !== "pPr" && node.localName !== null);
}

export function wordsOfBlock(document: Document, block: string): string {
  return textOf(blockParagraph(document, block));
}
