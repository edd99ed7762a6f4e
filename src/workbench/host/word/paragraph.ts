/** Word.Paragraph and its collection. */
import { described, type AnyClass } from "../executor/class-description";
import { textAt } from "../executor/arguments";
import { ancestorsOf, isWord, wordAttribute, wordChild } from "../document/dom";
import { alive, contentOf, touched } from "../document/extents";
import { needWritable } from "../document/guards";
import type { ParagraphModel } from "../document/model";
import { deleteStretch } from "../document/ranges";
import { bodyAround } from "../document/stories";
import { isListItem, outlineLevel, setParagraphProperty } from "../document/styles";
import { OfficeError } from "../protocol/office-error";
import { ends, listClass } from "./lists";
import { contentMethods, contentNavigations, styleScalars, textScalar } from "./stretch";
import { cellNavigations } from "./cell-around";

const ALIGNMENTS: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
};

export const paragraphClass = described<ParagraphModel>({
  name: "Paragraph",
  isReferenceable: true,
  scalars: {
    ...textScalar<ParagraphModel>(),
    ...styleScalars<ParagraphModel>(),
    Alignment: {
      get: ({ p }) =>
        ALIGNMENTS[wordAttribute(wordChild(wordChild(alive(p), "pPr"), "jc"), "val") ?? "left"] ?? "Unknown",
      set: setAlignment,
    },
    IsLastParagraph: { get: (self) => neighbour(self, 1) === null },
    IsListItem: { get: ({ document, p }) => isListItem(document, alive(p)) },
    OutlineLevel: { get: ({ document, p }) => outlineLevel(document, alive(p)) },
    TableNestingLevel: { get: ({ p }) => ancestorsOf(alive(p)).filter((one) => isWord(one, "tbl")).length },
  },
  navigations: {
    ...contentNavigationsOfParagraph(),
    ...cellNavigations<ParagraphModel>(),
    ParentBody: { type: "Body", get: ({ document, p }) => bodyAround(document, alive(p)) },
  },
  methods: {
    ...contentMethods<ParagraphModel>(),
    Delete: { call: (self) => deleteStretch(self) },
    GetNext: { type: "Paragraph", call: (self) => neighbour(self, 1) ?? notFound() },
    GetNextOrNullObject: { type: "Paragraph", call: (self) => neighbour(self, 1) },
    GetPrevious: { type: "Paragraph", call: (self) => neighbour(self, -1) ?? notFound() },
    GetPreviousOrNullObject: { type: "Paragraph", call: (self) => neighbour(self, -1) },
  },
});

export const paragraphCollectionClass: AnyClass = listClass("ParagraphCollection", "Paragraph", {
  methods: { ...ends("Paragraph", "Last", (all) => all.at(-1)) },
});

/** A paragraph holds no paragraphs and no tables. */
function contentNavigationsOfParagraph(): NonNullable<Parameters<typeof described<ParagraphModel>>[0]["navigations"]> {
  const { ContentControls, Font, ParentContentControl, ParentContentControlOrNullObject } =
    contentNavigations<ParagraphModel>();
  const kept = { ContentControls, Font, ParentContentControl, ParentContentControlOrNullObject };
  return Object.fromEntries(
    Object.entries(kept).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function neighbour({ document, p }: ParagraphModel, step: 1 | -1): ParagraphModel | null {
  const all = touched(contentOf(bodyAround(document, alive(p))), "p");
  const other = all[all.indexOf(p) + step];
  return other === undefined ? null : { kind: "paragraph", document, p: other };
}

function setAlignment({ document, p }: ParagraphModel, value: unknown): void {
  const found = Object.entries(ALIGNMENTS).find(([, name]) => name === textAt([value], 0));
  if (found === undefined) throw new OfficeError("InvalidArgument", "alignment");
  needWritable(document, alive(p));
  setParagraphProperty(p, "jc", found[0]);
}

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}
