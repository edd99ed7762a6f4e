/** What a test, or a person at the host page, does to an open Word document. */
import type { Author } from "../protocol/author";

/**
 * A place: the first control with this tag, the first paragraph whose visible text holds these words, or one of the body's
 * controls or paragraphs by its number from 0.
 */
export type Place =
  { readonly tag: string } | { readonly words: string } | { readonly control: number } | { readonly paragraph: number };

/** Something people do to a document. */
export type WordEdit =
  /** Types into a control: its text becomes this. */
  | { readonly kind: "type-in-control"; readonly tag: string; readonly text: string }
  /** Deletes a control, with or without what is in it. */
  | { readonly kind: "delete-control"; readonly tag: string; readonly content: "kept" | "gone" }
  /** Rewrites words of a paragraph that stand outside of controls. */
  | { readonly kind: "reword"; readonly words: string; readonly to: string }
  | { readonly kind: "delete-paragraph"; readonly words: string }
  /** A new paragraph under the one with these words. */
  | { readonly kind: "add-paragraph"; readonly after: string; readonly text: string };

type Hand = Exclude<Author, "add-in">;
type Switch = "on" | "off";

/** Each answers null unless it says otherwise. */
export type WordCommand =
  | { readonly kind: "word-edit"; readonly edit: WordEdit; readonly by: Hand }
  /** An edit just before the add-in's batch `sync` from now is run, the next being 1. */
  | { readonly kind: "word-edit-before"; readonly sync: number; readonly edit: WordEdit; readonly by: Hand }
  /** Selects the content of a control, or a paragraph; or puts the cursor before or behind that. */
  | { readonly kind: "word-select"; readonly at: Place; readonly edge?: "Start" | "End" }
  /** Gives the visible text of the selection. */
  | { readonly kind: "word-selection" }
  /** Gives a `WordView`. */
  | { readonly kind: "word-view" }
  /** Gives a `MarkedPackage`; null when it would be the same as the last time. */
  | { readonly kind: "pages-view" }
  /** Gives a `ShownControl` for each control of the body, in order. */
  | { readonly kind: "word-controls" }
  /** Gives the package as it would be saved now, as base64. */
  | { readonly kind: "word-file" }
  /** Gives the new documents that the add-in had Word open, in order, each as base64. */
  | { readonly kind: "word-opened" }
  /** Gives `{id, namespace, xml}` of each custom XML part that is not Word's own. */
  | { readonly kind: "word-xml-parts" }
  /** A co-author works there: what an add-in writes into it is refused with AccessDenied. */
  | { readonly kind: "word-lock"; readonly at: Place; readonly state: Switch }
  /** The whole document is protected against editing. */
  | { readonly kind: "word-protection"; readonly state: Switch }
  /** Changes are tracked: what is inserted arrives as w:ins, what is deleted stays as w:del. */
  | { readonly kind: "word-tracking"; readonly state: Switch };
