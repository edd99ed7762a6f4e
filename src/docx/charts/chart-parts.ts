/**
 * Native Word charts: the chart part and the small workbook behind it, so that a person can change the numbers in Word.
 * Loaded on demand: the library's charts are large, and most reports have none.
 */
import { Document, Packer, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { unzipSync, zipSync, strFromU8, strToU8, type Zippable } from "fflate";
import type { ChartShape } from "../lines";
import { chartOptions } from "./chart-options";
import { WORKBOOK_ID } from "./content-types";

/** Files of a package: path → bytes. */
export type PackageBytes = Readonly<Record<string, Uint8Array>>;

const ZIP_EPOCH = "1980-01-01T00:00:00";

/**
 * The parts of the charts, the nth as word/charts/chart<n>.xml: the same bytes for the same charts.
 * The library writes them into a document of its own; only what is made by chance or by the clock is written over.
 */
export async function chartParts(charts: readonly ChartShape[]): Promise<PackageBytes> {
  const runs = charts.map((chart) => new Paragraph({ children: [new ChartRun(chartOptions(chart))] }));
  const packed = await Packer.pack(new Document({ sections: [{ children: runs }] }), "arraybuffer");
  const wanted = ({ name }: { name: string }): boolean => /^word\/(charts|embeddings)\//.test(name);
  const files = unzipSync(new Uint8Array(packed), { filter: wanted });
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, settled(path, bytes)]));
}

function settled(path: string, bytes: Uint8Array): Uint8Array {
  if (path.endsWith(".xlsx")) return zippedAgain(bytes);
  const xml = strFromU8(bytes);
  const pattern = path.endsWith(".rels") ? /(<Relationship\b[^>]*\bId=")[^"]*/ : /(<c:externalData r:id=")[^"]*/;
  return strToU8(xml.replace(pattern, `$1${WORKBOOK_ID}`));
}

function zippedAgain(bytes: Uint8Array): Uint8Array {
  const files: Zippable = unzipSync(bytes);
  return zipSync(files, { mtime: ZIP_EPOCH });
}
