/** What the demonstration page says, in English. */
import type { BenchWords } from "./zh-cn";

export const enUS: BenchWords = {
  title: "Keji · workbench",
  product: "Keji",
  bench: "Workbench",
  notOffice: "A demonstration host: this is not Excel or Word, only a place to try Keji. No file leaves this machine.",
  language: "中文",
  workbookTab: "Workbook",
  reportTab: "Report",
  views: "Views",
  open: "Open…",
  openWorkbook: "Open a workbook (.xlsx)",
  openReport: "Open a report (.docx)",
  save: "Save",
  saveWorkbook: "Save the workbook",
  saveReport: "Save the report",
  undo: "Undo",
  redo: "Redo",
  insertRow: "Insert row",
  insertRowAbove: "Insert rows above the selected ones",
  sample: "Sample",
  openSample: "Open the sample of 青溪县 again",
  workbookArea: "Workbook",
  reportArea: "Report",
  pane: "Task pane",
  paneOfExcel: "Keji's task pane (workbook)",
  paneOfWord: "Keji's task pane (report)",
  nameBox: "Name box",
  more: "More",
  dropHere: "Let go to open this file",
  opening: (name) => `Opening ${name}…`,
  opened: (name) => `${name} is open.`,
  saved: (name) => `${name} was handed to the browser. Only cells that changed were written into the file.`,
  savedReport: (name) => `${name} was handed to the browser.`,
  caught: (name) =>
    `The pane handed over ${name}; it is open under “Report” (Excel would save it as a download). When the workbook changes, give it to the pane there to see which figures are behind.`,
  offered: (name) => `The pane was given the current workbook: ${name}.`,
  refused:
    "The workbench does not do this: saving changes values and formulas of cells only; looks, columns and sheets stay as they are.",
  notAWorkbook: (name) => `${name} is no workbook that can be opened. Please choose an .xlsx file.`,
  notAReport: (name) => `${name} is no document that can be opened. Please choose a .docx file.`,
  neither: (name) => `${name} is neither an .xlsx nor a .docx file; it was not opened.`,
  notSaved:
    "These changes cannot be written into the file; nothing was saved. Please undo inserted rows, or open the workbook again.",
  notEntered: "This place is protected; nothing was written.",
  paneNotLoaded: "The pane's files did not load. Please stop and run npm start again.",
  noReport: "No report yet",
  noReportHint:
    "In the pane beside the workbook press “Check workbook”, then “Create draft” on its report page; or drop a .docx here.",
  reportBehind:
    "The workbook changed after this report: press “Give the workbook to the pane” to see which figures are out of date.",
  giveWorkbook: "Give the workbook to the pane",
  giveWorkbookHint:
    "Where the pane wants a workbook, this hands it the one that is open here, without saving it first.",
  noInput: "The pane is not asking for a workbook now. Please choose its page for updating or proofreading first.",
  selection: (text) => `Selected: ${text}`,
  pageNote:
    "Near the layout of A4 with 22 lines of 28 characters; pages may break elsewhere than in Word, charts are not shown. Words are changed in Word or WPS: save it, and drop it here again.",
};
