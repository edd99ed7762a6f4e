/** Plants one violation of each layer rule in a small tree of its own and expects the check to refuse it. */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const project = join(__dirname, "..", "..");

type Planted = { readonly rule: string; readonly files: Readonly<Record<string, string>> };

function imports(...targets: readonly string[]): string {
  return targets.map((target) => `import "${target}";\n`).join("");
}

/** A file in `from` that imports a file in `to`: "cli" → src/cli/planted-….ts imports src/taskpane/target.ts. */
function arrow(rule: string, from: string, to: string): Planted {
  const up = from.replace(/[^/]+/g, "..");
  return {
    rule,
    files: { [`src/${from}/${rule}.ts`]: imports(`${up}/${to}/target`), [`src/${to}/target.ts`]: "export {};\n" },
  };
}

function file(rule: string, path: string, code: string): Planted {
  return { rule, files: { [path]: code } };
}

const planted: readonly Planted[] = [
  arrow("core-sees-only-what-it-may", "core/base", "app"),
  arrow("pack-sees-only-what-it-may", "pack", "text"),
  arrow("text-sees-only-what-it-may", "text", "pack"),
  arrow("xlsx-sees-only-what-it-may", "xlsx", "docx"),
  arrow("csv-sees-only-what-it-may", "csv", "xlsx"),
  arrow("docx-sees-only-what-it-may", "docx", "text"),
  arrow("app-sees-only-what-it-may", "app", "adapters/memory"),
  arrow("cli-sees-only-what-it-may", "cli", "taskpane"),
  arrow("taskpane-sees-only-what-it-may", "taskpane", "server"),
  arrow("server-sees-only-what-it-may", "server", "workbench"),
  arrow("workbench-sees-only-what-it-may", "workbench", "cli"),
  arrow("layers-are-in-the-table", "helper", "core/base"),
  arrow("core-folders-are-ranked", "core/helper", "core/base"),
  arrow("core-base-sees-only-what-is-below-it", "core/base", "core/workbook"),
  arrow("core-workbook-sees-only-what-is-below-it", "core/workbook", "core/identifier"),
  arrow("core-identifier-sees-only-what-is-below-it", "core/identifier", "core/ledger"),
  arrow("core-ledger-sees-only-what-is-below-it", "core/ledger", "core/indicator"),
  arrow("core-indicator-sees-only-what-is-below-it", "core/indicator", "core/target"),
  arrow("core-target-sees-only-what-is-below-it", "core/target", "core/rule"),
  arrow("core-rule-sees-only-what-is-below-it", "core/rule", "core/narrative"),
  arrow("core-explanation-sees-only-what-is-below-it", "core/explanation", "core/narrative"),
  arrow("core-collect-sees-only-what-is-below-it", "core/collect", "core/narrative"),
  arrow("core-narrative-sees-only-what-is-below-it", "core/narrative", "core/snapshot"),
  arrow("core-snapshot-sees-only-what-is-below-it", "core/snapshot", "core/link"),
  arrow("core-explain-sees-only-what-is-below-it", "core/explain", "core/link"),
  file("core-link-sees-only-what-is-below-it", "src/core/link/a.ts", imports("../helper/core-folders-are-ranked")),
  arrow("core-proofreading-sees-only-what-is-below-it", "core/proofreading", "core/rollover"),
  file(
    "core-rollover-sees-only-what-is-below-it",
    "src/core/rollover/a.ts",
    imports("../helper/core-folders-are-ranked"),
  ),
  file("big.js-has-its-place", "src/core/base/big.ts", imports("big.js")),
  file("liquidjs-has-its-place", "src/pack/liquid.ts", imports("liquidjs")),
  file("feelin-has-its-place", "src/core/rule/feel.ts", imports("feelin")),
  file("hucre-has-its-place", "src/app/hucre.ts", imports("hucre/xlsx")),
  file("papaparse-has-its-place", "src/xlsx/papaparse.ts", imports("papaparse")),
  file("docx-has-its-place", "src/xlsx/docx.ts", imports("docx")),
  file("fflate-has-its-place", "src/app/fflate.ts", imports("fflate")),
  file("@xmldom/xmldom-has-its-place", "src/app/xmldom.ts", imports("@xmldom/xmldom")),
  file("office-js-has-its-place", "src/app/office.ts", imports("office-js")),
  file("react-has-its-place", "src/app/react.ts", imports("react")),
  file("react-dom-has-its-place", "src/app/react-dom.ts", imports("react-dom")),
  file(
    "@fluentui/react-components-has-its-place",
    "src/app/fluentui-react-components.ts",
    imports("@fluentui/react-components"),
  ),
  file("@fluentui/react-icons-has-its-place", "src/app/fluentui-react-icons.ts", imports("@fluentui/react-icons")),
  file("i18next-has-its-place", "src/app/i18next.ts", imports("i18next")),
  file("react-i18next-has-its-place", "src/app/react-i18next.ts", imports("react-i18next")),
  file("fastify-has-its-place", "src/cli/fastify.ts", imports("fastify")),
  file("@fastify/static-has-its-place", "src/cli/static.ts", imports("@fastify/static")),
  file("selfsigned-has-its-place", "src/server/selfsigned.ts", imports("selfsigned")),
  file("zod-has-its-place", "src/app/zod.ts", imports("zod")),
  file("@univerjs/core-has-its-place", "src/taskpane/univerjs-core.ts", imports("@univerjs/core")),
  file(
    "@univerjs/preset-sheets-core-has-its-place",
    "src/taskpane/univerjs-preset-sheets-core.ts",
    imports("@univerjs/preset-sheets-core"),
  ),
  file(
    "@univerjs/preset-sheets-filter-has-its-place",
    "src/taskpane/univerjs-preset-sheets-filter.ts",
    imports("@univerjs/preset-sheets-filter"),
  ),
  file(
    "@univerjs/preset-sheets-table-has-its-place",
    "src/taskpane/univerjs-preset-sheets-table.ts",
    imports("@univerjs/preset-sheets-table"),
  ),
  file("docx-preview-has-its-place", "src/taskpane/docx-preview.ts", imports("docx-preview")),
  arrow("adapters-see-only-core-and-the-ports", "adapters/file", "app"),
  arrow("adapters-are-strangers", "adapters/http", "adapters/memory"),
  arrow("only-main-picks-adapters", "cli", "adapters/memory"),
  file("only-known-packages", "src/app/leftpad.ts", imports("leftpad")),
  file("no-dev-dependencies", "src/app/jest.ts", imports("jest")),
  file("only-entries-know-node", "src/app/node.ts", imports("node:fs")),
  { rule: "no-src-to-tests", files: { "src/app/t.ts": imports("../../tests/made"), "tests/made.ts": "export {};\n" } },
  { rule: "no-barrels", files: { "src/text/b.ts": imports("./all"), "src/text/all/index.ts": "export {};\n" } },
  {
    rule: "no-cycles",
    files: {
      "src/docx/a.ts": 'import type { B } from "./b";\nexport type A = { b: B | null };\n',
      "src/docx/b.ts": 'import type { A } from "./a";\nexport type B = { a: A | null };\n',
    },
  },
  file("not-to-unresolvable", "src/app/nowhere.ts", imports("./not-there")),
];

