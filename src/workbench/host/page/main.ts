/** The entry of the page that plays Excel. */
import type { View } from "../worker/view";
import { drawView } from "./grid-view";
import { startPage } from "./shell";

const WINDOW_OF_CELLS = { rows: 30, columns: 12 };

startPage({
  host: "Excel",
  draw: async (link) => {
    const view = (await link.command({ kind: "view", ...WINDOW_OF_CELLS })) as View;
    drawView(view, {
      cell: (range) => void link.command({ kind: "select", sheet: view.active, range }),
      tab: (sheet) => void link.command({ kind: "activate", sheet }),
    });
  },
});
