/** What bodies, paragraphs, controls and ranges have alike. */
import { integerAt, objectAt, optionalText, textAt } from "../executor/arguments";
import type { Method, Navigation, Scalar } from "../executor/class-description";
import { controlAround, controlsIn, wrapInControl } from "../document/controls";
import { contentOf, touched, wholeOf } from "../document/extents";
import { insertBreak } from "../document/insert-break";
import { insertFile } from "../document/insert-file";
import { insertParagraph, insertText } from "../document/insert-text";
import type { ControlModel, Located, ParagraphModel } from "../document/model";
import { ooxmlOf } from "../document/ooxml";
import { clearContent, rangeFrom, select } from "../document/ranges";
import { search, type SearchOptions } from "../document/search";
import { builtInName, paragraphStyleId, setParagraphStyle, styleIdOf, styleName } from "../document/styles";
import { insertTable, tablesIn } from "../document/tables";
import { textOf } from "../document/text";
import { needWritable } from "../document/guards";
import { OfficeError } from "../protocol/office-error";
import { fixedList, listOf } from "./lists";

export function textScalar<Self extends Located>(): Record<string, Scalar<Self>> {
  return { Text: { get: (self) => textOf(contentOf(self)) } };
}

/** The style of all paragraphs touched; "" where they differ. */
export function styleScalars<Self extends Located>(): Record<string, Scalar<Self>> {
  return {
    Style: { get: (self) => styleOf(self), set: (self, value) => setStyle(self, textAt([value], 0)) },
    StyleBuiltIn: {
      get: (self) => builtInName(styleOf(self)),
      set: (self, value) => setStyle(self, textAt([value], 0)),
    },
  };
}

function styleOf(target: Located): string {
  const { document } = target;
  const names = touched(contentOf(target), "p").map((p) => styleName(document, paragraphStyleId(p), "paragraph"));
  const [first = ""] = names;
  return names.every((name) => name === first) ? first : "";
}

function setStyle(target: Located, name: string): void {
  const id = styleIdOf(target.document, name, "paragraph");
  for (const p of touched(contentOf(target), "p")) {
    needWritable(target.document, p);
    setParagraphStyle(p, id);
  }
}

export function contentNavigations<Self extends Located>(): Record<string, Navigation<Self>> {
  return {
    ContentControls: {
      type: "ContentControlCollection",
      get: (self) => listOf(self.document, () => controlsIn(self.document, contentOf(self))),
    },
    Font: { type: "Font", get: (self) => self },
    Paragraphs: { type: "ParagraphCollection", get: (self) => listOf(self.document, () => paragraphsOf(self)) },
    ParentContentControl: { type: "ContentControl", get: (self) => controlOf(self) ?? notFound() },
    ParentContentControlOrNullObject: { type: "ContentControl", get: controlOf },
    Tables: {
      type: "TableCollection",
      get: (self) => listOf(self.document, () => tablesIn(self.document, contentOf(self))),
    },
  };
}

export function paragraphsOf(target: Located): ParagraphModel[] {
  const { document } = target;
  return touched(contentOf(target), "p").map((p) => ({ kind: "paragraph", document, p }));
}

function controlOf(target: Located): ControlModel | null {
  return controlAround(target.document, wholeOf(target));
}

export function contentMethods<Self extends Located>(): Record<string, Method<Self>> {
  return {
    Clear: { call: (self) => clearContent(self) },
    GetOoxml: { call: (self) => ooxmlOf(self.document, contentOf(self)) },
    GetRange: { type: "Range", call: (self, args) => rangeFrom(self, args[0]) },
    InsertBreak: { call: (self, args) => insertBreak(self, args[0], args[1]) },
    InsertContentControl: { type: "ContentControl", call: (self) => wrapInControl(self) },
    InsertFileFromBase64: { type: "Range", call: (self, args) => insertFile(self, textAt(args, 0), args[1]) },
    InsertParagraph: { type: "Paragraph", call: (self, args) => insertParagraph(self, textAt(args, 0), args[1]) },
    InsertTable: { type: "Table", call: newTable },
    InsertText: { type: "Range", call: (self, args) => insertText(self, textAt(args, 0), args[1]) },
    Search: { type: "RangeCollection", call: found },
    Select: { call: (self, args) => select(self, optionalText(args, 0)) },
  };
}

export function newTable(self: Located, args: readonly unknown[]): object {
  const [rows, columns] = [integerAt(args, 0), integerAt(args, 1)];
  return insertTable(self, { rows, columns, where: args[2], values: args[3] });
}

export function found(self: Located, args: readonly unknown[]): object {
  const options =
    args[1] === null || args[1] === undefined
      ? null
      : objectAt<"search-options", SearchOptions>(args, 1, "search-options");
  return fixedList(self.document, search(self, textAt(args, 0), options));
}

function notFound(): never {
  throw new OfficeError("ItemNotFound");
}
