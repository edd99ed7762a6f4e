/** Our parts in a package, found by namespace: Word renumbers them, and a pasted document brings a second set. */
import { parseXml } from "../report-files";
import { textOf, type WordFiles } from "./word-files";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** The format this reader knows. */
const FORMAT = 1;

export type OwnPart = {
  readonly path: string;
  readonly itemId: string | null;
  readonly xml: string;
  readonly isNewer: boolean;
};

export function ownParts(files: WordFiles, namespace: string): readonly OwnPart[] {
  const family = namespace.slice(0, namespace.lastIndexOf(":") + 1);
  return [...files.keys()].flatMap((path) => {
    if (!/^customXml\/item\d+\.xml$/.test(path)) return [];
    const xml = textOf(files, path);
    const root = xml.includes(family) ? parseXml(xml).documentElement : null;
    if (!root?.namespaceURI?.startsWith(family)) return [];
    const isNewer = root.namespaceURI !== namespace || Number(root.getAttribute("format")) > FORMAT;
    return [{ path, xml, isNewer, itemId: itemIdOf(files, path) }];
  });
}

function itemIdOf(files: WordFiles, path: string): string | null {
  const xml = textOf(files, path.replace("item", "itemProps"));
  return xml === "" ? null : (parseXml(xml).documentElement?.getAttributeNS(DATA_STORE, "itemID") ?? null);
}
