/** A webpack plugin that emits the demonstration page with the names of the built files in it. */
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const NAME = "BenchPage";
const FOLDER = "workbench/";

class BenchPage {
  constructor({ template, entry }) {
    this.template = template;
    this.entry = entry;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.fileDependencies.add(this.template);
      // Names are settled before this stage.
      const stage = { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_REPORT };
      compilation.hooks.processAssets.tap(stage, () => {
        const files = compilation.entrypoints.get(this.entry).getFiles();
        const page = filled(readFileSync(this.template, "utf8"), files);
        compilation.emitAsset("index.html", new sources.RawSource(page), { minimized: true });
      });
    });
  }
}

function filled(template, files) {
  const styles = files
    .filter((file) => file.endsWith(".css"))
    .map((file) => `<link rel="stylesheet" href="${FOLDER}${file}" />`);
  const scripts = files
    .filter((file) => file.endsWith(".js"))
    .map((file) => `<script src="${FOLDER}${file}" defer></script>`);
  return template
    .replace("{{styles}}", () => styles.join("\n    "))
    .replace("{{scripts}}", () => scripts.join("\n    "));
}

module.exports = { BenchPage, templatePath: join(__dirname, "..", "demo", "index.html") };
