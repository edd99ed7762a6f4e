/**
 * Checks a workbook in the built pane on the host page, and prints what it cost: round trips, bytes, and how long the pane's
 * own thread was busy at a stretch. The host's model has a thread of its own, so these stretches are the pane's.
 */
import { readFileSync } from "node:fs";
import { browserSource } from "../journey/browser";
import { notBuilt, Office } from "../journey/built-pane";

declare global {
  interface Window {
    /** Stretches in milliseconds, longest last after a run. */
    kejiStretches?: number[];
    kejiMeasuring?: boolean;
  }
}

async function measure(file: string): Promise<unknown> {
  const source = browserSource();
  const lacking = source.kind === "none" ? source.why : notBuilt;
  if (lacking !== null) return { skipped: lacking };
  const office = await Office.start();
  try {
    const { host, pane } = await office.open({ workbook: new Uint8Array(readFileSync(file)), profile: "web" });
    host.page.setDefaultTimeout(180_000);
    const start = pane.getByRole("button", { name: "开始校验" });
    await start.waitFor();
    const before = (await host.syncs()).length;
    await pane.evaluate(() => {
      const stretches: number[] = [];
      const { port1, port2 } = new MessageChannel();
      let last = performance.now();
      window.kejiStretches = stretches;
      window.kejiMeasuring = true;
      // The port answers in the next free turn: what lies between two answers is one stretch of other work.
      port1.onmessage = () => {
        const now = performance.now();
        if (now - last > 2) stretches.push(now - last);
        last = now;
        if (window.kejiMeasuring) port2.postMessage(null);
      };
      port2.postMessage(null);
    });
    const started = performance.now();
    await start.click();
    await pane.locator("[data-finding]").first().waitFor();
    const ms = performance.now() - started;
    const stretches = await pane.evaluate(() => {
      window.kejiMeasuring = false;
      return [...(window.kejiStretches ?? [])].sort((a, b) => a - b);
    });
    const syncs = (await host.syncs()).slice(before);
    return {
      ms,
      syncs: syncs.length,
      bytes: syncs.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
      stretches: stretches.length,
      p99: stretches[Math.floor(stretches.length * 0.99)] ?? 0,
      longest: stretches.at(-1) ?? 0,
    };
  } finally {
    await office.stop();
  }
}

void measure(process.argv[2] ?? "").then((found) => {
  console.log(JSON.stringify(found));
});
