/** The built pane: how much a person waits for, and that nothing in it leaks or leads elsewhere. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { manifestFor } from "../../src/taskpane/build/manifest-for.cjs";

const root = join(__dirname, "..", "..");
const dist = join(root, "dist");
const page = join(dist, "taskpane.html");
const describeBuilt = existsSync(page) ? describe : describe.skip;
const title = existsSync(page)
  ? "the built pane"
  : "the built pane — skipped: dist/taskpane.html is not there, `npm run build` makes it";

/** Design section 11: compressed JavaScript of the first load, without Office.js. */
const FIRST_LOAD_BYTES = 300_000;

/** Names of formats and places that people look up; nothing is ever loaded from them. */
const NAMES_ONLY = new RegExp(
  [
    "^http://schemas\\.(openxmlformats|microsoft)\\.(org|com)/",
    "^http://purl\\.(org|oclc\\.org)/",
    "^http://www\\.w3\\.org/",
    "^https://react\\.(dev/errors|i18next\\.com)/",
    "^https://(aka\\.ms|github\\.com/microsoft)/griffel",
    "^https://answers\\.microsoft\\.com/en-us/",
    // What readers of files bring along: the name of a relation in workbooks of WPS, and whose a licence is.
    "^http://www\\.wps\\.cn/officeDocument/",
    "^https://github\\.com/mholt/PapaParse$",
  ].join("|"),
);

const read = (path: string): Buffer => readFileSync(join(dist, path));
const text = (path: string): string => read(path).toString();

function filesOf(folder: string): readonly string[] {
  return readdirSync(join(dist, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .replaceAll("\\", "/"),
    );
}

const scripts = (): readonly string[] => filesOf("assets").filter((name) => name.endsWith(".js"));

function firstLoad(): readonly string[] {
  const html = text("taskpane.html");
  const compat = /id="compat" src="([^"]+)"/.exec(html)?.[1] ?? "";
  return [compat, ...(/data-scripts="([^"]+)"/.exec(html)?.[1] ?? "").split(" ")];
}

describeBuilt(title, () => {
  it("asks for at most 300 kB of compressed JavaScript before it shows itself", () => {
    const sizes = firstLoad().map((name) => gzipSync(read(name), { level: 9 }).length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_LOAD_BYTES);
  });

  it("writes documents with code that it loads on demand", () => {
    const [writes, first] = [scripts().filter((name) => text(name).includes("w:sdtPr")), firstLoad()];
    expect(writes.length).toBeGreaterThan(0);
    expect(writes.filter((name) => first.includes(name))).toEqual([]);
  });

  it("reads the bureau's own rules with a grammar that it loads on demand", () => {
    const [reads, first] = [scripts().filter((name) => text(name).includes('"camunda"')), firstLoad()];
    expect(reads.length).toBeGreaterThan(0);
    expect(reads.filter((name) => first.includes(name))).toEqual([]);
  });

  it("has no source map, and no path of the machine that built it", () => {
    const all = filesOf("assets").filter((name) => /\.(js|css|map)$/.test(name));
    expect(all.filter((name) => name.endsWith(".map") || text(name).includes("sourceMappingURL"))).toEqual([]);
    expect([...all, "taskpane.html", "manifest.xml"].filter((name) => text(name).includes(root))).toEqual([]);
  });

  it("names no other origin that it could load from", () => {
    const addresses = (name: string): readonly string[] => text(name).match(/\bhttps?:\/\/[\w.-]+[^\s"'`)<\\]*/g) ?? [];
    const all = [...scripts(), ...filesOf("assets").filter((name) => name.endsWith(".css")), "taskpane.html"];
    expect(all.flatMap(addresses).filter((address) => !NAMES_ONLY.test(address))).toEqual([]);
    expect(text("taskpane.html")).not.toMatch(/(src|href)="(\w+:)?\/\//);
  });

  it("has every file that its page names", () => {
    const html = text("taskpane.html");
    const named = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, name]) => name ?? "").concat(firstLoad());
    expect(named.filter((name) => !existsSync(join(dist, name)))).toEqual([]);
  });

  it("gives every script and style a name that changes with its content", () => {
    const named = filesOf("assets").filter((name) => /\.(js|css)$/.test(name));
    expect(named.filter((name) => !/-[0-9a-f]{12}\.(js|css)$/.test(name))).toEqual([]);
  });

  it("carries Office.js as it came, with the sums of all its files", () => {
    const sums = text("office/SHA256SUMS").trimEnd().split("\n");
    const files = filesOf("office").filter((name) => !/\.gz$|SHA256SUMS$/.test(name));
    const sumOf = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
    expect([...sums].sort()).toEqual(
      files.map((name) => `${sumOf(read(name))}  ${name.slice("office/".length)}`).sort(),
    );
    const original = dirname(require.resolve("@microsoft/office-js/package.json"));
    for (const name of files) {
      const path = name.slice("office/".length);
      expect(read(name).equals(readFileSync(join(original, path === "LICENSE.md" ? "" : "dist", path)))).toBe(true);
    }
  });

  it.each(["excel", "word"])(
    "has Office.js for %s on Windows, on the web and on a Mac, in Chinese and English",
    (host) => {
      const wanted = [`${host}-win32-16.01.js`, `${host}-web-16.00.js`, `${host}-mac-16.00.js`].concat([
        "office.js",
        "zh-cn/office_strings.js",
        "en-us/office_strings.js",
        "telemetry/oteljs_agave.js",
      ]);
      expect(wanted.filter((name) => !existsSync(join(dist, "office", name)))).toEqual([]);
    },
  );

  it("has a compressed copy of every larger script that says the same", () => {
    const large = [...scripts(), ...filesOf("office").filter((name) => name.endsWith(".js"))].filter(
      (name) => read(name).length > 1024,
    );
    expect(large.filter((name) => !gunzipSync(read(`${name}.gz`)).equals(read(name)))).toEqual([]);
  });

  it("has the manifest for the address it was built for, and its icons", () => {
    const manifest = text("manifest.xml");
    const url = /<SourceLocation DefaultValue="(.*)\/taskpane\.html" \/>/.exec(manifest)?.[1] ?? "";
    expect(manifest).toBe(manifestFor(readFileSync(join(root, "manifest.xml"), "utf8"), url));
    const icons = [...manifest.matchAll(/"[^"]*\/(assets\/icons\/[^"]+)"/g)].map(([, name]) => name ?? "");
    expect(icons.length).toBeGreaterThan(40);
    expect(icons.filter((name) => !existsSync(join(dist, name)))).toEqual([]);
  });
});
