/**
 * The files of Office.js that Excel and Word ask for, out of 87 MB. They are served as they came (the licence allows the
 * original only) and under their own names: office.js finds its folder by its name.
 */
const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");

const PACKAGE = dirname(require.resolve("@microsoft/office-js/package.json"));
const DIST = join(PACKAGE, "dist");

const SCRIPTS = [
  "office.js",
  ...["excel", "word"].flatMap((host) => [`${host}-win32-16.01.js`, `${host}-web-16.00.js`, `${host}-mac-16.00.js`]),
  // Where a person opens the page outside Office.
  "o15apptofilemappingtable.js",
  // Without its own language office.js falls back to en-us, and without that it throws.
  ...["zh-cn", "zh-tw", "en-us"].map((locale) => `${locale}/office_strings.js`),
  // Missing, it only delays the start; the page's content policy keeps it from reaching anybody.
  "telemetry/oteljs_agave.js",
];

/** Asked for where the document's host is one that office.js does not know, such as an Office Online Server. */
const TRUST_PAGE = "agaveerrorux";

function trustPageFiles() {
  return readdirSync(join(DIST, TRUST_PAGE), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** Path under office/ → content, with the licence and the sums of all. */
function officeFiles() {
  const files = new Map([...SCRIPTS, ...trustPageFiles()].map((path) => [path, readFileSync(join(DIST, path))]));
  files.set("LICENSE.md", readFileSync(join(PACKAGE, "LICENSE.md")));
  const sums = [...files].map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
  return files.set("SHA256SUMS", Buffer.from(sums.join("")));
}

module.exports = { officeFiles };
