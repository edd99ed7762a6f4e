/** What the pane hands over by the browser inside it (src/adapters/office/delivery.ts) is caught before the browser saves it. */
import type { BenchFile } from "./files";

/**
 * Looks out in a frame of this page's own origin, each time that it is loaded. Only the pane's own hand-over is caught: a link
 * that a person clicks saves the file as it says.
 */
export function catchDelivery(frame: HTMLIFrameElement, caught: (file: BenchFile) => void): void {
  frame.addEventListener("load", () => {
    frame.contentDocument?.addEventListener(
      "click",
      (event) => {
        const link = (event.target as Element | null)?.closest<HTMLAnchorElement>("a[download][hidden]");
        if (!link || !link.href.startsWith("blob:")) return;
        event.preventDefault();
        const { download: name, href } = link;
        void fetch(href)
          .then((answer) => answer.arrayBuffer())
          .then((buffer) => caught({ name, bytes: new Uint8Array(buffer) }));
      },
      true,
    );
  });
}
