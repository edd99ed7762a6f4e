/** The literal words of a paragraph, by whose hash a person's edit is told from a refreshed figure. */
import { sha256 } from "../base/sha256";

// Neither character can stand in a document's text, so that no typed words can pass for a key.
const OPEN = "\u0002";
const CLOSE = "\u0003";

/** What stands for a bound span in the hashed words; the tag says fig:<mention key> or say:<phrase key>. */
export function boundPlaceholder(tag: string): string {
  return OPEN + tag + CLOSE;
}

/** Hashes paragraphs, each given as its words with placeholders in it; automatic numbers do not count. */
export function hashOfParagraphs(paragraphs: readonly string[]): string {
  return sha256(paragraphs.join("\n"));
}
