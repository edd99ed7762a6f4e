/** The provenance part: where every bound text comes from, for anyone who asks later. No rows, no path, and no person but who answered for it (P23). */
import { placeAddress } from "../core/base/a1";
import { compareText } from "../core/base/compare";
import type { StoredBlock } from "../core/link/linked-document";
import type { Snapshot, SnapshotFigure } from "../core/snapshot/snapshot";
import type { TargetResult } from "../core/target/target";
import type { BoundText, BoundTexts } from "./bound-texts";
import { isTooLarge } from "./part-size";
import { figureElement, type FigureContext } from "./provenance-figure";
import { wantedElements } from "./provenance-wanted";
import { XML_DECLARATION, xmlElement, xmlText } from "./xml";

export const PROVENANCE_NAMESPACE = "urn:keji:provenance:1";

/** Of a figure's cells the snapshot keeps 40 ranges; a report of very many figures keeps fewer, so that the part fits. */
const MOST_RANGES: readonly number[] = [40, 8, 1];

/** A block with the hash of its literal words, and what is kept of its chart. */
export type BlockHash = StoredBlock;

export function provenancePart(snapshot: Snapshot, texts: BoundTexts, blocks: readonly BlockHash[]): string {
  let xml = "";
  for (const most of MOST_RANGES) {
    xml = partOf(snapshot, { texts, blocks, most });
    if (!isTooLarge(xml)) break;
  }
  return xml;
}

type Content = { readonly texts: BoundTexts; readonly blocks: readonly BlockHash[]; readonly most: number };

function partOf(snapshot: Snapshot, { texts, blocks, most }: Content): string {
  const { id, kind = null, county, year, cutoff, clock, pack, workbook, parameters } = snapshot;
  const root = { xmlns: PROVENANCE_NAMESPACE, format: 1, kind, snapshot: id, county, year, cutoff, clock };
  const file = { name: fileName(workbook.name), identity: workbook.identity, fingerprint: workbook.fingerprint };
  const figures = figuresOf(snapshot, texts);
  const formulas = formulaIds(figures);
  const context: FigureContext = { period: { from: `${year}-01-01`, to: cutoff }, formulas, mostRanges: most };
  return (
    XML_DECLARATION +
    xmlElement("provenance", root, [
      xmlElement("pack", { id: pack.id, version: pack.version }),
      xmlElement("workbook", file),
      ...wantedElements(snapshot),
      xmlElement("parameters", {}, parameterElements(parameters)),
      xmlElement(
        "formulas",
        {},
        [...formulas].map(([words, of]) => xmlElement("formula", { id: of }, [xmlText(words)])),
      ),
      xmlElement(
        "figures",
        {},
        figures.map((figure) => figureElement(figure, context)),
      ),
      xmlElement("texts", {}, [...texts.values()].flatMap(textElements)),
      xmlElement("targets", {}, targetsOf(snapshot, new Set(figures.map(({ key }) => key))).map(targetElement)),
      xmlElement(
        "blocks",
        {},
        blocks.map(({ key, hash, chart = {} }) => xmlElement("block", { key, hash, ...chart })),
      ),
    ])
  );
}

// A folder's name often is a person's.
function fileName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}

function parameterElements(parameters: Snapshot["parameters"]): readonly string[] {
  return Object.entries(parameters)
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, value]) =>
      value === null
        ? xmlElement("parameter", { key, type: "none" })
        : xmlElement("parameter", { key, type: typeof value }, [xmlText(String(value))]),
    );
}

// Those the report speaks of; the others stay in the workbook.
function figuresOf(snapshot: Snapshot, texts: BoundTexts): readonly SnapshotFigure[] {
  const named = new Set([...texts.values()].flatMap(({ figures }) => figures));
  for (const { figure } of targetsOf(snapshot, named)) if (figure !== null) named.add(figure);
  return snapshot.figures.filter(({ key }) => named.has(key));
}

// A report tells of all targets; a document of somebody's own only of those that its texts speak of.
function targetsOf({ kind, targets }: Snapshot, named: ReadonlySet<string>): Snapshot["targets"] {
  return kind === "inserted" ? targets.filter(({ figure }) => figure !== null && named.has(figure)) : targets;
}

// Figures of one indicator are computed alike: each formula is kept once.
function formulaIds(figures: readonly SnapshotFigure[]): ReadonlyMap<string, string> {
  const words = new Set(figures.map(({ formula }) => formula).filter((formula) => formula !== ""));
  return new Map([...words].map((formula, at) => [formula, String(at + 1)]));
}

// The text as it was written, and for a phrase every wording that was true with it.
function textElements({ key, mark, outcome, figures, choices, text }: BoundText): readonly string[] {
  const [own] = key.split("~");
  const of = figures.length === 1 && figures[0] === own ? null : figures.join(" ");
  const others = choices.length > 1 ? choices.map((choice) => xmlElement("choice", { key }, [xmlText(choice)])) : [];
  return [xmlElement("text", { key, mark, outcome, figures: of }, [xmlText(text)]), ...others];
}

function targetElement(target: TargetResult): string {
  const { name, figure, comparator, threshold, actual, unit, rate, verdict, place } = target;
  const why = target.why === null ? null : target.why.code;
  const at = placeAddress(place);
  return xmlElement("target", { name, figure, comparator, threshold, actual, unit, rate, verdict, why, at });
}
