/** The charts of a document: which blocks they are, what they are called in the package, and their files. */
import type { ShapedBlock } from "../blocks";
import type { ChartShape } from "../lines";
import { chartRelationship, type PackageParts } from "../package";
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
