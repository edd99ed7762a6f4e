/** Puts a file into the pane's own choice of files, as if the person had chosen it there. */
import { blobOf, type BenchFile } from "./files";

/** A pane that was just opened asks only when Office.js has started in it. */
const LONGEST_WAIT = 10_000;
const BETWEEN_LOOKS = 100;

/** Whether the pane asks for one, now or once it has started. Of several choices the first that takes workbooks gets it. */
export async function giveWorkbook(frame: HTMLIFrameElement, file: BenchFile): Promise<boolean> {
  for (let waited = 0; waited < LONGEST_WAIT; waited += BETWEEN_LOOKS) {
    if (offer(frame, file)) return true;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_LOOKS));
  }
  return false;
}

function offer(frame: HTMLIFrameElement, file: BenchFile): boolean {
  const pane = frame.contentDocument;
  const inputs = [...(pane?.querySelectorAll<HTMLInputElement>('input[type="file"]') ?? [])];
  const input = inputs.find(({ accept }) => accept === "" || /xlsx|spreadsheetml/.test(accept));
  const view = pane?.defaultView;
  if (!input || !view) return false;
  // The frame's own classes: a list of another page's files is refused.
  const transfer = new view.DataTransfer();
  transfer.items.add(new view.File([blobOf(file)], file.name, { type: blobOf(file).type }));
  input.files = transfer.files;
  input.dispatchEvent(new view.Event("input", { bubbles: true }));
  input.dispatchEvent(new view.Event("change", { bubbles: true }));
  return true;
}
