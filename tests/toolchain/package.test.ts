/** What package.json and its lock must keep so that a fresh checkout installs on every system. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

type Entry = {
  readonly version?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

function readJson<Shape>(name: string): Shape {
  return JSON.parse(readFileSync(join(__dirname, "..", "..", name), "utf8")) as Shape;
}

const lock = readJson<{ readonly packages: Readonly<Record<string, Entry>> }>("package-lock.json").packages;
const manifest = readJson<Readonly<Record<string, Readonly<Record<string, string>>>>>("package.json");

/** A native package is published as one package per system; the lock must know all of them, not only those of one machine. */
const SYSTEMS = /(win32-x64|darwin-(x64|arm64)|linux-(x64|arm64))(-gnu|-glibc|-msvc)?$/;

describe("the package lock", () => {
  it("names no download address, so that any registry can serve it", () => {
    expect(Object.entries(lock).flatMap(([path, { resolved }]) => (resolved === undefined ? [] : [path]))).toEqual([]);
  });

  it("knows the native packages of Windows, macOS and Linux", () => {
    const wanted = Object.values(lock).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => SYSTEMS.test(name)),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((name) => lock[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});

describe("package.json", () => {
  it("pins every direct dependency to one version", () => {
    const versions = Object.values({ ...manifest["dependencies"], ...manifest["devDependencies"] });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it("runs its scripts without a shell's own commands", () => {
    const scripts = Object.values(manifest["scripts"] ?? {});
    expect(scripts.filter((script) => !/^(node|jest|eslint|prettier|webpack|npx)( [^|;>$'"]+)?$/.test(script))).toEqual(
      [],
    );
  });
});
