/** The keji command: gives the commands the real machine. Nothing else picks adapters. */
import { mkdir } from "node:fs/promises";
import { version } from "../../package.json";
import { fileStore } from "../adapters/file/file-store";
import { fail, ok } from "../core/base/result";
import type { Io } from "./io";
import { run } from "./run";
import { shanghaiDate } from "./today";
import { uninterrupted } from "./uninterrupted";

const { env, stdout, stderr } = process;

const io: Io = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  files: uninterrupted(fileStore),
  makeFolder: async (path) => {
    try {
      await mkdir(path, { recursive: true });
      return ok(null);
    } catch {
      return fail({ code: "unwritable", path });
    }
  },
  today: () => shanghaiDate(Date.now()),
  clock: env["KEJI_CLOCK"] || null,
  version,
  colour: stdout.isTTY && !env["NO_COLOR"] && env["TERM"] !== "dumb" ? "colour" : "plain",
  watcher: stderr.isTTY && env["TERM"] !== "dumb" ? "present" : "absent",
};

// Whoever reads our output may stop early (`keji check … | head`): that is no fault of ours.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

void run(process.argv.slice(2), io).then((status) => {
  process.exitCode = status;
});
