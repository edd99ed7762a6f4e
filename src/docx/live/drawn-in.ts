/** What the charts of a paragraph draw: their parts and the workbooks inside, so that two drawings can be told apart. */
import { sha256 } from "../../core/base/sha256";
import { DOCUMENT, textOf, type Parts } from "../refresh/open-package";
import { relationsOf } from "../refresh/package-relations";
import type { Unit } from "./read-units";

export function drawnIn(parts: Parts): (unit: Pick<Unit, "charts">) => string {
  const targets = new Map(relationsOf(parts, DOCUMENT).map(({ id, target }) => [id, target]));
  return ({ charts }) => charts.map(({ id, alt }) => `${alt}\n${chart(parts, targets.get(id) ?? "")}`).join("\n");
}

// The ids and paths are the editor's own; what is drawn is in the part and in the workbook that belongs to it.
function chart(parts: Parts, path: string): string {
  const xml = textOf(parts, path).replace(/\br:id="[^"]*"/g, "");
  const beside = relationsOf(parts, path).map(({ target }) => sha256(latin(parts.get(target) ?? new Uint8Array())));
  return sha256([xml, ...beside.sort()].join("\n"));
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
