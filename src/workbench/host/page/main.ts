/** The entry of the page that plays Excel. */
import type { View } from "../worker/view";
import { drawView } from "./grid-view";
import { startPage } from "./shell";

const WINDOW_OF_CELLS = { rows: 30, columns: 12 };

startPage({
  host: "Excel",
  draw: async (host) => {
    const view = (await host.command({ kind: "view", ...WINDOW_OF_CELLS })) as View;
    drawView(view, {
      cell: (range) => void host.command({ kind: "select", sheet: view.active, range }),
      tab: (sheet) => void host.command({ kind: "activate", sheet }),
    });
  },
});
