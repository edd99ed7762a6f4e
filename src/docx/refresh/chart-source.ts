/** A chart of an opened package as it stands: its drawing, its part, the workbook behind it, and what it draws. */
import type { Document, Element } from "@xmldom/xmldom";
import type { ReadChart } from "../../core/link/linked-document";
import { hashOfData, hashOfPart, hashOfText, hashOfWorkbook, sizeOf, type DrawnSeries } from "../charts/chart-facts";
import { parseXml } from "../report-files";
import { DOCUMENT, textOf, type Parts } from "./open-package";
import { relationsOf, type Relation } from "./package-relations";
import { childElements, descendants } from "./word-xml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export type ChartSource = {
  /** Of the document to the chart's part. */
  readonly relationship: string;
  readonly path: string;
  /** Of the part to its workbook; null when it has none. */
  readonly workbook: Relation | null;
};

/** Null for a drawing without a chart, or one that leads nowhere. */
export function chartSource(drawing: Element, parts: Parts): ChartSource | null {
  const chart = descendants(drawing).find((one) => one.namespaceURI === CHART && one.localName === "chart");
  const relationship = chart?.getAttributeNS(RELATIONSHIPS, "id") ?? "";
  const path = relationsOf(parts, DOCUMENT).find(({ id }) => id === relationship)?.target;
  if (path === undefined || !parts.has(path)) return null;
  const workbook = relationsOf(parts, path).find(({ type }) => type.endsWith("/package"));
  return { relationship, path, workbook: workbook && parts.has(workbook.target) ? workbook : null };
}

/** What a refresh holds against what was written, and against what would be drawn now. */
export function readChart(drawing: Element, parts: Parts): ReadChart | null {
  const source = chartSource(drawing, parts);
  if (!source) return null;
  const { path, workbook } = source;
  return {
    ...readData(parts, path),
    alt: hashOfText(altOf(drawing)?.getAttribute("descr") ?? ""),
    part: hashOfPart(parts.get(path) ?? new Uint8Array()),
    workbook: workbook ? hashOfWorkbook(parts.get(workbook.target) ?? new Uint8Array()) : null,
  };
}

/** The element that carries the text for who cannot see it. */
export function altOf(drawing: Element): Element | undefined {
  return descendants(drawing).find(({ localName }) => localName === "docPr");
}

function readData(parts: Parts, path: string): Pick<ReadChart, "data" | "size" | "isOurs"> {
  try {
    return dataOf(seriesIn(parseXml(textOf(parts, path))));
  } catch {
    return { data: null, size: "", isOurs: false };
  }
}

/** The caches of one series, from which a program draws it without opening the workbook. */
export type SeriesCaches = { readonly name: Element; readonly categories: Element; readonly values: Element };

/** Null where one of them has no cache, as in a chart with numbers typed into it. */
export function seriesIn(chart: Document): readonly (SeriesCaches | null)[] {
  const all = [...chart.getElementsByTagNameNS(CHART, "ser")];
  return all.map((one) => {
    const [name, categories, values] = ["tx", "cat", "val"].map((part) => cacheIn(childIn(one, part)));
    return name && categories && values ? { name, categories, values } : null;
  });
}

/** Where a cache's numbers come from: a formula like Sheet1!$B$2:$B$6. */
export function formulaOf(cache: Element): string {
  return childIn(cache.parentNode as Element, "f")?.textContent ?? "";
}

function cacheIn(part: Element | null): Element | null {
  const reference = part && childElements(part).find(({ localName }) => /^(str|num)Ref$/.test(localName ?? ""));
  return (
    (reference && childElements(reference).find(({ localName }) => /^(str|num)Cache$/.test(localName ?? ""))) ?? null
  );
}

export function childIn(parent: Element, name: string): Element | null {
  return childElements(parent).find(({ localName }) => localName === name) ?? null;
}

function dataOf(all: readonly (SeriesCaches | null)[]): Pick<ReadChart, "data" | "size" | "isOurs"> {
  const series = all.flatMap((one) => one ?? []);
  const categories = series[0] ? textsIn(series[0].categories) : [];
  const size = sizeOf(all.length, categories.length);
  const isSame = series.every((one) => textsIn(one.categories).join("\n") === categories.join("\n"));
  if (series.length === 0 || series.length < all.length || !isSame) return { data: null, size, isOurs: false };
  const drawn = series.map(({ name, values }): DrawnSeries => {
    const numbers = textsIn(values).map((text) => (text === "" ? null : Number(text)));
    return { name: textsIn(name).join(""), values: numbers };
  });
  const isOurs = series.every((one, at) => isFromOurs(one, { nth: at, categories: categories.length }));
  return { data: hashOfData(categories, drawn), size, isOurs };
}

/** In their order, with an empty text where the cache has no point. */
function textsIn(cache: Element): readonly string[] {
  const points = new Map(
    childElements(cache)
      .filter(({ localName }) => localName === "pt")
      .map((point) => [Number(point.getAttribute("idx")), childIn(point, "v")?.textContent ?? ""]),
  );
  const count = Number(childIn(cache, "ptCount")?.getAttribute("val") ?? 0);
  return Array.from({ length: Math.min(count, MOST_POINTS) }, (_, at) => points.get(at) ?? "");
}

/** No chart of ours has more; a count beyond is damage. */
const MOST_POINTS = 1000;

// The library puts categories into column A and each series into the next one, names in the first row.
function isFromOurs(
  { name, categories, values }: SeriesCaches,
  of: { readonly nth: number; readonly categories: number },
): boolean {
  const column = String.fromCharCode("B".charCodeAt(0) + of.nth);
  const end = of.categories + 1;
  const wanted = [`$${column}$1`, `$A$2:$A$${end}`, `$${column}$2:$${column}$${end}`];
  return [name, categories, values].every((cache, at) => formulaOf(cache).replace(/^.*!/, "") === wanted[at]);
}
