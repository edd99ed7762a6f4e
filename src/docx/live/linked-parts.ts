/** Our two parts with texts that a person linked: what their controls show is then what was written, and no typing of a person's. */
import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../core/base/result";
import type { PartStep } from "../../core/link/document-steps";
import type { SnapshotFigure } from "../../core/snapshot/snapshot";
import { FIGURES_NAMESPACE } from "../figures-part";
import { isTooLarge } from "../part-size";
import { figureElement } from "../provenance-figure";
import { PROVENANCE_NAMESPACE } from "../provenance-part";
import { parseXml } from "../report-files";
import { packageOf } from "../refresh/open-package";
import { childElements } from "../refresh/word-xml";
import { xmlElement, xmlText } from "../xml";
import { ownPart } from "./steps-between";

export type LinkedText = {
  readonly key: string;
  /** The words that the control stands around. */
  readonly words: string;
  /** The figure that decides them; null where the document knows it already. */
  readonly figure: SnapshotFigure | null;
};

/** The parts that change; what is known under its key stays. @throws when the bytes are no report of ours. */
export function linkedParts(
  bytes: Uint8Array,
  texts: readonly LinkedText[],
): Result<readonly PartStep[], { readonly code: "part-too-large" }> {
  const parts = packageOf(bytes);
  const read = (namespace: string): Part => new Part(namespace, ownPart(parts, namespace));
  const [figures, provenance] = [read(FIGURES_NAMESPACE), read(PROVENANCE_NAMESPACE)];
  for (const { key, words, figure } of texts) {
    figures.add(figures.root, { name: "f", key }, xmlElement("f", { key }, [xmlText(words)]));
    if (figure) addFigure(provenance, figure);
    const list = provenance.list("texts");
    const [own] = key.split("~");
    const of = figure && figure.key !== own ? figure.key : null;
    provenance.add(list, { name: "text", key }, xmlElement("text", { key, figures: of }, [xmlText(words)]));
  }
  const steps = [figures, provenance].flatMap((part) => part.step());
  return steps.some(({ xml }) => isTooLarge(xml)) ? fail({ code: "part-too-large" }) : ok(steps);
}

function addFigure(provenance: Part, figure: SnapshotFigure): void {
  const { root } = provenance;
  const period = { from: `${root.getAttribute("year")}-01-01`, to: root.getAttribute("cutoff") ?? "" };
  const formulas = new Map(figure.formula === "" ? [] : [[figure.formula, formulaId(provenance, figure.formula)]]);
  const xml = figureElement(figure, { period, formulas, mostRanges: MOST_RANGES });
  provenance.add(provenance.list("figures"), { name: "figure", key: figure.key }, xml);
}

/** Fewer than a report that is written has: a part must not pass its size for one more text. */
const MOST_RANGES = 8;

function formulaId(provenance: Part, words: string): string {
  const list = provenance.list("formulas");
  const known = childElements(list).find((one) => one.textContent === words);
  if (known) return known.getAttribute("id") ?? "";
  const numbers = childElements(list).map((one) => Number(one.getAttribute("id")) || 0);
  const id = String(Math.max(0, ...numbers) + 1);
  provenance.append(list, xmlElement("formula", { id }, [xmlText(words)]));
  return id;
}

/** One of the two parts as a tree. */
class Part {
  readonly root: Element;
  private readonly document: Document;
  private isChanged = false;

  constructor(
    private readonly namespace: string,
    xml: string | null,
  ) {
    if (xml === null) throw new Error(`no part ${namespace}`);
    this.document = parseXml(xml);
    if (!this.document.documentElement) throw new Error(`an empty part ${namespace}`);
    this.root = this.document.documentElement;
  }

  list(name: string): Element {
    const found = childElements(this.root).find(({ localName }) => localName === name);
    return found ?? this.append(this.root, xmlElement(name));
  }

  /** Nothing where there is one of that name and key. */
  add(parent: Element, { name, key }: { readonly name: string; readonly key: string }, xml: string): void {
    const isKnown = childElements(parent).some((one) => one.localName === name && one.getAttribute("key") === key);
    if (!isKnown) this.append(parent, xml);
  }

  append(parent: Element, xml: string): Element {
    const [made] = childElements(parseXml(xmlElement("of", { xmlns: this.namespace }, [xml])).documentElement);
    if (!made) throw new Error("an element without an element");
    this.isChanged = true;
    const own = this.document.importNode(made, true) as Element;
    parent.appendChild(own);
    return own;
  }

  step(): readonly PartStep[] {
    if (!this.isChanged) return [];
    return [{ namespace: this.namespace, xml: new XMLSerializer().serializeToString(this.document) }];
  }
}
