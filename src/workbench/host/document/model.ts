/** The document as this host keeps it: the package's own DOM, and small objects that point into it. */
import type { Element, Node } from "@xmldom/xmldom";
import type { Author } from "../protocol/author";
import type { WordHabits } from "../session/profile";
import type { DocxPackage } from "./docx-package";

export type DocumentModel = {
  readonly kind: "document";
  readonly name: string;
  readonly package: DocxPackage;
  readonly habits: WordHabits;
  readonly xmlParts: XmlPartModel[];
  /** Ranges whose marks stand in the DOM. */
  readonly ranges: Set<RangeModel>;
  /** Those of them, and lists of them, that somebody holds across batches. */
  readonly held: Set<object>;
  selection: RangeModel | null;
  /** Elements a co-author works in. */
  readonly locked: Set<Element>;
  isProtected: boolean;
  isTracking: boolean;
  /** Who acts now. */
  author: Author;
  readonly happenings: DocumentHappening[];
  /** The last number given to something that needs one. */
  ids: number;
  /** New documents that the add-in had Word open beside this one. */
  readonly opened: Uint8Array[];
};

/** A place that holds paragraphs and tables: the document's body, a header, a cell. */
export type BodyModel = {
  readonly kind: "body";
  readonly document: DocumentModel;
  readonly container: Element;
  readonly type: "MainDoc" | "Header" | "Footer" | "TableCell";
};
export type ParagraphModel = { readonly kind: "paragraph"; readonly document: DocumentModel; readonly p: Element };
export type ControlModel = { readonly kind: "control"; readonly document: DocumentModel; readonly sdt: Element };
/** From one mark to another; the marks move with what stands around them. */
export type RangeModel = {
  readonly kind: "range";
  readonly document: DocumentModel;
  readonly start: Element;
  readonly end: Element;
};
export type TableModel = { readonly kind: "table"; readonly document: DocumentModel; readonly tbl: Element };
export type RowModel = { readonly kind: "row"; readonly document: DocumentModel; readonly tr: Element };
export type CellModel = { readonly kind: "cell"; readonly document: DocumentModel; readonly tc: Element };
export type SectionModel = { readonly kind: "section"; readonly document: DocumentModel; readonly properties: Element };

/** What text can be put into, looked for in, or selected. */
export type Located = BodyModel | ParagraphModel | ControlModel | RangeModel | TableModel;

/** Objects in order, looked up anew each time. */
export type ListModel<Item extends object> = {
  readonly kind: "list";
  readonly document: DocumentModel;
  all(): readonly Item[];
  /** The items of a list that was made once, such as what a search found. */
  readonly fixed?: readonly Item[];
};

/** A custom XML part; `id` is the GUID in braces that Word gives it. */
export type XmlPartModel = {
  readonly document: DocumentModel;
  readonly id: string;
  /** One of Word's own, such as the document's properties. */
  readonly isBuiltIn: boolean;
  /** Its path in the package. */
  readonly path: string;
  /** Prefixes an add-in told for XPaths into the part. */
  readonly prefixes: Map<string, string>;
};

/** What happened and is not yet told to the pane. */
export type DocumentHappening =
  | { readonly kind: "selected" }
  /** A node of a custom XML part has another text, or another took its place. */
  | { readonly kind: "replaced"; readonly part: XmlPartModel; readonly before: Node; readonly after: Node };

/** A number nobody has yet, in the order of asking. */
export function nextNumber(document: DocumentModel): number {
  document.ids += 1;
  return document.ids;
}
