/** The keji command: gives the commands the real machine. Nothing else picks adapters. */
import { homedir } from "node:os";
import { join } from "node:path";
import { version } from "../../package.json";
import { fileStore } from "../adapters/file/file-store";
import { installedFonts } from "../adapters/file/installed-fonts";
import { confirm } from "./confirm";
import { dataFolder } from "./data-folder";
import type { Io } from "./io";
import { makeFolder } from "./make-folder";
import { run } from "./run";
import { shanghaiDate } from "./today";
import { uninterrupted } from "./uninterrupted";
import { untilStopped } from "./until-stopped";

const { env, stdin, stdout, stderr } = process;

const io: Io = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  files: uninterrupted(fileStore),
  makeFolder,
  today: () => shanghaiDate(Date.now()),
  clock: env["KEJI_CLOCK"] || null,
  version,
  fonts: () => installedFonts(),
  colour: stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb" ? "colour" : "plain",
  watcher: stderr.isTTY && env["TERM"] !== "dumb" ? "present" : "absent",
  confirm: stdin.isTTY && stderr.isTTY ? confirm : null,
  site: {
    // The bundle is dist/cli/keji.cjs.
    root: join(__dirname, ".."),
    data: dataFolder({ platform: process.platform, env, home: homedir() }),
    frameAncestors: env["KEJI_FRAME_ANCESTORS"] ?? "",
    now: () => Date.now(),
    untilStopped,
  },
};

// Whoever reads our output may stop early (`keji check … | head`): that is no fault of ours.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});
