/** The pane's words about what went wrong and what to do next, in English. */
import type { PaneWords } from "./zh-cn";

export const problemEnUs: PaneWords["problem"] = {
  title: "It did not work",
  copy: "Copy details",
  copied: "Copied",
  copyFailed: "The clipboard is not available. Select the text by hand:",
  details: "Details",
  retry: "Try again",
  onSheet: "Sheet “{{sheet}}”",
  wholeWorkbook: "The workbook",
  "editing-a-cell": {
    what: "A cell is being edited, so Excel cannot answer.",
    next: "Finish the edit with Enter or Esc, then try again.",
  },
  protected: {
    what: "{{where}} is protected against this.",
    next: "Ask whoever protected it to lift the protection, or work in an unprotected copy.",
  },
  "other-window": {
    what: "Excel is busy with another workbook.",
    next: "Click this workbook's window, then try again.",
  },
  "too-large": {
    what: "{{where}} holds too much data, even in small blocks.",
    next: "Delete blank rows and columns outside the tables and whatever is not needed, then try again.",
  },
  "changed-while-reading": {
    what: "{{where}} was changed while it was being read.",
    next: "Wait until the entries are done, then try again.",
  },
  "changed-since": {
    what: "{{where}} was changed. Nothing was written, and nothing overwritten.",
    next: "Check again, then write once more.",
  },
  gone: { what: "“{{what}}” is no longer in the workbook.", next: "Check again and choose from the new result." },
  offline: { what: "The connection to Excel was lost.", next: "Look at the network, then try again." },
  "not-supported": {
    what: "This version of Excel cannot do it: {{what}}.",
    next: "Use Excel 2021 or newer, or open the workbook in a browser.",
  },
  "hidden-sheet": {
    what: "The sheet is hidden, so its cells cannot be selected.",
    next: "Unhide the sheet in Excel, then choose it again.",
  },
  cancelled: { what: "It was cancelled.", next: "Try again when you need it." },
  "host-failed": {
    what: "Excel did not do what it was asked.",
    next: "Try again. If it fails again, copy the details for your support.",
  },
  "no-ledger": {
    what: "No ledger was recognised. These would be: {{lookedFor}}.",
    next: "Make sure that this is the tracking workbook and that its headers bear the ledgers' names. Found: {{found}}.",
  },
  "no-parameters": {
    what: "There is no parameter sheet (two columns: names such as {{lookedFor}} on the left, values on the right).",
    next: "Add the 参数表, then check again. Found: {{found}}.",
  },
  "no-year": {
    what: "The parameter sheet states no 报告年度 (report year).",
    next: "Fill in a year such as 2021, then check again.",
  },
  "bad-year": {
    what: "The 报告年度 (report year) in the parameter sheet is no year.",
    next: "Change it to four digits such as 2021, then check again.",
  },
  "newer-format": {
    what: "{{where}} was written by a newer Keji, and this one may misread it.",
    next: "Update Keji, then check again.",
  },
  "bad-cutoff": {
    what: "The 统计截止日 (cut-off) in the parameter sheet is no day of the report year.",
    next: "Change it to a day such as 2021-12-31, then check again.",
  },
  "report-part-too-large": {
    what: "The report has more figures than Word can hold; nothing was written.",
    next: "Take the annex and the charts off in the draft options, or split the workbook, and try again.",
  },
  "not-loaded": {
    what: "A part of Keji's own program did not load.",
    next: "Please check the network and that the Keji server is running, then try again. If the server was just updated, reopen the pane.",
  },
  internal: {
    what: "Keji made a mistake. The workbook was not changed.",
    next: "Copy the details and report them with what you did.",
  },
  noSheets: "nothing",
  noHeaders: "no headers",
};
