/** Makes pages of the sections that were drawn: the browser's own columns, one below the other, each as high as a page's text. */
import { element } from "../element";

/** Between two pages, in points. */
const GAP = 14;

/** Returns the number of pages of each section. To be called when the sections are in the page, and again when fonts have come. */
export function paginate(sections: readonly HTMLElement[]): void {
  let pages = 0;
  for (const section of sections) pages += paginateSection(section, pages);
}

function paginateSection(section: HTMLElement, before: number): number {
  const article = section.querySelector<HTMLElement>("article");
  if (!article) return 0;
  const page = pageOf(section);
  const text = { width: page.width - page.left - page.right, height: page.height - page.top - page.bottom };
  section.classList.add("paged");
  for (const old of section.querySelectorAll(".page-number")) old.remove();
  setLengths(section, { "page-width": page.width, "page-height": page.height, "page-gap": GAP });
  setLengths(section, {
    "text-width": text.width,
    "text-height": text.height,
    "text-top": page.top,
    "text-left": page.left,
  });
  const last = article.lastElementChild?.getBoundingClientRect();
  const [top, left] = [article.getBoundingClientRect().top, article.getBoundingClientRect().left];
  const pitch = pixels(page.height + GAP);
  const down = last ? Math.floor((last.bottom - top - 1) / pitch) : 0;
  // Where the browser cannot put columns below one another they stand side by side.
  const across = last ? Math.floor((last.right - left - 1) / pixels(page.width + GAP)) : 0;
  const count = 1 + Math.max(down, across, 0);
  section.classList.toggle("across", across > down);
  section.style.setProperty("--pages", String(count));
  for (let at = 0; at < count; at++) section.append(pageNumber(before + at + 1, at, across > down));
  return count;
}

type PageSize = {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

/** In points, as the library wrote them into the section's style. */
function pageOf(section: HTMLElement): PageSize {
  const known = section.dataset["page"];
  if (known !== undefined) return JSON.parse(known) as PageSize;
  const { width, minHeight, paddingTop, paddingRight, paddingBottom, paddingLeft } = section.style;
  const page = {
    width: points(width, 595.3),
    height: points(minHeight, 841.9),
    top: points(paddingTop, 72),
    right: points(paddingRight, 72),
    bottom: points(paddingBottom, 72),
    left: points(paddingLeft, 72),
  };
  section.dataset["page"] = JSON.stringify(page);
  return page;
}

function points(length: string, otherwise: number): number {
  const found = Number.parseFloat(length);
  return Number.isFinite(found) ? found : otherwise;
}

function pixels(length: number): number {
  return (length * 96) / 72;
}

function setLengths(section: HTMLElement, lengths: Readonly<Record<string, number>>): void {
  for (const [name, length] of Object.entries(lengths)) section.style.setProperty(`--${name}`, `${length}pt`);
}

/** Outside at the bottom, as GB/T 9704 has it: right on odd pages, left on even ones. */
function pageNumber(number: number, at: number, isAcross: boolean): HTMLElement {
  const side = number % 2 === 1 ? "odd" : "even";
  const made = element("p", { class: `page-number ${side}`, "aria-hidden": "true" }, [`— ${number} —`]);
  made.style.setProperty("--at", String(at));
  made.style.setProperty("--down", isAcross ? "0" : "1");
  return made;
}
