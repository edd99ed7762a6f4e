/** A document as pages, drawn by a library from the package as it is now. */
import { renderAsync } from "docx-preview";
import { element } from "../element";

export class PagesView {
  constructor(private readonly place: HTMLElement) {}

  async show(bytes: Uint8Array): Promise<void> {
    const drawn = element("div");
    await renderAsync(new Blob([new Uint8Array(bytes)]), drawn, drawn, { inWrapper: true, useBase64URL: true });
    this.place.replaceChildren(drawn);
  }
}
