/** Reads the provenance part back: what every bound text was written from. */
import type { Element } from "@xmldom/xmldom";
import type { Decimal } from "../../core/base/decimal";
import type { Mark } from "../../core/narrative/narrative";
import type { Answering, Wanted } from "../../core/narrative/wanted";
import type { Comparator, Verdict } from "../../core/target/target";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { kindOf, type SnapshotKind } from "../provenance-kind";
import { boundTextsOf } from "../provenance-texts";
import { readAnswering, readWanted } from "../provenance-wanted";
import { parseXml } from "../report-files";

export type ProvenanceCells = {
  readonly sheet: string;
  readonly ranges: readonly string[];
  readonly count: number;
  readonly more: boolean;
};

export type ProvenanceFigure = {
  readonly key: string;
  readonly indicator: string;
  readonly name: string;
  readonly basis: string;
  /** The report's own period where the figure's is not stated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly formula: string | null;
  /** null where the value is no number. */
  readonly value: Decimal | null;
  readonly unit: string;
  /** For lists, statuses and coverages, in words; for what is missing its code. */
  readonly told: string | null;
  readonly base: Decimal | null;
  readonly cells: readonly ProvenanceCells[];
};

/** Every wording that was true; the first is the one written. */
export type ProvenanceText = {
  readonly texts: readonly string[];
  readonly mark: Mark | null;
  readonly figures: readonly string[];
};

export type ProvenanceTarget = {
  readonly figure: string | null;
  readonly name: string;
  readonly comparator: Comparator | null;
  readonly threshold: Decimal | null;
  readonly rate: Decimal | null;
  readonly verdict: Verdict;
};

export type Provenance = {
  readonly kind: SnapshotKind | null;
  readonly snapshot: string;
  readonly county: string;
  readonly year: number;
  readonly cutoff: string;
  readonly clock: string;
  readonly pack: string;
  readonly workbook: { readonly name: string; readonly identity: string; readonly fingerprint: string };
  readonly figures: ReadonlyMap<string, ProvenanceFigure>;
  readonly texts: ReadonlyMap<string, ProvenanceText>;
  readonly targets: readonly ProvenanceTarget[];
  /** What a person wanted of the report, and who let it go out with open matters; null where nothing is told. */
  readonly wanted: Wanted | null;
  readonly answering: Answering | null;
};

/** @throws when the part is no well-formed XML. */
export function readProvenance(xml: string): Provenance {
  const root = parseXml(xml).documentElement as Element;
  const own = (name: string): readonly Element[] => [...root.getElementsByTagNameNS(PROVENANCE_NAMESPACE, name)];
  const [workbook] = own("workbook");
  const formulas = new Map(own("formula").map((one) => [one.getAttribute("id"), one.textContent ?? ""]));
  const pack = own("pack")[0];
  return {
    kind: kindOf(root),
    snapshot: attribute(root, "snapshot"),
    county: attribute(root, "county"),
    year: Number(attribute(root, "year")),
    cutoff: attribute(root, "cutoff"),
    clock: attribute(root, "clock"),
    pack: pack ? `${attribute(pack, "id")} ${attribute(pack, "version")}` : "",
    workbook: {
      name: attribute(workbook, "name"),
      identity: attribute(workbook, "identity"),
      fingerprint: attribute(workbook, "fingerprint"),
    },
    figures: new Map(own("figure").map((one) => [attribute(one, "key"), figureOf(one, formulas)])),
    texts: textsOf(own("text"), own("choice")),
    targets: own("target").map(targetOf),
    wanted: readWanted(own),
    answering: readAnswering(own),
  };
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function optional(element: Element, name: string): string | null {
  return element.hasAttribute(name) ? element.getAttribute(name) : null;
}

function figureOf(element: Element, formulas: ReadonlyMap<string | null, string>): ProvenanceFigure {
  const child = (name: string): Element | undefined => element.getElementsByTagNameNS(PROVENANCE_NAMESPACE, name)[0];
  const decimal = child("decimal");
  const key = attribute(element, "key");
  return {
    key,
    indicator: optional(element, "indicator") ?? key,
    name: attribute(element, "name"),
    basis: attribute(element, "basis"),
    from: optional(element, "from"),
    to: optional(element, "to"),
    asOf: optional(element, "asOf"),
    formula: formulas.get(optional(element, "formula")) ?? null,
    value: decimal?.textContent ?? null,
    unit: attribute(decimal, "unit"),
    told: decimal ? null : toldOf(element),
    base: child("base") ? optional(child("base") as Element, "value") : null,
    cells: [...element.getElementsByTagNameNS(PROVENANCE_NAMESPACE, "cells")].map(cellsOf),
  };
}

function toldOf(element: Element): string | null {
  const child = (name: string): Element | undefined => element.getElementsByTagNameNS(PROVENANCE_NAMESPACE, name)[0];
  const list = child("list");
  const items = list ? [...list.getElementsByTagNameNS(PROVENANCE_NAMESPACE, "item")] : [];
  if (list) return items.map((item) => item.textContent ?? "").join("、");
  const coverage = child("coverage");
  if (coverage) return `${attribute(coverage, "covered")}/${attribute(coverage, "total")}`;
  const period = child("period");
  if (period) return `${attribute(period, "from")}—${attribute(period, "to")}`;
  return child("status")?.textContent ?? null;
}

function cellsOf(element: Element): ProvenanceCells {
  return {
    sheet: attribute(element, "sheet"),
    ranges: (element.textContent ?? "").split(" ").filter((range) => range !== ""),
    count: Number(attribute(element, "count")),
    more: element.getAttribute("more") === "true",
  };
}

function textsOf(texts: readonly Element[], choices: readonly Element[]): Provenance["texts"] {
  return new Map(
    boundTextsOf(texts, choices).map(({ key, text, choices: others, mark, figures }) => [
      key,
      { texts: [text, ...others], mark, figures },
    ]),
  );
}

function targetOf(element: Element): ProvenanceTarget {
  return {
    figure: optional(element, "figure"),
    name: attribute(element, "name"),
    comparator: optional(element, "comparator") as Comparator | null,
    threshold: optional(element, "threshold"),
    rate: optional(element, "rate"),
    verdict: attribute(element, "verdict") as Verdict,
  };
}
