/** Draws a marked package with docx-preview, and finds in what it drew the paragraphs, controls and the selection. */
import { renderAsync } from "docx-preview";
import { MARK } from "../../host/document/page-mark-names";
import type { MarkedControl } from "../../host/document/page-marks";
import { element } from "../element";

export type Drawn = {
  readonly root: HTMLElement;
  /** The spans around controls, by their number. */
  readonly controls: ReadonlyMap<number, HTMLElement>;
  /** What is selected; null for a cursor and for what stands in no line. */
  readonly selection: Range | null;
};

/** Class names of the library begin with this. */
const NAME = "docx";

export async function drawDocument(bytes: Uint8Array, controls: readonly MarkedControl[]): Promise<Drawn> {
  const root = element("div", { class: "drawn" });
  await renderAsync(new Blob([new Uint8Array(bytes)]), root, root, {
    className: NAME,
    inWrapper: false,
    // Pages are made of each section afterwards; the library draws them endless, with one header and footer.
    renderHeaders: false,
    renderFooters: false,
    useBase64URL: true,
  });
  const around = new Map(controls.flatMap((control) => wrapped(root, control)));
  for (const mark of root.querySelectorAll<HTMLElement>(`p [id^="${MARK.paragraph}"]`)) {
    const p = mark.closest<HTMLElement>("p");
    if (p) p.dataset["paragraph"] = mark.id.slice(MARK.paragraph.length);
  }
  for (const p of root.querySelectorAll<HTMLElement>("p")) sizeLikeText(p);
  return { root, controls: around, selection: selectionIn(root) };
}

/** A control's runs in one span; a control across lines of other elements has none. */
function wrapped(root: HTMLElement, { number, tag, title }: MarkedControl): [number, HTMLElement][] {
  const start = root.querySelector(`#${MARK.control}${number}`);
  const end = root.querySelector(`#${MARK.controlEnd}${number}`);
  if (!start || !end || start.parentNode !== end.parentNode) return [];
  const span = element("span", {
    class: "control",
    "data-tag": tag,
    "data-control": String(number),
    title: title || tag,
  });
  start.after(span);
  while (span.nextSibling && span.nextSibling !== end) span.append(span.nextSibling);
  return [[number, span]];
}

// The number of a heading is as large as its words, not as the page's own text.
function sizeLikeText(p: HTMLElement): void {
  const words = [...p.querySelectorAll("span")].find((span) => (span.textContent ?? "") !== "");
  if (words) p.style.fontSize = words.style.fontSize || "16pt";
}

function selectionIn(root: HTMLElement): Range | null {
  const start = root.querySelector(`#${MARK.selection}`);
  const end = root.querySelector(`#${MARK.selectionEnd}`);
  if (!start || !end) return null;
  const range = document.createRange();
  range.setStartAfter(start);
  range.setEndBefore(end);
  return range.collapsed || range.toString() === "" ? null : range;
}
