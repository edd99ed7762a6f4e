/**
 * Who may import whom. The two tables are the architecture; the rules under them are made from the tables.
 * `npm run layers` checks them, type imports included. A test plants one violation of each rule.
 */

/** Layer → the layers it sees beside itself. Entry points (the last group) are seen by nobody, but for the server. */
const LAYERS = {
  core: [],
  pack: ["core"],
  text: ["core"],
  xlsx: ["core"],
  csv: ["core"],
  docx: ["core"],
  app: ["core", "pack", "text", "xlsx", "csv", "docx"],

  // keji serve starts the server.
  cli: ["core", "pack", "text", "xlsx", "docx", "app", "server"],
  taskpane: ["core", "pack", "text", "xlsx", "docx", "app"],
  server: ["core", "pack", "text", "xlsx", "docx", "app"],
  workbench: ["core", "pack", "text", "xlsx", "docx", "app"],
};
const ENTRY_POINTS = ["cli", "taskpane", "server", "workbench"];

/** Folders of core from the ground up: each sees those before its own line, never a neighbour on it. */
const CORE = [
  ["base"],
  ["workbook"],
  ["identifier"],
  ["ledger"],
  ["indicator"],
  ["target"],
  ["rule"],
  ["explanation", "collect"],
  ["narrative"],
  ["snapshot", "explain"],
  ["link"],
  ["proofreading"],
  ["rollover"],
];

/** npm package → the only places that may import it. A package that is not here may not be imported from src. */
const PACKAGES = {
  "big.js": ["src/core/base/(decimal|rounding)\\.ts$"],
  liquidjs: ["src/core/narrative/"],
  feelin: ["src/core/rule/custom/"],
  hucre: ["src/xlsx/"],
  papaparse: ["src/csv/"],
  docx: ["src/docx/"],
  fflate: ["src/xlsx/", "src/docx/", "src/workbench/host/document/"],
  "@xmldom/xmldom": ["src/xlsx/", "src/docx/", "src/workbench/host/(document|word|worker)/"],
  react: ["src/taskpane/"],
  "react-dom": ["src/taskpane/"],
  "@fluentui/react-components": ["src/taskpane/"],
  "@fluentui/react-icons": ["src/taskpane/"],
  i18next: ["src/taskpane/"],
  "react-i18next": ["src/taskpane/"],
  fastify: ["src/server/"],
  "@fastify/static": ["src/server/"],
  selfsigned: ["src/server/certificate/"],
  // Its types; the library itself is a script of its own beside the pane.
  "office-js": ["src/adapters/office/"],
  "@univerjs/core": ["src/workbench/demo/grid/"],
  "@univerjs/preset-sheets-core": ["src/workbench/demo/grid/"],
  "@univerjs/preset-sheets-filter": ["src/workbench/demo/grid/"],
  "@univerjs/preset-sheets-table": ["src/workbench/demo/grid/"],
  "docx-preview": ["src/workbench/demo/pages/"],
  zod: ["src/app/wire/", "src/cli/", "src/server/"],
};

/** The folders that run in Node; everything else also runs in a browser. */
const NODE = ["src/taskpane/build/", "src/adapters/file/", "src/cli/", "src/server/"];

const group = (names) => `(${names.join("|")})`;
const literally = (name) => name.replace(/[.]/g, "\\$&");
const packagePath = (name) => `(^|/)node_modules/(@types/)?${literally(name)}(/|$)`;
const NPM = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];

function layerRule([layer, allowed]) {
  const entry = ENTRY_POINTS.includes(layer);
  return {
    name: `${layer}-sees-only-what-it-may`,
    comment: `src/${layer} imports only itself${allowed.length > 0 ? ` and ${allowed.join(", ")}` : ""}.`,
    from: { path: `^src/${layer}/` },
    to: { path: "^src/", pathNot: `^src/${group([layer, ...allowed, ...(entry ? ["adapters"] : [])])}/` },
  };
}