/** What each folder may do; none of it may be refused. */
const allowed: Readonly<Record<string, string>> = {
  "src/core/base/decimal.ts": imports("big.js"),
  "src/core/narrative/template.ts": imports("liquidjs", "../base/decimal", "../rule/fine"),
  "src/core/rule/fine.ts": imports("../target/target"),
  "src/core/rule/custom/parse.ts": imports("feelin", "../fine"),
  "src/xlsx/read.ts": imports("hucre/xlsx", "fflate", "@xmldom/xmldom", "../core/base/decimal"),
  "src/csv/read.ts": imports("papaparse", "../core/base/decimal"),
  "src/docx/write.ts": imports("docx", "fflate", "@xmldom/xmldom"),
  "src/app/ports.ts": imports("../core/base/decimal"),
  "src/app/wire/parse.ts": imports("zod", "../../docx/write"),
  "src/adapters/file/files.ts": imports("node:fs", "../../app/ports"),
  "src/cli/main.ts": imports("node:path", "../adapters/file/files", "../app/ports", "../server/build", "zod"),
  "src/server/build.ts": imports("node:path", "fastify", "@fastify/static"),
};

const packages = [
  "big.js",
  "liquidjs",
  "feelin",
  "hucre",
  "papaparse",
  "docx",
  "fflate",
  "@xmldom/xmldom",
  "office-js",
  "react",
  "react-dom",
  "@fluentui/react-components",
  "@fluentui/react-icons",
  "i18next",
  "react-i18next",
  "fastify",
  "@fastify/static",
  "selfsigned",
  "zod",
  "@univerjs/core",
  "@univerjs/preset-sheets-core",
  "@univerjs/preset-sheets-filter",
  "@univerjs/preset-sheets-table",
  "docx-preview",
  "leftpad",
  "jest",
];

