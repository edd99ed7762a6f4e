/**
 * Finds and starts a Chromium for tests: CHROME_PATH, then one that is installed, then the packed one of npm on Linux x64.
 * Without any the tests are skipped, and say so.
 */
import { existsSync } from "node:fs";
import { arch, platform, tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

export type BrowserSource =
  | { readonly kind: "installed"; readonly path: string }
  | { readonly kind: "packed" }
  | { readonly kind: "none"; readonly why: string };

const ON_PATH = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const MAC_APPS = ["Chromium", "Google Chrome", "Microsoft Edge"];
const WINDOWS_PROGRAMS = [
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Chromium", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** No page of a test goes anywhere but to its own server, and neither does the browser itself. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
/** Flags of the packed browser that are for its usual home in a cloud function: one process would share every crash. */
const NOT_OURS =
  /^--(?:single-process|no-zygote|headless|disable-web-security|allow-running-insecure-content|disable-site-isolation-trials)/;

/** Where a browser would be taken from. */
export function browserSource(): BrowserSource {
  const chosen = process.env["CHROME_PATH"];
  if (chosen !== undefined && chosen !== "") {
    return existsSync(chosen) ? { kind: "installed", path: chosen } : { kind: "none", why: `no file ${chosen}` };
  }
  const path = installedPaths().find((candidate) => existsSync(candidate));
  if (path !== undefined) return { kind: "installed", path };
  if (platform() === "linux" && arch() === "x64") return { kind: "packed" };
  return { kind: "none", why: "no Chromium, Chrome or Edge found; CHROME_PATH names one" };
}

function installedPaths(): string[] {
  switch (platform()) {
    case "darwin":
      return MAC_APPS.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((variable) =>
        WINDOWS_PROGRAMS.map((steps) => join(process.env[variable] ?? "", ...steps)),
      );
    default:
      return (process.env["PATH"] ?? "")
        .split(delimiter)
        .flatMap((folder) => ON_PATH.map((name) => join(folder, name)));
  }
}

/** A browser of its own, with an empty profile. Rejects when there is none: ask `browserSource` first. */
export async function launchBrowser(): Promise<Browser> {
  const source = browserSource();
  if (source.kind === "none") throw new Error(source.why);
  if (source.kind === "installed") return chromium.launch({ executablePath: source.path, args: QUIET });
  return launchPacked();
}

async function launchPacked(): Promise<Browser> {
  // With this name of its home set, the package also unpacks the libraries that a bare Linux lacks.
  const before = { ...process.env };
  process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
  const { default: packed } = await import("@sparticuz/chromium");
  const executablePath = await packed.executablePath();
  const libraries = join(tmpdir(), "al2023", "lib");
  restore("AWS_EXECUTION_ENV", before);
  restore("LD_LIBRARY_PATH", before);
  const paths = [before["LD_LIBRARY_PATH"], libraries].filter((path) => path !== undefined).join(delimiter);
  const args = [...packed.args.filter((flag) => !NOT_OURS.test(flag)), ...QUIET];
  return chromium.launch({ executablePath, args, env: { ...definedOnly(process.env), LD_LIBRARY_PATH: paths } });
}

function restore(name: string, before: NodeJS.ProcessEnv): void {
  if (before[name] === undefined) delete process.env[name];
  else process.env[name] = before[name];
}

function definedOnly(variables: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** `describe` for tests that need a browser; without one they are skipped with the reason. */
export function describeInBrowser(title: string, tests: () => void): void {
  const source = browserSource();
  if (source.kind === "none") describe.skip(`${title} — skipped: ${source.why}`, tests);
  else describe(title, tests);
}
