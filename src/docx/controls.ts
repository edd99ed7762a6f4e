/** Content controls: a bound text inside a line, and the frame around a section. Neither is locked: people may delete, move and copy them. */
import { element, type Element } from "./element";
import { figureXPath, FIGURES_PREFIX_MAPPING } from "./figures-part";
import { run, runProperties, type RunLook } from "./runs";

export type BoundControl = {
  readonly tag: string;
  readonly title: string;
  readonly id: number;
  /** Its entry in the figures part. */
  readonly key: string;
  readonly storeItemId: string;
  /** The entry's own words. */
  readonly text: string;
  readonly look: RunLook;
};

/** An inline plain-text control. The order of its properties is the schema's (CT_SdtPr). */
export function boundControl({ tag, title, id, key, storeItemId, text, look }: BoundControl): Element {
  const binding = {
    "w:prefixMappings": FIGURES_PREFIX_MAPPING,
    "w:xpath": figureXPath(key),
    "w:storeItemID": storeItemId,
  };
  const properties = element(
    "w:sdtPr",
    null,
    runProperties(look),
    ...identity({ tag, title, id }),
    element("w:dataBinding", binding),
    element("w:text"),
  );
  return element("w:sdt", null, properties, element("w:sdtContent", null, run(text, look)));
}

/** A control around whole paragraphs and tables. */
export function blockControl(of: Pick<BoundControl, "tag" | "title" | "id">, content: readonly Element[]): Element {
  return element("w:sdt", null, element("w:sdtPr", null, ...identity(of)), element("w:sdtContent", null, ...content));
}

function identity({ tag, title, id }: Pick<BoundControl, "tag" | "title" | "id">): readonly Element[] {
  return [element("w:alias", { "w:val": title }), element("w:tag", { "w:val": tag }), element("w:id", { "w:val": id })];
}
