/** What a person wanted of a report, in its provenance: a refresh and a check of the report write it the same way. */
import type { Element } from "@xmldom/xmldom";
import { REPORT_KINDS, STAGE_WORDS, type Answering, type Looks, type Wanted } from "../core/narrative/wanted";
import type { Snapshot } from "../core/snapshot/snapshot";
import { xmlElement, xmlText } from "./xml";

/** None where nothing in particular is wanted and nobody answered for anything. */
export function wantedElements({ wanted, answering }: Pick<Snapshot, "wanted" | "answering">): readonly string[] {
  const elements: string[] = [];
  if (wanted) {
    const highlights = wanted.highlights.map((key) => xmlElement("highlight", { key }));
    const wordings = Object.entries(wanted.wordings).map(([key, number]) => xmlElement("wording", { key, number }));
    const { kind, stage, annex = null, marks = null, charts = null } = wanted;
    elements.push(xmlElement("wanted", { kind, stage, annex, marks, charts }, [...highlights, ...wordings]));
  }
  if (answering) elements.push(xmlElement("answering", { by: answering.by }, [xmlText(answering.reason)]));
  return elements;
}

/** Reads them back; null where the report says nothing of it. What a newer version wants and this one does not know is left. */
export function readWanted(own: (name: string) => readonly Element[]): Wanted | null {
  const [element] = own("wanted");
  if (!element) return null;
  const { kind, stage } = { kind: element.getAttribute("kind"), stage: element.getAttribute("stage") };
  return {
    kind: REPORT_KINDS.find((one) => one === kind) ?? "annual",
    stage: STAGE_WORDS.find((one) => one === stage) ?? "初稿",
    highlights: own("highlight").map((one) => one.getAttribute("key") ?? ""),
    wordings: new Map(own("wording").map((one) => [one.getAttribute("key") ?? "", Number(one.getAttribute("number"))])),
    ...looksOf(element),
  };
}

function looksOf(element: Element): Looks {
  return {
    ...(element.getAttribute("annex") === "without" ? { annex: "without" } : {}),
    ...(element.getAttribute("marks") === "plain" ? { marks: "plain" } : {}),
    ...(element.getAttribute("charts") === "drawn" ? { charts: "drawn" } : {}),
  };
}

/** Who let it go out with open matters; null where nobody had to. */
export function readAnswering(own: (name: string) => readonly Element[]): Answering | null {
  const [element] = own("answering");
  return element ? { by: element.getAttribute("by") ?? "", reason: element.textContent ?? "" } : null;
}
