/** Random scripts of edits: whatever people do to a report, no character that they wrote is lost by a refresh. */
import fc from "fast-check";
import type { Document, Element } from "@xmldom/xmldom";
import { all, attributeOf, edited, made, one, runOf, textOf } from "../../docx/habits/edit-document";
import { open, paragraphs } from "../../docx/opened";
import { FALLEN, refresh, SHAKEN, written } from "./refreshed";

type Edit = {
  readonly what:
    | "type"
    | "type-over"
    | "delete-text"
    | "split"
    | "delete"
    | "move"
    | "copy"
    | "insert-tracked"
    | "delete-tracked"
    | "accept"
    | "strip"
    | "new-paragraph"
    | "drop-bookmarks";
  readonly at: number;
  readonly to: number;
};

const edit = fc.record<Edit>({
  what: fc.constantFrom(
    "type",
    "type-over",
    "delete-text",
    "split",
    "delete",
    "move",
    "copy",
    "insert-tracked",
    "delete-tracked",
    "accept",
    "strip",
    "new-paragraph",
    "drop-bookmarks",
  ),
  at: fc.nat(10_000),
  to: fc.nat(10_000),
});

/** Characters that no report has, so that what a person wrote is known wherever it goes. */
const WRITTEN = [..."丂丄丅丆丏丒丠丣丱丼乀乁乄乆乊乣乤乥乧乨乪乫乬乭乮乯乲乴乵乶"];

function pick<One>(list: readonly One[], at: number): One | undefined {
  return list.length === 0 ? undefined : list[at % list.length];
}

/** Plain runs, outside of controls and of struck words. */
function literalRuns(document: Document): Element[] {
  return all(document, "r").filter((run) => {
    const around = run.parentNode?.localName;
    return (around === "p" || around === "ins") && all(run, "t").length > 0;
  });
}

function bodyParagraphs(document: Document): Element[] {
  return all(document, "p").filter((paragraph) => paragraph.parentNode?.localName !== "tc");
}

function boundControls(document: Document): Element[] {
  return all(document, "sdt").filter((control) => /^(fig|say):/.test(attributeOf(one(control, "tag"), "val")));
}

const TRACKED = { id: "900", author: "王", date: "2022-01-06T09:00:00Z" };

