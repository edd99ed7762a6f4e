/**
 * Measures what a newcomer waits for: from `npm start`, with everything built, to the line that says where the workbench is; and from
 * its address to the sample in the grid with the pane ready to check. Prints one JSON object.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { browserSource, launchBrowser } from "../journey/browser";

const ROOT = join(__dirname, "..", "..");
const ADDRESS = /http:\/\/localhost:\d+/;

type Started = { readonly ms: number; readonly address: string; readonly program: ChildProcess };

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** As `npm start` does it, without opening a browser. */
async function start(): Promise<Started> {
  const port = await freePort();
  const began = performance.now();
  const program = spawn(process.execPath, [join(ROOT, "start.mjs"), "--no-open", "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    let said = "";
    program.stdout?.on("data", (bytes: Buffer) => {
      said += bytes.toString();
      const [address] = ADDRESS.exec(said) ?? [];
      if (address !== undefined) resolve({ ms: performance.now() - began, address, program });
    });
    program.on("close", () => reject(new Error(`npm start ended: ${said}`)));
  });
}

async function stop({ program }: Started): Promise<void> {
  const ended = new Promise((resolve) => program.once("close", resolve));
  program.kill();
  await ended;
}

/** Milliseconds in a browser that has never seen the page, until a cell of the sample shows and 开始校验 can be pressed. */
async function untilReady(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  const page = await context.newPage();
  const began = performance.now();
  await page.goto(address);
  await page.waitForFunction(() => {
    const frame = document.querySelector<HTMLIFrameElement>("#view-workbook iframe");
    const buttons = [...(frame?.contentDocument?.querySelectorAll("button") ?? [])];
    const isShown = "kejiBench" in window && window.kejiBench.shown("企业信息库", "A1") !== "";
    return isShown && buttons.some(({ textContent }) => textContent === "开始校验");
  });
  const ms = performance.now() - began;
  await context.close();
  return ms;
}

async function measure(turns: number): Promise<unknown> {
  // What is missing is built by the first one, which does not count.
  await stop(await start());
  const startMs: number[] = [];
  const readyMs: number[] = [];
  const source = browserSource();
  const browser = source.kind === "none" ? null : await launchBrowser();
  for (let turn = 0; turn < turns; turn++) {
    const started = await start();
    startMs.push(started.ms);
    if (browser) readyMs.push(await untilReady(browser, started.address));
    await stop(started);
  }
  await browser?.close();
  return { startMs, readyMs, skipped: source.kind === "none" ? source.why : null };
}

void measure(Number(process.argv[2] ?? "5")).then((found) => {
  console.log(JSON.stringify(found));
});
