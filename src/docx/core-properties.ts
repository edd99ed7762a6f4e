/** docProps/core.xml: the title, and the snapshot's clock for both times. No author: the file names no person. */
import type { PlainDate } from "../core/base/plain-date";
import { XML_DECLARATION, xmlElement, xmlText } from "./xml";

const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** The part's XML; the clock is a day, so the time is its beginning. */
export function coreProperties(title: string, clock: PlainDate): string {
  const time = [xmlText(`${clock}T00:00:00Z`)];
  return (
    XML_DECLARATION +
    xmlElement("cp:coreProperties", NAMESPACES, [
      xmlElement("dc:title", {}, [xmlText(title)]),
      xmlElement("dc:language", {}, ["zh-CN"]),
      xmlElement("dcterms:created", { "xsi:type": "dcterms:W3CDTF" }, time),
      xmlElement("dcterms:modified", { "xsi:type": "dcterms:W3CDTF" }, time),
    ])
  );
}
