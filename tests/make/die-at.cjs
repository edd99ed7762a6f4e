/**
 * Loaded before a command (node --require), it ends the process, or fills its disk, at one moment of writing a file: half (of the bytes
 * are written), whole (all are, not synced yet), synced (not renamed yet), renamed, or full (no space left at half of the bytes).
 */
const fs = require("node:fs/promises");

const moment = process.env.KEJI_DIE_AT;
const { open, rename } = fs;

function dieAt(reached) {
  if (moment === reached) process.kill(process.pid, "SIGKILL");
}

fs.open = async (path, ...rest) => {
  const file = await open(path, ...rest);
  if (!String(path).endsWith(".tmp")) return file;
  const sync = file.sync.bind(file);
  file.writeFile = async (bytes) => {
    const half = bytes.length >> 1;
    await file.write(bytes, 0, half, 0);
    dieAt("half");
    if (moment === "full") throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC" });
    await file.write(bytes, half, bytes.length - half, half);
    dieAt("whole");
  };
  file.sync = async () => {
    await sync();
    dieAt("synced");
  };
  return file;
};

fs.rename = async (from, to) => {
  await rename(from, to);
  dieAt("renamed");
};