const EDITS: Readonly<Record<Edit["what"], (document: Document, edit: Edit, mark: string) => void>> = {
  type: (document, { at, to }, mark) => {
    const text = pick(literalRuns(document), at)?.getElementsByTagNameNS("*", "t")[0];
    if (!text) return;
    const words = text.textContent ?? "";
    const place = to % (words.length + 1);
    text.textContent = words.slice(0, place) + mark + words.slice(place);
  },
  "type-over": (document, { at }, mark) => {
    const control = pick(boundControls(document), at);
    const text = control && all(one(control, "sdtContent"), "t")[0];
    if (text) text.textContent = `${mark}${text.textContent ?? ""}`;
  },
  "delete-text": (document, { at, to }) => {
    const text = pick(literalRuns(document), at)?.getElementsByTagNameNS("*", "t")[0];
    const words = text?.textContent ?? "";
    if (text && !WRITTEN.some((mark) => words.includes(mark)))
      text.textContent = words.slice(0, to % (words.length + 1));
  },
  split: (document, { at, to }) => {
    const run = pick(literalRuns(document), at);
    const words = run ? textOf(run) : "";
    if (!run || all(run, "t").length !== 1) return;
    const place = to % (words.length + 1);
    for (const part of [words.slice(0, place), words.slice(place)])
      run.parentNode?.insertBefore(runOf(document, part), run);
    run.parentNode?.removeChild(run);
  },
  delete: (document, { at }) => {
    const paragraph = pick(bodyParagraphs(document), at);
    if (paragraph && !WRITTEN.some((mark) => textOf(paragraph).includes(mark)) && all(paragraph, "sectPr").length === 0)
      paragraph.parentNode?.removeChild(paragraph);
  },
  move: (document, { at, to }) => {
    const [paragraph, target] = [pick(bodyParagraphs(document), at), pick(bodyParagraphs(document), to)];
    if (paragraph && target && paragraph !== target) target.parentNode?.insertBefore(paragraph, target);
  },
  copy: (document, { at, to }) => {
    const [paragraph, target] = [pick(bodyParagraphs(document), at), pick(bodyParagraphs(document), to)];
    const copy = paragraph?.cloneNode(true) as Element | undefined;
    if (!copy || !target) return;
    for (const name of ["bookmarkStart", "bookmarkEnd"])
      for (const each of all(copy, name)) each.parentNode?.removeChild(each);
    target.parentNode?.insertBefore(copy, target);
  },
  "insert-tracked": (document, { at }, mark) => {
    const run = pick(literalRuns(document), at);
    if (run?.parentNode?.localName === "p")
      run.parentNode.insertBefore(made(document, "ins", TRACKED, runOf(document, mark)), run);
  },
  "delete-tracked": (document, { at }) => {
    const run = pick(literalRuns(document), at);
    if (run?.parentNode?.localName !== "p" || WRITTEN.some((mark) => textOf(run).includes(mark))) return;
    run.parentNode.replaceChild(made(document, "del", TRACKED, runOf(document, textOf(run), "delText")), run);
  },
  accept: (document) => {
    for (const struck of all(document, "del")) struck.parentNode?.removeChild(struck);
    for (const added of all(document, "ins")) {
      while (added.firstChild) added.parentNode?.insertBefore(added.firstChild, added);
      added.parentNode?.removeChild(added);
    }
  },
  strip: (document, { at }) => {
    const control = pick(boundControls(document), at);
    const content = control && one(control, "sdtContent");
    while (content?.firstChild) control?.parentNode?.insertBefore(content.firstChild, control);
    if (control) control.parentNode?.removeChild(control);
  },
  "new-paragraph": (document, { at }, mark) => {
    const target = pick(bodyParagraphs(document), at);
    target?.parentNode?.insertBefore(made(document, "p", {}, runOf(document, `${mark}我县`)), target);
  },
  "drop-bookmarks": (document, { at }) => {
    const start = pick(all(document, "bookmarkStart"), at);
    const id = start && attributeOf(start, "id");
    for (const name of ["bookmarkStart", "bookmarkEnd"])
      for (const mark of all(document, name)) if (attributeOf(mark, "id") === id) mark.parentNode?.removeChild(mark);
  },
};

function scripted(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edited(bytes, (document) =>
    edits.forEach((each, at) => EDITS[each.what](document, each, WRITTEN[at % WRITTEN.length] ?? "丂")),
  );
}

const marksIn = (bytes: Uint8Array): string => {
  const words = open(bytes)
    .text("word/document.xml")
    .replace(/<[^>]*>/g, "");
  return [...words]
    .filter((character) => WRITTEN.includes(character))
    .sort()
    .join("");
};

const scripts = fc.array(edit, { minLength: 1, maxLength: 12 });
const SETTINGS = { numRuns: 60, seed: 20220105 };

test("no character that a person wrote is lost, and a second refresh has nothing to do", async () => {
  const bytes = await written();
  const rewritten = refresh(bytes, SHAKEN).plan.blocks.filter(({ state }) => state === "replaced");
  expect(rewritten.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["hitech", "patents", "rd", "problems_items", "targets"]),
  );
  fc.assert(
    fc.property(scripts, fc.constantFrom(SHAKEN, FALLEN), (edits, change) => {
      const edited_ = scripted(bytes, edits);
      const told = refresh(edited_, change);
      expect(marksIn(told.file)).toBe(marksIn(edited_));
      expect(refresh(told.file, change).bytes).toBeNull();
    }),
    SETTINGS,
  );
});

test("there and back gives the words that stood after the first refresh", async () => {
  const bytes = await written();
  fc.assert(
    fc.property(scripts, (edits) => {
      const here = refresh(scripted(bytes, edits), {}).file;
      const back = refresh(refresh(here, SHAKEN).file, {}).file;
      expect(paragraphs(open(back))).toEqual(paragraphs(open(here)));
    }),
    { ...SETTINGS, numRuns: 30 },
  );
});
