/** A WordprocessingML element that the docx library has no class for: content controls, bookmarks, numbered paragraphs. */
import { FileChild, type XmlComponent } from "docx";

export type ElementAttributes = Readonly<Record<string, string | number>>;

export class Element extends FileChild {
  constructor(name: string, attributes: ElementAttributes | null, children: readonly (XmlComponent | string)[]) {
    super(name);
    // The library writes an object with this key as the attributes of the element around it.
    if (attributes) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

export function element(
  name: string,
  attributes: ElementAttributes | null = null,
  ...children: (XmlComponent | string)[]
): Element {
  return new Element(name, attributes, children);
}
