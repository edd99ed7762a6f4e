/** Where the words of the pane stand that do not depend on how much of a long list fits into the window. */
import type { Frame, Locator } from "playwright-core";

/** The pages' names, how many findings of each severity, and one finding that is open. */
export function checkWith(pane: Frame, finding: Locator): readonly Locator[] {
  const tiles = ["必改", "需核实", "提示"].map((severity) =>
    pane.getByRole("button", { name: new RegExp(`^\\d+ ?${severity}$`) }),
  );
  return [pane.getByRole("tablist"), ...tiles, finding.locator("xpath=..")];
}
