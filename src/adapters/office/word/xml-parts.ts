/// <reference types="office-js" />
/**
 * Our custom XML parts in the open document. A part is written whole, through its root: setting single texts fails in the
 * library for the web (office-js 1461), and an XML declaration makes Word do nothing (office-js 1643).
 */
import type { PartStep } from "../../../core/link/document-steps";
import { asked, CommonError } from "./common";

export class XmlParts {
  /** Namespace → the part that was found under it. */
  private readonly known = new Map<string, Office.CustomXmlPart>();

  async write({ namespace, xml }: PartStep): Promise<void> {
    const known = this.known.get(namespace);
    if (known && (await wroteInto(known, xml))) return;
    const part = await this.find(namespace);
    if (!part || !(await wroteInto(part, xml))) throw new CommonError(GONE);
    this.known.set(namespace, part);
  }

  async add(xml: string): Promise<string> {
    const { customXmlParts } = Office.context.document;
    const part = await asked<Office.CustomXmlPart>((answer) => customXmlParts.addAsync(bare(xml), answer));
    return part.id;
  }

  async remove(id: string): Promise<void> {
    const { customXmlParts } = Office.context.document;
    const part = await asked<Office.CustomXmlPart>((answer) => customXmlParts.getByIdAsync(id, answer));
    await asked<void>((answer) => part.deleteAsync(answer));
    for (const [namespace, { id: other }] of this.known) if (other === id) this.known.delete(namespace);
  }

  private async find(namespace: string): Promise<Office.CustomXmlPart | null> {
    const { customXmlParts } = Office.context.document;
    const found = await asked<Office.CustomXmlPart[]>((answer) =>
      customXmlParts.getByNamespaceAsync(namespace, answer),
    );
    return found[0] ?? null;
  }
}

/** Office's number for a custom XML node that is not there. */
const GONE = 6000;

/** False when the part is gone. */
async function wroteInto(part: Office.CustomXmlPart, xml: string): Promise<boolean> {
  try {
    const [root] = await asked<Office.CustomXmlNode[]>((answer) => part.getNodesAsync("/*", answer));
    if (!root) return false;
    await asked<void>((answer) => root.setXmlAsync(bare(xml), answer));
    return true;
  } catch (error) {
    if (error instanceof CommonError && error.code === GONE) return false;
    throw error;
  }
}

function bare(xml: string): string {
  return xml.replace(/^\ufeff?\s*<\?xml[^>]*\?>\s*/, "");
}
