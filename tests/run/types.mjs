/**
 * Compiles the whole with the root's settings, then each runtime with its own: a folder of src that holds a
 * tsconfig.json may use only the globals which that file grants. Every source file must belong to such a folder.
 * Runtimes with equal settings are compiled together: what they share is checked once. A library whose own types name
 * Node's brings these along; the lint's no-undef closes that gap.
 */
import { dirname, join } from "node:path";
import ts from "typescript";
import { filesUnder, projectRoot } from "./files.mjs";

const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} };

function readConfig(config) {
  const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile(join(projectRoot, config), {}, host);
  return { config, fileNames, options, errors: errors.filter(({ code }) => code !== NO_INPUTS) };
}

/** "No inputs were found": a runtime that nobody has moved into yet. */
const NO_INPUTS = 18003;

/** The settings without the names of the files that state them. */
function settingsOf({ options }) {
  const { configFilePath: _, pathsBasePath: __, ...settings } = options;
  return JSON.stringify(settings);
}

function compile(configs) {
  const fileNames = [...new Set(configs.flatMap((config) => config.fileNames))];
  const program = ts.createProgram(fileNames, configs[0].options);
  return [...configs.flatMap(({ errors }) => errors), ...ts.getPreEmitDiagnostics(program)];
}

function describe(configs, diagnostics) {
  const names = configs.map(({ config }) => config).join(", ");
  const format = {
    getCanonicalFileName: (file) => file,
    getCurrentDirectory: () => projectRoot,
    getNewLine: () => "\n",
  };
  return diagnostics.length === 0 ? [] : [`${names}:\n${ts.formatDiagnostics(diagnostics, format).trimEnd()}`];
}

const runtimes = filesUnder(projectRoot, "src", /^tsconfig\.json$/);
const homes = runtimes.map((config) => `${dirname(config)}/`);
const homeless = filesUnder(projectRoot, "src", /\.tsx?$/).filter(
  (file) => !homes.some((home) => file.startsWith(home)),
);
const wrong = homeless.map((file) => `${file} belongs to no runtime: give its folder a tsconfig.json`);
const groups = new Map();
for (const config of ["tsconfig.json", ...runtimes].map(readConfig)) {
  const settings = settingsOf(config);
  groups.set(settings, [...(groups.get(settings) ?? []), config]);
}
for (const configs of groups.values()) wrong.push(...describe(configs, compile(configs)));
for (const line of wrong) console.error(line);
if (wrong.length === 0) console.log(`the whole and ${runtimes.length} runtimes compile`);
process.exitCode = wrong.length > 0 ? 1 : 0;
