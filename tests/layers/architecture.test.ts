/** The table of folders in docs/architecture.md names the folders there are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..", "..");

test("docs/architecture.md has a line for every folder of src, and for no other", () => {
  const page = readFileSync(join(root, "docs", "architecture.md"), "utf8");
  const told = [...page.matchAll(/^\| `src\/([a-z]+)` \|/gm)].map(([, folder]) => folder);
  const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect([...told].sort()).toEqual(folders.map(({ name }) => name).sort());
});