function coreRule(folders, rank) {
  const below = CORE.slice(0, rank).flat();
  return folders.map((folder) => ({
    name: `core-${folder}-sees-only-what-is-below-it`,
    comment: `src/core/${folder} imports only itself${below.length > 0 ? ` and ${below.join(", ")}` : ""}.`,
    from: { path: `^src/core/${folder}/` },
    to: { path: "^src/core/", pathNot: `^src/core/${group([folder, ...below])}/` },
  }));
}

function packageRule([name, places]) {
  return {
    name: `${name}-has-its-place`,
    comment: `${name} is behind our own words: only ${places.join(" and ")} may import it.`,
    from: { path: "^src/", pathNot: places.map((place) => `^${place}`) },
    to: { path: packagePath(name) },
  };
}

const rules = [
  ...Object.entries(LAYERS).map(layerRule),
  ...CORE.flatMap(coreRule),
  ...Object.entries(PACKAGES).map(packageRule),
  {
    name: "layers-are-in-the-table",
    comment: "Every folder of src has its line in the table: a new one is placed there first.",
    from: { path: "^src/", pathNot: `^src/${group([...Object.keys(LAYERS), "adapters"])}/` },
    to: {},
  },
  {
    name: "core-folders-are-ranked",
    comment: "Every folder of core has its rank in the table: a new one is placed there first.",
    from: { path: "^src/core/", pathNot: `^src/core/${group(CORE.flat())}/` },
    to: {},
  },
  {
    name: "adapters-see-only-core-and-the-ports",
    comment: "An adapter fulfils a port of src/app/ports.ts in core's words; it knows nothing else.",
    from: { path: "^src/adapters/" },
    to: { path: "^src/", pathNot: ["^src/(core|adapters)/", "^src/app/ports\\.ts$"] },
  },
  {
    name: "adapters-are-strangers",
    comment: "Adapters never import each other: what two of them need belongs to core.",
    from: { path: "^src/adapters/([^/]+)/" },
    to: { path: "^src/adapters/", pathNot: "^src/adapters/$1/" },
  },
  {
    name: "only-main-picks-adapters",
    comment: "An entry point's main file wires the adapters; everything else gets them as arguments.",
    from: { path: `^src/${group(ENTRY_POINTS)}/`, pathNot: "^src/[^/]+/main\\.tsx?$" },
    to: { path: "^src/adapters/" },
  },
  {
    name: "only-known-packages",
    comment: "A library enters through the table of packages, with the places that may name it.",
    from: { path: "^src/" },
    to: { dependencyTypes: NPM, pathNot: Object.keys(PACKAGES).map(packagePath) },
  },
  {
    name: "no-dev-dependencies",
    comment: "What src imports is a dependency of the product, not of its tests and tools.",
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only", "triple-slash-type-reference"] },
  },
  {
    name: "only-entries-know-node",
    comment: "core, pack, text, xlsx, csv, docx and app run in a browser too: no Node modules there.",
    from: { path: "^src/", pathNot: NODE.map((place) => `^${place}`) },
    to: { dependencyTypes: ["core"] },
  },
  {
    name: "no-src-to-tests",
    comment: "Nothing that ships imports a test or its helpers.",
    from: { path: "^src/" },
    to: { path: "^tests/" },
  },
  {
    name: "no-barrels",
    comment: "Import the file that owns the name: index files hide where things are and make cycles.",
    from: {},
    to: { path: "^src.*[/]index[.]tsx?$" },
  },
  { name: "no-cycles", comment: "Arrows never come back, type imports included.", from: {}, to: { circular: true } },
  {
    name: "not-to-unresolvable",
    comment: "An import that leads nowhere escapes every other rule.",
    from: {},
    to: { couldNotResolve: true },
  },
];

module.exports = {
  forbidden: rules.map((rule) => ({ severity: "error", ...rule })),
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|coverage)/" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
