/** Finds files of the checkout. */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder that holds package.json. */
export const projectRoot = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** Files under `folder` whose name matches, relative to `root`, with forward slashes, in a fixed order. */
export function filesUnder(root, folder, name) {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

/** The file that runs a tool of node_modules, so that no shell and no .cmd wrapper is needed. */
export function toolPath(file) {
  return join(projectRoot, "node_modules", ...file.split("/"));
}
