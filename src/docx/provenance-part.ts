/** The provenance part: where every bound text comes from, for anyone who asks later. No rows, no path, no person (P23). */
import { placeAddress } from "../core/base/a1";
import { compareText } from "../core/base/compare";
import type { Snapshot, SnapshotFigure } from "../core/snapshot/snapshot";
import type { TargetResult } from "../core/target/target";
import type { BoundText, BoundTexts } from "./bound-texts";
import { figureElement } from "./provenance-figure";
import { XML_DECLARATION, xmlElement, xmlText } from "./xml";

export const PROVENANCE_NAMESPACE = "urn:keji:provenance:1";

/** A block with the hash of its literal words. */
export type BlockHash = { readonly key: string; readonly hash: string };

export function provenancePart(snapshot: Snapshot, texts: BoundTexts, blocks: readonly BlockHash[]): string {
  const { id, county, year, cutoff, clock, pack, workbook, parameters } = snapshot;
  const root = { xmlns: PROVENANCE_NAMESPACE, format: 1, snapshot: id, county, year, cutoff, clock };
  const file = { name: fileName(workbook.name), identity: workbook.identity, fingerprint: workbook.fingerprint };
  return (
    XML_DECLARATION +
    xmlElement("provenance", root, [
      xmlElement("pack", { id: pack.id, version: pack.version }),
      xmlElement("workbook", file),
      xmlElement("parameters", {}, parameterElements(parameters)),
      xmlElement("figures", {}, figuresOf(snapshot, texts).map(figureElement)),
      xmlElement("texts", {}, [...texts.values()].map(textElement)),
      xmlElement("targets", {}, snapshot.targets.map(targetElement)),
      xmlElement("blocks", {}, blocks.map(({ key, hash }) => xmlElement("block", { key, hash }))),
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
  for (const { figure } of snapshot.targets) if (figure !== null) named.add(figure);
  return snapshot.figures.filter(({ key }) => named.has(key));
}

function textElement({ key, kind, mark, outcome, figures, choices, text }: BoundText): string {
  const others = choices.length > 1 ? choices.map((choice) => xmlElement("choice", {}, [xmlText(choice)])) : [];
  return xmlElement("text", { key, kind, mark, outcome, figures: figures.join(" ") }, [
    xmlElement("shown", {}, [xmlText(text)]),
    ...others,
  ]);
}

function targetElement(target: TargetResult): string {
  const { name, figure, comparator, threshold, actual, unit, rate, verdict, why, place } = target;
  const reason = why === null ? null : why.code;
  return xmlElement("target", { name, figure, comparator, threshold, actual, unit, rate, verdict, why: reason, at: placeAddress(place) });
}
