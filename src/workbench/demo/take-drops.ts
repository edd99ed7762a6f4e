/** Files dropped anywhere on the page. */
import type { BenchWords } from "../../text/workbench/zh-cn";

export type Drops = { readonly words: BenchWords; dropped(file: File): void };

/** `place` is marked while a file is held over it. */
export function takeDrops(page: Document, place: HTMLElement, { words, dropped }: Drops): void {
  place.dataset["drop"] = words.dropHere;
  const mark = (isOver: boolean): void => void place.classList.toggle("dropping", isOver);
  page.addEventListener("dragover", (event) => {
    if (event.dataTransfer?.types.includes("Files") !== true) return;
    event.preventDefault();
    mark(true);
  });
  page.addEventListener("dragleave", (event) => mark(event.relatedTarget !== null));
  page.addEventListener("drop", (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    mark(false);
    if (!file) return;
    event.preventDefault();
    dropped(file);
  });
}
