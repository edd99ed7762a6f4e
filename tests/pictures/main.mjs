/**
 * `npm run pictures`: takes every picture in docs/images anew, with the words that each shows, by walking the journeys that compare
 * them. Needs the built pane and workbench (npm start builds them), a browser, and these of Debian's packages.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot, toolPath } from "../run/files.mjs";

const PACKAGES = "libreoffice-writer poppler-utils pngquant ffmpeg fonts-noto-cjk fonts-liberation";
const IMAGES = join(projectRoot, "docs", "images");
const FRAMES = join(projectRoot, "dist", "pictures");
const JOURNEYS = ["tests/pictures/(pane|report-pages)", "tests/journey/workbench-path"];
/** Seconds that a frame of the animation stays, and its width in pixels. */
const STAYS = 2.4;
const WIDTH = 1000;

/** The standard's faces are on few machines: those that stand in for them are named once, so that pages look alike everywhere. */
const STAND_INS = {
  "Noto Serif CJK SC": [
    "方正小标宋简体",
    "方正小标宋_GBK",
    "仿宋_GB2312",
    "仿宋",
    "楷体_GB2312",
    "楷体",
    "宋体",
    "华文中宋",
    "STFangsong",
  ],
  "Noto Sans CJK SC": ["黑体", "SimHei"],
  "Liberation Serif": ["Times New Roman"],
};

function fontSettings() {
  const alias = (stand, name) =>
    `<alias binding="same"><family>${name}</family><prefer><family>${stand}</family></prefer></alias>`;
  const aliases = Object.entries(STAND_INS).flatMap(([stand, names]) => names.map((name) => alias(stand, name)));
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${aliases.join("")}<include>/etc/fonts/fonts.conf</include></fontconfig>`;
}

function run(program, args, env = {}) {
  const { status, error } = spawnSync(program, args, {
    cwd: projectRoot,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw new Error(`${program}: ${error?.message ?? `ended with ${status}`}`);
}

function animate(name) {
  const from = ["-framerate", `1/${STAYS}`, "-i", join(FRAMES, name, "%02d.png")];
  const colours = `scale=${WIDTH}:-1:flags=lanczos,split[a][b];[a]palettegen=stats_mode=full[p];[b][p]paletteuse=dither=none:diff_mode=rectangle`;
  run("ffmpeg", ["-v", "error", "-y", ...from, "-vf", colours, "-r", "5", join(IMAGES, `${name}.gif`)]);
}

const lacking = ["soffice", "pdftoppm", "pngquant", "ffmpeg"].filter((name) => spawnSync("which", [name]).status !== 0);
if (lacking.length > 0) {
  console.error(`Pictures cannot be taken without ${lacking.join(", ")}. On Debian: apt-get install ${PACKAGES}`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "keji-pictures-"));
try {
  rmSync(FRAMES, { recursive: true, force: true });
  const fonts = join(folder, "fonts.conf");
  writeFileSync(fonts, fontSettings());
  const env = { KEJI_RETAKE: "1", FONTCONFIG_FILE: fonts };
  run(process.execPath, [toolPath("jest/bin/jest.js"), "-w", "1", ...JOURNEYS], env);
  const pictures = readdirSync(IMAGES).filter((name) => name.endsWith(".png"));
  for (const name of pictures)
    run("pngquant", ["--force", "--skip-if-larger", "--ext", ".png", "--quality", "70-95", join(IMAGES, name)]);
  for (const name of readdirSync(FRAMES)) animate(name);
  for (const name of readdirSync(IMAGES).filter((one) => !one.endsWith(".txt")))
    console.log(`${name.padEnd(28)} ${Math.round(statSync(join(IMAGES, name)).size / 1000)} kB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