function manifest(): string {
  const names = packages.filter((name) => name !== "jest").map((name) => [name, "1.0.0"]);
  return JSON.stringify({ dependencies: Object.fromEntries(names), devDependencies: { jest: "1.0.0" } });
}

let root = "";

function write(path: string, text: string): void {
  const full = join(root, ...path.split("/"));
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

function plantTree(trees: readonly Readonly<Record<string, string>>[]): void {
  root = mkdtempSync(join(tmpdir(), "keji-layers-"));
  for (const name of [".dependency-cruiser.cjs", "tsconfig.json"]) copyFileSync(join(project, name), join(root, name));
  write("package.json", manifest());
  for (const name of packages) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "main.js" }));
    write(`node_modules/${name}/main.js`, "");
    write(`node_modules/${name}/xlsx.js`, "");
  }
  for (const tree of trees) for (const [path, code] of Object.entries(tree)) write(path, code);
}

function checkLayers(): { readonly status: number | null; readonly said: string } {
  const script = join(project, "tests", "run", "layers.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, root], { encoding: "utf8" });
  return { status, said: stdout + stderr };
}

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe("the layer check", () => {
  it("accepts a tree in which every arrow points the right way", () => {
    plantTree([allowed]);
    write("src/core/target/target.ts", "export {};\n");
    expect(checkLayers()).toEqual({ status: 0, said: "13 modules, 29 imports: all allowed\n" });
  });

  it("has a planted violation for each of its rules", () => {
    const { forbidden } = jest.requireActual<{ forbidden: readonly { name: string }[] }>(
      "../../.dependency-cruiser.cjs",
    );
    expect(forbidden.map((rule) => rule.name).sort()).toEqual(planted.map(({ rule }) => rule).sort());
  });

  it("refuses each planted violation, naming the rule and the file", () => {
    plantTree(planted.map(({ files }) => files));
    const { status, said } = checkLayers();
    const refused = planted.filter(({ rule, files }) =>
      Object.keys(files).some((path) => said.includes(`${rule}: ${path}`)),
    );
    expect(status).toBe(1);
    expect(refused.map(({ rule }) => rule)).toEqual(planted.map(({ rule }) => rule));
  });

  it("fails when fewer modules were cruised than source files exist", () => {
    plantTree([{ "src/core/base/seen.ts": "export {};\n", "src/core/base/unseen.ts": "export {};\n" }]);
    const config =
      'const config = require("./rules.cjs");\nconfig.options.exclude = { path: "unseen" };\nmodule.exports = config;\n';
    copyFileSync(join(root, ".dependency-cruiser.cjs"), join(root, "rules.cjs"));
    write(".dependency-cruiser.cjs", config);
    const { status, said } = checkLayers();
    expect(said).toContain("only 1 of 2 source files were cruised; missed: src/core/base/unseen.ts");
    expect(status).toBe(1);
  });

  it("fails when there is nothing to cruise", () => {
    plantTree([{ "tests/made.ts": "export {};\n" }]);
    mkdirSync(join(root, "src"));
    expect(checkLayers()).toEqual({ status: 1, said: "there is no source file under src\n" });
  });
});
