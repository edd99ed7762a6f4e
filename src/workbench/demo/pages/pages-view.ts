/** The open document as pages: what is clicked is selected in the host, what the host has selected is shown. */
import "./pages.css";
import type { MarkedPackage } from "../../host/document/page-marks";
import type { Place } from "../../host/worker/word-command";
import { drawDocument, type Drawn } from "./draw-document";
import { paginate } from "./paginate";

const SELECTION = "selection-of-host";

export class PagesView {
  constructor(
    private readonly place: HTMLElement,
    private readonly select: (at: Place) => void,
  ) {
    place.addEventListener("click", (event) => this.pick(event.target));
    place.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      if (!(event.target instanceof HTMLElement) || !event.target.matches(".control")) return;
      event.preventDefault();
      this.pick(event.target);
    });
  }

  /** Draws it in place of what was drawn, at the same place of the scroll bar. */
  async show({ bytes, controls }: MarkedPackage): Promise<void> {
    const { scrollTop } = this.place;
    const focused = document.activeElement?.getAttribute("data-control") ?? null;
    const drawn = await drawDocument(bytes, controls);
    for (const control of drawn.controls.values()) {
      control.tabIndex = 0;
      control.setAttribute("role", "button");
    }
    this.place.replaceChildren(drawn.root);
    paginate([...drawn.root.querySelectorAll<HTMLElement>("section")]);
    this.place.scrollTop = scrollTop;
    if (focused !== null) drawn.controls.get(Number(focused))?.focus({ preventScroll: true });
    this.showSelection(drawn);
  }

  private showSelection({ selection, controls }: Drawn): void {
    CSS.highlights?.delete(SELECTION);
    if (selection === null) return;
    CSS.highlights?.set(SELECTION, new Highlight(selection));
    for (const control of controls.values()) control.classList.toggle("selected", selection.intersectsNode(control));
    const box = selection.getBoundingClientRect();
    const seen = this.place.getBoundingClientRect();
    if (box.top < seen.top || box.bottom > seen.bottom) this.place.scrollTop += box.top - seen.top - seen.height / 3;
  }

  private pick(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const control = target.closest<HTMLElement>("[data-control]")?.dataset["control"];
    if (control !== undefined) return this.select({ control: Number(control) });
    const paragraph = target.closest<HTMLElement>("[data-paragraph]")?.dataset["paragraph"];
    if (paragraph !== undefined) this.select({ paragraph: Number(paragraph) });
  }
}
