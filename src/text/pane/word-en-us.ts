/** The words of the pane in Word, in English. */
import { wordInsertEnUs } from "./word-insert-en-us";
import { wordWriteEnUs } from "./word-write-en-us";
import type { wordZhCn } from "./word-zh-cn";

export const wordEnUs: typeof wordZhCn = {
  source: {
    title: "Source of figures",
    choose: "Choose workbook",
    other: "Change",
    drop: "or drop an .xlsx file here",
    why: "Choose the tracking workbook (.xlsx). Keji checks it first and then compares it with every figure in this document. The file is only read, on this computer, and never changed.",
    summary: "{{mandatory}} to fix · {{verify}} to verify",
    trouble: "“{{file}}” cannot be used",
  },
  update: {
    title: "Update",
    looking: "Reading the document",
    again: "Compare again",
    clean: "The figures in the document agree with the workbook. Nothing to update.",
    count: "{{count}} figures can be updated",
    all: "Update all ({{count}})",
    some: "Update selected ({{count}})",
    one: "Update this one",
    pick: "Select {{name}}",
    turned: "Wording changes ({{count}})",
    turn: "Wording changes",
    times: "{{count}} places",
    asking: "For you to decide ({{count}})",
    elsewhere: "Inserted figures",
    show: "Show in document",
    writing: "Updating the document",
    applied: "{{count}} figures updated.",
    left: "{{count}} places could not be written (in a text box or header, or somebody is editing there). They keep their words; please update again later.",
    unmoved: "{{count}} paragraphs or tables could not be replaced. Compare and update again.",
    undo: "Undo this update",
    undone: "Undone. The document is as it was before the update.",
    linkedNote: "This draft is linked to data. Send out the final copy instead.",
    blocks: "Paragraphs and tables ({{count}})",
    state: {
      hand: "Edited by hand",
      waiting: "The wording would turn; waiting for you",
      missing: "The ledgers no longer have this figure",
      broken: "Unaccepted tracked changes; left as it is",
    },
    restore: "Restore ledger figure",
    confirm: "Agree",
    block: {
      replaced: "rewritten",
      added: "new",
      removed: "no longer there",
      kept: "edited by somebody, kept",
      deleted: "deleted by somebody, stays so",
      waiting: "waits for you",
    },
  },
  write: wordWriteEnUs,
  insert: wordInsertEnUs,
  problem: {
    title: "Not done",
    retry: "Try again",
    "document-protected":
      "The document is protected, or somebody is editing there. Stop the protection, or wait until they have left, and try again; what was not changed stays as it is.",
    "document-changed": "The document was changed after it was compared. Nothing was written. Please compare again.",
    "document-tracked":
      "Changes are being tracked: new figures would stand beside the old ones. Turn off Track Changes on the Review tab first, then go on.",
    "no-place-here":
      "Nothing can be inserted where the cursor is (a header, a text box, or inside another figure). Move it into the text or a table cell.",
    "no-place-for-report": "The cursor is in a table, where a report does not fit. Move it into the text.",
    "report-already":
      "The document already holds a Keji report or inserted figures. Two reports in one document could not be told apart, so nothing was written. Choose “As a new document”.",
    "report-figure-pending":
      "The document still has words of this figure that are not updated: it would say two things. Update it on the page “Update” first, then insert.",
    "report-nothing-to-say":
      "This figure has nothing to say in that form now (missing, zero, or not to be published). Nothing was inserted; choose another form.",
    "report-half-written":
      "Writing failed half way, and some of it may be in the document. Undo it (Ctrl+Z) or close the document without saving, then use “As a new document”.",
    "document-gone": "The paragraph to change was just deleted. Please compare again.",
    "document-offline": "The connection to Word is lost. Check the network, reopen the pane and try again.",
    "document-not-supported":
      "This version of Word cannot do it. Save the report as a file, or use Word 2021 or later.",
    "document-failed":
      "Word did not complete this. Save the document and try again; if it keeps failing, send the details to whoever maintains Keji.",
    "report-encrypted":
      "The document has a password or is rights-protected. Remove it, save as a new file and try again.",
    "report-old-format": "The document is in an old format (.doc or .wps). Save it as .docx and try again.",
    "report-not-docx": "This is not a Word document (.docx). Save it as .docx and try again.",
    "report-broken":
      "The document is damaged and cannot be read. Use “Open and Repair” in Word, save it and try again.",
    "report-too-large": "The document is too large. Compress or remove large pictures and try again.",
    "report-not-linked": "There is no Keji report in this document.",
    "report-two-parts":
      "The document holds two sets of Keji data (perhaps two reports were merged): it is not clear which one counts. Write the report anew in a new document.",
    "report-no-provenance":
      "The record of where the figures come from is missing (another program may have saved the document). Write the report anew, or start from this document.",
    "report-newer-format": "The report was written by a newer version of Keji. Please update Keji.",
    "report-other-kind":
      "This is a self-assessment form, not a work summary, and cannot be updated. Write the form anew.",
    "report-part-too-large":
      "The report's data is more than Word can keep (700 KB). Use fewer inserted figures and try again.",
    "report-other-year":
      "The document is the report of another year than the chosen workbook. Choose that year's workbook, or open this year's report.",
    "report-other-county": "The document is another county's report. Choose the workbook it belongs to.",
  },
};
