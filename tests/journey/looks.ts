/** How a pane looks: what axe-core finds serious in it, and pictures for who wants to see them. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import type { HostPage } from "./host-page";

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
/** A folder to keep pictures of the pane in; none are made without it. */
const PICTURES = process.env["KEJI_PICTURES"] ?? "";

/** What axe-core finds serious, where nothing is on its way to another place or colour. */
export async function violations(pane: Frame): Promise<readonly string[]> {
  await settle(pane);
  await pane.evaluate(AXE);
  return pane.evaluate(async () => {
    type Found = {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { html: string; failureSummary: string }[];
    };
    const { axe } = window as unknown as { readonly axe: { run(): Promise<{ violations: readonly Found[] }> } };
    const { violations: found } = await axe.run();
    return found
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""} ${nodes[0]?.failureSummary ?? ""}`);
  });
}

/** Keeps a picture of the pane. */
export async function picture({ page }: HostPage, name: string): Promise<void> {
  if (PICTURES !== "") await page.locator("#pane iframe").screenshot({ path: resolve(PICTURES, `${name}.png`) });
}

// A colour on its way to another is neither; a change of the theme reaches the page a moment after it was asked for. What turns for
// ever, such as a bar that waits, has no end to go to.
async function settle(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    for (let still = 0, tries = 0; still < 4 && tries < 50; tries += 1) {
      const moving = document
        .getAnimations()
        .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity);
      still = moving.length === 0 ? still + 1 : 0;
      for (const one of moving) one.finish();
      await new Promise((resume) => setTimeout(resume, 30));
    }
  });
}
