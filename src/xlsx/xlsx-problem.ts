/** Why a file cannot be read as a workbook. Sentences are made elsewhere. */

/** What a package that is no workbook seems to be. */
export type ForeignPackage =
  | "document" // .docx, .doc
  | "presentation" // .pptx, .ppt
  | "binary-workbook" // .xlsb
  | "open-document" // .ods, .odt
  | "other";

export type XlsxProblem =
  /** Neither a zip nor an old Office file: a CSV, a web page saved as .xls, an empty file. */
  | { readonly code: "not-a-zip" }
  /** Protected by a password or by rights management. */
  | { readonly code: "encrypted" }
  /** .xls or .et: a workbook, but not in the format of 2007. */
  | { readonly code: "old-format" }
  | { readonly code: "not-a-workbook"; readonly found: ForeignPackage }
  /** More unzipped bytes, or more cells on one sheet, than are read; `limit` in that measure. */
  | { readonly code: "too-large"; readonly what: "bytes" | "cells"; readonly limit: number }
  /** A part declares a document type: Office never writes one, attacks do. */
  | { readonly code: "entity-declaration"; readonly part: string }
  /** Cut off or corrupt; `detail` is for a fault report, not for the person. */
  | { readonly code: "damaged"; readonly detail: string };
