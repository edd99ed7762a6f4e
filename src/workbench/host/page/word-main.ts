/** The entry of the page that plays Word. */
import type { WordView } from "../worker/word-view";
import { startPage } from "./shell";
import { drawText } from "./text-view";

startPage({
  host: "Word",
  draw: async (link) => {
    const view = (await link.command({ kind: "word-view" })) as WordView;
    drawText(view, (words) => void link.command({ kind: "word-select", at: { words } }));
  },
});
