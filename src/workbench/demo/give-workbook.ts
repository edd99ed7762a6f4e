/** Puts a file into the pane's own choice of files, as if the person had chosen it there. */
import { blobOf, type BenchFile } from "./files";

/** Whether the pane was asking for one. Of several choices the first that takes workbooks gets it. */
export function giveWorkbook(frame: HTMLIFrameElement | null, file: BenchFile): boolean {
  const pane = frame?.contentDocument;
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
