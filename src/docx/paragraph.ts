/** A line as a paragraph of the document. */
import { element, type Element } from "./element";
import type { Line } from "./lines";
import { HEADING_LIST } from "./numbering";

/** Its style, what the line asks for beyond it, and its content. The order of properties is the schema's (CT_PPr). */
export function paragraph(line: Line, content: readonly Element[]): Element {
  const { style, keepNext, numberLevel, indent, alignment } = line;
  const spacing = spacingAttributes(line);
  const properties: Element[] = [element("w:pStyle", { "w:val": style })];
  if (keepNext) properties.push(element("w:keepNext"));
  if (numberLevel !== undefined) properties.push(numberProperties(numberLevel));
  if (Object.keys(spacing).length > 0) properties.push(element("w:spacing", spacing));
  if (indent) properties.push(element("w:ind", indentAttributes(indent)));
  if (alignment) properties.push(element("w:jc", { "w:val": alignment }));
  return element("w:p", null, element("w:pPr", null, ...properties), ...content);
}

function numberProperties(level: number): Element {
  return element("w:numPr", null, element("w:ilvl", { "w:val": level }), element("w:numId", { "w:val": HEADING_LIST }));
}

function spacingAttributes({ spaceBefore, spaceAfter }: Line): Readonly<Record<string, number>> {
  return {
    ...(spaceBefore === undefined ? {} : { "w:before": spaceBefore }),
    ...(spaceAfter === undefined ? {} : { "w:after": spaceAfter }),
  };
}

// left and right, not start and end: older Word and WPS know only those.
function indentAttributes({ left, right, hanging }: NonNullable<Line["indent"]>): Readonly<Record<string, number>> {
  return {
    ...(left === undefined ? {} : { "w:left": left }),
    ...(right === undefined ? {} : { "w:right": right }),
    ...(hanging === undefined ? {} : { "w:hanging": hanging }),
  };
}
