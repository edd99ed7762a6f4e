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
    stop: "Stop",
    stopping: "Stopping",
    lookStopped: "Reading was stopped; nothing has been compared yet. The document is unchanged.",
    checkStopped: "The check was stopped; the document has not been compared.",
    checkAgain: "Check again",
    applied: "{{count}} figures updated.",
    staged: "The stage is now “{{stage}}”.",
    adopt: "Take the approved figure",
    adoptBy: "Approved by",
    adoptReason: "Grounds",
    adoptWhy: "“{{text}}” goes into the register of outside data and is adopted; all places and wordings follow.",
    adoptNow: "Adopt it",
    adopted:
      "The approved figure is in a copy of the workbook, which is compared now. Save it in place of the workbook, or the two will differ again:",
    ledgerCells: "Or correct the ledger: {{cells}}. Save it in Excel and choose the workbook again.",
    relink: "Link again",
    relinkWhy:
      "Figures do not update? Another program may have removed their links; they can be found again by paragraph and number.",
    relinked: "{{count}} places will be linked again; please look at each",
    roll: "Make it this year's report",
    rollWhy:
      "Last year's figures become the base, typed numbers are marked 【上年数】, links lead to the chosen workbook.",
    left: "{{count}} places could not be written and keep their words:",
    leftOne: "“{{from}}” should be “{{to}}” ({{where}})",
    leftAside:
      "In headers, footers, notes and text boxes, double-click and type what it should be; the next comparison will know it.",
    where: {
      text: "in the text, perhaps somebody is editing there: update again later",
      textbox: "text box",
      header: "header",
      footer: "footer",
      footnotes: "footnote",
      endnotes: "endnote",
    },
    tracked:
      "Changes are being tracked, so nothing can be updated. Turn Track Changes off under Review, then compare again.",
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
  final: {
    noWorkbook: "Choose the workbook first.",
    stage: "Stage",
    stageWhy: "Changes the stage named in brackets under the title, and nothing else.",
    clean: "Final copy",
    cleanWhy:
      "The final copy has no links, comments, tracked changes or personal data; its words equal this document's, paragraph by paragraph. A sheet of sources and the rows behind every figure are made beside it, for the bureau to keep. This document stays as it is.",
    recipient: "Recipient (optional)",
    make: "Make final copy",
    mark: "Mark as sent",
    pending: "{{count}} figures are not updated yet: the final copy keeps what the document says now.",
    thin: "These figures are sums over fewer than 3 firms. Please confirm before publication: {{names}}",
    refused: "No final copy was made. Still open:",
    by: "Responsible",
    reason: "Reason",
    anyway: "Final copy all the same",
    made: "Final copy made",
    marked: "Kept",
    keep: "The first file may go out; the others are internal. If a file was not saved by itself, choose its name:",
    keepMarked: "The file is internal, for the bureau to keep. If it was not saved by itself, choose its name:",
    failed: "No final copy was made",
    notOurs: "There is no Keji report in this document.",
    unreadable: "The document cannot be read, or the copy would not equal it. Save the document and try again.",
    since: "Changes since it was sent",
    sinceWhy: "Choose the file kept when the report was sent (…_取数底稿.xlsx) to list what changed since.",
    chooseSent: "Choose the kept file",
    why: {
      "not-retained":
        "This is no such file, or it was changed beyond reading. Choose the one kept when the report was sent.",
      "newer-retained": "Written by a newer version of Keji. Please update Keji.",
    },
  },
  help: {
    update:
      "Update: lists the figures and wordings in which document and workbook differ, writes what is ticked, and takes it back; in a document without a report, choose in the draft options and write one.",
    insert:
      "Insert: search a figure, choose its form, and put it in at the cursor or in a table cell; it follows the workbook.",
    proof:
      "Proof: verifies linked figures, figures nobody linked, and wordings; choose one to go there. A typed figure that agrees with the ledgers can be linked.",
    trace: "Trace: put the cursor into a figure or wording to see how it is computed, its period, cells and rows.",
    check:
      "Check: findings in the chosen workbook. To correct a ledger, change and save it in Excel, then choose the workbook again.",
    final:
      "Final: names the stage, makes the final copy that may go out and the records that stay, lists what changed since it was sent.",
    safe: "The workbook is only read. Changes to the document are listed first and written when you say so. No data leave this computer and the server that this add-in comes from.",
    limit:
      "Whether linked figures follow at once depends on the version of Word; those in headers, footers, notes and text boxes that could not be written are listed one by one.",
    keys: "The whole text: Tab goes in, ← → walk the underlined words; where several wordings are true, Enter and then Tab lead to them.",
  },
  problem: {
    title: "Not done",
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
      "Writing failed half way, and some of it may be in the document. Undo it (Ctrl+Z) or close the document without saving, then try again; a report can also be written “As a new document”.",
    "document-gone": "The paragraph to change was just deleted. Please compare again.",
    "document-offline": "The connection to Word is lost. Check the network, reopen the pane and try again.",
    "document-not-supported":
      "This version of Word cannot do it. Save the report as a file, or use Word 2021 or later.",
    "document-failed":
      "Word did not complete this. Save the document and try again; if it keeps failing, send the details to whoever maintains Keji.",
    "adopt-not-a-number": "This is no number in the unit of the figure. Write number and unit, such as 9家.",
    "adopt-not-adoptable":
      "This figure is a list, a rate or a part of a sum, which the register of outside data cannot supply. Please correct the ledger.",
    "adopt-supplied-already":
      "外部数据登记表 already supplies this figure. Change that row, or set its 是否采用 to 否.",
    "adopt-not-patched":
      "The copy of the workbook could not be written (a sheet may be protected). In Excel, add the number to 外部数据登记表 and set 是否采用 to 是.",
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
    "report-part-too-large":
      "The report's data is more than Word can keep (700 KB). Use fewer inserted figures and try again.",
    "report-other-year":
      "The document is the report of another year than the chosen workbook. Choose that year's workbook, or open this year's report.",
    "report-other-sort":
      "The document is another kind of report (annual, half-year or quarterly), and a refresh keeps its kind. Open the report you mean.",
    "report-other-county": "The document is another county's report. Choose the workbook it belongs to.",
  },
};
