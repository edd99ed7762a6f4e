/** The words of writing a report in the pane in Word, in English. */
import type { wordWriteZhCn } from "./word-write-zh-cn";

export const wordWriteEnUs: typeof wordWriteZhCn = {
  title: "No Keji report in this document",
  intoEmpty: "This document is empty. Write the report here, or open it as a new document.",
  atCursor:
    "Write the report behind the paragraph with the cursor (what is there stays), or open it as a new document. If you have a report already, open that document and compare.",
  here: "Write into this document",
  asNew: "As a new document",
  layout:
    "Page setup, headers and page numbers do not come with a report written into this document. For the official layout choose “As a new document”.",
  always: "A draft from last year's document and a final report become new documents; this one stays as it is.",
  openDocument: "the open document",
  preview: "The whole text",
  previewHow: "click shaded words to see their source or choose another wording",
  stop: "Stop",
  stopped: "Stopped. The document is unchanged.",
  step: {
    "reading-document": "Reading the document",
    "writing-report": "Writing the report",
    "adding-parts": "Adding the sources of the figures",
    "putting-text": "Putting the report in",
    "reading-back": "Checking what was written",
    stopping: "Stopping",
  },
  inserted: "The report is in this document; {{count}} figures were read back and agree with the workbook.",
  missing: "{{count}} places are not right: {{words}}. Undo (Ctrl+Z) and use “As a new document” instead.",
  unbound: "{{count}} places are not connected to the data; “Update” still rewrites each of them.",
  unmarked: "The marks of {{count}} paragraphs were not taken over; “Update” knows them by their content.",
  made: {
    opened: "“{{name}}” is open in a new window. Save it there.",
    downloaded:
      "This Word opens no new documents for an add-in: “{{name}}” was downloaded instead. Open it from your Downloads folder.",
    link: "This Word opens no new documents for an add-in. Save “{{name}}” with the link below and open it in Word.",
  },
};
