/** What a document calls our styles: Word in Chinese, WPS and others rename ids when they save, names stay. */
import { STYLE_LOOKS, type StyleId } from "../style-looks";

/** Our id → the document's, for those of our styles that it still has under their names. */
export function styleIdsIn(stylesXml: string): ReadonlyMap<string, string> {
  const byName = new Map<string, string>();
  for (const [, tag = "", name = ""] of stylesXml.matchAll(/<\w+:style\b([^>]*)>\s*<\w+:name\s[^>]*?val="([^"]*)"/g)) {
    const id = /styleId="([^"]*)"/.exec(tag)?.[1];
    if (id !== undefined && /type="paragraph"/.test(tag)) byName.set(name.toLowerCase(), id);
  }
  const ids = STYLE_LOOKS.flatMap(([id, { name }]): [StyleId, string][] => {
    const theirs = byName.get(name.toLowerCase());
    return theirs === undefined ? [] : [[id, theirs]];
  });
  return new Map(ids);
}
