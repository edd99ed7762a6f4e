/** The looks of the characters in a stretch: asked of all its runs, and set for all of them. */
import type { Element } from "@xmldom/xmldom";
import { OfficeError } from "../protocol/office-error";
import { elementsOf, isWord, ownerOf, put, removeNode, wordAttribute, wordChild, wordElement } from "./dom";
import { contentOf } from "./extents";
import { needWritable } from "./guards";
import type { Located } from "./model";
import { runsIn } from "./runs";

export type FontFact = "Bold" | "Italic" | "Color" | "HighlightColor" | "Name" | "Size" | "Underline";

/** The order of these properties in the schema (EG_RPrBase). */
const ORDER = ["rStyle", "rFonts", "b", "i", "color", "sz", "szCs", "highlight", "u", "shd"];
const ELEMENTS: Readonly<Record<FontFact, string>> = {
  Bold: "b",
  Italic: "i",
  Color: "color",
  HighlightColor: "highlight",
  Name: "rFonts",
  Size: "sz",
  Underline: "u",
};
/** What a mixed stretch gives: nothing for yes or no, "" for words. */
const MIXED: Readonly<Record<FontFact, unknown>> = {
  Bold: null,
  Italic: null,
  Color: "",
  HighlightColor: "",
  Name: "",
  Size: null,
  Underline: "Mixed",
};

/** Of the runs themselves; what their styles add is not looked up. */
export function fontFact(target: Located, fact: FontFact): unknown {
  const values = runsIn(contentOf(target)).map((run) => read(wordChild(run, "rPr"), fact));
  const [first = read(null, fact)] = values;
  return values.every((value) => value === first) ? first : MIXED[fact];
}

function read(look: Element | null, fact: FontFact): unknown {
  const element = wordChild(look, ELEMENTS[fact]);
  return READERS[fact](wordAttribute(element, "val"), element);
}

type Reader = (value: string | null, element: Element | null) => unknown;

const isOn: Reader = (value, element) => element !== null && value !== "0" && value !== "false";

const READERS: Readonly<Record<FontFact, Reader>> = {
  Bold: isOn,
  Italic: isOn,
  Color: (value) => (value === null || value === "auto" ? "#000000" : `#${value}`),
  HighlightColor: (value) => (value === "none" ? null : value),
  Name: (_, element) => wordAttribute(element, "eastAsia") ?? wordAttribute(element, "ascii") ?? "",
  Size: (value) => (value === null ? null : Number(value) / 2),
  Underline: (value) => (value === null || value === "none" ? "None" : value === "single" ? "Single" : "Mixed"),
};

export function setFontFact(target: Located, fact: FontFact, value: unknown): void {
  const content = contentOf(target);
  needWritable(target.document, content.start.parent);
  for (const run of runsIn(content)) {
    needWritable(target.document, run);
    write(run, fact, value);
  }
}

function write(run: Element, fact: FontFact, value: unknown): void {
  const name = ELEMENTS[fact];
  const look = wordChild(run, "rPr") ?? put(run, wordElement(ownerOf(run), "rPr"), run.firstChild);
  const known = wordChild(look, name);
  if (known !== null) removeNode(known);
  const attributes = WRITERS[fact](value);
  if (attributes === null) return;
  const later = elementsOf(look).find((child) => isWord(child, ...ORDER.slice(ORDER.indexOf(name) + 1))) ?? null;
  put(look, wordElement(ownerOf(run), name, attributes), later);
}

type Attributes = Readonly<Record<string, string>>;

/** Null takes the property away. */
const WRITERS: Readonly<Record<FontFact, (value: unknown) => Attributes | null>> = {
  Bold: (value) => (value === true ? {} : null),
  Italic: (value) => (value === true ? {} : null),
  Color: (value) => ({ val: text(value).replace("#", "") }),
  HighlightColor: (value) => (value === null || value === "" ? null : { val: text(value).toLowerCase() }),
  Name: (value) => ({ ascii: text(value), hAnsi: text(value), eastAsia: text(value) }),
  Size: (value) => ({ val: String(Math.round(Number(value) * 2)) }),
  Underline: (value) => (value === "None" ? null : { val: text(value).toLowerCase() }),
};

function text(value: unknown): string {
  if (typeof value !== "string") throw new OfficeError("InvalidArgument", "a text is needed");
  return value;
}
