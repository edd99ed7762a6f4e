/** A WordprocessingML element that the docx library has no class for: content controls, bookmarks, numbered paragraphs. */
import { FileChild, type XmlComponent } from "docx";
import { xmlElement, xmlText, type XmlAttributes } from "./xml";

export type ElementAttributes = Readonly<Record<string, string | number>>;

export class Element extends FileChild {
  constructor(name: string, attributes: ElementAttributes | null, children: readonly (XmlComponent | string)[]) {
    super(name);
    // The library writes an object with this key as the attributes of the element around it.
    if (attributes) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }

  /** The element as XML text, for a document that is not the library's. @throws when it holds what only the library can write. */
  xml(): string {
    let attributes: XmlAttributes = {};
    const children: string[] = [];
    for (const child of this.root as readonly unknown[]) {
      if (child instanceof Element) children.push(child.xml());
      else if (typeof child === "string") children.push(xmlText(child));
      else if (isAttributes(child)) attributes = child._attr;
      else throw new Error(`<${this.rootKey}> holds an element of the library`);
    }
    return xmlElement(this.rootKey, attributes, children);
  }
}

function isAttributes(child: unknown): child is { readonly _attr: ElementAttributes } {
  return typeof child === "object" && child !== null && "_attr" in child;
}

export function element(
  name: string,
  attributes: ElementAttributes | null = null,
  ...children: (XmlComponent | string)[]
): Element {
  return new Element(name, attributes, children);
}
