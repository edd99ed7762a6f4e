/** A webpack plugin that emits what is not compiled: the page, its style, the start script, Office.js, icons, the manifest. */
const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const { basename, extname, join } = require("node:path");
const { gzipSync } = require("node:zlib");
const { manifestFor } = require("./manifest-for.cjs");
const { officeFiles } = require("./office-files.cjs");
const { panePage } = require("./pane-page.cjs");

const NAME = "PaneFiles";
/** Served compressed; what is smaller is not worth a second file. */
const COMPRESSIBLE = /\.(js|css)$/;
const SMALL = 1024;

function hashedName(path, bytes) {
  const extension = extname(path);
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  return `assets/${basename(path, extension)}-${hash}${extension}`;
}

class PaneFiles {
  constructor({ root, entry, url }) {
    this.root = root;
    this.entry = entry;
    this.url = url;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      const watched = ["taskpane.html", "page.css", "compat.js"].map((name) =>
        join(this.root, "src", "taskpane", name),
      );
      compilation.fileDependencies.addAll([...watched, join(this.root, "manifest.xml")]);
      // A minimiser looks at files that come after it too, unless they say that it has been there.
      const emit = (path, bytes) => compilation.emitAsset(path, new sources.RawSource(bytes), { minimized: true });
      // The real content hash is settled before this stage and the minimiser has run: names and bytes are final.
      const stage = { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
      compilation.hooks.processAssets.tap(stage, () => {
        this.emitPlainFiles(compilation, emit);
        compressAll(compilation, emit);
      });
    });
  }

  read(...path) {
    return readFileSync(join(this.root, ...path));
  }

  emitPlainFiles(compilation, emit) {
    const hashed = (path) => {
      const bytes = this.read(path);
      const name = hashedName(path, bytes);
      emit(name, bytes);
      return name;
    };
    const scripts = compilation.entrypoints
      .get(this.entry)
      .getFiles()
      .filter((file) => file.endsWith(".js"));
    const template = this.read("src", "taskpane", "taskpane.html").toString();
    const style = hashed("src/taskpane/page.css");
    emit("taskpane.html", panePage(template, { style, compat: hashed("src/taskpane/compat.js"), scripts }));
    emit("manifest.xml", manifestFor(this.read("manifest.xml").toString(), this.url));
    for (const name of readdirSync(join(this.root, "assets", "icons")))
      if (name.endsWith(".png")) emit(`assets/icons/${name}`, this.read("assets", "icons", name));
    for (const [path, bytes] of officeFiles()) emit(`office/${path}`, bytes);
  }
}

function compressAll(compilation, emit) {
  for (const { name, source } of compilation.getAssets()) {
    const bytes = source.buffer();
    if (COMPRESSIBLE.test(name) && bytes.length > SMALL) emit(`${name}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

module.exports = { PaneFiles };
