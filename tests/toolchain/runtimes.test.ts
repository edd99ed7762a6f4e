/** Compiles single lines as if they stood in a folder of src and expects only what runs there to exist. */
import { dirname, join } from "node:path";
import ts from "typescript";

const project = join(__dirname, "..", "..");

function settingsOf(folder: string): ts.CompilerOptions {
  const config = join(project, folder, "tsconfig.json");
  const { config: json } = ts.readConfigFile(config, (file) => ts.sys.readFile(file)) as { readonly config: unknown };
  return ts.parseJsonConfigFileContent(json, ts.sys, dirname(config)).options;
}

/** A compiler host for which `planted` are files too. */
function hostWith(planted: ReadonlyMap<string, string>, options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (file) => planted.has(file) || fileExists(file);
  host.getSourceFile = (file, ...rest) => {
    const code = planted.get(file);
    return code === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, code, rest[0]);
  };
  return host;
}

/** The lines that do not compile in a folder, under the folder's own settings. */
function refused(folder: string, lines: readonly string[]): readonly string[] {
  const options = settingsOf(folder);
  const pathOf = (index: number): string => [project, folder, `planted-${index}.ts`].join("/").replace(/\\/g, "/");
  const planted = new Map(lines.map((line, index) => [pathOf(index), `${line};\nexport {};\n`]));
  const program = ts.createProgram([...planted.keys()], options, hostWith(planted, options));
  expect(program.getOptionsDiagnostics()).toEqual([]);
  const refuses = (index: number): boolean =>
    program.getSemanticDiagnostics(program.getSourceFile(pathOf(index))).length > 0;
  return lines.filter((_, index) => refuses(index));
}

const everywhere = ["void new Uint8Array(1).at(-1)", "void [1].includes(1)"];
const ofPages = ["void document.title", "void window.name", "void localStorage.length", "void Excel.run"];
const ofNode = ["void process.pid", "void Buffer.from([])", "setTimeout(() => 1, 1)", "console.log(1)"].concat(
  'import { readFileSync } from "node:fs"; void readFileSync',
);

describe("the runtimes", () => {
  it.each(["core", "pack", "text", "xlsx", "csv", "docx", "app"])("src/%s knows neither a page nor Node", (layer) => {
    expect(refused(`src/${layer}`, [...everywhere, ...ofPages, ...ofNode])).toEqual([...ofPages, ...ofNode]);
  });

  it.each(["adapters/file", "cli", "server"])("src/%s knows Node but no page", (layer) => {
    expect(refused(`src/${layer}`, [...everywhere, ...ofPages, ...ofNode])).toEqual(ofPages);
  });
});
