/** The charts of a document: which blocks they are, what they are called in the package, their files, and what is kept of both. */
import type { StoredChart } from "../../core/link/linked-document";
import type { ShapedBlock } from "../blocks";
import type { ChartShape } from "../lines";
import { XML_DECLARATION, xmlElement } from "../xml";
import { chartRelationship, type PackageParts } from "../package";
import { chartFacts, hashOfPart, hashOfWorkbook } from "./chart-facts";
import { WORKBOOK_ID, WORKBOOK_RELATIONSHIP } from "./content-types";
import type { ChartAt } from "./drawing";

export type ChartBlock = { readonly key: string; readonly shape: ChartShape };

/** In document order. */
export function chartsIn(blocks: readonly ShapedBlock[]): readonly ChartBlock[] {
  return blocks.flatMap(({ key, shape }) => (shape.kind === "chart" ? [{ key, shape }] : []));
}

/** Block key → where its chart is. */
export function chartPlaces(charts: readonly ChartBlock[]): ReadonlyMap<string, ChartAt> {
  return new Map(
    charts.map(({ key }, at) => [key, { relationship: chartRelationship(at + 1), ordinal: at + 1 }] as const),
  );
}

// The library that writes charts is fetched only for a document that has one.
export async function partsOf(charts: readonly ChartBlock[]): Promise<PackageParts["charts"]> {
  if (charts.length === 0) return {};
  const { chartParts } = await import("./chart-parts");
  return chartParts(charts.map(({ shape }) => shape));
}

/** Block key → the files of its chart, made without the rest of the report. */
export async function chartFiles(charts: readonly ChartBlock[]): Promise<ReadonlyMap<string, ChartFiles>> {
  return filesByBlock(charts, await partsOf(charts));
}

/** A chart's two files, wherever in a package they come to stand. */
export type ChartFiles = { readonly part: Uint8Array; readonly workbook: Uint8Array };

/** Block key → its files, as `partsOf` has them. */
export function filesByBlock(
  charts: readonly ChartBlock[],
  parts: PackageParts["charts"],
): ReadonlyMap<string, ChartFiles> {
  return new Map(
    charts.map(({ key }, at) => {
      const part = parts[`word/charts/chart${at + 1}.xml`];
      const workbook = parts[`word/embeddings/Microsoft_Excel_Worksheet${at + 1}.xlsx`];
      if (!part || !workbook) throw new Error(`no files for the chart ${key}`);
      return [key, { part, workbook }];
    }),
  );
}

/** What provenance keeps of a chart as it is written. */
export function storedChart(shape: ChartShape, { part, workbook }: ChartFiles): StoredChart {
  const { form, data, alt } = chartFacts(shape);
  return { form, data, alt, part: hashOfPart(part), workbook: hashOfWorkbook(workbook) };
}

/** The relationships of a chart's part; `target` is its workbook as seen from there. */
export function chartRelations(target: string): string {
  const namespace = { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" };
  const relation = { Id: WORKBOOK_ID, Type: WORKBOOK_RELATIONSHIP, Target: target };
  return XML_DECLARATION + xmlElement("Relationships", namespace, [xmlElement("Relationship", relation)]);
}
