/** Charts that come into a person's document, and those that leave it: their files, and what leads to them. */
import { strToU8 } from "fflate";
import type { BlockAction } from "../../core/link/refresh-plan";
import { CHART_CONTENT, CHART_RELATIONSHIP, WORKBOOK_CONTENT } from "../charts/content-types";
import type { ChartAt } from "../charts/drawing";
import { hashOfPart, hashOfWorkbook } from "../charts/chart-facts";
import { chartRelations } from "../charts/charts-of";
import type { Drawn, FileHashes } from "./apply-charts";
import { chartSource } from "./chart-source";
import type { LinkedReport } from "./linked-report";
import { DOCUMENT } from "./open-package";
import {
  addRelation,
  addType,
  freePath,
  relationsOf,
  relationsPath,
  removePart,
  removeRelation,
} from "./package-relations";
import { descendants, isWord } from "./word-xml";

export type Added = { readonly places: ReadonlyMap<string, ChartAt>; readonly hashes: FileHashes };

/** Puts the files of added charts into the package; the drawings that name them are still to be written. */
export function addCharts(actions: readonly BlockAction[], report: LinkedReport, files: Drawn): Added {
  const places = new Map<string, ChartAt>();
  const hashes = new Map<string, { readonly part: string; readonly workbook: string }>();
  let ordinal = lastDrawing(report);
  for (const { kind, block } of actions) {
    const made = kind === "add" ? files.get(block) : undefined;
    if (!made) continue;
    places.set(block, { relationship: addFiles(report, made), ordinal: ++ordinal });
    hashes.set(block, { part: hashOfPart(made.part), workbook: hashOfWorkbook(made.workbook) });
  }
  return { places, hashes };
}

function addFiles(
  { parts }: LinkedReport,
  { part, workbook }: { readonly part: Uint8Array; readonly workbook: Uint8Array },
): string {
  const path = freePath(parts, "word/charts/chart", ".xml");
  const behind = freePath(parts, "word/embeddings/Microsoft_Excel_Worksheet", ".xlsx");
  parts.set(path, part);
  parts.set(behind, workbook);
  parts.set(relationsPath(path), strToU8(chartRelations(`../${behind.slice("word/".length)}`)));
  addType(parts, path, CHART_CONTENT);
  addType(parts, behind, WORKBOOK_CONTENT);
  const taken = new Set(relationsOf(parts, DOCUMENT).map(({ id }) => id));
  let nth = 1;
  while (taken.has(`rIdChart${nth}`)) nth++;
  const id = `rIdChart${nth}`;
  addRelation(parts, DOCUMENT, { id, type: CHART_RELATIONSHIP, target: path.slice("word/".length) });
  return id;
}

/** Takes out the files of charts whose blocks go; to be called while their drawings still stand. */
export function dropCharts(actions: readonly BlockAction[], report: LinkedReport): void {
  for (const action of actions) {
    if (action.kind !== "remove") continue;
    for (const at of action.items) {
      const element = report.read.elements[at];
      const drawing = element && descendants(element).find((one) => isWord(one, "drawing"));
      const source = drawing && chartSource(drawing, report.parts);
      if (!source) continue;
      if (source.workbook) removePart(report.parts, source.workbook.target);
      removePart(report.parts, source.path);
      removeRelation(report.parts, DOCUMENT, source.relationship);
    }
  }
}

// A drawing's number must be its own in the document.
function lastDrawing({ texts }: LinkedReport): number {
  const ids = texts.flatMap(({ root }) =>
    descendants(root).flatMap((one) => (one.localName === "docPr" ? [Number(one.getAttribute("id"))] : [])),
  );
  return ids.reduce((last, id) => Math.max(last, Number.isSafeInteger(id) ? id : 0), 0);
}
