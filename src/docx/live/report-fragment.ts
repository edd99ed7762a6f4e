/** A report as it goes into an open document: its two parts for themselves, and its body bound to the part that the program made. */
import { strToU8 } from "fflate";
import { parseXml } from "../report-files";
import { DOCUMENT, textOf } from "../refresh/open-package";
import { childElements, childOf, isWord } from "../refresh/word-xml";
import { fragmentOf } from "./fragment";
import { packageOf } from "./open-document";

/** Bindings ask for the part by its id: that of the open document is known only once the part is in it. */
const STORE = /(storeItemID=")[^"]*(")/g;

/** Without parts, headers and footers: the open document has, or gets, its own. */
export function reportFragment(report: Uint8Array, storeItemId: string): Uint8Array {
  const parts = packageOf(report);
  const xml = textOf(parts, DOCUMENT).replace(
    STORE,
    (_, before: string, after: string) => before + storeItemId + after,
  );
  const bound = new Map(parts).set(DOCUMENT, strToU8(xml));
  const body = childOf(parseXml(xml).documentElement, "body");
  if (!body) throw new Error("a report without a body");
  return fragmentOf(
    bound,
    childElements(body).filter((one) => !isWord(one, "sectPr")),
  );
}
