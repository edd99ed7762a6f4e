/** The entry of the page that plays Word. */
import type { WordView } from "../worker/word-view";
import { startPage } from "./shell";
import { drawText } from "./text-view";

startPage({
  host: "Word",
  draw: async (host) => {
    const view = (await host.command({ kind: "word-view" })) as WordView;
    drawText(view, (words) => void host.command({ kind: "word-select", at: { words } }));
  },
});
