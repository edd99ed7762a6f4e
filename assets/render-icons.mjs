/**
 * Draws the icons of assets/drawings as PNG files of every size that Office asks for, into assets/icons. Small sizes have
 * drawings of their own (mark-16.svg); the others are the large one, scaled. Run after changing a drawing:
 * node assets/render-icons.mjs (needs Chromium: CHROME_PATH, or one of the usual places).
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const here = dirname(fileURLToPath(import.meta.url));
const drawings = join(here, "drawings");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const BROWSERS = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** The drawing made for this size, or the large one. */
function drawingOf(name, size) {
  const own = join(drawings, `${name}-${size}.svg`);
  return readFileSync(existsSync(own) ? own : join(drawings, `${name}.svg`), "utf8");
}

async function render(page, name, size) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawingOf(name, size)}`,
  );
  return page.screenshot({ omitBackground: true });
}

const executablePath = BROWSERS.find((path) => path && existsSync(path));
if (!executablePath) throw new Error("No Chromium found: set CHROME_PATH.");
const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
const names = readdirSync(drawings).flatMap((file) => /^([a-z]+)\.svg$/.exec(file)?.[1] ?? []);
for (const name of names)
  for (const size of SIZES) writeFileSync(join(here, "icons", `${name}-${size}.png`), await render(page, name, size));
await browser.close();
