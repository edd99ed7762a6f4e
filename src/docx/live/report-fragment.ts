/** A report as it goes into an open document: its body for itself, bound to the part that the program made. */
import { parseXml } from "../report-files";
import { DOCUMENT, packageOf, textOf } from "../refresh/open-package";
import { childElements, childOf, isWord } from "../refresh/word-xml";
import { fragmentOf } from "./fragment";
import { reboundParts } from "./rebind";

/**
 * Without parts, headers and footers: the open document has, or gets, its own. `storeItemId`: of the figures part, known only once that
 * is in the document.
 */
export function reportFragment(report: Uint8Array, storeItemId: string): Uint8Array {
  const bound = reboundParts(packageOf(report), storeItemId);
  const body = childOf(parseXml(textOf(bound, DOCUMENT)).documentElement, "body");
  if (!body) throw new Error("a report without a body");
  return fragmentOf(
    bound,
    childElements(body).filter((one) => !isWord(one, "sectPr")),
  );
}
