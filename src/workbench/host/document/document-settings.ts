/** What the document's own settings say of editing it: whether changes are tracked, whether it is protected. */
import type { Element } from "@xmldom/xmldom";
import { elementsOf, isWord, ownerOf, removeNode, wordAttribute, wordChild, wordElement } from "./dom";
import type { DocumentModel } from "./model";
import { relatedPart } from "./relationships";
import { MAIN_PART } from "./stories";

/** Elements that stand before w:trackRevisions (CT_Settings). */
const BEFORE_TRACKING = [
  ...[
    "writeProtection",
    "view",
    "zoom",
    "removePersonalInformation",
    "removeDateAndTime",
    "doNotDisplayPageBoundaries",
  ],
  ...["displayBackgroundShape", "printPostScriptOverText", "printFractionalCharacterWidth", "printFormsData"],
  ...["embedTrueTypeFonts", "embedSystemFonts", "saveSubsetFonts", "saveFormsData", "mirrorMargins"],
  ...["alignBordersAndEdges", "bordersDoNotSurroundHeader", "bordersDoNotSurroundFooter", "gutterAtTop"],
  ...["hideSpellingErrors", "hideGrammaticalErrors", "activeWritingStyle", "proofState", "formsDesign"],
  ...["attachedTemplate", "linkStyles", "stylePaneFormatFilter", "stylePaneSortMethod", "documentType"],
  ...["mailMerge", "revisionView"],
];

export function readSettings(document: DocumentModel): void {
  const root = settingsOf(document);
  const protection = wordChild(root, "documentProtection");
  document.isTracking = wordChild(root, "trackRevisions") !== null;
  document.isProtected = ["1", "true", "on"].includes(wordAttribute(protection, "enforcement") ?? "0");
}

/** The switch on the ribbon: it is saved with the document. A document without settings only keeps it while it is open. */
export function setTracking(document: DocumentModel, isOn: boolean): void {
  document.isTracking = isOn;
  const root = settingsOf(document);
  if (root === null) return;
  const there = wordChild(root, "trackRevisions");
  if (there !== null) removeNode(there);
  if (!isOn) return;
  const next = elementsOf(root).find((child) => !isWord(child, ...BEFORE_TRACKING)) ?? null;
  root.insertBefore(wordElement(ownerOf(root), "trackRevisions"), next);
}

function settingsOf({ package: all }: DocumentModel): Element | null {
  const path = relatedPart(all, MAIN_PART, "settings");
  return path === null || !all.has(path) ? null : all.xml(path).documentElement;
}
